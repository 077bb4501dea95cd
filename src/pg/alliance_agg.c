/*
 * alliance_agg.c - alliance_share(), alliance_gap(), alliance_shortfall(), allies_meeting().
 *
 * Each takes numeric, double precision or bigint; one C function serves all three and asks the call
 * for the type once. Sums are exact, so that every plan gives the same bits.
 */
#include "pg/alliance_sum.h"

#include "pg/numeric_digits.h"
#include "pg/spending_args.h"

#include "catalog/pg_type.h"
#include "fmgr.h"

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_alliance_share_step);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_alliance_share_inverse);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_alliance_share_final);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_alliance_gap_step);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_alliance_gap_inverse);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_alliance_shortfall_step);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_alliance_shortfall_inverse);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_alliance_gap_final);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_alliance_sum_combine);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_allies_meeting_step);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_allies_meeting_inverse);

/* The type of the arguments behind the state; looked up once a query. */
static Oid
argument_type(FunctionCallInfo fcinfo)
{
    if (fcinfo->flinfo->fn_extra == NULL) {
        Oid *type = MemoryContextAlloc(fcinfo->flinfo->fn_mcxt, sizeof(Oid));

        *type = get_fn_expr_argtype(fcinfo->flinfo, 1);
        fcinfo->flinfo->fn_extra = type;
    }
    return *(Oid *)fcinfo->flinfo->fn_extra;
}

static Numeric
numeric_argument(FunctionCallInfo fcinfo, int number)
{
    Oid type = argument_type(fcinfo);
    nb_numeric_reader read = type == FLOAT8OID    ? nb_read_float8
                             : type == INT8OID    ? nb_read_int8
                             : type == NUMERICOID ? nb_read_numeric
                                                  : NULL;

    if (read == NULL)
        elog(ERROR, "cannot determine the type of the arguments");
    return read(PG_GETARG_DATUM(number));
}

/* An argument that is finite and not negative, in the fast lane where it fits. */
static nb_amount_value
amount_argument(FunctionCallInfo fcinfo, int number, const char *name)
{
    nb_amount_value value;

    value.fits = argument_type(fcinfo) == NUMERICOID &&
                 nb_fixed_from_numeric(PG_GETARG_DATUM(number), &value.fixed) &&
                 value.fixed.mantissa >= 0;
    if (value.fits)
        return value;
    value.exact = nb_amount(numeric_argument(fcinfo, number), name);
    value.fits = nb_fixed_from_numeric(NumericGetDatum(value.exact), &value.fixed);
    return value;
}

static Numeric
exact_value(const nb_amount_value *value)
{
    return value->fits ? nb_numeric_from_fixed(value->fixed) : value->exact;
}

/* GDP, which divides: never 0. */
static nb_amount_value
gdp_argument(FunctionCallInfo fcinfo, int number)
{
    nb_amount_value gdp = amount_argument(fcinfo, number, "gdp");

    if (gdp.fits && gdp.fixed.mantissa == 0)
        nb_divisor(exact_value(&gdp), "gdp");
    return gdp;
}

/*
 * The state to change: in an aggregate the one that is there, else a copy, so that a direct call
 * never changes its argument; a new one at the first row. In an aggregate the server copies a state
 * that comes from here into the aggregate's memory.
 */
static nb_alliance_sum *
own_state(FunctionCallInfo fcinfo)
{
    nb_alliance_sum *state;

    if (PG_ARGISNULL(0))
        return nb_alliance_sum_new();
    state = (nb_alliance_sum *)PG_GETARG_VARLENA_P(0);
    return AggCheckCallContext(fcinfo, NULL) ? state : nb_alliance_sum_copy(state);
}

/* A row with GDP but without spending counts in the denominator, as in NATO's own totals. */
static Datum
share_step(FunctionCallInfo fcinfo, int direction)
{
    nb_alliance_sum *state = own_state(fcinfo);
    nb_amount_value value;

    if (PG_ARGISNULL(2))
        PG_RETURN_POINTER(state);
    value = gdp_argument(fcinfo, 2);
    state = nb_alliance_sum_add(state, NB_SUM_GDP, &value, direction);
    if (!PG_ARGISNULL(1)) {
        value = amount_argument(fcinfo, 1, "spending");
        state = nb_alliance_sum_add(state, NB_SUM_MONEY, &value, direction);
    }
    state->rows += direction;
    PG_RETURN_POINTER(state);
}

Datum
nato_brief_alliance_share_step(PG_FUNCTION_ARGS)
{
    return share_step(fcinfo, 1);
}

Datum
nato_brief_alliance_share_inverse(PG_FUNCTION_ARGS)
{
    return share_step(fcinfo, -1);
}

