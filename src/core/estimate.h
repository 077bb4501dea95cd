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

/* The longest canonical text: "~>" low "..<" high and a terminating NUL. */
#define NB_ESTIMATE_MAX_TEXT (2 * NB_DECIMAL_MAX_TEXT + 8)

/* Text longer than this is no estimate. */
#define NB_ESTIMATE_MAX_INPUT 1000

typedef enum nb_estimate_status {
    NB_ESTIMATE_OK,
    NB_ESTIMATE_EMPTY,         /* nothing but white space */
    NB_ESTIMATE_NOT_A_NUMBER,  /* no estimate, or something behind it */
    NB_ESTIMATE_UNIT,          /* a currency or percent sign: a number has no unit */
    NB_ESTIMATE_DECIMAL_COMMA, /* "1,5" */
    NB_ESTIMATE_REVERSED,      /* the lower bound is above the upper one */
    NB_ESTIMATE_TOO_LONG,      /* more than 18 digits or 9 decimals */
    NB_ESTIMATE_OVERFLOW,      /* a result needs more than 18 digits */
    NB_ESTIMATE_ZERO_DIVISOR,  /* the divisor may be 0 */
    NB_ESTIMATE_CORRUPT        /* bounds, flags or reserved bytes are not canonical */
} nb_estimate_status;

/* One side of an estimate. */
typedef struct nb_bound {
    nb_decimal value;
    bool known;
    bool strict;
} nb_bound;

static inline nb_bound
nb_estimate_low(const nb_estimate *estimate)
{
    nb_bound bound = {{estimate->low, estimate->low_scale},
                      (estimate->flags & NB_ESTIMATE_HAS_LOW) != 0,
                      (estimate->flags & NB_ESTIMATE_LOW_STRICT) != 0};

    return bound;
}

static inline nb_bound
nb_estimate_high(const nb_estimate *estimate)
{
    nb_bound bound = {{estimate->high, estimate->high_scale},
                      (estimate->flags & NB_ESTIMATE_HAS_HIGH) != 0,
                      (estimate->flags & NB_ESTIMATE_HIGH_STRICT) != 0};

    return bound;
}

static inline bool
nb_estimate_is_about(const nb_estimate *estimate)
{
    return (estimate->flags & NB_ESTIMATE_ABOUT) != 0;
}

/*
 * The canonical estimate with these bounds; NB_ESTIMATE_REVERSED when no number lies between them.
 * With no bound at all "about" says nothing and is dropped.
 */
nb_estimate_status nb_estimate_make(nb_bound low, nb_bound high, bool about, nb_estimate *result);

/* The exact estimate of one number. */
nb_estimate nb_estimate_exact(nb_decimal value);

/* Checks bounds, flags and reserved bytes that came from outside. */
nb_estimate_status nb_estimate_check(const nb_estimate *estimate);

/* "exact", "about", "between", "at least", ... : the qualifier column of the documentation. */
const char *nb_estimate_qualifier(const nb_estimate *estimate);

/*
 * Total order: by low, then high, then qualifier; an unknown low sorts before, an unknown high
 * after all numbers. Zero only for the same value.
 */
int nb_estimate_compare(const nb_estimate *a, const nb_estimate *b);

#endif
