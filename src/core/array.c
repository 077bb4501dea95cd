/*
 * array.c - a growing array of equal-sized items.
 */
#include "core/array.h"

#include <string.h>

#define NB_ARRAY_FIRST_CAPACITY 16

void
nb_array_init(nb_array *array, const nb_env *env, size_t item_size)
{
    array->env = env;
    array->items = NULL;
    array->count = 0;
    array->capacity = 0;
    array->item_size = item_size;
}

/* A text below 2 GB cannot hold enough items to overflow size_t here. */
static void
enlarge(nb_array *array, uint32_t capacity)
{
    size_t size = (size_t)capacity * array->item_size;

    if (array->items == NULL)
        array->items = array->env->alloc(array->env->state, size);
    else
        array->items = array->env->grow(array->env->state, array->items, size);
    array->capacity = capacity;
}

void *
nb_array_add(nb_array *array)
{
    void *item;

    if (array->count == array->capacity)
        enlarge(array, array->capacity ? array->capacity * 2 : NB_ARRAY_FIRST_CAPACITY);
    item = array->items + (size_t)array->count * array->item_size;
    memset(item, 0, array->item_size);
    array->count++;
    return item;
}

void
nb_array_reserve(nb_array *array, size_t more)
{
    if (array->capacity - array->count < more)
        enlarge(array, (uint32_t)(array->count + more));
}

void
nb_array_release(nb_array *array)
{
    if (array->items != NULL)
        array->env->release(array->env->state, array->items);
    nb_array_init(array, array->env, array->item_size);
}
