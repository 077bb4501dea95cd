/*
 * fixed_point.h - exact decimal numbers of up to 38 digits in one machine value: the fast lane of
 * money, beside the server's numeric, which takes over where a number or a result does not fit.
 */
#ifndef NB_FIXED_POINT_H
#define NB_FIXED_POINT_H

#include "core/env.h"

/* Decimals come in groups of four, as the server's numeric stores them. */
#define NB_FIXED_GROUP 10000
#define NB_FIXED_MAX_GROUPS 9

/* mantissa / 10000^groups, with 0 to NB_FIXED_MAX_GROUPS groups. */
typedef struct nb_fixed {
    __int128 mantissa;
    int groups;
} nb_fixed;

/* False where the exact result does not fit; *result is then undefined. */
bool nb_fixed_multiply(nb_fixed a, nb_fixed b, nb_fixed *result);
bool nb_fixed_subtract(nb_fixed a, nb_fixed b, nb_fixed *result);

/* A hundredth of a number. */
bool nb_fixed_percent(nb_fixed a, nb_fixed *result);

/* target / 100 * gdp - spending: money that is missing to a target in percent of GDP. */
bool nb_fixed_gap(nb_fixed spending, nb_fixed gdp, nb_fixed target, nb_fixed *gap);

/*
 * A sum that is exact in every order: one part for each number of groups. Kept as two halves of 64
 * bits because a host may align to 8 bytes only.
 */
typedef struct nb_fixed_sum {
    struct {
        uint64_t low;
        int64_t high;
    } parts[NB_FIXED_MAX_GROUPS + 1];
} nb_fixed_sum;

/* One part of a sum as a number. */
nb_fixed nb_fixed_sum_part(const nb_fixed_sum *sum, int groups);

/* Adds (direction 1) or takes back (-1) a number; false, and nothing changed, where it does not
 * fit. */
bool nb_fixed_sum_add(nb_fixed_sum *sum, nb_fixed value, int direction);

#endif
