/*
 * numeric_digits.h - the server's numeric as a fixed-point number of the core and back, without a
 * function call for each step: for what runs once a row over millions of rows.
 */
#ifndef NB_NUMERIC_DIGITS_H
#define NB_NUMERIC_DIGITS_H

#include "pg/compat.h"
#include "core/fixed_point.h"
#include "utils/numeric.h"

/* Whether a numeric datum (toasted or not) is finite and fits; then *value is the same number. */
bool nb_fixed_from_numeric(Datum numeric, nb_fixed *value);

/* The same number without trailing decimal zeros. */
Numeric nb_numeric_from_fixed(nb_fixed value);

#endif
