/*
 * estimate_datum.h - estimates as Datums, and the errors that estimates end in.
 */
#ifndef NB_ESTIMATE_DATUM_H
#define NB_ESTIMATE_DATUM_H

#include "pg/compat.h"
#include "core/estimate.h"

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

/* Throws what the status says of an operation; returns when it is NB_ESTIMATE_OK. */
void nb_check_estimate(nb_estimate_status status);

/* The canonical text of a value, palloc'd, for messages. */
char *nb_estimate_printed(const nb_estimate *value);

#endif
