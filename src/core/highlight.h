/*
 * highlight.h - an article as safe HTML with its statements and figures marked.
 */
#ifndef NB_HIGHLIGHT_H
#define NB_HIGHLIGHT_H

#include "core/array.h"

/*
 * Appends the HTML, byte by byte, to `html` (item size 1): <q> around each direct or mixed
 * statement, <mark> around each figure, closed and opened again where the two cross; & < > " '
 * escaped. The text content is the article.
 */
void nb_highlight(const char *text, size_t len, const nb_array *statements, const nb_array *figures,
                  nb_array *html);

#endif