/* 100 * sum of spending / sum of GDP; NULL without rows. */
Datum
nato_brief_alliance_share_final(PG_FUNCTION_ARGS)
{
    nb_alliance_sum *state;
    Numeric money;

    if (PG_ARGISNULL(0))
        PG_RETURN_NULL();
    state = (nb_alliance_sum *)PG_GETARG_VARLENA_P(0);
    if (state->rows == 0)
        PG_RETURN_NULL();
    money =
        nb_numeric_multiply(nb_alliance_sum_total(state, NB_SUM_MONEY), nb_numeric_from_int64(100));
    PG_RETURN_NUMERIC(nb_quotient(money, nb_alliance_sum_total(state, NB_SUM_GDP)));
}

/* target / 100 * gdp - spending of this row. */
static nb_amount_value
row_gap(FunctionCallInfo fcinfo)
{
    nb_amount_value spending = amount_argument(fcinfo, 1, "spending");
    nb_amount_value gdp = gdp_argument(fcinfo, 2);
    nb_amount_value target = amount_argument(fcinfo, 3, "target");
    nb_amount_value gap;

    gap.fits = spending.fits && gdp.fits && target.fits &&
               nb_fixed_gap(spending.fixed, gdp.fixed, target.fixed, &gap.fixed);
    if (!gap.fits)
        gap.exact = nb_numeric_subtract(
            nb_percent_of_amount(exact_value(&target), exact_value(&gdp)), exact_value(&spending));
    return gap;
}

static bool
is_negative(const nb_amount_value *gap)
{
    return gap->fits ? gap->fixed.mantissa < 0 : nb_numeric_sign(gap->exact) < 0;
}

static Datum
gap_step(FunctionCallInfo fcinfo, int direction, bool shortfall)
{
    nb_alliance_sum *state = own_state(fcinfo);
    nb_amount_value gap;

    if (PG_ARGISNULL(1) || PG_ARGISNULL(2) || PG_ARGISNULL(3))
        PG_RETURN_POINTER(state);
    gap = row_gap(fcinfo);
    if (!shortfall || !is_negative(&gap))
        state = nb_alliance_sum_add(state, NB_SUM_MONEY, &gap, direction);
    state->rows += direction;
    PG_RETURN_POINTER(state);
}

Datum
nato_brief_alliance_gap_step(PG_FUNCTION_ARGS)
{
    return gap_step(fcinfo, 1, false);
}

Datum
nato_brief_alliance_gap_inverse(PG_FUNCTION_ARGS)
{
    return gap_step(fcinfo, -1, false);
}

Datum
nato_brief_alliance_shortfall_step(PG_FUNCTION_ARGS)
{
    return gap_step(fcinfo, 1, true);
}

Datum
nato_brief_alliance_shortfall_inverse(PG_FUNCTION_ARGS)
{
    return gap_step(fcinfo, -1, true);
}

/* The sum of gaps; NULL without rows. */
Datum
nato_brief_alliance_gap_final(PG_FUNCTION_ARGS)
{
    nb_alliance_sum *state;

    if (PG_ARGISNULL(0))
        PG_RETURN_NULL();
    state = (nb_alliance_sum *)PG_GETARG_VARLENA_P(0);
    if (state->rows == 0)
        PG_RETURN_NULL();
    PG_RETURN_NUMERIC(nb_alliance_sum_total(state, NB_SUM_MONEY));
}

Datum
nato_brief_alliance_sum_combine(PG_FUNCTION_ARGS)
{
    nb_alliance_sum *state = own_state(fcinfo);

    if (!PG_ARGISNULL(1))
        state = nb_alliance_sum_merge(state, (nb_alliance_sum *)PG_GETARG_VARLENA_P(1));
    PG_RETURN_POINTER(state);
}

static Datum
meeting_step(FunctionCallInfo fcinfo, int direction)
{
    int64 count = PG_ARGISNULL(0) ? 0 : PG_GETARG_INT64(0);
    Numeric share, target;

    if (PG_ARGISNULL(1) || PG_ARGISNULL(2))
        PG_RETURN_INT64(count);
    share = nb_amount(numeric_argument(fcinfo, 1), "share");
    target = nb_amount(numeric_argument(fcinfo, 2), "target");
    PG_RETURN_INT64(count + (nb_meets_target(share, target) ? direction : 0));
}

/* allies_meeting(share, target) -> how many rows meet the target as meets_target() says. */
Datum
nato_brief_allies_meeting_step(PG_FUNCTION_ARGS)
{
    return meeting_step(fcinfo, 1);
}

Datum
nato_brief_allies_meeting_inverse(PG_FUNCTION_ARGS)
{
    return meeting_step(fcinfo, -1);
}
