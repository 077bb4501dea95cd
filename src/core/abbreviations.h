/*
 * abbreviations.h - words whose full stop does not end a sentence.
 */
#ifndef NB_ABBREVIATIONS_H
#define NB_ABBREVIATIONS_H

#include "core/env.h"

/* Whether the word (without its full stop), in any case, is a title or rank: Mr, Gen. */
bool nb_is_title(const char *word, size_t len);

/* Whether it is a known abbreviation, titles included, or the initial of a name. */
bool nb_is_abbreviation(const char *word, size_t len);

/* Whether it is two or more single letters with points between them: "U.S" and "e.g". */
bool nb_is_initials(const char *word, size_t len);

#endif
