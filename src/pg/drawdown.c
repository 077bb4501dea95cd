/*
 * drawdown.c - drawdown(), drawdown_schedule() and drawdown_room().
 */
#include "pg/estimate_datum.h"

#include "core/drawdown.h"
#include "core/estimate_text.h"
#include "pg/numeric_api.h"

#include "access/htup_details.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/fmgrprotos.h"
#include "utils/timestamp.h"
#include "utils/tuplestore.h"

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_drawdown);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_drawdown_room);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_drawdown_schedule);

/* Throws what the status says; the two figures are called by the names of their arguments. */
static void
check_drawdown(nb_drawdown_status status, const nb_estimate *first, const char *first_name,
               const nb_estimate *second, const char *second_name)
{
    const bool is_first = status == NB_DRAWDOWN_NEGATIVE_BASELINE;

    if (status == NB_DRAWDOWN_OK)
        return;
    if (status == NB_DRAWDOWN_TOO_LARGE)
        ereport(ERROR, (errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
                        errmsg("number of troops out of range"),
                        errdetail("The figures are %s and %s.", nb_estimate_printed(first),
                                  nb_estimate_printed(second))));
    ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                    errmsg("%s must not be negative", is_first ? first_name : second_name),
                    errdetail("The value is %s.", nb_estimate_printed(is_first ? first : second))));
}

static Datum
percent_datum(nb_percent percent, bool *is_null)
{
    *is_null = !percent.known;
    return percent.known ? NumericGetDatum(nb_numeric_from_decimal(percent.value)) : (Datum)0;
}

static Datum
count_datum(nb_count count, bool *is_null)
{
    *is_null = !count.known;
    return count.known ? Int64GetDatum(count.value) : (Datum)0;
}

/* A bound of what remains, in whole persons. */
static nb_count
whole_persons(nb_bound bound, int64 (*round)(nb_decimal))
{
    nb_count count = {bound.known, bound.known ? round(bound.value) : 0};

    return count;
}

/*
 * drawdown(baseline estimate, reduction estimate) -> one row; see core/drawdown.h. A fraction of a
 * person in remaining_low is rounded down, in remaining_high up. Errors 22023 for negative figures.
 */
Datum
nato_brief_drawdown(PG_FUNCTION_ARGS)
{
    nb_estimate *baseline = PG_GETARG_ESTIMATE(0);
    nb_estimate *reduction = PG_GETARG_ESTIMATE(1);
    nb_drawdown result;
    TupleDesc row;
    Datum values[6];
    bool nulls[6] = {false};

    if (get_call_result_type(fcinfo, NULL, &row) != TYPEFUNC_COMPOSITE)
        elog(ERROR, "return type must be a row type");
    check_drawdown(nb_drawdown_compute(baseline, reduction, &result), baseline, "baseline",
                   reduction, "reduction");
    values[0] = EstimateGetDatum(&result.remaining);
    values[1] =
        count_datum(whole_persons(nb_estimate_low(&result.remaining), nb_whole_down), &nulls[1]);
    values[2] =
        count_datum(whole_persons(nb_estimate_high(&result.remaining), nb_whole_up), &nulls[2]);
    values[3] = percent_datum(result.withdrawn_low, &nulls[3]);
    values[4] = percent_datum(result.withdrawn_high, &nulls[4]);
    values[5] = BoolGetDatum(result.approximate);
    return HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(row), values, nulls));
}

/* drawdown_room(present estimate, floor estimate) -> estimate: how many can leave above the floor.
 */
Datum
nato_brief_drawdown_room(PG_FUNCTION_ARGS)
{
    nb_estimate *present = PG_GETARG_ESTIMATE(0);
    nb_estimate *floor = PG_GETARG_ESTIMATE(1);
    nb_estimate *room = nb_estimate_alloc();

    check_drawdown(nb_drawdown_room(present, floor, room), present, "present", floor, "floor");
    PG_RETURN_ESTIMATE(room);
}

static nb_shape
shape_argument(text *given)
{
    char *name = text_to_cstring(given);

    if (strcmp(name, "linear") == 0)
        return NB_SHAPE_LINEAR;
    if (strcmp(name, "front_loaded") == 0)
        return NB_SHAPE_FRONT_LOADED;
    if (strcmp(name, "back_loaded") == 0)
        return NB_SHAPE_BACK_LOADED;
    ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("unknown shape: \"%s\"", name),
                    errhint("Shapes are linear, front_loaded and back_loaded.")));
}

