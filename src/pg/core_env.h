/*
 * core_env.h - the core's memory and interrupt checks, given by the server.
 */
#ifndef NB_CORE_ENV_H
#define NB_CORE_ENV_H

#include "pg/compat.h"
#include "core/env.h"

/* Allocates in the memory context that is current at each call; throws when memory is short. */
extern const nb_env nb_pg_env;

/* Allocates in one given context, for what outlives the call: `env` must live as long as it. */
void nb_env_init_context(nb_env *env, MemoryContext context);

#endif
