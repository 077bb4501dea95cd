/*
 * estimate_cast.c - numbers to estimates and back, the constructor, and the accessors.
 */
#include "pg/estimate_datum.h"

#include "core/estimate_text.h"
#include "pg/numeric_api.h"

#include "catalog/pg_type.h"
#include "lib/stringinfo.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/fmgrprotos.h"

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_from_int2);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_from_int4);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_from_int8);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_from_numeric);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_from_float4);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_from_float8);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_from_bounds);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_from_float8_bounds);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_from_int8_bounds);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_to_numeric);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_to_numrange);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_to_json);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_to_jsonb);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_low);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_high);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_midpoint);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_spread);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_qualifier);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_is_exact);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_is_approximate);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_is_bounded);

void
nb_check_estimate(nb_estimate_status status)
{
    switch (status) {
        case NB_ESTIMATE_OK:
            return;
        case NB_ESTIMATE_ZERO_DIVISOR:
            ereport(ERROR, (errcode(ERRCODE_DIVISION_BY_ZERO), errmsg("division by zero"),
                            errdetail("The divisor is an estimate that may be 0.")));
            break;
        case NB_ESTIMATE_REVERSED:
            ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                            errmsg("no number lies between the bounds of the estimate"),
                            errdetail("The lower bound is above the upper one."),
                            errhint("Give the lower bound first.")));
            break;
        default:
            ereport(ERROR,
                    (errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
                     errmsg("value out of range for type estimate"),
                     errdetail("The result needs more digits."),
                     errhint("An estimate holds up to 18 digits, at most 9 of them decimals.")));
    }
}

/* The decimal that a numeric is; error 22023 for NaN and infinities, 22003 when it is too long. */
static nb_decimal
checked_decimal(Numeric numeric)
{
    nb_decimal decimal;

    switch (nb_decimal_from_numeric(numeric, &decimal)) {
        case NB_NUMERIC_FITS:
            break;
        case NB_NUMERIC_SPECIAL:
            ereport(ERROR,
                    (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                     errmsg("an estimate cannot be NaN or infinite"),
                     errdetail("The value is %s.", DatumGetCString(DirectFunctionCall1(
                                                       numeric_out, NumericGetDatum(numeric)))),
                     errhint("Use NULL for an open side.")));
            break;
        case NB_NUMERIC_TOO_LONG:
            ereport(ERROR,
                    (errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
                     errmsg("value out of range for type estimate"),
                     errdetail("The value is %s.", DatumGetCString(DirectFunctionCall1(
                                                       numeric_out, NumericGetDatum(numeric)))),
                     errhint("An estimate holds up to 18 digits, at most 9 of them "
                             "decimals; round(value, 9) cuts decimals.")));
            break;
    }
    return decimal;
}

static Datum
return_exact(nb_decimal decimal)
{
    nb_estimate *result = nb_estimate_alloc();

    *result = nb_estimate_exact(decimal);
    return EstimateGetDatum(result);
}

/* Integers up to 18 digits need no detour through numeric. */
static Datum
return_exact_int64(int64 value)
{
    const int64 limit = nb_power_of_ten(NB_DECIMAL_MAX_DIGITS);

    if (value <= -limit || value >= limit)
        nb_check_estimate(NB_ESTIMATE_TOO_LONG);
    return return_exact(nb_decimal_make(value, 0));
}

/* estimate(smallint | integer | bigint | numeric | real | double precision) -> estimate */
Datum
nato_brief_estimate_from_int2(PG_FUNCTION_ARGS)
{
    return return_exact_int64(PG_GETARG_INT16(0));
}

Datum
nato_brief_estimate_from_int4(PG_FUNCTION_ARGS)
{
    return return_exact_int64(PG_GETARG_INT32(0));
}

Datum
nato_brief_estimate_from_int8(PG_FUNCTION_ARGS)
{
    return return_exact_int64(PG_GETARG_INT64(0));
}

Datum
nato_brief_estimate_from_numeric(PG_FUNCTION_ARGS)
{
    return return_exact(checked_decimal(PG_GETARG_NUMERIC(0)));
}

Datum
nato_brief_estimate_from_float8(PG_FUNCTION_ARGS)
{
    return return_exact(checked_decimal(nb_numeric_from_float8(PG_GETARG_FLOAT8(0))));
}