/* start + k * step by the server's own calendar, from the start date each time. */
static Timestamp
moment_of_step(DateADT start, Interval *step, int64 k)
{
    Datum moved =
        DirectFunctionCall2(interval_mul, IntervalPGetDatum(step), Float8GetDatum((double)k));

    return DatumGetTimestamp(DirectFunctionCall2(date_pl_interval, DateADTGetDatum(start), moved));
}

static DateADT
date_of(Timestamp moment)
{
    return DatumGetDateADT(DirectFunctionCall1(timestamp_date, TimestampGetDatum(moment)));
}

static void
check_period(DateADT start, DateADT end, Interval *step)
{
    if (DATE_NOT_FINITE(start) || DATE_NOT_FINITE(end))
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                        errmsg("start_date and end_date must be finite")));
    if (end <= start)
        ereport(ERROR,
                (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                 errmsg("end_date must be after start_date"),
                 errdetail("The period is %s to %s.",
                           DatumGetCString(DirectFunctionCall1(date_out, DateADTGetDatum(start))),
                           DatumGetCString(DirectFunctionCall1(date_out, DateADTGetDatum(end))))));
    if (moment_of_step(start, step, 1) <= moment_of_step(start, step, 0))
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                        errmsg("step must be a positive interval"),
                        errdetail("The step is %s.", DatumGetCString(DirectFunctionCall1(
                                                         interval_out, IntervalPGetDatum(step))))));
}

/* The number of steps until the end date, which the last one may reach early. */
static int64
count_steps(DateADT start, DateADT end, Interval *step)
{
    Timestamp last = DatumGetTimestamp(DirectFunctionCall1(date_timestamp, DateADTGetDatum(end)));
    int64 k;

    for (k = 1; moment_of_step(start, step, k) < last; k++) {
        CHECK_FOR_INTERRUPTS();
        if (k >= NB_SCHEDULE_MAX_STEPS)
            ereport(ERROR,
                    (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED), errmsg("schedule has too many steps"),
                     errdetail("At most %d steps are possible.", NB_SCHEDULE_MAX_STEPS),
                     errhint("Use a longer step or a shorter period.")));
    }
    return k;
}

static void
put_step(ReturnSetInfo *result, int64 number, DateADT date, const nb_schedule_step *step)
{
    Datum values[8];
    bool nulls[8] = {false};

    values[0] = Int32GetDatum((int32)number);
    values[1] = DateADTGetDatum(date);
    values[2] = count_datum(step->withdrawn_low, &nulls[2]);
    values[3] = count_datum(step->withdrawn_high, &nulls[3]);
    values[4] = count_datum(step->remaining_low, &nulls[4]);
    values[5] = count_datum(step->remaining_high, &nulls[5]);
    values[6] = percent_datum(step->percent_low, &nulls[6]);
    values[7] = percent_datum(step->percent_high, &nulls[7]);
    tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

/*
 * drawdown_schedule(baseline, reduction, start_date, end_date, step, shape) -> rows; see
 * core/drawdown.h. Dates are start_date + k * step, so that month ends do not wander; the last row
 * is on end_date. Errors 22023 for a bad period, step, shape or negative figure, 54000 for more
 * than 100,000 steps.
 */
Datum
nato_brief_drawdown_schedule(PG_FUNCTION_ARGS)
{
    nb_estimate *baseline = PG_GETARG_ESTIMATE(0);
    nb_estimate *reduction = PG_GETARG_ESTIMATE(1);
    DateADT start = PG_GETARG_DATEADT(2);
    DateADT end = PG_GETARG_DATEADT(3);
    Interval *interval = PG_GETARG_INTERVAL_P(4);
    nb_shape shape = shape_argument(PG_GETARG_TEXT_PP(5));
    int64 steps, k;

    check_period(start, end, interval);
    check_drawdown(nb_schedule_check(baseline, reduction), baseline, "baseline", reduction,
                   "reduction");
    steps = count_steps(start, end, interval);
    InitMaterializedSRF(fcinfo, 0);
    for (k = 0; k <= steps; k++) {
        nb_schedule_step step;

        CHECK_FOR_INTERRUPTS();
        nb_schedule_step_compute(baseline, reduction, shape, k, steps, &step);
        put_step((ReturnSetInfo *)fcinfo->resultinfo, k,
                 k == steps ? end : date_of(moment_of_step(start, interval, k)), &step);
    }
    PG_RETURN_NULL();
}
