/*
 * named_allies.h - the members of NATO that an article names, and which it says fall short.
 */
#ifndef NB_NAMED_ALLIES_H
#define NB_NAMED_ALLIES_H

#include "core/ally.h"
#include "core/array.h"

/* Appends one nb_named_ally for each mention, in order; `language` as of nb_figures. */
void nb_named_allies(const nb_env *env, const char *text, size_t len, const char *language,
                     const nb_ally_index *index, nb_array *named);

#endif
