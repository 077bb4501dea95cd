/*
 * number_text.h - one numeral of a UTF-8 text, read exactly.
 */
#ifndef NB_NUMBER_TEXT_H
#define NB_NUMBER_TEXT_H

#include "core/decimal.h"

/* How a language writes numerals. */
typedef enum nb_number_style {
    NB_NUMBER_ENGLISH,     /* 1,234.5 */
    NB_NUMBER_CONTINENTAL, /* 1.234,5 and 1 234,5 */
} nb_number_style;

typedef enum nb_number_status {
    NB_NUMBER_OK,
    NB_NUMBER_NONE,     /* no numeral starts here */
    NB_NUMBER_TOO_LONG, /* more than 18 digits or more than 9 decimals */
} nb_number_status;

/* A numeral before its magnitude word is applied: mantissa / 10^scale. */
typedef struct nb_numeral {
    __int128 mantissa;
    int scale;         /* decimals as written, up to 18 */
    bool too_long;     /* has more digits than an exact value can hold */
    bool grouped;      /* written with group separators */
    int32_t separator; /* the code point that separates the groups, 0 when not grouped */
} nb_numeral;

/*
 * Reads digits with group separators and decimals at `*pos` and moves `*pos` behind them. A sign
 * is not read. Group separators are comma (point in the continental style), space, no-break and
 * narrow no-break space and apostrophes: groups of exactly three digits after a first one of one
 * to three, all separated by the same character; `plain_space` says whether a plain space groups.
 */
nb_number_status nb_numeral_scan(const char *text, size_t len, size_t *pos, nb_number_style style,
                                 bool plain_space, nb_numeral *numeral);

/*
 * Reads a magnitude (k, thousand, m, mn, mln, million, bn, billion, tn, trillion, in any case;
 * plural too) after optional spaces and moves `*pos` behind it; the power of ten, or 0 and `*pos`
 * unmoved.
 */
int nb_magnitude_scan(const char *text, size_t len, size_t *pos);

/* The exact value numeral * 10^magnitude; NB_NUMBER_TOO_LONG when it does not fit. */
nb_number_status nb_numeral_value(const nb_numeral *numeral, int magnitude, nb_decimal *value);

/*
 * The same, with decimals beyond the ninth rounded half away from zero; NB_NUMBER_TOO_LONG when the
 * digits before the point alone do not fit.
 */
nb_number_status nb_numeral_rounded(const nb_numeral *numeral, int magnitude, nb_decimal *value);

/* Length in bytes of the white space (also no-break ones) at `pos`. */
size_t nb_space_length(const char *text, size_t len, size_t pos);

#endif
