/*
 * spending_path.c - spending_path() and spending_path_milestones(): the share of GDP and the money
 * of every year on the way to a target.
 *
 * Year k of n has the share s0 + (t - s0) f(k/n), with f(x) = x (linear), x^(1/2) (front-loaded) or
 * x^2 (back-loaded), or s0 (t/s0)^(k/n) (geometric); GDP is G0 (1+g)^k. Shares and GDP are rounded
 * half up to NB_RESULT_DECIMALS, everything else follows from them exactly.
 */
#include "pg/spending_args.h"

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/tuplestore.h"

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_spending_path);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_spending_path_milestones);

#define MAX_YEARS 1000
#define PATH_COLUMNS 8

/* What goes from year to year. GDP is NULL where none is given. */
typedef struct path {
    ReturnSetInfo *result;
    Numeric first_share;
    Numeric target;
    Numeric gdp;
    Numeric growth_factor;
    Numeric cumulative_factor; /* growth_factor ^ k */
    Numeric cumulative_extra;
} path;

static void
start_path(path *p, FunctionCallInfo fcinfo, Numeric first_share, Numeric target, int gdp_argument)
{
    p->result = (ReturnSetInfo *)fcinfo->resultinfo;
    p->first_share = first_share;
    p->target = target;
    p->gdp = NULL;
    p->cumulative_factor = nb_numeric_from_int64(1);
    p->cumulative_extra = nb_numeric_from_int64(0);
    if (PG_ARGISNULL(gdp_argument) || PG_ARGISNULL(gdp_argument + 1))
        return;
    p->gdp = nb_divisor(PG_GETARG_NUMERIC(gdp_argument), "gdp");
    p->growth_factor = nb_growth_factor(PG_GETARG_NUMERIC(gdp_argument + 1), "gdp_growth");
}

/* The columns in money: gdp_amount, spending, gap_amount, extra_spending, cumulative_extra. */
static void
put_money(path *p, Numeric share, Numeric gap, Datum *values)
{
    Numeric gdp = nb_result(nb_numeric_multiply(p->gdp, p->cumulative_factor));
    Numeric extra = nb_percent_of_amount(nb_numeric_subtract(share, p->first_share), gdp);

    p->cumulative_extra = nb_numeric_trim(nb_numeric_add(p->cumulative_extra, extra));
    values[0] = NumericGetDatum(gdp);
    values[1] = NumericGetDatum(nb_numeric_trim(nb_percent_of_amount(share, gdp)));
    values[2] = NumericGetDatum(nb_numeric_trim(nb_percent_of_amount(gap, gdp)));
    values[3] = NumericGetDatum(nb_numeric_trim(extra));
    values[4] = NumericGetDatum(p->cumulative_extra);
}

/* One row; then GDP grows by a year. */
static void
put_year(path *p, int32 year, Numeric share)
{
    Datum values[PATH_COLUMNS];
    bool nulls[PATH_COLUMNS] = {false};
    Numeric gap = nb_numeric_trim(nb_numeric_subtract(p->target, share));
    int i;

    CHECK_FOR_INTERRUPTS();
    values[0] = Int32GetDatum(year);
    values[1] = NumericGetDatum(share);
    values[2] = NumericGetDatum(gap);
    for (i = 3; i < PATH_COLUMNS; i++)
        nulls[i] = p->gdp == NULL;
    if (p->gdp != NULL) {
        put_money(p, share, gap, values + 3);
        p->cumulative_factor = nb_wide(nb_numeric_multiply(p->cumulative_factor, p->growth_factor));
    }
    tuplestore_putvalues(p->result->setResult, p->result->setDesc, values, nulls);
}

/* A year as a whole number that fits integer; else 22023. */
static int32
year_value(Numeric value, const char *name)
{
    if (nb_numeric_compare(nb_finite(value, name), nb_numeric_round(value, 0)) != 0)
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                        errmsg("%s must be a whole number", name),
                        errdetail("The value is %s.", nb_numeric_printed(value))));
    return DatumGetInt32(DirectFunctionCall1(numeric_int4, NumericGetDatum(value)));
}

static void
check_order(int32 from, int32 to)
{
    if (from >= to)
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("years must increase"),
                        errdetail("The year %d does not come before %d.", from, to)));
    if ((int64)to - from > MAX_YEARS)
        ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
                        errmsg("a path must not be longer than %d years", MAX_YEARS),
                        errdetail("The years are %d and %d.", from, to)));
}

typedef enum shape { LINEAR, GEOMETRIC, FRONT_LOADED, BACK_LOADED } shape;

static shape
shape_argument(text *given)
{
    static const char *const names[] = {"linear", "geometric", "front_loaded", "back_loaded"};
    char *name = text_to_cstring(given);

    for (int i = 0; i < (int)lengthof(names); i++)
        if (strcmp(name, names[i]) == 0)
            return (shape)i;
    ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("unknown shape: \"%s\"", name),
                    errhint("Shapes are linear, geometric, front_loaded and back_loaded.")));
}

/* How much of the way is done after k of n years. */
static Numeric
progress(shape form, Numeric k, Numeric n)
{
    Numeric done = nb_wide_ratio(k, n);

    if (form == FRONT_LOADED)
        return nb_numeric_sqrt(done);
    if (form == BACK_LOADED)
        return nb_wide_ratio(nb_numeric_multiply(k, k), nb_numeric_multiply(n, n));
    return done;
}

