/*
 * core_env.c - the core's memory and interrupt checks, given by the server.
 */
#include "pg/core_env.h"

#include "miscadmin.h"
#include "utils/memutils.h"

static void *
alloc_current(void *state, size_t size)
{
    return MemoryContextAllocHuge(CurrentMemoryContext, size);
}

static void *
alloc_in_context(void *state, size_t size)
{
    return MemoryContextAllocHuge((MemoryContext)state, size);
}

static void *
grow(void *state, void *block, size_t size)
{
    return repalloc_huge(block, size);
}

static void
release(void *state, void *block)
{
    pfree(block);
}

static void
check_interrupts(void *state)
{
    CHECK_FOR_INTERRUPTS();
}

const nb_env nb_pg_env = {alloc_current, grow, release, check_interrupts, NULL};

void
nb_env_init_context(nb_env *env, MemoryContext context)
{
    *env = nb_pg_env;
    env->alloc = alloc_in_context;
    env->state = context;
}
