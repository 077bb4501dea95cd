/*
 * spending.c - spending against a target, on exact numerics.
 *
 * E spending, G GDP, s share, t target; formulas are those of NATO's tables of defence expenditure:
 * s = 100 E / G, gap = t - s in percentage points and t / 100 * G - E in money.
 */
#include "pg/spending_args.h"

#include "pg/numeric_digits.h"

#include "access/htup_details.h"
#include "funcapi.h"

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_exact_numeric);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_share_of_gdp);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_gap_to_target);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_spending_gap);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_spending_shortfall);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_meets_target);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_target_split);

/* exact_numeric(double precision) -> numeric: 0.1 is 0.1; 15 significant digits. Error 22023 for
 * NaN and infinities. */
Datum
nato_brief_exact_numeric(PG_FUNCTION_ARGS)
{
    PG_RETURN_NUMERIC(nb_finite(nb_numeric_from_float8(PG_GETARG_FLOAT8(0)), "a number"));
}

static Numeric
share(Numeric spending, Numeric gdp)
{
    return nb_quotient(nb_numeric_multiply(spending, nb_numeric_from_int64(100)), gdp);
}

/* share_of_gdp(spending, gdp) -> percent; 22012 when gdp is 0. */
Datum
nato_brief_share_of_gdp(PG_FUNCTION_ARGS)
{
    Numeric spending = nb_amount(PG_GETARG_NUMERIC(0), "spending");
    Numeric gdp = nb_divisor(PG_GETARG_NUMERIC(1), "gdp");

    PG_RETURN_NUMERIC(share(spending, gdp));
}

/* gap_to_target(share, target) -> percentage points, positive when short of the target. */
Datum
nato_brief_gap_to_target(PG_FUNCTION_ARGS)
{
    Numeric actual = nb_amount(PG_GETARG_NUMERIC(0), "share");
    Numeric target = nb_amount(PG_GETARG_NUMERIC(1), "target");

    PG_RETURN_NUMERIC(nb_numeric_trim(nb_numeric_subtract(target, actual)));
}

/* The gap in money where all of it fits the fast lane and no argument is wrong. */
static bool
fast_gap(FunctionCallInfo fcinfo, nb_fixed *gap)
{
    nb_fixed arguments[3];
    int i;

    for (i = 0; i < 3; i++)
        if (!nb_fixed_from_numeric(PG_GETARG_DATUM(i), &arguments[i]) || arguments[i].mantissa < 0)
            return false;
    return arguments[1].mantissa > 0 && nb_fixed_gap(arguments[0], arguments[1], arguments[2], gap);
}

/* The same for every argument: checks, and digits without end. */
static Numeric
exact_gap(FunctionCallInfo fcinfo)
{
    Numeric spending = nb_amount(PG_GETARG_NUMERIC(0), "spending");
    Numeric gdp = nb_divisor(PG_GETARG_NUMERIC(1), "gdp");
    Numeric target = nb_amount(PG_GETARG_NUMERIC(2), "target");

    return nb_numeric_trim(nb_numeric_subtract(nb_percent_of_amount(target, gdp), spending));
}

/* spending_gap(spending, gdp, target) -> money, positive when short of the target. */
Datum
nato_brief_spending_gap(PG_FUNCTION_ARGS)
{
    nb_fixed gap;

    PG_RETURN_NUMERIC(fast_gap(fcinfo, &gap) ? nb_numeric_from_fixed(gap) : exact_gap(fcinfo));
}

static Numeric
not_negative(Numeric gap)
{
    return nb_numeric_sign(gap) < 0 ? nb_numeric_from_int64(0) : gap;
}

/* spending_shortfall(spending, gdp, target) -> the same, never below 0. */
Datum
nato_brief_spending_shortfall(PG_FUNCTION_ARGS)
{
    nb_fixed gap;

    if (!fast_gap(fcinfo, &gap))
        PG_RETURN_NUMERIC(not_negative(exact_gap(fcinfo)));
    if (gap.mantissa < 0)
        gap.mantissa = 0;
    PG_RETURN_NUMERIC(nb_numeric_from_fixed(gap));
}

/* meets_target(share, target) -> boolean, after rounding the share as NATO prints it. */
Datum
nato_brief_meets_target(PG_FUNCTION_ARGS)
{
    Numeric actual = nb_amount(PG_GETARG_NUMERIC(0), "share");
    Numeric target = nb_amount(PG_GETARG_NUMERIC(1), "target");

    PG_RETURN_BOOL(nb_meets_target(actual, target));
}

/*
 * target_split(core, related, gdp, core_target, related_target) -> one row: each part against its
 * own target; the total adds only the parts that are short, so that one never fills the other's
 * gap.
 */
Datum
nato_brief_target_split(PG_FUNCTION_ARGS)
{
    Numeric core = nb_amount(PG_GETARG_NUMERIC(0), "core");
    Numeric related = nb_amount(PG_GETARG_NUMERIC(1), "related");
    Numeric gdp = nb_divisor(PG_GETARG_NUMERIC(2), "gdp");
    Numeric core_target = nb_amount(PG_GETARG_NUMERIC(3), "core_target");
    Numeric related_target = nb_amount(PG_GETARG_NUMERIC(4), "related_target");
    Numeric core_gap = nb_numeric_subtract(nb_percent_of_amount(core_target, gdp), core);
    Numeric related_gap = nb_numeric_subtract(nb_percent_of_amount(related_target, gdp), related);
    TupleDesc row;
    Datum values[7];
    bool nulls[7] = {false};

    if (get_call_result_type(fcinfo, NULL, &row) != TYPEFUNC_COMPOSITE)
        elog(ERROR, "return type must be a row type");
    values[0] = NumericGetDatum(share(core, gdp));
    values[1] = NumericGetDatum(share(related, gdp));
    values[2] = NumericGetDatum(
        nb_numeric_trim(nb_numeric_subtract(core_target, DatumGetNumeric(values[0]))));
    values[3] = NumericGetDatum(
        nb_numeric_trim(nb_numeric_subtract(related_target, DatumGetNumeric(values[1]))));
    values[4] = NumericGetDatum(nb_numeric_trim(core_gap));
    values[5] = NumericGetDatum(nb_numeric_trim(related_gap));
    values[6] = NumericGetDatum(
        nb_numeric_trim(nb_numeric_add(not_negative(core_gap), not_negative(related_gap))));
    return HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(row), values, nulls));
}
