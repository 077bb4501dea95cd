/*
 * figure_scan.h - what the parts of the figure scanner share: a text with its lexemes, and one
 * quantity at a time.
 */
#ifndef NB_FIGURE_SCAN_H
#define NB_FIGURE_SCAN_H

#include "core/figure_words.h"
#include "core/figures.h"
#include "core/lex.h"
#include "core/lexicon.h"
#include "core/number_text.h"

typedef struct nb_scan {
    const nb_env *env;
    const char *text;
    size_t len;
    nb_array lexemes;
    const nb_lexicon *lexicon;
    const nb_figure_words *words;
    nb_number_style style;
} nb_scan;

/* One number with its unit, before qualifiers are looked at. */
typedef struct nb_quantity {
    nb_numeral numeral;
    int magnitude; /* power of ten */
    bool has_magnitude;
    bool negative;
    bool in_words;
    bool at_least; /* "300,000-plus", "1,000+" */
    uint8_t unit;  /* nb_figure_unit */
    char currency[4];
    uint32_t start, end; /* bytes */
    uint32_t number_end; /* behind the digits alone */
    uint32_t next;       /* index of the first lexeme behind it */
} nb_quantity;

/* Cuts a text into lexemes, to be read with the words of a language; `style` is that of numerals. */
void nb_scan_open(nb_scan *scan, const nb_env *env, const char *text, size_t len,
                  const char *language, nb_number_style style);

void nb_scan_close(nb_scan *scan);

static inline const nb_lexeme *
nb_scan_lexeme(const nb_scan *scan, int64_t index)
{
    static const nb_lexeme none = {{0, 0}, NB_LEX_STOP, NB_LEX_SENTENCE | NB_LEX_PARAGRAPH};

    if (index < 0 || index >= (int64_t)scan->lexemes.count)
        return &none;
    return nb_array_at(&scan->lexemes, (uint32_t)index);
}

/* The lexeme without an elided article: "Italie" of "l'Italie". */
nb_span nb_scan_bare(const nb_scan *scan, int64_t index);

/* Whether the lexeme is this word, in any case of ASCII letters. */
bool nb_scan_is(const nb_scan *scan, int64_t index, const char *word);

/* Whether the lexeme is one of several words, separated by spaces in the list. */
bool nb_scan_is_any(const nb_scan *scan, int64_t index, const char *words);

/* Whether the words of a phrase stand from `index` on; how many lexemes it takes, or 0. */
uint32_t nb_scan_phrase(const nb_scan *scan, int64_t index, const char *phrase);

/* Reads a quantity that begins at lexeme `index`; false when none does. */
bool nb_quantity_read(const nb_scan *scan, uint32_t index, nb_quantity *quantity);

/* Reads the unit behind a number whose `next` and `end` are set; false when there is none. */
bool nb_quantity_unit(const nb_scan *scan, nb_quantity *quantity);

/* Index of the first lexeme that starts at or behind the byte. */
uint32_t nb_scan_index(const nb_scan *scan, uint32_t from, uint32_t byte);

/* Sets the role of each figure from the words of its sentence. */
void nb_figure_roles(const nb_scan *scan, nb_array *figures);

#endif
