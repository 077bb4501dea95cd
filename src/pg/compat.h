/*
 * compat.h - the only place that asks which PostgreSQL this is.
 */
#ifndef NB_COMPAT_H
#define NB_COMPAT_H

#include "postgres.h"
#include "fmgr.h"
#include "nodes/nodes.h"
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#include "nodes/miscnodes.h"
#endif

/* Soft errors exist from 16 on; before that they are thrown. */
#if PG_VERSION_NUM < 160000
#define ereturn(context, dummy_value, ...)                                                         \
    do {                                                                                           \
        ereport(ERROR, __VA_ARGS__);                                                               \
        return dummy_value;                                                                        \
    } while (0)
#endif

/* The delay point of VACUUM and ANALYZE takes an argument from 18 on. */
#if PG_VERSION_NUM >= 180000
#define vacuum_delay_point_compat() vacuum_delay_point(true)
#else
#define vacuum_delay_point_compat() vacuum_delay_point()
#endif

/* The statistics target of a column moved out of its descriptor in 17. */
#if PG_VERSION_NUM >= 170000
#define statistics_target(stats) ((stats)->attstattarget)
#else
#define statistics_target(stats) ((stats)->attr->attstattarget)
#endif

#endif
