/*
 * estimate_agg.c - sum(estimate) and hull(estimate), and the named state type of sum.
 *
 * The state is a fixed-length value with text and binary form, so that partial sums travel between
 * workers and between servers. Exact sums and counters give the same bits in every order.
 */
#include "pg/estimate_datum.h"

#include "core/estimate_math.h"
#include "core/estimate_sum.h"

#include "libpq/pqformat.h"

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_sum_in);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_sum_out);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_sum_recv);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_sum_send);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_sum_step);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_sum_inverse);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_sum_combine);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_sum_final);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_hull);

#define BINARY_VERSION 1

/* The server aligns to 8 bytes; the 128-bit sums want 16, so a state is read through a copy. */
static nb_estimate_sum
load(Datum datum)
{
    nb_estimate_sum sum;

    memcpy(&sum, DatumGetPointer(datum), sizeof(sum));
    return sum;
}

static Datum
store(const nb_estimate_sum *sum)
{
    void *copy = palloc(sizeof(*sum));

    memcpy(copy, sum, sizeof(*sum));
    return PointerGetDatum(copy);
}

/* Text form of a state: what distributed engines send between servers. */
Datum
nato_brief_estimate_sum_in(PG_FUNCTION_ARGS)
{
    nb_estimate_sum sum;

    if (!nb_estimate_sum_parse(PG_GETARG_CSTRING(0), &sum))
        ereturn(fcinfo->context, (Datum)0,
                (errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
                 errmsg("invalid input syntax for type estimate_sum"),
                 errdetail("The text is no state that sum(estimate) can be in.")));
    return store(&sum);
}

Datum
nato_brief_estimate_sum_out(PG_FUNCTION_ARGS)
{
    nb_estimate_sum sum = load(PG_GETARG_DATUM(0));
    char *text = palloc(NB_ESTIMATE_SUM_MAX_TEXT);

    nb_estimate_sum_print(&sum, text);
    PG_RETURN_CSTRING(text);
}

static void
send_nano(StringInfo buffer, nb_nano value)
{
    pq_sendint64(buffer, (uint64)(value >> 64));
    pq_sendint64(buffer, (uint64)value);
}

static nb_nano
receive_nano(StringInfo buffer)
{
    nb_nano high = (int64)pq_getmsgint64(buffer);
    uint64 low = (uint64)pq_getmsgint64(buffer);

    return high * ((nb_nano)1 << 64) + low;
}

Datum
nato_brief_estimate_sum_send(PG_FUNCTION_ARGS)
{
    nb_estimate_sum sum = load(PG_GETARG_DATUM(0));
    StringInfoData buffer;

    pq_begintypsend(&buffer);
    pq_sendbyte(&buffer, BINARY_VERSION);
    send_nano(&buffer, sum.low);
    send_nano(&buffer, sum.high);
    pq_sendint64(&buffer, sum.rows);
    pq_sendint64(&buffer, sum.unknown_lows);
    pq_sendint64(&buffer, sum.unknown_highs);
    pq_sendint64(&buffer, sum.strict_lows);
    pq_sendint64(&buffer, sum.strict_highs);
    pq_sendint64(&buffer, sum.about);
    PG_RETURN_BYTEA_P(pq_endtypsend(&buffer));
}

Datum
nato_brief_estimate_sum_recv(PG_FUNCTION_ARGS)
{
    StringInfo buffer = (StringInfo)PG_GETARG_POINTER(0);
    int version = pq_getmsgbyte(buffer);
    nb_estimate_sum sum;

    sum.low = receive_nano(buffer);
    sum.high = receive_nano(buffer);
    sum.rows = pq_getmsgint64(buffer);
    sum.unknown_lows = pq_getmsgint64(buffer);
    sum.unknown_highs = pq_getmsgint64(buffer);
    sum.strict_lows = pq_getmsgint64(buffer);
    sum.strict_highs = pq_getmsgint64(buffer);
    sum.about = pq_getmsgint64(buffer);
    if (version != BINARY_VERSION || !nb_estimate_sum_is_valid(&sum))
        ereport(ERROR, (errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
                        errmsg("invalid binary form of type estimate_sum"),
                        errdetail("It is no state that sum(estimate) can be in.")));
    return store(&sum);
}

/*
 * The state to change: in an aggregate the one that is there, else a copy, so that a direct call
 * never changes its argument. NULL is a state without rows.
 */
static Datum
own_state(FunctionCallInfo fcinfo)
{
    MemoryContext context;
    nb_estimate_sum sum;
    Datum result;

    if (!AggCheckCallContext(fcinfo, &context))
        context = CurrentMemoryContext;
    else if (!PG_ARGISNULL(0))
        return PG_GETARG_DATUM(0);
    memset(&sum, 0, sizeof(sum));
    if (!PG_ARGISNULL(0))
        sum = load(PG_GETARG_DATUM(0));
    context = MemoryContextSwitchTo(context);
    result = store(&sum);
    MemoryContextSwitchTo(context);
    return result;
}

static Datum
step(FunctionCallInfo fcinfo, int direction)
{
    Datum state = own_state(fcinfo);
    nb_estimate_sum sum;

    /* Never NULL: a moving window must not lose its state over rows without a value. */
    if (PG_ARGISNULL(1))
        return state;
    sum = load(state);
    nb_estimate_sum_add(&sum, PG_GETARG_ESTIMATE(1), direction);
    memcpy(DatumGetPointer(state), &sum, sizeof(sum));
    return state;
}

Datum
nato_brief_estimate_sum_step(PG_FUNCTION_ARGS)
{
    return step(fcinfo, 1);
}

Datum
nato_brief_estimate_sum_inverse(PG_FUNCTION_ARGS)
{
    return step(fcinfo, -1);
}

Datum
nato_brief_estimate_sum_combine(PG_FUNCTION_ARGS)
{
    Datum state;
    nb_estimate_sum sum, other;

    if (PG_ARGISNULL(1)) {
        if (PG_ARGISNULL(0))
            PG_RETURN_NULL();
        return PG_GETARG_DATUM(0);
    }
    state = own_state(fcinfo);
    sum = load(state);
    other = load(PG_GETARG_DATUM(1));
    nb_estimate_sum_combine(&sum, &other);
    memcpy(DatumGetPointer(state), &sum, sizeof(sum));
    return state;
}

/* The sum; NULL without rows, 22003 when it needs more than 18 digits. */
Datum
nato_brief_estimate_sum_final(PG_FUNCTION_ARGS)
{
    nb_estimate_sum sum;
    nb_estimate *result;

    if (PG_ARGISNULL(0))
        PG_RETURN_NULL();
    sum = load(PG_GETARG_DATUM(0));
    if (sum.rows == 0)
        PG_RETURN_NULL();
    result = nb_estimate_alloc();
    nb_check_estimate(nb_estimate_sum_result(&sum, result));
    PG_RETURN_ESTIMATE(result);
}

/* hull(estimate): its transition and combine function; NULL rows are skipped by STRICT. */
Datum
nato_brief_estimate_hull(PG_FUNCTION_ARGS)
{
    nb_estimate *result = nb_estimate_alloc();

    *result = nb_estimate_hull(PG_GETARG_ESTIMATE(0), PG_GETARG_ESTIMATE(1));
    PG_RETURN_ESTIMATE(result);
}
