/*
 * spending_args.h - checked numeric arguments of the spending functions; an error names the
 * argument and shows the value.
 */
#ifndef NB_SPENDING_ARGS_H
#define NB_SPENDING_ARGS_H

#include "pg/numeric_api.h"

#include "fmgr.h"

/* Decimals of a result that no division or root gives exactly. */
#define NB_RESULT_DECIMALS 20

char *nb_numeric_printed(Numeric value);

/* Finite and not negative, else 22023. */
Numeric nb_amount(Numeric value, const char *name);

/* The same and not 0, which is 22012: a divisor. */
Numeric nb_divisor(Numeric value, const char *name);

/* Finite and above 0, else 22023. */
Numeric nb_positive(Numeric value, const char *name);

/* Any finite number, else 22023. */
Numeric nb_finite(Numeric value, const char *name);

/* A change in percent as a factor, 1 + value / 100; the value is above -100, else 22023. */
Numeric nb_growth_factor(Numeric value, const char *name);

/* target / 100 * gdp; the division by 100 is exact. */
Numeric nb_percent_of_amount(Numeric percent, Numeric amount);

/* Whether a share, rounded half up to 2 decimals as NATO prints it, reaches the target. */
bool nb_meets_target(Numeric share, Numeric target);

/* base ^ (numerator / denominator), good to more than NB_RESULT_DECIMALS decimals. */
Numeric nb_fractional_power(Numeric base, Numeric numerator, Numeric denominator);

/* A number, or a ratio of two, with decimals to spare for roots, logarithms and long products. */
Numeric nb_wide(Numeric a);
Numeric nb_wide_ratio(Numeric a, Numeric b);

/* The quotient with at least 16 significant digits, without trailing zeros; b is not 0. */
Numeric nb_quotient(Numeric a, Numeric b);

/* Rounded to NB_RESULT_DECIMALS, without trailing zeros. */
Numeric nb_result(Numeric value);

#endif