/* The share after k of n years; the first and the last are the given ones, by assignment. */
static Numeric
share_on_path(shape form, Numeric from, Numeric to, int32 k, int32 n)
{
    Numeric step = nb_numeric_from_int64(k), steps = nb_numeric_from_int64(n);

    if (k == 0 || k == n)
        return nb_numeric_trim(k == 0 ? from : to);
    if (form == GEOMETRIC)
        return nb_result(
            nb_numeric_multiply(from, nb_fractional_power(nb_wide_ratio(to, from), step, steps)));
    return nb_result(nb_numeric_add(
        from, nb_numeric_multiply(nb_numeric_subtract(to, from), progress(form, step, steps))));
}

/* The years after `from` up to `to`. */
static void
put_years_after(path *p, shape form, int32 from, int32 to, Numeric from_share, Numeric to_share)
{
    for (int32 k = 1; k <= to - from; k++)
        put_year(p, from + k, share_on_path(form, from_share, to_share, k, to - from));
}

/*
 * spending_path(from_share, to_share, from_year, to_year, shape, gdp, gdp_growth) -> one row a
 * year; no rows when one of the first five is NULL, money NULL when gdp or gdp_growth is. Errors
 * 22023 for years out of order, an unknown shape, negative or infinite values; 22012 for a
 * geometric path that starts at 0; 54000 for more than MAX_YEARS.
 */
Datum
nato_brief_spending_path(PG_FUNCTION_ARGS)
{
    Numeric from_share, to_share;
    int32 from, to;
    shape form;
    path p;

    InitMaterializedSRF(fcinfo, 0);
    for (int i = 0; i < 5; i++)
        if (PG_ARGISNULL(i))
            PG_RETURN_NULL();
    from_share = nb_amount(PG_GETARG_NUMERIC(0), "from_share");
    to_share = nb_amount(PG_GETARG_NUMERIC(1), "to_share");
    from = year_value(PG_GETARG_NUMERIC(2), "from_year");
    to = year_value(PG_GETARG_NUMERIC(3), "to_year");
    check_order(from, to);
    form = shape_argument(PG_GETARG_TEXT_PP(4));
    if (form == GEOMETRIC)
        nb_divisor(from_share, "from_share of a geometric path");
    start_path(&p, fcinfo, from_share, to_share, 5);
    put_year(&p, from, nb_numeric_trim(from_share));
    put_years_after(&p, form, from, to, from_share, to_share);
    PG_RETURN_NULL();
}

/* The elements of an array argument without NULLs. */
static Datum *
elements(ArrayType *array, const char *name, int *count)
{
    Oid type = ARR_ELEMTYPE(array);
    Datum *values;
    bool *nulls;

    if (ARR_NDIM(array) > 1)
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                        errmsg("%s must have one dimension", name)));
    if (type == INT4OID)
        deconstruct_array(array, type, 4, true, TYPALIGN_INT, &values, &nulls, count);
    else
        deconstruct_array(array, type, -1, false, TYPALIGN_INT, &values, &nulls, count);
    for (int i = 0; i < *count; i++)
        if (nulls[i])
            ereport(ERROR, (errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
                            errmsg("%s must not contain NULL", name)));
    return values;
}

static void
check_milestones(const Datum *years, int year_count, const Datum *shares, int share_count)
{
    if (year_count != share_count)
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                        errmsg("milestone_years and milestone_shares must have the same length"),
                        errdetail("There are %d years and %d shares.", year_count, share_count)));
    if (year_count < 2)
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                        errmsg("a path needs at least two milestones"),
                        errdetail("There are %d.", year_count)));
    for (int i = 0; i < year_count; i++) {
        nb_amount(DatumGetNumeric(shares[i]), "a milestone share");
        if (i > 0)
            check_order(DatumGetInt32(years[i - 1]), DatumGetInt32(years[i]));
    }
    check_order(DatumGetInt32(years[0]), DatumGetInt32(years[year_count - 1]));
}

/*
 * spending_path_milestones(milestone_years, milestone_shares, gdp, gdp_growth) -> the same columns,
 * linear between the milestones; gaps are to the last one. Errors 22023 for years out of order and
 * arrays of different or too short lengths, 22004 for a NULL in one.
 */
Datum
nato_brief_spending_path_milestones(PG_FUNCTION_ARGS)
{
    Datum *years, *shares;
    int year_count, share_count;
    path p;

    InitMaterializedSRF(fcinfo, 0);
    if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
        PG_RETURN_NULL();
    years = elements(PG_GETARG_ARRAYTYPE_P(0), "milestone_years", &year_count);
    shares = elements(PG_GETARG_ARRAYTYPE_P(1), "milestone_shares", &share_count);
    check_milestones(years, year_count, shares, share_count);
    start_path(&p, fcinfo, DatumGetNumeric(shares[0]), DatumGetNumeric(shares[share_count - 1]), 2);
    put_year(&p, DatumGetInt32(years[0]), nb_numeric_trim(p.first_share));
    for (int i = 1; i < year_count; i++)
        put_years_after(&p, LINEAR, DatumGetInt32(years[i - 1]), DatumGetInt32(years[i]),
                        DatumGetNumeric(shares[i - 1]), DatumGetNumeric(shares[i]));
    PG_RETURN_NULL();
}
