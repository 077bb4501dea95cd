/*
 * estimate_text.h - estimates as people write them, and one canonical text for each.
 */
#ifndef NB_ESTIMATE_TEXT_H
#define NB_ESTIMATE_TEXT_H

#include "core/estimate.h"

/* Reads a whole text as an estimate; every spelling of the documentation's table. */
nb_estimate_status nb_estimate_parse(const char *text, size_t len, nb_estimate *estimate);

/* Writes the canonical text with its NUL into `out` (NB_ESTIMATE_MAX_TEXT bytes); its length. */
int nb_estimate_print(const nb_estimate *estimate, char *out);

#endif
