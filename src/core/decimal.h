/*
 * decimal.h - an exact decimal number of at most 18 digits, at most 9 of them decimals.
 */
#ifndef NB_DECIMAL_H
#define NB_DECIMAL_H

#include "core/env.h"

#define NB_DECIMAL_MAX_DIGITS 18
#define NB_DECIMAL_MAX_SCALE 9

/* mantissa / 10^scale. Canonical: no trailing decimal zero, zero has scale 0. */
typedef struct nb_decimal {
    int64_t mantissa;
    uint8_t scale;
} nb_decimal;

#endif
