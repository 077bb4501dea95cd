/*
 * estimate_stats.c - what ANALYZE keeps of estimates, and how many rows the planner may expect.
 *
 * Beside the statistics of any sortable type one more slot holds three histograms, of lower bounds,
 * upper bounds and widths, as double precision numbers; an unknown side is infinite. This is the
 * method that the server uses for its range types. Statistics only: no result depends on them.
 */
#include "pg/estimate_datum.h"

#include "access/htup_details.h"
#include "catalog/pg_statistic.h"
#include "catalog/pg_type.h"
#include "commands/vacuum.h"
#include "utils/lsyscache.h"
#include "utils/selfuncs.h"

#include <math.h>

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_typanalyze);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_overlapsel);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_containsel);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_containedsel);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_beforesel);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_aftersel);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_joinsel);

/* Statistics kinds from 10000 on are free for private use. */
#define STATISTIC_KIND_ESTIMATE_BOUNDS 22101

/* What to expect of a table that was never analyzed; the figures of the range types. */
#define DEFAULT_OVERLAP 0.01
#define DEFAULT_CONTAIN 0.005
#define DEFAULT_BEFORE (1.0 / 3.0)
#define DEFAULT_JOIN 0.005

/* --- ANALYZE ------------------------------------------------------------------------------- */

/* What the standard analysis left for its own computation. */
typedef struct standard_analysis {
    AnalyzeAttrComputeStatsFunc compute;
    void *extra;
} standard_analysis;

static int
compare_doubles(const void *a, const void *b)
{
    double x = *(const double *)a;
    double y = *(const double *)b;

    return (x > y) - (x < y);
}

/* Sorts `values` and writes `bins` + 1 evenly spaced ones of them as Datums. */
static void
write_histogram(double *values, int count, int bins, Datum *out)
{
    int i;

    qsort(values, count, sizeof(double), compare_doubles);
    for (i = 0; i <= bins; i++)
        out[i] = Float8GetDatum(values[(int64)i * (count - 1) / bins]);
}

static int
free_slot(const VacAttrStats *stats)
{
    int slot = 0;

    while (slot < STATISTIC_NUM_SLOTS && stats->stakind[slot] != 0)
        slot++;
    return slot;
}

/* Stores the three histograms in the next free slot. */
static void
store_histograms(VacAttrStats *stats, double *lows, double *highs, double *widths, int count)
{
    int target = statistics_target(stats);
    int bins = Max(Min(count - 1, target < 0 ? default_statistics_target : target), 1);
    int slot = free_slot(stats);
    MemoryContext old = MemoryContextSwitchTo(stats->anl_context);
    Datum *values = palloc(3 * (bins + 1) * sizeof(Datum));

    if (slot < STATISTIC_NUM_SLOTS) {
        write_histogram(lows, count, bins, values);
        write_histogram(highs, count, bins, values + bins + 1);
        write_histogram(widths, count, bins, values + 2 * (bins + 1));
        stats->stakind[slot] = STATISTIC_KIND_ESTIMATE_BOUNDS;
        stats->stavalues[slot] = values;
        stats->numvalues[slot] = 3 * (bins + 1);
        stats->statypid[slot] = FLOAT8OID;
        stats->statyplen[slot] = sizeof(float8);
        stats->statypbyval[slot] = FLOAT8PASSBYVAL;
        stats->statypalign[slot] = TYPALIGN_DOUBLE;
    }
    MemoryContextSwitchTo(old);
}

