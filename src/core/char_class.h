/*
 * char_class.h - what kind of character stands at a place, as far as quotations and words care.
 */
#ifndef NB_CHAR_CLASS_H
#define NB_CHAR_CLASS_H

#include "core/env.h"

typedef enum nb_char_class {
    NB_CHAR_NONE, /* before the start or behind the end */
    NB_CHAR_SPACE,
    NB_CHAR_LETTER, /* also combining marks */
    NB_CHAR_DIGIT,
    NB_CHAR_OPEN,  /* opening bracket */
    NB_CHAR_CLOSE, /* closing bracket */
    NB_CHAR_DASH,  /* also slashes: both join what they separate */
    NB_CHAR_STOP,  /* . ! ? and their relatives */
    NB_CHAR_PUNCTUATION,
    NB_CHAR_QUOTE, /* anything that can be a quotation mark or apostrophe */
    NB_CHAR_SYMBOL
} nb_char_class;

nb_char_class nb_classify_char(int32_t c);

static inline bool
nb_is_word_char(nb_char_class char_class)
{
    return char_class == NB_CHAR_LETTER || char_class == NB_CHAR_DIGIT;
}

#endif
