/*
 * alliance_sum.c - the SQL type alliance_sum, with text and binary form, so that partial sums
 * travel between workers and between servers.
 */
#include "pg/alliance_sum.h"

#include "pg/numeric_api.h"
#include "pg/numeric_digits.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_alliance_sum_in);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_alliance_sum_out);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_alliance_sum_recv);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_alliance_sum_send);

#define BINARY_VERSION 1

static Numeric
rest(const nb_alliance_sum *sum, nb_sum_part part)
{
    return (Numeric)((const char *)sum + sum->rest_offset[part]);
}

/* The state `head` with these numerics behind it. */
static nb_alliance_sum *
assemble(const nb_alliance_sum *head, Numeric money, Numeric gdp)
{
    Numeric rests[NB_SUM_PARTS] = {money, gdp};
    Size offset = MAXALIGN(sizeof(nb_alliance_sum));
    Size size = offset + MAXALIGN(VARSIZE(money)) + MAXALIGN(VARSIZE(gdp));
    nb_alliance_sum *sum = palloc0(size);

    memcpy(sum, head, sizeof(*sum));
    SET_VARSIZE(sum, size);
    for (int part = 0; part < NB_SUM_PARTS; part++) {
        sum->rest_offset[part] = (int32)offset;
        memcpy((char *)sum + offset, rests[part], VARSIZE(rests[part]));
        offset += MAXALIGN(VARSIZE(rests[part]));
    }
    return sum;
}

nb_alliance_sum *
nb_alliance_sum_new(void)
{
    nb_alliance_sum empty;
    Numeric zero = nb_numeric_from_int64(0);

    memset(&empty, 0, sizeof(empty));
    return assemble(&empty, zero, zero);
}

nb_alliance_sum *
nb_alliance_sum_copy(const nb_alliance_sum *sum)
{
    nb_alliance_sum *copy = palloc(VARSIZE(sum));

    memcpy(copy, sum, VARSIZE(sum));
    return copy;
}

/* The state with a number added to what did not fit. */
static nb_alliance_sum *
add_to_rest(nb_alliance_sum *sum, nb_sum_part part, Numeric number, int direction)
{
    Numeric changed = direction > 0 ? nb_numeric_add(rest(sum, part), number)
                                    : nb_numeric_subtract(rest(sum, part), number);

    changed = nb_numeric_trim(changed);
    return part == NB_SUM_MONEY ? assemble(sum, changed, rest(sum, NB_SUM_GDP))
                                : assemble(sum, rest(sum, NB_SUM_MONEY), changed);
}

nb_alliance_sum *
nb_alliance_sum_add(nb_alliance_sum *sum, nb_sum_part part, const nb_amount_value *value,
                    int direction)
{
    if (!value->fits)
        return add_to_rest(sum, part, value->exact, direction);
    if (nb_fixed_sum_add(&sum->sums[part], value->fixed, direction))
        return sum;
    return add_to_rest(sum, part, nb_numeric_from_fixed(value->fixed), direction);
}

nb_alliance_sum *
nb_alliance_sum_merge(nb_alliance_sum *sum, const nb_alliance_sum *other)
{
    sum->rows += other->rows;
    for (int part = 0; part < NB_SUM_PARTS; part++) {
        for (int groups = 0; groups <= NB_FIXED_MAX_GROUPS; groups++) {
            nb_amount_value value = {true, nb_fixed_sum_part(&other->sums[part], groups), NULL};

            sum = nb_alliance_sum_add(sum, part, &value, 1);
        }
        sum = add_to_rest(sum, part, rest(other, part), 1);
    }
    return sum;
}

Numeric
nb_alliance_sum_total(const nb_alliance_sum *sum, nb_sum_part part)
{
    Numeric total = rest(sum, part);

    for (int groups = 0; groups <= NB_FIXED_MAX_GROUPS; groups++)
        total = nb_numeric_add(total,
                               nb_numeric_from_fixed(nb_fixed_sum_part(&sum->sums[part], groups)));
    return nb_numeric_trim(total);
}

