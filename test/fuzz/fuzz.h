/*
 * fuzz.h - what the fuzz targets share: memory that is freed at the end of a run, and a check that
 * stops it.
 */
#ifndef NB_FUZZ_H
#define NB_FUZZ_H

#include "core/env.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A property that holds for every input; a breach is a finding. */
#define must(condition)                                                                            \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                \
            abort();                                                                               \
        }                                                                                          \
    } while (0)

/* Blocks in a list, each 8 bytes beyond what malloc aligns to 16, as the server's are. */
typedef struct fuzz_block {
    struct fuzz_block *next, *previous;
    char padding[8];
} fuzz_block;

static fuzz_block fuzz_blocks = {&fuzz_blocks, &fuzz_blocks, {0}};

static inline void *
fuzz_alloc(void *state, size_t size)
{
    fuzz_block *block = malloc(sizeof(fuzz_block) + size);

    must(block != NULL);
    block->next = fuzz_blocks.next;
    block->previous = &fuzz_blocks;
    block->next->previous = block;
    fuzz_blocks.next = block;
    return block + 1;
}

static inline void
fuzz_release(void *state, void *bytes)
{
    fuzz_block *block = (fuzz_block *)bytes - 1;

    block->next->previous = block->previous;
    block->previous->next = block->next;
    free(block);
}

static inline void *
fuzz_grow(void *state, void *bytes, size_t size)
{
    fuzz_block *block = realloc((fuzz_block *)bytes - 1, sizeof(fuzz_block) + size);

    must(block != NULL);
    block->next->previous = block;
    block->previous->next = block;
    return block + 1;
}

/*
 * Blocks live for one run, so freed ones need not be kept for long, and the caller of an allocation
 * is plain from the fault: a target stays near 50 MB instead of 470.
 */
const char *__asan_default_options(void);
const char *
__asan_default_options(void)
{
    return "quarantine_size_mb=1:malloc_context_size=1";
}

static inline void
fuzz_check(void *state)
{
}

static inline void
fuzz_free_all(void)
{
    while (fuzz_blocks.next != &fuzz_blocks)
        fuzz_release(NULL, fuzz_blocks.next + 1);
}

static const nb_env fuzz_env = {fuzz_alloc, fuzz_grow, fuzz_release, fuzz_check, NULL};

/* The same for what is kept from one run to the next. */
static inline void *
kept_alloc(void *state, size_t size)
{
    void *bytes = malloc(size);

    must(bytes != NULL);
    return bytes;
}

static inline void *
kept_grow(void *state, void *bytes, size_t size)
{
    bytes = realloc(bytes, size);
    must(bytes != NULL);
    return bytes;
}

static inline void
kept_release(void *state, void *bytes)
{
    free(bytes);
}

static const nb_env kept_env = {kept_alloc, kept_grow, kept_release, fuzz_check, NULL};

#endif
