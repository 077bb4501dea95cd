/*
 * numeric_api.h - the only door to the server's numeric type: conversions and the arithmetic that
 * the policy functions need.
 */
#ifndef NB_NUMERIC_API_H
#define NB_NUMERIC_API_H

#include "pg/compat.h"
#include "core/decimal.h"
#include "utils/numeric.h"

/* How a numeric fares as a decimal of the core. */
typedef enum nb_numeric_fit {
    NB_NUMERIC_FITS,
    NB_NUMERIC_TOO_LONG, /* more than 18 digits or 9 decimals */
    NB_NUMERIC_SPECIAL   /* NaN or an infinity */
} nb_numeric_fit;

Numeric nb_numeric_from_decimal(nb_decimal decimal);
nb_numeric_fit nb_decimal_from_numeric(Numeric numeric, nb_decimal *decimal);

/*
 * The numeric that a double precision value stands for: its shortest text, so that 0.1 is 0.1 and
 * whole numbers are exact; where that has more than 15 significant digits behind which binary noise
 * begins, rounded to 15. NaN and infinities are kept for the caller to refuse.
 */
Numeric nb_numeric_from_float8(double value);

/* The same for single precision, whose shortest text has up to 9 digits. */
Numeric nb_numeric_from_float4(float value);

Numeric nb_numeric_from_int64(int64 value);
Numeric nb_numeric_from_text(const char *digits);

/* An argument of each type that the functions take, as numeric. */
typedef Numeric (*nb_numeric_reader)(Datum);
Numeric nb_read_numeric(Datum value);
Numeric nb_read_float8(Datum value);
Numeric nb_read_int8(Datum value);

bool nb_numeric_is_special(Numeric a);
int nb_numeric_compare(Numeric a, Numeric b);
int nb_numeric_sign(Numeric a);
Numeric nb_numeric_add(Numeric a, Numeric b);
Numeric nb_numeric_subtract(Numeric a, Numeric b);
Numeric nb_numeric_multiply(Numeric a, Numeric b);

/* The quotient with at least 16 significant digits; b is not 0. */
Numeric nb_numeric_divide(Numeric a, Numeric b);

/* Rounded half away from zero to `decimals`. */
Numeric nb_numeric_round(Numeric a, int decimals);

/* Without trailing decimal zeros. */
Numeric nb_numeric_trim(Numeric a);

Numeric nb_numeric_power(Numeric base, Numeric exponent);
Numeric nb_numeric_ln(Numeric a);
Numeric nb_numeric_sqrt(Numeric a);

#endif
