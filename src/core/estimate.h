/*
 * estimate.h - a number as it was reported: an exact decimal interval with a qualifier.
 *
 * The struct is the on-disk format of the SQL type `estimate` and is frozen: 24 bytes, passed by
 * reference, double alignment, native byte order. Canonical form: bounds have no trailing decimal
 * zeros, an unknown bound has mantissa 0, scale 0 and no strict flag, `reserved` is zero. So equal
 * values are equal bytes.
 */
#ifndef NB_ESTIMATE_H
#define NB_ESTIMATE_H

#include "core/decimal.h"

#define NB_ESTIMATE_HAS_LOW 0x01     /* a lower bound is known */
#define NB_ESTIMATE_HAS_HIGH 0x02    /* an upper bound is known */
#define NB_ESTIMATE_LOW_STRICT 0x04  /* the value is above `low`, not equal to it */
#define NB_ESTIMATE_HIGH_STRICT 0x08 /* the value is below `high`, not equal to it */
#define NB_ESTIMATE_ABOUT 0x10       /* reported as approximate; never moves a bound */

typedef struct nb_estimate {
    int64_t low;        /* mantissa of the lower bound */
    int64_t high;       /* mantissa of the upper bound */
    uint8_t low_scale;  /* decimals of the lower bound, 0 to 9 */
    uint8_t high_scale; /* decimals of the upper bound, 0 to 9 */
    uint8_t flags;      /* NB_ESTIMATE_* */
    uint8_t reserved[5];
} nb_estimate;

#endif
