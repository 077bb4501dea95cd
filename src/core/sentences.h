/*
 * sentences.h - sentences of a text: ICU's boundaries, joined again where an abbreviation or a line
 * of hand-wrapped text only looks like an end.
 */
#ifndef NB_SENTENCES_H
#define NB_SENTENCES_H

#include "core/array.h"

#include <unicode/ubrk.h>

/*
 * Appends one nb_span per sentence, without surrounding white space. `iterator` is a sentence break
 * iterator of the locale. False when ICU fails, which it does only out of memory.
 */
bool nb_sentences(const nb_env *env, UBreakIterator *iterator, const char *text, size_t len,
                  nb_array *spans);

#endif
