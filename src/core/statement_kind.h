/*
 * statement_kind.h - whether a marked stretch is a quotation, a scare quote or a title.
 */
#ifndef NB_STATEMENT_KIND_H
#define NB_STATEMENT_KIND_H

#include "core/reading.h"

/* Sets `kind` of every outermost statement, from its words and the rule that attributed it. */
void nb_judge_kinds(nb_reading *reading);

#endif
