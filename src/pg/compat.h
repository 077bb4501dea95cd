/*
 * compat.h - the only place that asks which PostgreSQL this is.
 */
#ifndef NB_COMPAT_H
#define NB_COMPAT_H

#include "postgres.h"
#include "fmgr.h"
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#include "nodes/miscnodes.h"
#endif

/* Soft errors exist from 16 on; before that they are thrown. */
#if PG_VERSION_NUM < 160000
#define ereturn(context, dummy_value, ...)                                                         \
    do {                                                                                           \
        ereport(ERROR, __VA_ARGS__);                                                               \
    } while (0)
#endif

#endif
