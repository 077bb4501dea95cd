/*
 * decimal.h - an exact decimal number of at most 18 digits, at most 9 of them decimals.
 */
#ifndef NB_DECIMAL_H
#define NB_DECIMAL_H

#include "core/env.h"

#define NB_DECIMAL_MAX_DIGITS 18
#define NB_DECIMAL_MAX_SCALE 9

/* The longest printed form: sign, 18 digits, a leading zero, point, NUL. */
#define NB_DECIMAL_MAX_TEXT 24

/* mantissa / 10^scale. Canonical: no trailing decimal zero, zero has scale 0. */
typedef struct nb_decimal {
    int64_t mantissa;
    uint8_t scale;
} nb_decimal;

/* A number in units of 1e-9, wide enough for sums over more rows than a table can have. */
typedef __int128 nb_nano;

/* 10^exponent, for exponents of 0 to 18. */
int64_t nb_power_of_ten(int exponent);

/* The canonical decimal mantissa / 10^scale; scale is 0 to 9, |mantissa| below 10^18. */
nb_decimal nb_decimal_make(int64_t mantissa, int scale);

/* The decimal that is nano / 10^9; false when it needs more than 18 digits. */
bool nb_decimal_from_nano(nb_nano nano, nb_decimal *decimal);

static inline nb_nano
nb_decimal_to_nano(nb_decimal decimal)
{
    return (nb_nano)decimal.mantissa * nb_power_of_ten(NB_DECIMAL_MAX_SCALE - decimal.scale);
}

/* Negative, zero or positive as a is below, equal to or above b. */
int nb_decimal_compare(nb_decimal a, nb_decimal b);

/* numerator / denominator, rounded half away from zero; the denominator is not 0. */
nb_nano nb_divide_half_up(nb_nano numerator, nb_nano denominator);

/* Writes the decimal without a terminating NUL and returns the number of bytes written. */
int nb_decimal_print(nb_decimal decimal, char *out);

#endif
