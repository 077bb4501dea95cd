/*
 * env.h - what the pure core asks of its host: memory and interrupt checks.
 *
 * The core never frees what a host may reclaim in bulk, and both `alloc` and `check_interrupts`
 * may leave by a non-local jump (in the server: ereport). So a core function holds no resource
 * that was not allocated through this struct.
 */
#ifndef NB_ENV_H
#define NB_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct nb_env {
    void *(*alloc)(void *state, size_t size); /* never NULL; not zeroed, aligned to 8 bytes */
    void *(*grow)(void *state, void *block, size_t size);
    void (*release)(void *state, void *block);
    void (*check_interrupts)(void *state);
    void *state;
} nb_env;

/* How many steps of a loop may pass between two interrupt checks. */
#define NB_CHECK_EVERY 2048

/* A half-open range of byte offsets in a UTF-8 text; texts are below 2 GB. */
typedef struct nb_span {
    uint32_t start;
    uint32_t end;
} nb_span;

#define NB_NO_SPAN ((nb_span){0, 0})

static inline bool
nb_span_is_empty(nb_span span)
{
    return span.start == span.end;
}

/* Calls the host's interrupt check once in NB_CHECK_EVERY calls; `*counter` starts at 0. */
static inline void
nb_env_tick(const nb_env *env, uint32_t *counter)
{
    if ((++*counter % NB_CHECK_EVERY) == 0)
        env->check_interrupts(env->state);
}

#endif
