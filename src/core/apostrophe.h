/*
 * apostrophe.h - single marks that are no quotation marks: elisions, decades, possessives, primes.
 */
#ifndef NB_APOSTROPHE_H
#define NB_APOSTROPHE_H

#include "core/mark_scan.h"

/* Whether a mark before a word stands for what was left out: 'tis, '90s, '68, rock 'n' roll. */
bool nb_is_leading_elision(const char *text, size_t len, const nb_mark_place *place);

/* Whether a mark behind a digit counts feet, inches, minutes or seconds: 3'45", 6', 40°26'46". */
bool nb_is_prime_pattern(const char *text, size_t len, const nb_mark_place *place);

/* Whether an s stands before the mark and a word behind it: the members' share. */
bool nb_is_plural_possessive(const char *text, size_t len, const nb_mark_place *place);

/* Whether the script around the mark writes no apostrophes, so that its direction is what it shows.
 */
bool nb_has_no_apostrophes(const char *text, size_t len, const nb_mark_place *place);

#endif
