/*
 * paragraphs.h - where the paragraphs of an article are.
 *
 * Paragraphs are separated by blank lines. In a text without any blank line, a line that ends a
 * sentence ends its paragraph; a hard-wrapped line does not. CR LF counts as one line end.
 */
#ifndef NB_PARAGRAPHS_H
#define NB_PARAGRAPHS_H

#include "core/array.h"

/* Appends one nb_span per paragraph, in order, without surrounding white space. */
void nb_paragraphs(const nb_env *env, const char *text, size_t len, nb_array *spans);

#endif
