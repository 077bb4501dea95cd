/*
 * reading.h - an article as attribution reads it: words and punctuation, each outermost statement
 * folded into one unit.
 */
#ifndef NB_READING_H
#define NB_READING_H

#include "core/lex.h"
#include "core/lexicon.h"
#include "core/statements.h"

#define NB_UNIT_STATEMENT 0xFF /* a unit of this kind stands for a whole statement */

typedef struct nb_unit {
    nb_span span;
    uint8_t kind;       /* nb_lex_kind, or NB_UNIT_STATEMENT */
    uint8_t flags;      /* NB_LEX_* */
    uint32_t words;     /* NB_WORD_* */
    uint32_t statement; /* index of the statement */
} nb_unit;

typedef struct nb_reading {
    const nb_env *env;
    const char *text;
    size_t len;
    const nb_language *language;
    const nb_lexicon *lexicon;
    bool owns_lexicon;
    nb_array units;
    nb_array *statements;
} nb_reading;

void nb_reading_open(nb_reading *reading, const nb_env *env, const char *text, size_t len,
                     const char *language, const nb_cue_list *extra_cues, nb_array *statements);
void nb_reading_close(nb_reading *reading);

/*
 * Reads the same article with nothing folded, by the same lexicon. Close it before the reading that
 * it was made of.
 */
void nb_reading_unfold(const nb_reading *reading, nb_reading *unfolded);

/* The unit at an index, which may lie outside: then one of kind NB_LEX_STOP that starts a
 * paragraph. */
const nb_unit *nb_unit_at(const nb_reading *reading, int64_t index);

/* Index of the first unit that ends behind a byte of the text. */
int64_t nb_unit_index(const nb_reading *reading, uint32_t offset);

/* Whether the statement's speaker stands inside it: « Non, a dit X, jamais. » */
static inline bool
nb_is_aside(const nb_statement *s)
{
    return !nb_span_is_empty(s->speaker) && s->speaker.start >= s->inner.start &&
           s->speaker.end <= s->inner.end;
}

static inline bool
nb_unit_is(const nb_unit *unit, uint32_t words)
{
    return (unit->words & words) != 0;
}

static inline bool
nb_unit_is_capital(const nb_unit *unit)
{
    return unit->kind == NB_LEX_WORD && (unit->flags & NB_LEX_CAPITAL) != 0;
}

/* Whether a sentence border lies just before the unit. */
static inline bool
nb_unit_starts_sentence(const nb_unit *unit)
{
    return (unit->flags & (NB_LEX_SENTENCE | NB_LEX_PARAGRAPH)) != 0;
}

#endif
