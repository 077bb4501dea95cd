/*
 * apportion.c - largest remainder with exact fractions.
 */
#include "core/apportion.h"

#include <stdlib.h>

typedef unsigned __int128 wide;

/* As part of a struct in allocated memory, which is aligned to 8 bytes only. */
typedef wide stored_wide __attribute__((aligned(8)));

/* A portion still in the running. */
typedef struct contender {
    nb_portion *portion;
    stored_wide remainder; /* of the quota, over the common sum of weights */
} contender;

/* Largest remainder first; portions lie in one array, so their addresses are their order. */
static int
compare_contenders(const void *a, const void *b)
{
    const contender *x = a;
    const contender *y = b;

    if (x->remainder != y->remainder)
        return x->remainder > y->remainder ? -1 : 1;
    return (x->portion > y->portion) - (x->portion < y->portion);
}

static wide
sum_of_weights(const contender *contenders, uint32_t count)
{
    wide sum = 0;
    uint32_t i;

    for (i = 0; i < count; i++)
        sum += (wide)contenders[i].portion->weight;
    return sum;
}

/* Whole parts of the quotas, then one more for each of the largest remainders. */
static void
share_out(const nb_env *env, int64_t total, contender *contenders, uint32_t count, wide weights)
{
    uint32_t ticks = 0;
    int64_t left = total;
    uint32_t i;

    for (i = 0; i < count; i++) {
        wide quota = (wide)total * (wide)contenders[i].portion->weight;

        nb_env_tick(env, &ticks);
        contenders[i].portion->share = (int64_t)(quota / weights);
        contenders[i].remainder = quota % weights;
        left -= contenders[i].portion->share;
    }
    qsort(contenders, count, sizeof(contender), compare_contenders);
    for (i = 0; i < count && left > 0; i++, left--)
        contenders[i].portion->share++;
}

/* Fixes at their caps the portions that got more, and takes them out; what is left to share. */
static int64_t
take_out_capped(int64_t total, int64_t scale, contender *contenders, uint32_t *count)
{
    uint32_t kept = 0;
    uint32_t i;

    for (i = 0; i < *count; i++) {
        nb_portion *portion = contenders[i].portion;
        int64_t most = portion->weight / scale;

        if (portion->share > most) {
            portion->share = most;
            total -= most;
        } else
            contenders[kept++] = contenders[i];
    }
    *count = kept;
    return total;
}

static bool
exceeds_caps(int64_t total, int64_t scale, const nb_portion *portions, uint32_t count)
{
    wide sum = 0;
    uint32_t i;

    for (i = 0; i < count; i++)
        sum += (wide)(portions[i].weight / scale);
    return (wide)total > sum;
}

static bool
has_weight(const nb_portion *portions, uint32_t count)
{
    uint32_t i;

    for (i = 0; i < count; i++)
        if (portions[i].weight > 0)
            return true;
    return false;
}

nb_apportion_status
nb_apportion(const nb_env *env, int64_t total, int64_t scale, bool cap, nb_portion *portions,
             uint32_t count)
{
    contender *contenders;
    uint32_t running = count;
    uint32_t i;

    /* Without weights there is no proportion. */
    if (total > 0 && !has_weight(portions, count))
        return NB_APPORTION_NO_WEIGHT;
    if (cap && exceeds_caps(total, scale, portions, count))
        return NB_APPORTION_OVER_THE_CAP;
    contenders = env->alloc(env->state, ((size_t)count + 1) * sizeof(contender));
    for (i = 0; i < count; i++) {
        contenders[i].portion = &portions[i];
        portions[i].share = 0;
    }
    while (running > 0) {
        uint32_t before = running;
        wide weights = sum_of_weights(contenders, running);

        if (weights == 0)
            break;
        share_out(env, total, contenders, running, weights);
        if (!cap)
            break;
        total = take_out_capped(total, scale, contenders, &running);
        if (running == before)
            break;
    }
    env->release(env->state, contenders);
    return NB_APPORTION_OK;
}
