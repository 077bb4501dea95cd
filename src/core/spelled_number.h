/*
 * spelled_number.h - numbers in words.
 */
#ifndef NB_SPELLED_NUMBER_H
#define NB_SPELLED_NUMBER_H

#include "core/figure_scan.h"

/* The entry of a table that is this word, in any case of ASCII letters, or NULL. */
const nb_number_word *nb_number_word_find(const nb_number_word *table, const char *word,
                                          size_t len);

/* The power of ten of a lexeme that is a magnitude as it stands behind digits, 0 when it is none.
 */
int nb_magnitude_behind_digits(const nb_scan *scan, int64_t index);

/* The same for one that stands behind digits or among numbers in words. */
int nb_magnitude_word(const nb_scan *scan, int64_t index);

/* Reads a number in words from lexeme `index` on; how many lexemes it takes, or 0. */
uint32_t nb_spelled_read(const nb_scan *scan, uint32_t index, nb_quantity *q);

/* Adds "and a half" at lexeme `index` to a whole number; how many lexemes it takes, or 0. */
uint32_t nb_fraction_read_behind(const nb_scan *scan, uint32_t index, nb_quantity *q);

/* Adds a fraction below one to a whole numeral, endless ones with 18 decimals; false when it has no
 * room. */
bool nb_numeral_add_fraction(nb_numeral *numeral, int64_t numerator, int64_t denominator);

#endif
