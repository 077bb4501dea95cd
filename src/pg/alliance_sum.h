/*
 * alliance_sum.h - the SQL type alliance_sum: the exact state of the alliance's aggregates, a count
 * of rows and two sums that are the same in every order.
 *
 * Numbers of up to 38 digits go into fixed-point sums; what does not fit goes into numerics behind
 * them, so that nothing is ever rounded.
 */
#ifndef NB_ALLIANCE_SUM_H
#define NB_ALLIANCE_SUM_H

#include "pg/compat.h"
#include "core/fixed_point.h"
#include "utils/numeric.h"

/* The sums of a state. alliance_gap and alliance_shortfall use the first alone. */
typedef enum nb_sum_part { NB_SUM_MONEY, NB_SUM_GDP, NB_SUM_PARTS } nb_sum_part;

/* Stored form: a varlena with two numerics behind the struct, at the offsets that it names. */
typedef struct nb_alliance_sum {
    int32 vl_len_;
    int32 rest_offset[NB_SUM_PARTS];
    int32 reserved; /* 0 */
    int64 rows;
    nb_fixed_sum sums[NB_SUM_PARTS];
} nb_alliance_sum;

/* A number as it came: in the fast lane where it fits, else as numeric. */
typedef struct nb_amount_value {
    bool fits;
    nb_fixed fixed;
    Numeric exact; /* only where it does not fit */
} nb_amount_value;

nb_alliance_sum *nb_alliance_sum_new(void);
nb_alliance_sum *nb_alliance_sum_copy(const nb_alliance_sum *sum);

/* Adds (direction 1) or takes back (-1) a number; the state moves when a number does not fit. */
nb_alliance_sum *nb_alliance_sum_add(nb_alliance_sum *sum, nb_sum_part part,
                                     const nb_amount_value *value, int direction);

/* Adds the rows of another state. */
nb_alliance_sum *nb_alliance_sum_merge(nb_alliance_sum *sum, const nb_alliance_sum *other);

/* The exact sum without trailing zeros. */
Numeric nb_alliance_sum_total(const nb_alliance_sum *sum, nb_sum_part part);

#endif
