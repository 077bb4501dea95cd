/*
 * ally.h - the session's index of country names.
 */
#ifndef NB_PG_ALLY_H
#define NB_PG_ALLY_H

#include "pg/compat.h"

#include "core/ally.h"

/* Built at the first call of a session and kept. */
const nb_ally_index *nb_session_ally_index(void);

#endif