/* The state of these totals; they must be finite. */
static nb_alliance_sum *
from_totals(int64 rows, Numeric money, Numeric gdp)
{
    nb_alliance_sum head;

    memset(&head, 0, sizeof(head));
    head.rows = rows;
    return assemble(&head, nb_numeric_trim(money), nb_numeric_trim(gdp));
}

/* Text form "rows money gdp": what distributed engines send between servers. */
Datum
nato_brief_alliance_sum_in(PG_FUNCTION_ARGS)
{
    char *text = pstrdup(PG_GETARG_CSTRING(0));
    char *end, *space;
    long long rows;
    Numeric money = NULL, gdp = NULL;

    errno = 0;
    rows = strtoll(text, &end, 10);
    space = errno == 0 && end > text && *end == ' ' ? strchr(end + 1, ' ') : NULL;
    if (space != NULL) {
        *space = '\0';
        money = nb_numeric_from_text(end + 1);
        gdp = nb_numeric_from_text(space + 1);
    }
    if (space == NULL || nb_numeric_is_special(money) || nb_numeric_is_special(gdp))
        ereport(ERROR,
                (errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
                 errmsg("invalid input syntax for type alliance_sum: \"%s\"", PG_GETARG_CSTRING(0)),
                 errhint("A state is written as: rows, sum of money, sum of GDP.")));
    PG_RETURN_POINTER(from_totals(rows, money, gdp));
}

static char *
total_text(const nb_alliance_sum *sum, nb_sum_part part)
{
    return DatumGetCString(
        DirectFunctionCall1(numeric_out, NumericGetDatum(nb_alliance_sum_total(sum, part))));
}

Datum
nato_brief_alliance_sum_out(PG_FUNCTION_ARGS)
{
    nb_alliance_sum *sum = (nb_alliance_sum *)PG_GETARG_VARLENA_P(0);

    PG_RETURN_CSTRING(psprintf("%lld %s %s", (long long)sum->rows, total_text(sum, NB_SUM_MONEY),
                               total_text(sum, NB_SUM_GDP)));
}

Datum
nato_brief_alliance_sum_send(PG_FUNCTION_ARGS)
{
    nb_alliance_sum *sum = (nb_alliance_sum *)PG_GETARG_VARLENA_P(0);
    StringInfoData buffer;

    pq_begintypsend(&buffer);
    pq_sendbyte(&buffer, BINARY_VERSION);
    pq_sendint64(&buffer, sum->rows);
    for (int part = 0; part < NB_SUM_PARTS; part++) {
        bytea *number = DatumGetByteaP(
            DirectFunctionCall1(numeric_send, NumericGetDatum(nb_alliance_sum_total(sum, part))));

        pq_sendbytes(&buffer, VARDATA(number), VARSIZE(number) - VARHDRSZ);
    }
    PG_RETURN_BYTEA_P(pq_endtypsend(&buffer));
}

static Numeric
receive_number(StringInfo buffer)
{
    Numeric number = DatumGetNumeric(DirectFunctionCall3(
        numeric_recv, PointerGetDatum(buffer), ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1)));

    if (nb_numeric_is_special(number))
        ereport(ERROR, (errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
                        errmsg("invalid binary form of type alliance_sum"),
                        errdetail("A sum is NaN or infinite.")));
    return number;
}

Datum
nato_brief_alliance_sum_recv(PG_FUNCTION_ARGS)
{
    StringInfo buffer = (StringInfo)PG_GETARG_POINTER(0);
    int version = pq_getmsgbyte(buffer);
    int64 rows = pq_getmsgint64(buffer);
    Numeric money, gdp;

    if (version != BINARY_VERSION)
        ereport(ERROR, (errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
                        errmsg("invalid binary form of type alliance_sum"),
                        errdetail("Its version is %d.", version)));
    money = receive_number(buffer);
    gdp = receive_number(buffer);
    PG_RETURN_POINTER(from_totals(rows, money, gdp));
}
