/*
 * array.h - a growing array of equal-sized items, allocated through nb_env.
 */
#ifndef NB_ARRAY_H
#define NB_ARRAY_H

#include "core/env.h"

typedef struct nb_array {
    const nb_env *env;
    char *items;
    uint32_t count;
    uint32_t capacity;
    size_t item_size;
} nb_array;

void nb_array_init(nb_array *array, const nb_env *env, size_t item_size);

/* Appends one zeroed item and returns it; earlier pointers into the array become invalid. */
void *nb_array_add(nb_array *array);

/* Makes room for at least `more` further items, which the caller may write and count itself. */
void nb_array_reserve(nb_array *array, size_t more);

/* Frees the items; the array is empty and usable again. */
void nb_array_release(nb_array *array);

/* The item at `index`, which must be below `count`. */
static inline void *
nb_array_at(const nb_array *array, uint32_t index)
{
    return array->items + (size_t)index * array->item_size;
}

#endif
