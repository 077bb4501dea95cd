/*
 * spending_args.c - checked numeric arguments of the spending functions, and the arithmetic that
 * several of them share.
 */
#include "pg/spending_args.h"

#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

/* Decimals to which NATO prints shares, and compares them. */
#define PRINTED_DECIMALS 2

/* Decimals that intermediate quotients carry, so that roots of them are good to NB_RESULT_DECIMALS.
 */
#define WIDE_DECIMALS 40

char *
nb_numeric_printed(Numeric value)
{
    return DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(value)));
}

static void
refuse(const char *name, const char *rule, Numeric value)
{
    ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("%s must %s", name, rule),
                    errdetail("The value is %s.", nb_numeric_printed(value))));
}

Numeric
nb_finite(Numeric value, const char *name)
{
    if (nb_numeric_is_special(value))
        refuse(name, "not be NaN or infinite", value);
    return value;
}

Numeric
nb_amount(Numeric value, const char *name)
{
    if (nb_numeric_sign(nb_finite(value, name)) < 0)
        refuse(name, "not be negative", value);
    return value;
}

Numeric
nb_divisor(Numeric value, const char *name)
{
    if (nb_numeric_sign(nb_amount(value, name)) == 0)
        ereport(ERROR, (errcode(ERRCODE_DIVISION_BY_ZERO), errmsg("%s must not be 0", name)));
    return value;
}

Numeric
nb_positive(Numeric value, const char *name)
{
    if (nb_numeric_sign(nb_finite(value, name)) <= 0)
        refuse(name, "be above 0", value);
    return value;
}

static Numeric
hundredth(Numeric value)
{
    const nb_decimal one_percent = {1, 2};

    return nb_numeric_multiply(value, nb_numeric_from_decimal(one_percent));
}

Numeric
nb_growth_factor(Numeric value, const char *name)
{
    Numeric factor = nb_numeric_add(nb_numeric_from_int64(1), hundredth(nb_finite(value, name)));

    if (nb_numeric_sign(factor) <= 0)
        refuse(name, "be above -100", value);
    return factor;
}

Numeric
nb_percent_of_amount(Numeric percent, Numeric amount)
{
    return nb_numeric_multiply(hundredth(percent), amount);
}

bool
nb_meets_target(Numeric share, Numeric target)
{
    return nb_numeric_compare(nb_numeric_round(share, PRINTED_DECIMALS), target) >= 0;
}

Numeric
nb_wide(Numeric a)
{
    return nb_numeric_round(a, WIDE_DECIMALS);
}

Numeric
nb_wide_ratio(Numeric a, Numeric b)
{
    return nb_numeric_divide(nb_wide(a), b);
}

Numeric
nb_fractional_power(Numeric base, Numeric numerator, Numeric denominator)
{
    return nb_numeric_power(base, nb_wide_ratio(numerator, denominator));
}

Numeric
nb_quotient(Numeric a, Numeric b)
{
    return nb_numeric_trim(nb_numeric_divide(a, b));
}

Numeric
nb_result(Numeric value)
{
    return nb_numeric_trim(nb_numeric_round(value, NB_RESULT_DECIMALS));
}
