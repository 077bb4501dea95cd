/*
 * estimate_math.h - interval arithmetic on estimates, and questions about the quantity behind them.
 *
 * Bounds follow interval arithmetic; an unknown side is an infinity with a sign. A bound is strict
 * when a bound that made it is. The result is about when an operand is. Products and quotients are
 * rounded half away from zero to 9 decimals, both bounds the same way; a result that needs more
 * than 18 digits is NB_ESTIMATE_OVERFLOW.
 */
#ifndef NB_ESTIMATE_MATH_H
#define NB_ESTIMATE_MATH_H

#include "core/estimate.h"

nb_estimate_status nb_estimate_negate(const nb_estimate *a, nb_estimate *result);
nb_estimate_status nb_estimate_add(const nb_estimate *a, const nb_estimate *b, nb_estimate *result);
nb_estimate_status nb_estimate_subtract(const nb_estimate *a, const nb_estimate *b,
                                        nb_estimate *result);
nb_estimate_status nb_estimate_multiply(const nb_estimate *a, const nb_estimate *b,
                                        nb_estimate *result);

/* NB_ESTIMATE_ZERO_DIVISOR when b may be 0. */
nb_estimate_status nb_estimate_divide(const nb_estimate *a, const nb_estimate *b,
                                      nb_estimate *result);

/* Each bound moved outwards by `percent` of itself and "about" dropped; percent is not negative. */
nb_estimate_status nb_estimate_with_tolerance(const nb_estimate *a, nb_decimal percent,
                                              nb_estimate *result);

/* The smallest estimate that holds both; about when one is. */
nb_estimate nb_estimate_hull(const nb_estimate *a, const nb_estimate *b);

/* Can the two be the same quantity? */
bool nb_estimate_overlaps(const nb_estimate *a, const nb_estimate *b);

/* Does every value of b lie within a? */
bool nb_estimate_contains(const nb_estimate *a, const nb_estimate *b);

/* Is every value of a below every value of b? */
bool nb_estimate_certainly_below(const nb_estimate *a, const nb_estimate *b);

/* 1: the quantity is certainly at least `threshold`; 0: certainly not; -1: it cannot be known. */
int nb_estimate_certainly_meets(const nb_estimate *a, const nb_estimate *threshold);

#endif
