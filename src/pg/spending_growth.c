/*
 * spending_growth.c - growth that a target asks for, years that it takes, changes and prices.
 *
 * E spending, G GDP, s share, t target, n years, r growth of spending and g of GDP as fractions.
 * Growth is real where g is.
 */
#include "pg/spending_args.h"

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_required_growth);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_years_to_target);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_years_to_target_at_growth);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_real_change);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_compound_growth);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_to_constant_prices);

/* A factor as a change in percent: 1.015 is 1.5. */
static Numeric
change_percent(Numeric factor)
{
    Numeric change = nb_numeric_subtract(factor, nb_numeric_from_int64(1));

    return nb_result(nb_numeric_multiply(change, nb_numeric_from_int64(100)));
}

static Numeric
root(Numeric ratio, Numeric years)
{
    return nb_fractional_power(ratio, nb_numeric_from_int64(1), years);
}

/*
 * required_growth(spending, gdp, target, years, gdp_growth) -> percent a year:
 * ((t/100 G (1+g)^n) / E)^(1/n) - 1, computed as (t/100 G / E)^(1/n) (1+g) - 1. Negative above the
 * target. 22012 when spending or gdp is 0, 22023 when years is not above 0.
 */
Datum
nato_brief_required_growth(PG_FUNCTION_ARGS)
{
    Numeric spending = nb_divisor(PG_GETARG_NUMERIC(0), "spending");
    Numeric gdp = nb_divisor(PG_GETARG_NUMERIC(1), "gdp");
    Numeric target = nb_amount(PG_GETARG_NUMERIC(2), "target");
    Numeric years = nb_positive(PG_GETARG_NUMERIC(3), "years");
    Numeric gdp_factor = nb_growth_factor(PG_GETARG_NUMERIC(4), "gdp_growth");
    Numeric ratio = nb_wide_ratio(nb_percent_of_amount(target, gdp), spending);

    PG_RETURN_NUMERIC(change_percent(nb_numeric_multiply(root(ratio, years), gdp_factor)));
}

/*
 * years_to_target(share, target, annual_change_pp) -> (t - s) / change; 0 when the target is met,
 * NULL when a change of 0 or less never gets there.
 */
Datum
nato_brief_years_to_target(PG_FUNCTION_ARGS)
{
    Numeric share = nb_amount(PG_GETARG_NUMERIC(0), "share");
    Numeric target = nb_amount(PG_GETARG_NUMERIC(1), "target");
    Numeric change = nb_finite(PG_GETARG_NUMERIC(2), "annual_change_pp");

    if (nb_numeric_compare(share, target) >= 0)
        PG_RETURN_NUMERIC(nb_numeric_from_int64(0));
    if (nb_numeric_sign(change) <= 0)
        PG_RETURN_NULL();
    PG_RETURN_NUMERIC(nb_quotient(nb_numeric_subtract(target, share), change));
}

/*
 * years_to_target_at_growth(share, target, spending_growth, gdp_growth) -> ln(t/s) /
 * ln((1+r)/(1+g)); 0 when the target is met, NULL when spending does not grow faster than GDP or
 * there is none.
 */
Datum
nato_brief_years_to_target_at_growth(PG_FUNCTION_ARGS)
{
    Numeric share = nb_amount(PG_GETARG_NUMERIC(0), "share");
    Numeric target = nb_amount(PG_GETARG_NUMERIC(1), "target");
    Numeric spending_factor = nb_growth_factor(PG_GETARG_NUMERIC(2), "spending_growth");
    Numeric gdp_factor = nb_growth_factor(PG_GETARG_NUMERIC(3), "gdp_growth");

    if (nb_numeric_compare(share, target) >= 0)
        PG_RETURN_NUMERIC(nb_numeric_from_int64(0));
    if (nb_numeric_compare(spending_factor, gdp_factor) <= 0 || nb_numeric_sign(share) == 0)
        PG_RETURN_NULL();
    PG_RETURN_NUMERIC(
        nb_result(nb_wide_ratio(nb_numeric_ln(nb_wide_ratio(target, share)),
                                nb_numeric_ln(nb_wide_ratio(spending_factor, gdp_factor)))));
}

/* real_change(previous, current) -> percent; 22012 when previous is 0. */
Datum
nato_brief_real_change(PG_FUNCTION_ARGS)
{
    Numeric previous = nb_divisor(PG_GETARG_NUMERIC(0), "previous");
    Numeric current = nb_amount(PG_GETARG_NUMERIC(1), "current");
    Numeric change = nb_numeric_subtract(current, previous);

    PG_RETURN_NUMERIC(
        nb_quotient(nb_numeric_multiply(change, nb_numeric_from_int64(100)), previous));
}

/* compound_growth(first, last, years) -> percent a year: (last / first)^(1/n) - 1. */
Datum
nato_brief_compound_growth(PG_FUNCTION_ARGS)
{
    Numeric first = nb_divisor(PG_GETARG_NUMERIC(0), "first");
    Numeric last = nb_amount(PG_GETARG_NUMERIC(1), "last");
    Numeric years = nb_positive(PG_GETARG_NUMERIC(2), "years");

    PG_RETURN_NUMERIC(change_percent(root(nb_wide_ratio(last, first), years)));
}

/*
 * to_constant_prices(amount, deflator, exchange_rate) -> amount / (deflator / 100) / exchange_rate:
 * deflate first, then convert at the rate of the base year.
 */
Datum
nato_brief_to_constant_prices(PG_FUNCTION_ARGS)
{
    Numeric amount = nb_amount(PG_GETARG_NUMERIC(0), "amount");
    Numeric deflator = nb_divisor(PG_GETARG_NUMERIC(1), "deflator");
    Numeric rate = nb_divisor(PG_GETARG_NUMERIC(2), "exchange_rate");

    PG_RETURN_NUMERIC(nb_quotient(nb_numeric_multiply(amount, nb_numeric_from_int64(100)),
                                  nb_numeric_multiply(deflator, rate)));
}
