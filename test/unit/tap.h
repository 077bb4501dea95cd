/*
 * tap.h - the few lines that unit tests of the core need: TAP output and a host for nb_env.
 */
#ifndef NB_TAP_H
#define NB_TAP_H

#include "core/env.h"

#include <stdio.h>
#include <stdlib.h>

static int tap_count;
static int tap_failures;

/* One assertion: prints "ok" or "not ok" with its name. */
#define ok(condition, ...)                                                                         \
    do {                                                                                           \
        bool tap_good = (condition);                                                               \
        tap_count++;                                                                               \
        tap_failures += !tap_good;                                                                 \
        printf("%s %d - ", tap_good ? "ok" : "not ok", tap_count);                                 \
        printf(__VA_ARGS__);                                                                       \
        printf("\n");                                                                              \
        if (!tap_good)                                                                             \
            printf("# at %s:%d\n", __FILE__, __LINE__);                                            \
    } while (0)

/* Prints the plan; the value main() returns. */
static inline int
tap_done(void)
{
    printf("1..%d\n", tap_count);
    return tap_failures != 0;
}

/* Blocks are aligned to 8 bytes and no more, as the server's are, so that code which needs 16 is
 * found here. */
#define TAP_SHIFT 8

static inline void *
tap_alloc(void *state, size_t size)
{
    char *block = malloc(size + TAP_SHIFT);

    if (block == NULL)
        abort();
    return block + TAP_SHIFT;
}

static inline void *
tap_grow(void *state, void *block, size_t size)
{
    char *grown = realloc((char *)block - TAP_SHIFT, size + TAP_SHIFT);

    if (grown == NULL)
        abort();
    return grown + TAP_SHIFT;
}

static inline void
tap_release(void *state, void *block)
{
    free((char *)block - TAP_SHIFT);
}

static inline void
tap_check(void *state)
{
}

static const nb_env tap_env
    __attribute__((unused)) = {tap_alloc, tap_grow, tap_release, tap_check, NULL};

#endif
