/*
 * quoted.h - an article's marks and attributed statements, for every SQL function that needs them.
 */
#ifndef NB_QUOTED_H
#define NB_QUOTED_H

#include "pg/locale_arg.h"
#include "pg/text_io.h"

#include "core/statements.h"

/* The delimiters of a locale; kept for the session after the first look-up. */
const nb_delimiters *nb_locale_delimiters(const nb_locale *locale);

/* Fills `marks` and `statements` (initialised here) of a text; the statements are attributed. */
void nb_read_statements(nb_text text, const nb_locale *locale, const nb_cue_list *extra_cues,
                        nb_array *marks, nb_array *statements);

#endif