/* Through the shortest text of the single precision value, so that 0.1 stays 0.1. */
Datum
nato_brief_estimate_from_float4(PG_FUNCTION_ARGS)
{
    return return_exact(checked_decimal(nb_numeric_from_float4(PG_GETARG_FLOAT4(0))));
}

/* The estimate between two bounds that may be NULL, which is an open side. */
static Datum
from_bounds(Numeric low, Numeric high, bool about)
{
    nb_bound low_bound = {{0, 0}, low != NULL, false};
    nb_bound high_bound = {{0, 0}, high != NULL, false};
    nb_estimate *result = nb_estimate_alloc();

    if (low != NULL)
        low_bound.value = checked_decimal(low);
    if (high != NULL)
        high_bound.value = checked_decimal(high);
    nb_check_estimate(nb_estimate_make(low_bound, high_bound, about, result));
    return EstimateGetDatum(result);
}

/*
 * estimate(low, high, approximate default false) -> estimate: a NULL bound is an open side, a NULL
 * `approximate` is false; reversed bounds are error 22023.
 */
Datum
nato_brief_estimate_from_bounds(PG_FUNCTION_ARGS)
{
    return from_bounds(PG_ARGISNULL(0) ? NULL : PG_GETARG_NUMERIC(0),
                       PG_ARGISNULL(1) ? NULL : PG_GETARG_NUMERIC(1),
                       !PG_ARGISNULL(2) && PG_GETARG_BOOL(2));
}

Datum
nato_brief_estimate_from_float8_bounds(PG_FUNCTION_ARGS)
{
    return from_bounds(PG_ARGISNULL(0) ? NULL : nb_numeric_from_float8(PG_GETARG_FLOAT8(0)),
                       PG_ARGISNULL(1) ? NULL : nb_numeric_from_float8(PG_GETARG_FLOAT8(1)),
                       !PG_ARGISNULL(2) && PG_GETARG_BOOL(2));
}

Datum
nato_brief_estimate_from_int8_bounds(PG_FUNCTION_ARGS)
{
    return from_bounds(PG_ARGISNULL(0) ? NULL : nb_numeric_from_int64(PG_GETARG_INT64(0)),
                       PG_ARGISNULL(1) ? NULL : nb_numeric_from_int64(PG_GETARG_INT64(1)),
                       !PG_ARGISNULL(2) && PG_GETARG_BOOL(2));
}

static bool
is_exact(const nb_estimate *value)
{
    nb_bound low = nb_estimate_low(value);
    nb_bound high = nb_estimate_high(value);

    return low.known && high.known && !nb_estimate_is_about(value) &&
           nb_decimal_compare(low.value, high.value) == 0;
}

/* estimate::numeric, where exact; else error 22003. */
Datum
nato_brief_estimate_to_numeric(PG_FUNCTION_ARGS)
{
    nb_estimate *value = PG_GETARG_ESTIMATE(0);

    if (!is_exact(value))
        ereport(ERROR, (errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
                        errmsg("estimate is not one exact number"),
                        errdetail("The estimate is %s.", nb_estimate_printed(value)),
                        errhint("Use low(), high() or midpoint().")));
    PG_RETURN_NUMERIC(nb_numeric_from_decimal(nb_estimate_low(value).value));
}

/* estimate::numrange: the bounds, strict ones exclusive; "about" is not carried over. */
Datum
nato_brief_estimate_to_numrange(PG_FUNCTION_ARGS)
{
    nb_bound low = nb_estimate_low(PG_GETARG_ESTIMATE(0));
    nb_bound high = nb_estimate_high(PG_GETARG_ESTIMATE(0));
    char text[NB_ESTIMATE_MAX_TEXT];
    int n = 0;

    text[n++] = low.known && !low.strict ? '[' : '(';
    n += low.known ? nb_decimal_print(low.value, text + n) : 0;
    text[n++] = ',';
    n += high.known ? nb_decimal_print(high.value, text + n) : 0;
    text[n++] = high.known && !high.strict ? ']' : ')';
    text[n] = '\0';
    return OidInputFunctionCall(F_RANGE_IN, text, NUMRANGEOID, -1);
}

