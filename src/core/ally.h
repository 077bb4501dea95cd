/*
 * ally.h - NATO's members as facts, and their names as datasets and articles write them.
 */
#ifndef NB_ALLY_H
#define NB_ALLY_H

#include "core/env.h"

/* Names folded and ordered for look-up; built once per process by the host and kept by it. */
typedef struct nb_ally_index nb_ally_index;

/* Builds the index from ICU's region names and our aliases; everything is allocated in `env`. */
nb_ally_index *nb_ally_index_build(const nb_env *env);

/*
 * The ISO 3166-1 alpha-3 code (4 bytes with its NUL) of the country that `name` means, any country
 * ICU knows, not only members; false when unknown. Case, accents, leading articles and possessive
 * endings do not matter.
 */
bool nb_ally_code(const nb_ally_index *index, const char *name, size_t len, char code[4]);

/* Whether the country with this alpha-3 code is a member of NATO today. */
bool nb_ally_is_member(const char *code);

#endif
