/*
 * estimate_op.c - arithmetic, order, hash and questions on estimates, as operators call them.
 */
#include "pg/estimate_datum.h"

#include "core/estimate_math.h"
#include "pg/numeric_api.h"

#include "common/hashfn.h"
#include "utils/sortsupport.h"

typedef nb_estimate_status (*nb_operation)(const nb_estimate *, const nb_estimate *, nb_estimate *);

static Datum
apply(nb_operation operation, FunctionCallInfo fcinfo)
{
    nb_estimate *result = nb_estimate_alloc();

    nb_check_estimate(operation(PG_GETARG_ESTIMATE(0), PG_GETARG_ESTIMATE(1), result));
    PG_RETURN_ESTIMATE(result);
}

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_add);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_subtract);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_multiply);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_divide);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_negate);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_with_tolerance);

/* estimate + - * / estimate: interval arithmetic; errors 22003 and 22012. */
Datum
nato_brief_estimate_add(PG_FUNCTION_ARGS)
{
    return apply(nb_estimate_add, fcinfo);
}

Datum
nato_brief_estimate_subtract(PG_FUNCTION_ARGS)
{
    return apply(nb_estimate_subtract, fcinfo);
}

Datum
nato_brief_estimate_multiply(PG_FUNCTION_ARGS)
{
    return apply(nb_estimate_multiply, fcinfo);
}

Datum
nato_brief_estimate_divide(PG_FUNCTION_ARGS)
{
    return apply(nb_estimate_divide, fcinfo);
}

Datum
nato_brief_estimate_negate(PG_FUNCTION_ARGS)
{
    nb_estimate *result = nb_estimate_alloc();

    nb_check_estimate(nb_estimate_negate(PG_GETARG_ESTIMATE(0), result));
    PG_RETURN_ESTIMATE(result);
}

/*
 * with_tolerance(estimate, percent estimate) -> estimate: bounds moved outwards by so many percent
 * of themselves, no longer about; a percentage below 0 or one that is not exact is error 22023.
 */
Datum
nato_brief_with_tolerance(PG_FUNCTION_ARGS)
{
    nb_estimate *percent = PG_GETARG_ESTIMATE(1);
    nb_estimate exact = nb_estimate_exact(nb_estimate_low(percent).value);
    nb_estimate *result = nb_estimate_alloc();

    if (nb_estimate_compare(percent, &exact) != 0 || percent->low < 0)
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                        errmsg("tolerance must be one exact percentage, not negative"),
                        errdetail("The tolerance is %s.", nb_estimate_printed(percent))));
    nb_check_estimate(
        nb_estimate_with_tolerance(PG_GETARG_ESTIMATE(0), nb_estimate_low(percent).value, result));
    PG_RETURN_ESTIMATE(result);
}

#define ORDER(fcinfo) nb_estimate_compare(PG_GETARG_ESTIMATE(0), PG_GETARG_ESTIMATE(1))

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_eq);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_ne);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_lt);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_le);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_gt);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_ge);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_cmp);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_smaller);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_larger);

/* The total order: by low, then high, then qualifier. */
Datum
nato_brief_estimate_eq(PG_FUNCTION_ARGS)
{
    PG_RETURN_BOOL(ORDER(fcinfo) == 0);
}

Datum
nato_brief_estimate_ne(PG_FUNCTION_ARGS)
{
    PG_RETURN_BOOL(ORDER(fcinfo) != 0);
}

Datum
nato_brief_estimate_lt(PG_FUNCTION_ARGS)
{
    PG_RETURN_BOOL(ORDER(fcinfo) < 0);
}

Datum
nato_brief_estimate_le(PG_FUNCTION_ARGS)
{
    PG_RETURN_BOOL(ORDER(fcinfo) <= 0);
}

Datum
nato_brief_estimate_gt(PG_FUNCTION_ARGS)
{
    PG_RETURN_BOOL(ORDER(fcinfo) > 0);
}

Datum
nato_brief_estimate_ge(PG_FUNCTION_ARGS)
{
    PG_RETURN_BOOL(ORDER(fcinfo) >= 0);
}

Datum
nato_brief_estimate_cmp(PG_FUNCTION_ARGS)
{
    int order = ORDER(fcinfo);

    PG_RETURN_INT32((order > 0) - (order < 0));
}

/* min(estimate), max(estimate): their transition and combine functions. */
Datum
nato_brief_estimate_smaller(PG_FUNCTION_ARGS)
{
    return ORDER(fcinfo) <= 0 ? PG_GETARG_DATUM(0) : PG_GETARG_DATUM(1);
}

Datum
nato_brief_estimate_larger(PG_FUNCTION_ARGS)
{
    return ORDER(fcinfo) >= 0 ? PG_GETARG_DATUM(0) : PG_GETARG_DATUM(1);
}

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_sortsupport);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_in_range);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_hash);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_hash_extended);

static int
compare_datums(Datum a, Datum b, SortSupport support)
{
    return nb_estimate_compare(DatumGetEstimate(a), DatumGetEstimate(b));
}

/* The whole part of the lower bound, rounded down: it never contradicts the order. */
static Datum
abbreviate(Datum original, SortSupport support)
{
    nb_bound low = nb_estimate_low(DatumGetEstimate(original));
    int64 whole;

    if (!low.known)
        return Int64GetDatum(PG_INT64_MIN);
    whole = low.value.mantissa / nb_power_of_ten(low.value.scale);
    if (low.value.mantissa < 0 && low.value.mantissa % nb_power_of_ten(low.value.scale) != 0)
        whole--;
    return Int64GetDatum(whole);
}

