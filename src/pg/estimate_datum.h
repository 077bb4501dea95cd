/*
 * estimate_datum.h - estimates as Datums, and the errors that estimates end in.
 */
#ifndef NB_ESTIMATE_DATUM_H
#define NB_ESTIMATE_DATUM_H

#include "pg/compat.h"
#include "core/decimal.h"
#include "core/estimate.h"

#include <math.h>

#define DatumGetEstimate(d) ((nb_estimate *)DatumGetPointer(d))
#define EstimateGetDatum(e) PointerGetDatum(e)
#define PG_GETARG_ESTIMATE(n) DatumGetEstimate(PG_GETARG_DATUM(n))
#define PG_RETURN_ESTIMATE(e) PG_RETURN_POINTER(e)

/* Room for one result in the current memory context. */
static inline nb_estimate *
nb_estimate_alloc(void)
{
    return (nb_estimate *)palloc0(sizeof(nb_estimate));
}

/* Bounds for cost decisions only, never for an answer: an open side is infinitely far away. */
static inline double
nb_estimate_approximate_low(const nb_estimate *value)
{
    nb_bound low = nb_estimate_low(value);

    return low.known ? (double)low.value.mantissa / (double)nb_power_of_ten(low.value.scale)
                     : -INFINITY;
}

static inline double
nb_estimate_approximate_high(const nb_estimate *value)
{
    nb_bound high = nb_estimate_high(value);

    return high.known ? (double)high.value.mantissa / (double)nb_power_of_ten(high.value.scale)
                      : INFINITY;
}

/* Throws what the status says of an operation; returns when it is NB_ESTIMATE_OK. */
void nb_check_estimate(nb_estimate_status status);

/* The canonical text of a value, palloc'd, for messages. */
char *nb_estimate_printed(const nb_estimate *value);

#endif
