/*
 * statements.h - quotation marks, the quoted statements between them, and who said each.
 *
 * The work goes in three steps over one array: marks.c gives every mark its class and partner,
 * pairing.c makes statements of the pairs, attribution.c fills in kind, group, speaker and cue.
 */
#ifndef NB_STATEMENTS_H
#define NB_STATEMENTS_H

#include "core/array.h"

typedef enum nb_mark_class {
    NB_MARK_OPEN,
    NB_MARK_CLOSE,
    NB_MARK_APOSTROPHE,
    NB_MARK_PRIME,
    NB_MARK_STRAY
} nb_mark_class;

typedef struct nb_mark {
    nb_span span;
    uint8_t mark_class; /* nb_mark_class */
    bool reopens;       /* an opener that only re-opens its statement in a new paragraph */
    int32_t partner; /* index of the other mark of the pair (for a re-opening one, of the mark that
                      * it repeats); -1 when there is none */
    uint32_t unclosed_end; /* of an opener without partner: where its last paragraph ends */
} nb_mark;

typedef enum nb_statement_kind {
    NB_KIND_DIRECT, /* at least one clause */
    NB_KIND_MIXED,  /* a piece inside a reported clause */
    NB_KIND_SCARE,  /* a word held at a distance, or named as a word */
    NB_KIND_TITLE   /* the name of a work, a nickname */
} nb_statement_kind;

typedef struct nb_statement {
    nb_span outer;      /* with its marks */
    nb_span inner;      /* without them and without padding inside guillemets */
    uint32_t level;     /* 1 = outermost */
    int32_t parent;     /* index of the statement around it, -1 at level 1 */
    uint32_t group;     /* index of the first part of a split quotation; alone: its own index */
    uint8_t kind;       /* nb_statement_kind */
    bool closed;        /* false when the paragraph ended before a closing mark came */
    nb_span speaker;    /* as written, with title and article; empty when unknown */
    nb_span name;       /* where the article gives the full name behind it; empty when unknown */
    nb_span cue;        /* the verb or phrase that attributes it; empty when there is none */
    const char *rule;   /* which rule attributed it; NULL when none did */
    uint32_t open_mark; /* index of its opening mark */
} nb_statement;

/* Extra cue words of a user: one UTF-8 string each. */
typedef struct nb_cue_list {
    const char *const *words;
    const uint32_t *lengths;
    uint32_t count;
} nb_cue_list;

/*
 * How a locale writes quotations: outer opening, outer closing, inner opening, inner closing mark
 * (ICU's delimiters), which decide where the article itself leaves the convention open.
 */
typedef struct nb_delimiters {
    int32_t outer_open, outer_close, inner_open, inner_close;
} nb_delimiters;

/* Every quotation-like mark of the text with its class, in order. */
void nb_marks(const nb_env *env, const char *text, size_t len, const nb_delimiters *delimiters,
              nb_array *marks);

/* The statements of the pairs, in order of their opening marks; an empty pair gives none. */
void nb_pair_statements(const nb_env *env, const char *text, size_t len, const nb_array *marks,
                        nb_array *statements);

/*
 * Writes the text of a statement, without its marks and the marks that re-open a paragraph, to
 * `out` (which has room for its inner span) and returns its length.
 */
size_t nb_statement_text(const char *text, const nb_statement *statement, const nb_array *marks,
                         char *out);

/* Fills kind, group, speaker, name, cue and rule. `language` is an ISO 639 code such as "en". */
void nb_attribute(const nb_env *env, const char *text, size_t len, const char *language,
                  const nb_cue_list *extra_cues, nb_array *statements);

#endif
