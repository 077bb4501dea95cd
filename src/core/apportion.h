/*
 * apportion.h - whole shares of a total in proportion to weights, by largest remainder
 * (Hamilton's method), so that they add up exactly.
 */
#ifndef NB_APPORTION_H
#define NB_APPORTION_H

#include "core/env.h"

typedef struct nb_portion {
    int64_t weight; /* not negative, in units of 1/scale; below 10^18 */
    int64_t share;  /* result */
} nb_portion;

typedef enum nb_apportion_status {
    NB_APPORTION_OK,
    NB_APPORTION_NO_WEIGHT,   /* something to share, but every weight is 0 */
    NB_APPORTION_OVER_THE_CAP /* the total exceeds the sum of the caps */
} nb_apportion_status;

/*
 * Shares `total` (not negative) over the portions. Quotas are exact fractions; their whole parts
 * come first, what is left goes by largest remainder, ties to the earlier portion. With `cap` no
 * share exceeds the whole part of its weight, weight / scale: what would is fixed there and the
 * rest apportioned over the others again. O(n log n) for each round; whole weights need one.
 */
nb_apportion_status nb_apportion(const nb_env *env, int64_t total, int64_t scale, bool cap,
                                 nb_portion *portions, uint32_t count);

#endif