static void
compute_estimate_stats(VacAttrStatsP stats, AnalyzeAttrFetchFunc fetch, int samples,
                       double total_rows)
{
    standard_analysis *standard = stats->extra_data;
    double *lows = palloc(samples * sizeof(double));
    double *highs = palloc(samples * sizeof(double));
    double *widths = palloc(samples * sizeof(double));
    int count = 0;
    int i;

    stats->extra_data = standard->extra;
    standard->compute(stats, fetch, samples, total_rows);
    stats->extra_data = standard;
    for (i = 0; i < samples; i++) {
        bool is_null;
        Datum datum = fetch(stats, i, &is_null);

        vacuum_delay_point_compat();
        if (is_null)
            continue;
        lows[count] = nb_estimate_approximate_low(DatumGetEstimate(datum));
        highs[count] = nb_estimate_approximate_high(DatumGetEstimate(datum));
        widths[count] = highs[count] - lows[count];
        count++;
    }
    if (count > 1)
        store_histograms(stats, lows, highs, widths, count);
}

/* typanalyze(internal) -> boolean: the standard analysis, and ours behind it. */
Datum
nato_brief_estimate_typanalyze(PG_FUNCTION_ARGS)
{
    VacAttrStats *stats = (VacAttrStats *)PG_GETARG_POINTER(0);
    standard_analysis *standard;

    if (!std_typanalyze(stats))
        PG_RETURN_BOOL(false);
    standard = palloc(sizeof(*standard));
    standard->compute = stats->compute_stats;
    standard->extra = stats->extra_data;
    stats->compute_stats = compute_estimate_stats;
    stats->extra_data = standard;
    PG_RETURN_BOOL(true);
}

/* --- selectivity --------------------------------------------------------------------------- */

typedef enum question { OVERLAPS, CONTAINS, CONTAINED, BEFORE, AFTER } question;

/* Evenly spaced values of a sorted sample. */
typedef struct histogram {
    const Datum *values;
    int bins;
} histogram;

static double
value_at(histogram h, int i)
{
    return DatumGetFloat8(h.values[i]);
}

/* The fraction of values below x, or with `inclusive` up to x. */
static double
fraction_below(histogram h, double x, bool inclusive)
{
    int first = 0;
    int last = h.bins + 1;
    double left, right;

    /* first = number of histogram values below x (or up to x) */
    while (first < last) {
        int middle = (first + last) / 2;
        double value = value_at(h, middle);

        if (value < x || (inclusive && value == x))
            first = middle + 1;
        else
            last = middle;
    }
    if (first == 0)
        return 0;
    if (first > h.bins)
        return 1;
    left = value_at(h, first - 1);
    right = value_at(h, first);
    if (isinf(left) || isinf(right) || right <= left)
        return (first - 0.5) / h.bins;
    return (first - 1 + (x - left) / (right - left)) / h.bins;
}

/* The three histograms of an analyzed column. */
typedef struct column {
    histogram lows, highs, widths;
} column;

static double
fraction_before(const column *c, double low)
{
    return fraction_below(c->highs, low, false);
}

static double
fraction_after(const column *c, double high)
{
    return 1 - fraction_below(c->lows, high, true);
}

/*
 * The fraction that starts up to `low` and ends from `high` on (contains), or the other way round
 * (contained): over the bins of lower bounds, how many are wide (or narrow) enough.
 */
static double
fraction_containing(const column *c, double low, double high, bool contained)
{
    double sum = 0;
    int i;

    for (i = 0; i < c->lows.bins; i++) {
        double start = value_at(c->lows, i) / 2 + value_at(c->lows, i + 1) / 2;
        double needed = high - start;

        if (contained ? start >= low : start <= low)
            sum += contained ? fraction_below(c->widths, needed, true)
                             : 1 - fraction_below(c->widths, needed, false);
    }
    return sum / c->lows.bins;
}

static double
fraction_answering(const column *c, question asked, const nb_estimate *query)
{
    double low = nb_estimate_approximate_low(query);
    double high = nb_estimate_approximate_high(query);

    switch (asked) {
        case OVERLAPS:
            return 1 - fraction_before(c, low) - fraction_after(c, high);
        case CONTAINS:
            /* For one number the two ways to miss it exclude each other: no independence assumed.
             */
            if (low == high)
                return 1 - fraction_before(c, low) - fraction_after(c, high);
            return fraction_containing(c, low, high, false);
        case CONTAINED:
            return fraction_containing(c, low, high, true);
        case BEFORE:
            return fraction_before(c, low);
        case AFTER:
            return fraction_after(c, high);
    }
    return 0;
}