static int
compare_abbreviated(Datum a, Datum b, SortSupport support)
{
    int64 x = DatumGetInt64(a);
    int64 y = DatumGetInt64(b);

    return (x > y) - (x < y);
}

/* Abbreviating costs next to nothing here, so it is never given up. */
static bool
abbreviation_aborts(int count, SortSupport support)
{
    return false;
}

/* btree support 2: comparison without fmgr, on abbreviated keys where a Datum holds one. */
Datum
nato_brief_estimate_sortsupport(PG_FUNCTION_ARGS)
{
    SortSupport support = (SortSupport)PG_GETARG_POINTER(0);

    support->comparator = compare_datums;
    if (support->abbreviate && SIZEOF_DATUM == 8) {
        support->comparator = compare_abbreviated;
        support->abbrev_converter = abbreviate;
        support->abbrev_abort = abbreviation_aborts;
        support->abbrev_full_comparator = compare_datums;
    }
    PG_RETURN_VOID();
}

/*
 * btree support 3, for RANGE frames: in_range(value, base, offset, subtract, less) tells whether
 * value <= (or >=) base - (or +) offset. The offset is one exact number, not negative.
 */
Datum
nato_brief_estimate_in_range(PG_FUNCTION_ARGS)
{
    nb_estimate *value = PG_GETARG_ESTIMATE(0);
    nb_estimate *base = PG_GETARG_ESTIMATE(1);
    nb_estimate *offset = PG_GETARG_ESTIMATE(2);
    nb_estimate exact = nb_estimate_exact(nb_estimate_low(offset).value);
    bool subtract = PG_GETARG_BOOL(3);
    nb_estimate limit;
    nb_estimate_status status;
    int order;

    if (nb_estimate_compare(offset, &exact) != 0 || offset->low < 0)
        ereport(ERROR, (errcode(ERRCODE_INVALID_PRECEDING_OR_FOLLOWING_SIZE),
                        errmsg("invalid preceding or following size in window function"),
                        errdetail("The offset must be one exact number, not negative.")));
    status = subtract ? nb_estimate_subtract(base, offset, &limit)
                      : nb_estimate_add(base, offset, &limit);
    /* A limit beyond the largest estimate is beyond every value. */
    if (status != NB_ESTIMATE_OK)
        PG_RETURN_BOOL(PG_GETARG_BOOL(4) != subtract);
    /* The offset is exact, so base and limit differ in their bounds only. */
    order = nb_estimate_compare(value, &limit);
    PG_RETURN_BOOL(PG_GETARG_BOOL(4) ? order <= 0 : order >= 0);
}

/* Equal estimates are equal bytes; frozen, since partitions depend on it. */
Datum
nato_brief_estimate_hash(PG_FUNCTION_ARGS)
{
    return hash_any((unsigned char *)PG_GETARG_ESTIMATE(0), sizeof(nb_estimate));
}

Datum
nato_brief_estimate_hash_extended(PG_FUNCTION_ARGS)
{
    return hash_any_extended((unsigned char *)PG_GETARG_ESTIMATE(0), sizeof(nb_estimate),
                             PG_GETARG_INT64(1));
}

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_overlaps);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_contains);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_contained);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_before);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_after);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_certainly_meets);

/* a && b: can the two be the same quantity? */
Datum
nato_brief_estimate_overlaps(PG_FUNCTION_ARGS)
{
    PG_RETURN_BOOL(nb_estimate_overlaps(PG_GETARG_ESTIMATE(0), PG_GETARG_ESTIMATE(1)));
}

/* a @> b, a <@ b: does one hold every value of the other? */
Datum
nato_brief_estimate_contains(PG_FUNCTION_ARGS)
{
    PG_RETURN_BOOL(nb_estimate_contains(PG_GETARG_ESTIMATE(0), PG_GETARG_ESTIMATE(1)));
}

Datum
nato_brief_estimate_contained(PG_FUNCTION_ARGS)
{
    PG_RETURN_BOOL(nb_estimate_contains(PG_GETARG_ESTIMATE(1), PG_GETARG_ESTIMATE(0)));
}

/* a << b, a >> b: certainly below, certainly above. */
Datum
nato_brief_estimate_before(PG_FUNCTION_ARGS)
{
    PG_RETURN_BOOL(nb_estimate_certainly_below(PG_GETARG_ESTIMATE(0), PG_GETARG_ESTIMATE(1)));
}

Datum
nato_brief_estimate_after(PG_FUNCTION_ARGS)
{
    PG_RETURN_BOOL(nb_estimate_certainly_below(PG_GETARG_ESTIMATE(1), PG_GETARG_ESTIMATE(0)));
}

/* certainly_meets(estimate, threshold) -> boolean: NULL when it cannot be known. */
Datum
nato_brief_certainly_meets(PG_FUNCTION_ARGS)
{
    int answer = nb_estimate_certainly_meets(PG_GETARG_ESTIMATE(0), PG_GETARG_ESTIMATE(1));

    if (answer < 0)
        PG_RETURN_NULL();
    PG_RETURN_BOOL(answer == 1);
}
