/*
 * apportion.c - the window function apportion(): whole shares of a total that add up exactly.
 */
#include "pg/compat.h"

#include "core/apportion.h"
#include "pg/core_env.h"
#include "pg/numeric_api.h"

#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "windowapi.h"

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_apportion_numeric);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_apportion_float8);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_apportion_int8);

/* What is kept for the rows of one partition. */
typedef struct partition_shares {
    bool computed;
    int64 rows;
    struct {
        int64 share;
        bool is_null;
    } of_row[FLEXIBLE_ARRAY_MEMBER];
} partition_shares;

static Numeric
checked_weight(Datum datum, nb_numeric_reader read, nb_decimal *decimal)
{
    Numeric weight = read(datum);
    nb_numeric_fit fit = nb_decimal_from_numeric(weight, decimal);

    if (fit == NB_NUMERIC_SPECIAL || nb_numeric_sign(weight) < 0)
        ereport(ERROR,
                (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                 errmsg("weight must be a number that is not negative"),
                 errdetail("The weight is %s.", DatumGetCString(DirectFunctionCall1(
                                                    numeric_out, NumericGetDatum(weight))))));
    if (fit == NB_NUMERIC_TOO_LONG)
        ereport(ERROR, (errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE), errmsg("weight out of range"),
                        errdetail("A weight has up to 18 digits, at most 9 of them decimals.")));
    return weight;
}

/* The total, which is one for the whole partition; false when it is NULL. */
static bool
read_total(WindowObject window, int64 rows, int64 *total)
{
    int64 row;

    for (row = 0; row < rows; row++) {
        bool is_null, is_out;
        int64 value = DatumGetInt64(WinGetFuncArgInPartition(window, 0, (int)row, WINDOW_SEEK_HEAD,
                                                             false, &is_null, &is_out));

        CHECK_FOR_INTERRUPTS();
        if (is_null)
            return false;
        if (row > 0 && value != *total)
            ereport(ERROR,
                    (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                     errmsg("total must be the same in all rows of a partition"),
                     errdetail("It is " INT64_FORMAT " and " INT64_FORMAT ".", *total, value)));
        *total = value;
    }
    if (*total < 0)
        ereport(ERROR,
                (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("total must not be negative"),
                 errdetail("The total is " INT64_FORMAT ".", *total)));
    return true;
}

/* The weights of the rows that have one, as decimals; the largest number of decimals. */
static int
read_weights(WindowObject window, nb_numeric_reader read, partition_shares *shares,
             nb_decimal *weights)
{
    int scale = 0;
    int64 row;

    for (row = 0; row < shares->rows; row++) {
        bool is_out;
        Datum datum = WinGetFuncArgInPartition(window, 1, (int)row, WINDOW_SEEK_HEAD, false,
                                               &shares->of_row[row].is_null, &is_out);

        CHECK_FOR_INTERRUPTS();
        weights[row] = (nb_decimal){0, 0};
        if (!shares->of_row[row].is_null)
            checked_weight(datum, read, &weights[row]);
        scale = Max(scale, weights[row].scale);
    }
    return scale;
}

/* Brings all weights to the same number of decimals; together they must fit 18 digits. */
static void
fill_portions(const nb_decimal *weights, int64 rows, int scale, nb_portion *portions)
{
    int64 row;

    for (row = 0; row < rows; row++) {
        nb_nano units =
            (nb_nano)weights[row].mantissa * nb_power_of_ten(scale - weights[row].scale);

        if (units >= nb_power_of_ten(NB_DECIMAL_MAX_DIGITS))
            ereport(ERROR,
                    (errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE), errmsg("weights out of range"),
                     errdetail("With the decimals that one of them has, another has more "
                               "than 18 digits.")));
        portions[row].weight = (int64)units;
    }
}

static void
check_apportion(nb_apportion_status status, int64 total)
{
    if (status == NB_APPORTION_NO_WEIGHT)
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                        errmsg("cannot apportion " INT64_FORMAT " when every weight is 0", total)));
    if (status == NB_APPORTION_OVER_THE_CAP)
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                        errmsg("total exceeds the sum of the weights"),
                        errdetail("The total is " INT64_FORMAT
                                  "; with a cap no row gets more than its weight.",
                                  total)));
}

/* Fills the shares of the whole partition; rows without a weight stay NULL. */
static void
compute_partition(WindowObject window, nb_numeric_reader read, bool cap, partition_shares *shares)
{
    int64 total = 0;
    nb_decimal *weights =
        MemoryContextAllocHuge(CurrentMemoryContext, (shares->rows + 1) * sizeof(nb_decimal));
    nb_portion *portions =
        MemoryContextAllocHuge(CurrentMemoryContext, (shares->rows + 1) * sizeof(nb_portion));
    int scale = read_weights(window, read, shares, weights);
    bool known = read_total(window, shares->rows, &total);
    int64 row, with_weight = 0;

    for (row = 0; row < shares->rows; row++) {
        shares->of_row[row].is_null |= !known;
        with_weight += !shares->of_row[row].is_null;
    }
    if (with_weight > 0) {
        fill_portions(weights, shares->rows, scale, portions);
        check_apportion(nb_apportion(&nb_pg_env, total, nb_power_of_ten(scale), cap, portions,
                                     (uint32)shares->rows),
                        total);
        for (row = 0; row < shares->rows; row++)
            shares->of_row[row].share = portions[row].share;
    }
    shares->computed = true;
    pfree(weights);
    pfree(portions);
}

/* This row's share; the first row of a partition computes those of all. */
static Datum
apportion(FunctionCallInfo fcinfo, nb_numeric_reader read)
{
    WindowObject window = PG_WINDOW_OBJECT();
    int64 rows = WinGetPartitionRowCount(window);
    int64 position = WinGetCurrentPosition(window);
    partition_shares *shares = WinGetPartitionLocalMemory(
        window, offsetof(partition_shares, of_row) + rows * sizeof(shares->of_row[0]));
    bool cap_is_null = false;
    bool cap = PG_NARGS() > 2 && DatumGetBool(WinGetFuncArgCurrent(window, 2, &cap_is_null)) &&
               !cap_is_null;

    if (!shares->computed) {
        shares->rows = rows;
        compute_partition(window, read, cap, shares);
    }
    if (shares->of_row[position].is_null)
        PG_RETURN_NULL();
    PG_RETURN_INT64(shares->of_row[position].share);
}

/*
 * apportion(total bigint, weight [, cap boolean]) OVER (...) -> bigint: see core/apportion.h. A row
 * without weight gets NULL and takes no part; so do all where the total is NULL.
 */
Datum
nato_brief_apportion_numeric(PG_FUNCTION_ARGS)
{
    return apportion(fcinfo, nb_read_numeric);
}

Datum
nato_brief_apportion_float8(PG_FUNCTION_ARGS)
{
    return apportion(fcinfo, nb_read_float8);
}

Datum
nato_brief_apportion_int8(PG_FUNCTION_ARGS)
{
    return apportion(fcinfo, nb_read_int8);
}