static double
default_fraction(question asked)
{
    switch (asked) {
        case OVERLAPS:
            return DEFAULT_OVERLAP;
        case CONTAINS:
        case CONTAINED:
            return DEFAULT_CONTAIN;
        default:
            return DEFAULT_BEFORE;
    }
}

/* The same question with its sides exchanged. */
static question
commuted(question asked)
{
    switch (asked) {
        case CONTAINS:
            return CONTAINED;
        case CONTAINED:
            return CONTAINS;
        case BEFORE:
            return AFTER;
        case AFTER:
            return BEFORE;
        default:
            return asked;
    }
}

/* The answer from the column's statistics, or the default where there are none. */
static double
column_fraction(const VariableStatData *variable, question asked, const nb_estimate *query)
{
    AttStatsSlot slot;
    double fraction = default_fraction(asked);

    if (!HeapTupleIsValid(variable->statsTuple))
        return fraction;
    if (get_attstatsslot(&slot, variable->statsTuple, STATISTIC_KIND_ESTIMATE_BOUNDS, InvalidOid,
                         ATTSTATSSLOT_VALUES)) {
        int bins = slot.nvalues / 3 - 1;
        column c = {{slot.values, bins},
                    {slot.values + bins + 1, bins},
                    {slot.values + 2 * (bins + 1), bins}};

        if (bins > 0)
            fraction = fraction_answering(&c, asked, query);
        free_attstatsslot(&slot);
    }
    return fraction * (1 - ((Form_pg_statistic)GETSTRUCT(variable->statsTuple))->stanullfrac);
}

static Datum
selectivity(FunctionCallInfo fcinfo, question asked)
{
    PlannerInfo *root = (PlannerInfo *)PG_GETARG_POINTER(0);
    List *args = (List *)PG_GETARG_POINTER(2);
    VariableStatData variable;
    Node *other;
    bool variable_on_left;
    double fraction = default_fraction(asked);

    if (!get_restriction_variable(root, args, PG_GETARG_INT32(3), &variable, &other,
                                  &variable_on_left))
        PG_RETURN_FLOAT8(fraction);
    if (IsA(other, Const) && ((Const *)other)->constisnull)
        fraction = 0;
    else if (IsA(other, Const) && ((Const *)other)->consttype == variable.vartype)
        fraction = column_fraction(&variable, variable_on_left ? asked : commuted(asked),
                                   DatumGetEstimate(((Const *)other)->constvalue));
    ReleaseVariableStats(variable);
    CLAMP_PROBABILITY(fraction);
    PG_RETURN_FLOAT8(fraction);
}

/* Restriction estimators (internal, oid, internal, integer) -> double precision. */
Datum
nato_brief_estimate_overlapsel(PG_FUNCTION_ARGS)
{
    return selectivity(fcinfo, OVERLAPS);
}

Datum
nato_brief_estimate_containsel(PG_FUNCTION_ARGS)
{
    return selectivity(fcinfo, CONTAINS);
}

Datum
nato_brief_estimate_containedsel(PG_FUNCTION_ARGS)
{
    return selectivity(fcinfo, CONTAINED);
}

Datum
nato_brief_estimate_beforesel(PG_FUNCTION_ARGS)
{
    return selectivity(fcinfo, BEFORE);
}

Datum
nato_brief_estimate_aftersel(PG_FUNCTION_ARGS)
{
    return selectivity(fcinfo, AFTER);
}

/* Join estimator: a constant, as the server has for its ranges. */
Datum
nato_brief_estimate_joinsel(PG_FUNCTION_ARGS)
{
    PG_RETURN_FLOAT8(DEFAULT_JOIN);
}
