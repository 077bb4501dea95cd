/*
 * abbreviations.h - words whose full stop does not end a sentence.
 */
#ifndef NB_ABBREVIATIONS_H
#define NB_ABBREVIATIONS_H

#include "core/env.h"

/* Whether the word (without its full stop), in any case, is a known abbreviation or an initial. */
bool nb_is_abbreviation(const char *word, size_t len);

#endif
