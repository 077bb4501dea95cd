/*
 * noun_phrase.h - finds the noun phrase that names a speaker beside a verb, without a parser.
 */
#ifndef NB_NOUN_PHRASE_H
#define NB_NOUN_PHRASE_H

#include "core/reading.h"

/* Units [first, last]; none when first > last. */
typedef struct nb_phrase {
    int64_t first;
    int64_t last;
} nb_phrase;

static inline bool
nb_phrase_is_empty(nb_phrase phrase)
{
    return phrase.first > phrase.last;
}

#define NB_NO_PHRASE ((nb_phrase){1, 0})

/* The subject that stands before the verb at `verb`, looking back to `from` at the farthest. */
nb_phrase nb_subject_before(const nb_reading *reading, int64_t verb, int64_t from);

/* The noun phrase that begins at `start`, ending before `to`. */
nb_phrase nb_phrase_from(const nb_reading *reading, int64_t start, int64_t to);

/* The subject of the sentence that begins at `start`, before `to`. */
nb_phrase nb_sentence_subject(const nb_reading *reading, int64_t start, int64_t to);

/* The text of a phrase. */
nb_span nb_phrase_span(const nb_reading *reading, nb_phrase phrase);

#endif
