/*
 * estimate_gist.c - GiST over estimates: keys are hulls, leaves hold the values themselves, so that
 * index-only scans give them back.
 */
#include "pg/estimate_datum.h"

#include "core/estimate_math.h"

#include "access/gist.h"
#include "access/stratnum.h"

#include <float.h>
#include <math.h>

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_gist_consistent);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_gist_union);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_gist_penalty);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_gist_picksplit);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_gist_same);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_gist_fetch);

/* Could a value below this hull answer the query? */
static bool
may_hold(const nb_estimate *hull, const nb_estimate *query, StrategyNumber strategy)
{
    nb_bound hull_low = nb_estimate_low(hull);
    nb_bound hull_high = nb_estimate_high(hull);
    nb_bound low = nb_estimate_low(query);
    nb_bound high = nb_estimate_high(query);

    switch (strategy) {
        case RTOverlapStrategyNumber:
        case RTContainedByStrategyNumber:
            return nb_estimate_overlaps(hull, query);
        case RTContainsStrategyNumber:
        case RTEqualStrategyNumber:
            return nb_estimate_contains(hull, query);
        case RTLeftStrategyNumber:
            /* Some value may end below the query unless all of the hull starts above it. */
            return low.known &&
                   (!hull_low.known || nb_decimal_compare(hull_low.value, low.value) <= 0);
        case RTRightStrategyNumber:
            return high.known &&
                   (!hull_high.known || nb_decimal_compare(hull_high.value, high.value) >= 0);
        default:
            elog(ERROR, "unknown strategy number: %d", strategy);
    }
}

static bool
holds(const nb_estimate *value, const nb_estimate *query, StrategyNumber strategy)
{
    switch (strategy) {
        case RTOverlapStrategyNumber:
            return nb_estimate_overlaps(value, query);
        case RTContainsStrategyNumber:
            return nb_estimate_contains(value, query);
        case RTContainedByStrategyNumber:
            return nb_estimate_contains(query, value);
        case RTEqualStrategyNumber:
            return nb_estimate_compare(value, query) == 0;
        case RTLeftStrategyNumber:
            return nb_estimate_certainly_below(value, query);
        case RTRightStrategyNumber:
            return nb_estimate_certainly_below(query, value);
        default:
            elog(ERROR, "unknown strategy number: %d", strategy);
    }
}

Datum
nato_brief_estimate_gist_consistent(PG_FUNCTION_ARGS)
{
    GISTENTRY *entry = (GISTENTRY *)PG_GETARG_POINTER(0);
    nb_estimate *query = PG_GETARG_ESTIMATE(1);
    StrategyNumber strategy = (StrategyNumber)PG_GETARG_UINT16(2);
    bool *recheck = (bool *)PG_GETARG_POINTER(4);
    nb_estimate *key = DatumGetEstimate(entry->key);

    *recheck = false;
    PG_RETURN_BOOL(GIST_LEAF(entry) ? holds(key, query, strategy) : may_hold(key, query, strategy));
}

Datum
nato_brief_estimate_gist_union(PG_FUNCTION_ARGS)
{
    GistEntryVector *entries = (GistEntryVector *)PG_GETARG_POINTER(0);
    int *size = (int *)PG_GETARG_POINTER(1);
    nb_estimate *result = nb_estimate_alloc();
    int i;

    *result = *DatumGetEstimate(entries->vector[0].key);
    for (i = 1; i < entries->n; i++)
        *result = nb_estimate_hull(result, DatumGetEstimate(entries->vector[i].key));
    *size = sizeof(nb_estimate);
    PG_RETURN_ESTIMATE(result);
}

/* How far a bound has to move; opening a side that was closed costs more than any distance. */
static double
growth(double from, double to)
{
    if (from == to)
        return 0;
    return isinf(from) || isinf(to) ? 1e30 : fabs(to - from);
}

Datum
nato_brief_estimate_gist_penalty(PG_FUNCTION_ARGS)
{
    nb_estimate *key = DatumGetEstimate(((GISTENTRY *)PG_GETARG_POINTER(0))->key);
    nb_estimate *added = DatumGetEstimate(((GISTENTRY *)PG_GETARG_POINTER(1))->key);
    float *penalty = (float *)PG_GETARG_POINTER(2);
    double low = nb_estimate_approximate_low(key);
    double high = nb_estimate_approximate_high(key);

    *penalty = (float)(growth(low, Min(low, nb_estimate_approximate_low(added))) +
                       growth(high, Max(high, nb_estimate_approximate_high(added))));
    PG_RETURN_POINTER(penalty);
}

typedef struct split_item {
    double place;
    OffsetNumber offset;
} split_item;

/* One-sided estimates gather at the ends, by the side that is known. */
static double
place_of(const nb_estimate *value)
{
    double low = nb_estimate_approximate_low(value);
    double high = nb_estimate_approximate_high(value);

    if (isinf(low) && isinf(high))
        return 0;
    if (isinf(low))
        return high - 1e18;
    if (isinf(high))
        return low + 1e18;
    return low / 2 + high / 2;
}

static int
compare_places(const void *a, const void *b)
{
    double x = ((const split_item *)a)->place;
    double y = ((const split_item *)b)->place;

    return (x > y) - (x < y);
}

/* Puts an entry into one half and widens that half's hull. */
static void
assign(GistEntryVector *entries, OffsetNumber offset, OffsetNumber *half, int *count,
       nb_estimate *hull)
{
    nb_estimate *key = DatumGetEstimate(entries->vector[offset].key);

    *hull = *count == 0 ? *key : nb_estimate_hull(hull, key);
    half[(*count)++] = offset;
}

/* Halves the entries in the order of their places. */
Datum
nato_brief_estimate_gist_picksplit(PG_FUNCTION_ARGS)
{
    GistEntryVector *entries = (GistEntryVector *)PG_GETARG_POINTER(0);
    GIST_SPLITVEC *split = (GIST_SPLITVEC *)PG_GETARG_POINTER(1);
    int count = entries->n - FirstOffsetNumber;
    split_item *items = palloc(count * sizeof(split_item));
    nb_estimate *left = nb_estimate_alloc();
    nb_estimate *right = nb_estimate_alloc();
    int i;

    for (i = 0; i < count; i++) {
        items[i].offset = (OffsetNumber)(i + FirstOffsetNumber);
        items[i].place = place_of(DatumGetEstimate(entries->vector[i + FirstOffsetNumber].key));
    }
    qsort(items, count, sizeof(split_item), compare_places);
    split->spl_left = palloc(count * sizeof(OffsetNumber));
    split->spl_right = palloc(count * sizeof(OffsetNumber));
    split->spl_nleft = split->spl_nright = 0;
    for (i = 0; i < count; i++) {
        if (i < count / 2)
            assign(entries, items[i].offset, split->spl_left, &split->spl_nleft, left);
        else
            assign(entries, items[i].offset, split->spl_right, &split->spl_nright, right);
    }
    split->spl_ldatum = EstimateGetDatum(left);
    split->spl_rdatum = EstimateGetDatum(right);
    PG_RETURN_POINTER(split);
}

Datum
nato_brief_estimate_gist_same(PG_FUNCTION_ARGS)
{
    bool *same = (bool *)PG_GETARG_POINTER(2);

    *same = nb_estimate_compare(PG_GETARG_ESTIMATE(0), PG_GETARG_ESTIMATE(1)) == 0;
    PG_RETURN_POINTER(same);
}

/* Keys are stored as they are. */
Datum
nato_brief_estimate_gist_fetch(PG_FUNCTION_ARGS)
{
    PG_RETURN_POINTER(PG_GETARG_POINTER(0));
}
