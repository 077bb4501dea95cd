/*
 * lex.h - an article cut into words, numbers and punctuation, once, for everything that reads its
 * words: attribution, figures, names of allies.
 *
 * This is a light reader's view with byte offsets; the tokens that users see are in tokens.h.
 */
#ifndef NB_LEX_H
#define NB_LEX_H

#include "core/array.h"

typedef enum nb_lex_kind {
    NB_LEX_WORD,   /* letters, with inner apostrophes, hyphens and digits; initials and known
                    * abbreviations with their full stop: "anti-NATO", "U.S.", "Gen.", "F-35" */
    NB_LEX_NUMBER, /* starts with a digit: digits, inner separators, glued letters */
    NB_LEX_OPEN,   /* opening quotation mark or bracket */
    NB_LEX_CLOSE,  /* closing quotation mark or bracket */
    NB_LEX_MARK,   /* a quotation mark of unknown direction */
    NB_LEX_DASH,   /* dash between words */
    NB_LEX_STOP,   /* . ! ? ... and their relatives */
    NB_LEX_COMMA,
    NB_LEX_COLON, /* colon or semicolon */
    NB_LEX_OTHER  /* every other character that is not white space */
} nb_lex_kind;

#define NB_LEX_CAPITAL 0x01      /* starts with a capital letter */
#define NB_LEX_ALL_CAPS 0x02     /* two or more letters, all capitals */
#define NB_LEX_SPACE_BEFORE 0x04 /* white space (or nothing) stands before it */
#define NB_LEX_LINE_START 0x08   /* first on its line */
#define NB_LEX_PARAGRAPH 0x10    /* first of its paragraph */
#define NB_LEX_SENTENCE 0x20     /* first of its sentence */

typedef struct nb_lexeme {
    nb_span span;
    uint8_t kind;  /* nb_lex_kind */
    uint8_t flags; /* NB_LEX_* */
} nb_lexeme;

/* Appends the lexemes of `text` in order. Linear; checks for interrupts. */
void nb_lex(const nb_env *env, const char *text, size_t len, nb_array *lexemes);

#endif
