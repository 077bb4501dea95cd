/*
 * numeric_api.c - the only door to the server's numeric type.
 */
#include "pg/numeric_api.h"

#include "common/shortest_dec.h"
#include "core/number_text.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include <math.h>

#define CALL1(function, a) DatumGetNumeric(DirectFunctionCall1(function, NumericGetDatum(a)))
#define CALL2(function, a, b)                                                                      \
    DatumGetNumeric(DirectFunctionCall2(function, NumericGetDatum(a), NumericGetDatum(b)))

/* Digits that every decimal number keeps through double precision. */
#define FLOAT8_SAFE_DIGITS 15

Numeric
nb_numeric_from_decimal(nb_decimal decimal)
{
    return int64_div_fast_to_numeric(decimal.mantissa, decimal.scale);
}

nb_numeric_fit
nb_decimal_from_numeric(Numeric numeric, nb_decimal *decimal)
{
    char *digits;
    size_t pos;
    nb_numeral numeral;
    nb_number_status status;

    if (nb_numeric_is_special(numeric))
        return NB_NUMERIC_SPECIAL;
    digits = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(numeric)));
    pos = digits[0] == '-' ? 1 : 0;
    nb_numeral_scan(digits, strlen(digits), &pos, NB_NUMBER_ENGLISH, false, &numeral);
    status = nb_numeral_value(&numeral, 0, decimal);
    if (digits[0] == '-')
        decimal->mantissa = -decimal->mantissa;
    pfree(digits);
    return status == NB_NUMBER_OK ? NB_NUMERIC_FITS : NB_NUMERIC_TOO_LONG;
}

Numeric
nb_numeric_from_text(const char *digits)
{
    return DatumGetNumeric(DirectFunctionCall3(numeric_in, CStringGetDatum(digits),
                                               ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1)));
}

Numeric
nb_numeric_from_int64(int64 value)
{
    return int64_to_numeric(value);
}

/* Significant digits of a shortest decimal text such as "-1.5e-07". */
static int
significant_digits(const char *text)
{
    int count = 0;

    for (; *text && *text != 'e'; text++)
        if (*text >= '0' && *text <= '9' && (count > 0 || *text != '0'))
            count++;
    return count;
}

Numeric
nb_numeric_from_float8(double value)
{
    char text[DOUBLE_SHORTEST_DECIMAL_LEN + 8];

    double_to_shortest_decimal_buf(value, text);
    /* Whole numbers are exact up to 2^53, which has 16 digits. */
    if (isfinite(value) && significant_digits(text) > FLOAT8_SAFE_DIGITS &&
        !(value == rint(value) && fabs(value) <= 9007199254740992.0))
        snprintf(text, sizeof(text), "%.*e", FLOAT8_SAFE_DIGITS - 1, value);
    return nb_numeric_from_text(text);
}

Numeric
nb_numeric_from_float4(float value)
{
    char text[FLOAT_SHORTEST_DECIMAL_LEN + 8];

    float_to_shortest_decimal_buf(value, text);
    return nb_numeric_from_text(text);
}

Numeric
nb_read_numeric(Datum value)
{
    return DatumGetNumeric(value);
}

Numeric
nb_read_float8(Datum value)
{
    return nb_numeric_from_float8(DatumGetFloat8(value));
}

Numeric
nb_read_int8(Datum value)
{
    return nb_numeric_from_int64(DatumGetInt64(value));
}

bool
nb_numeric_is_special(Numeric a)
{
    return numeric_is_nan(a) || numeric_is_inf(a);
}

int
nb_numeric_compare(Numeric a, Numeric b)
{
    return DatumGetInt32(DirectFunctionCall2(numeric_cmp, NumericGetDatum(a), NumericGetDatum(b)));
}

int
nb_numeric_sign(Numeric a)
{
    return nb_numeric_compare(a, int64_to_numeric(0));
}

Numeric
nb_numeric_add(Numeric a, Numeric b)
{
    return CALL2(numeric_add, a, b);
}

Numeric
nb_numeric_subtract(Numeric a, Numeric b)
{
    return CALL2(numeric_sub, a, b);
}

Numeric
nb_numeric_multiply(Numeric a, Numeric b)
{
    return CALL2(numeric_mul, a, b);
}

Numeric
nb_numeric_divide(Numeric a, Numeric b)
{
    return CALL2(numeric_div, a, b);
}

Numeric
nb_numeric_round(Numeric a, int decimals)
{
    return DatumGetNumeric(
        DirectFunctionCall2(numeric_round, NumericGetDatum(a), Int32GetDatum(decimals)));
}

Numeric
nb_numeric_trim(Numeric a)
{
    return CALL1(numeric_trim_scale, a);
}

Numeric
nb_numeric_power(Numeric base, Numeric exponent)
{
    return CALL2(numeric_power, base, exponent);
}

Numeric
nb_numeric_ln(Numeric a)
{
    return CALL1(numeric_ln, a);
}

Numeric
nb_numeric_sqrt(Numeric a)
{
    return CALL1(numeric_sqrt, a);
}
