/*
 * estimate_io.c - the type `estimate`: text and binary form.
 */
#include "pg/estimate_datum.h"

#include "core/estimate_text.h"
#include "pg/text_io.h"

#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_in);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_out);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_recv);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_estimate_send);

/* First byte of the binary form; a change of the form takes the next number. */
#define BINARY_VERSION 1

/* How much of a wrong text an error repeats. */
#define LONGEST_QUOTED 80

static const char *
cut(const char *text)
{
    size_t len = strlen(text);

    return len <= LONGEST_QUOTED
               ? text
               : psprintf("%.*s...", pg_mbcliplen(text, (int)len, LONGEST_QUOTED), text);
}

/* What an error says of each way in which a text can be no estimate. */
static const struct refusal {
    nb_estimate_status status;
    int sqlstate;
    const char *message;
    const char *hint;
} refusals[] = {
    {NB_ESTIMATE_EMPTY, ERRCODE_INVALID_TEXT_REPRESENTATION,
     "invalid input for type estimate: no number given",
     "Write 'unknown' for an estimate of which nothing is known."},
    {NB_ESTIMATE_UNIT, ERRCODE_INVALID_TEXT_REPRESENTATION,
     "invalid input for type estimate: a number has no unit",
     "Leave out the currency or percent sign, or use reported_figures() to read figures with their "
     "units."},
    {NB_ESTIMATE_DECIMAL_COMMA, ERRCODE_INVALID_TEXT_REPRESENTATION,
     "invalid input for type estimate: a comma separates groups of three digits",
     "Write decimals with a point, as in 1.5."},
    {NB_ESTIMATE_REVERSED, ERRCODE_INVALID_TEXT_REPRESENTATION,
     "invalid input for type estimate: no number lies between the bounds",
     "Write the lower bound first."},
    {NB_ESTIMATE_TOO_LONG, ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE,
     "value out of range for type estimate",
     "An estimate holds up to 18 digits, at most 9 of them decimals."},
    {NB_ESTIMATE_NOT_A_NUMBER, ERRCODE_INVALID_TEXT_REPRESENTATION,
     "invalid input syntax for type estimate",
     "Write for example 100000, ~100000, 20000..50000, >=76000, 'around 100,000' or '20,000 to "
     "50,000'."}};

/* Reports why a text is no estimate, softly where the caller can take it. */
static Datum
refuse_text(Node *escontext, nb_estimate_status status, const char *text)
{
    const struct refusal *refusal = refusals;

    while (refusal->status != status && refusal->status != NB_ESTIMATE_NOT_A_NUMBER)
        refusal++;
    ereturn(escontext, (Datum)0,
            (errcode(refusal->sqlstate), errmsg_internal("%s", refusal->message),
             errdetail("The text is \"%s\".", cut(text)), errhint("%s", refusal->hint)));
}

/* estimate_in(cstring) -> estimate; errors 22P02 and 22003, soft from PostgreSQL 16 on. */
Datum
nato_brief_estimate_in(PG_FUNCTION_ARGS)
{
    char *given = PG_GETARG_CSTRING(0);
    nb_estimate *result = nb_estimate_alloc();
    const char *utf8 = given;
    nb_estimate_status status;

    if (GetDatabaseEncoding() != PG_UTF8 && GetDatabaseEncoding() != PG_SQL_ASCII &&
        strlen(given) <= NB_ESTIMATE_MAX_INPUT)
        utf8 = pg_server_to_any(given, (int)strlen(given), PG_UTF8);
    status = nb_estimate_parse(utf8, strlen(utf8), result);
    if (status != NB_ESTIMATE_OK)
        return refuse_text(fcinfo->context, status, given);
    PG_RETURN_ESTIMATE(result);
}

/* estimate_out(estimate) -> cstring: the canonical text. */
Datum
nato_brief_estimate_out(PG_FUNCTION_ARGS)
{
    char *text = palloc(NB_ESTIMATE_MAX_TEXT);

    nb_estimate_print(PG_GETARG_ESTIMATE(0), text);
    PG_RETURN_CSTRING(text);
}

/* estimate_send(estimate) -> bytea: version, flags, two scales, two mantissas, big-endian. */
Datum
nato_brief_estimate_send(PG_FUNCTION_ARGS)
{
    nb_estimate *value = PG_GETARG_ESTIMATE(0);
    StringInfoData buffer;

    pq_begintypsend(&buffer);
    pq_sendbyte(&buffer, BINARY_VERSION);
    pq_sendbyte(&buffer, value->flags);
    pq_sendbyte(&buffer, value->low_scale);
    pq_sendbyte(&buffer, value->high_scale);
    pq_sendint64(&buffer, value->low);
    pq_sendint64(&buffer, value->high);
    PG_RETURN_BYTEA_P(pq_endtypsend(&buffer));
}

static void
refuse_binary(const char *what)
{
    ereport(ERROR, (errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
                    errmsg("invalid binary form of type estimate"), errdetail("%s", what)));
}

/* estimate_recv(internal) -> estimate; ends in the same check as text input. */
Datum
nato_brief_estimate_recv(PG_FUNCTION_ARGS)
{
    StringInfo buffer = (StringInfo)PG_GETARG_POINTER(0);
    nb_estimate *result = nb_estimate_alloc();
    int version = pq_getmsgbyte(buffer);

    if (version != BINARY_VERSION)
        refuse_binary(psprintf("Version %d is not known.", version));
    result->flags = (uint8)pq_getmsgbyte(buffer);
    result->low_scale = (uint8)pq_getmsgbyte(buffer);
    result->high_scale = (uint8)pq_getmsgbyte(buffer);
    result->low = pq_getmsgint64(buffer);
    result->high = pq_getmsgint64(buffer);
    switch (nb_estimate_check(result)) {
        case NB_ESTIMATE_OK:
            break;
        case NB_ESTIMATE_REVERSED:
            refuse_binary("No number lies between the bounds.");
            break;
        default:
            refuse_binary("The bounds or flags are not in canonical form.");
    }
    PG_RETURN_ESTIMATE(result);
}

char *
nb_estimate_printed(const nb_estimate *value)
{
    char *text = palloc(NB_ESTIMATE_MAX_TEXT);

    nb_estimate_print(value, text);
    return text;
}
