/*
 * spending.c - spending against a target, on exact numerics.
 *
 * E spending, G GDP, s share, t target; formulas are those of NATO's tables of defence expenditure:
 * s = 100 E / G, gap = t - s in percentage points and t / 100 * G - E in money.
 */
#include "pg/numeric_api.h"

#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_exact_numeric);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_share_of_gdp);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_gap_to_target);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_spending_gap);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_spending_shortfall);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_meets_target);

/* Decimals to which NATO prints shares, and compares them. */
#define PRINTED_DECIMALS 2

static char *
printed(Numeric value)
{
    return DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(value)));
}

/* A numeric argument that is finite and not negative; else error 22023 that names it. */
static Numeric
amount_argument(FunctionCallInfo fcinfo, int number, const char *name)
{
    Numeric value = PG_GETARG_NUMERIC(number);

    if (nb_numeric_is_special(value))
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                        errmsg("%s must not be NaN or infinite", name),
                        errdetail("The value is %s.", printed(value))));
    if (nb_numeric_sign(value) < 0)
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                        errmsg("%s must not be negative", name),
                        errdetail("The value is %s.", printed(value))));
    return value;
}

/* GDP as a divisor: 0 is error 22012. */
static Numeric
gdp_argument(FunctionCallInfo fcinfo, int number)
{
    Numeric gdp = amount_argument(fcinfo, number, "gdp");

    if (nb_numeric_sign(gdp) == 0)
        ereport(ERROR, (errcode(ERRCODE_DIVISION_BY_ZERO), errmsg("gdp must not be 0")));
    return gdp;
}

/* exact_numeric(double precision) -> numeric: 0.1 is 0.1; 15 significant digits. Error 22023 for NaN
 * and infinities. */
Datum
nato_brief_exact_numeric(PG_FUNCTION_ARGS)
{
    Numeric value = nb_numeric_from_float8(PG_GETARG_FLOAT8(0));

    if (nb_numeric_is_special(value))
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                        errmsg("a number must not be NaN or infinite"),
                        errdetail("The value is %s.", printed(value))));
    PG_RETURN_NUMERIC(value);
}

/* share_of_gdp(spending, gdp) -> percent; 22012 when gdp is 0. */
Datum
nato_brief_share_of_gdp(PG_FUNCTION_ARGS)
{
    Numeric spending = amount_argument(fcinfo, 0, "spending");
    Numeric gdp = gdp_argument(fcinfo, 1);

    PG_RETURN_NUMERIC(
        nb_numeric_divide(nb_numeric_multiply(spending, nb_numeric_from_int64(100)), gdp));
}

/* gap_to_target(share, target) -> percentage points, positive when short of the target. */
Datum
nato_brief_gap_to_target(PG_FUNCTION_ARGS)
{
    Numeric share = amount_argument(fcinfo, 0, "share");
    Numeric target = amount_argument(fcinfo, 1, "target");

    PG_RETURN_NUMERIC(nb_numeric_subtract(target, share));
}

/* target / 100 * gdp - spending; the division by 100 is exact. */
static Numeric
money_gap(FunctionCallInfo fcinfo)
{
    const nb_decimal hundredth = {1, 2};
    Numeric spending = amount_argument(fcinfo, 0, "spending");
    Numeric gdp = gdp_argument(fcinfo, 1);
    Numeric target = amount_argument(fcinfo, 2, "target");
    Numeric aim = nb_numeric_multiply(nb_numeric_multiply(target, gdp),
                                      nb_numeric_from_decimal(hundredth));

    return nb_numeric_trim(nb_numeric_subtract(aim, spending));
}

/* spending_gap(spending, gdp, target) -> money, positive when short of the target. */
Datum
nato_brief_spending_gap(PG_FUNCTION_ARGS)
{
    PG_RETURN_NUMERIC(money_gap(fcinfo));
}

/* spending_shortfall(spending, gdp, target) -> the same, never below 0. */
Datum
nato_brief_spending_shortfall(PG_FUNCTION_ARGS)
{
    Numeric gap = money_gap(fcinfo);

    PG_RETURN_NUMERIC(nb_numeric_sign(gap) < 0 ? nb_numeric_from_int64(0) : gap);
}

/* meets_target(share, target) -> boolean, after rounding the share as NATO prints it. */
Datum
nato_brief_meets_target(PG_FUNCTION_ARGS)
{
    Numeric share = nb_numeric_round(amount_argument(fcinfo, 0, "share"), PRINTED_DECIMALS);
    Numeric target = amount_argument(fcinfo, 1, "target");

    PG_RETURN_BOOL(nb_numeric_compare(share, target) >= 0);
}