static void
append_json_bound(StringInfo out, const char *key, nb_bound bound)
{
    char digits[NB_DECIMAL_MAX_TEXT];

    appendStringInfo(out, "\"%s\":", key);
    if (bound.known)
        appendBinaryStringInfo(out, digits, nb_decimal_print(bound.value, digits));
    else
        appendStringInfoString(out, "null");
}

/* {"low":20000,"high":50000,"qualifier":"about"}, null for an unknown side */
static char *
json_text(const nb_estimate *value)
{
    StringInfoData out;

    initStringInfo(&out);
    appendStringInfoChar(&out, '{');
    append_json_bound(&out, "low", nb_estimate_low(value));
    appendStringInfoChar(&out, ',');
    append_json_bound(&out, "high", nb_estimate_high(value));
    appendStringInfo(&out, ",\"qualifier\":\"%s\"}", nb_estimate_qualifier(value));
    return out.data;
}

Datum
nato_brief_estimate_to_json(PG_FUNCTION_ARGS)
{
    PG_RETURN_TEXT_P(cstring_to_text(json_text(PG_GETARG_ESTIMATE(0))));
}

Datum
nato_brief_estimate_to_jsonb(PG_FUNCTION_ARGS)
{
    return DirectFunctionCall1(jsonb_in, CStringGetDatum(json_text(PG_GETARG_ESTIMATE(0))));
}

/* low(estimate), high(estimate) -> numeric: NULL where that side is open. */
Datum
nato_brief_low(PG_FUNCTION_ARGS)
{
    nb_bound low = nb_estimate_low(PG_GETARG_ESTIMATE(0));

    if (!low.known)
        PG_RETURN_NULL();
    PG_RETURN_NUMERIC(nb_numeric_from_decimal(low.value));
}

Datum
nato_brief_high(PG_FUNCTION_ARGS)
{
    nb_bound high = nb_estimate_high(PG_GETARG_ESTIMATE(0));

    if (!high.known)
        PG_RETURN_NULL();
    PG_RETURN_NUMERIC(nb_numeric_from_decimal(high.value));
}

/* Half the sum (or the difference) of the bounds; exact, so 19 digits are possible. */
static Datum
half_way(const nb_estimate *value, bool spread)
{
    Numeric low = nb_numeric_from_decimal(nb_estimate_low(value).value);
    Numeric high = nb_numeric_from_decimal(nb_estimate_high(value).value);
    nb_decimal half = {5, 1};

    if (spread)
        return NumericGetDatum(nb_numeric_subtract(high, low));
    return NumericGetDatum(nb_numeric_trim(
        nb_numeric_multiply(nb_numeric_add(low, high), nb_numeric_from_decimal(half))));
}

static bool
is_bounded(const nb_estimate *value)
{
    return nb_estimate_low(value).known && nb_estimate_high(value).known;
}

/* midpoint(estimate), spread(estimate) -> numeric: NULL where a side is open. */
Datum
nato_brief_midpoint(PG_FUNCTION_ARGS)
{
    if (!is_bounded(PG_GETARG_ESTIMATE(0)))
        PG_RETURN_NULL();
    return half_way(PG_GETARG_ESTIMATE(0), false);
}

Datum
nato_brief_spread(PG_FUNCTION_ARGS)
{
    if (!is_bounded(PG_GETARG_ESTIMATE(0)))
        PG_RETURN_NULL();
    return half_way(PG_GETARG_ESTIMATE(0), true);
}

Datum
nato_brief_qualifier(PG_FUNCTION_ARGS)
{
    PG_RETURN_TEXT_P(cstring_to_text(nb_estimate_qualifier(PG_GETARG_ESTIMATE(0))));
}

/* is_exact(estimate) -> boolean: one number, not approximate. */
Datum
nato_brief_is_exact(PG_FUNCTION_ARGS)
{
    PG_RETURN_BOOL(is_exact(PG_GETARG_ESTIMATE(0)));
}

/* is_approximate(estimate) -> boolean: reported as about, around, nearly, ... */
Datum
nato_brief_is_approximate(PG_FUNCTION_ARGS)
{
    PG_RETURN_BOOL(nb_estimate_is_about(PG_GETARG_ESTIMATE(0)));
}

/* is_bounded(estimate) -> boolean: both sides are known. */
Datum
nato_brief_is_bounded(PG_FUNCTION_ARGS)
{
    PG_RETURN_BOOL(is_bounded(PG_GETARG_ESTIMATE(0)));
}
