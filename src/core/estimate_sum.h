/*
 * estimate_sum.h - the exact, order-independent state behind sum(estimate).
 *
 * Counters instead of flags make it reversible, so that moving windows can take rows out again.
 */
#ifndef NB_ESTIMATE_SUM_H
#define NB_ESTIMATE_SUM_H

#include "core/estimate.h"

typedef struct nb_estimate_sum {
    nb_nano low;  /* sum of the known lower bounds, in units of 1e-9 */
    nb_nano high; /* sum of the known upper bounds */
    int64_t rows;
    int64_t unknown_lows;
    int64_t unknown_highs;
    int64_t strict_lows;
    int64_t strict_highs;
    int64_t about;
} nb_estimate_sum;

/* The longest text of a state: two 39-digit numbers with sign, six counters, separators, NUL. */
#define NB_ESTIMATE_SUM_MAX_TEXT 256

/* Adds (direction 1) or takes back (-1) one estimate. */
void nb_estimate_sum_add(nb_estimate_sum *sum, const nb_estimate *value, int direction);

/* Adds the rows of another state. */
void nb_estimate_sum_combine(nb_estimate_sum *sum, const nb_estimate_sum *other);

/* The sum as an estimate; the state is not changed. There must be a row. */
nb_estimate_status nb_estimate_sum_result(const nb_estimate_sum *sum, nb_estimate *result);

/* Whether the counters can have come from rows. */
bool nb_estimate_sum_is_valid(const nb_estimate_sum *sum);

/* The state as text "low high rows unknown_lows ...", and back; false when it is no state. */
int nb_estimate_sum_print(const nb_estimate_sum *sum, char *out);
bool nb_estimate_sum_parse(const char *text, nb_estimate_sum *sum);

#endif
