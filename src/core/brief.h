/*
 * brief.h - the brief of an article: what it says of spending, troops and allies, and what follows.
 */
#ifndef NB_BRIEF_H
#define NB_BRIEF_H

#include "core/ally.h"
#include "core/array.h"
#include "core/estimate.h"

/* One row of a brief. */
typedef struct nb_brief_row {
    const char *section;
    char item[16];
    bool has_value;
    nb_estimate value;
    const char *unit; /* NULL where there is none */
    nb_span speaker;  /* empty where there is none */
    nb_span evidence; /* empty for computed rows */
} nb_brief_row;

/*
 * Appends the rows of a text in the order spending, drawdown, ally, quote. `figures` are nb_figure,
 * `named` nb_named_ally, `statements` attributed nb_statement. One row per different value of an
 * item; gaps and remaining troops are computed for each pair of reported values, and left out where
 * the result cannot be held.
 */
void nb_brief(const nb_array *figures, const nb_array *named, const nb_array *statements,
              nb_array *rows);

#endif
