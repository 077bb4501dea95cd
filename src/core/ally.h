/*
 * ally.h - NATO's members as facts, and their names as datasets and articles write them.
 */
#ifndef NB_ALLY_H
#define NB_ALLY_H

#include "core/env.h"

/* One member. */
typedef struct nb_member {
    const char *code;     /* ISO 3166-1 alpha-3 */
    const char *name;     /* in English, as NATO writes it (UTF-8) */
    int year, month, day; /* accession */
} nb_member;

/* All members in the order of their codes. */
extern const nb_member nb_members[];
extern const int nb_member_count;

/* The member with this alpha-3 code, or NULL. */
const nb_member *nb_member_find(const char *code);

/* One guideline on spending. */
typedef struct nb_guideline {
    const char *name;
    int year, month, day; /* adopted */
    const char *measure;
    const char *target_percent;
    const char *bound; /* at least, up to */
    int by_year;       /* 0: no year */
} nb_guideline;

extern const nb_guideline nb_guidelines[];
extern const int nb_guideline_count;

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

/*
 * The alpha-3 code of an alpha-2 code in capitals, as data sets write it; for a single value, never
 * for the words of an article, where IT and NO are no countries.
 */
bool nb_code_of_two_letters(const char *name, size_t len, char code[4]);

/* A member named in an article. */
typedef struct nb_named_ally {
    nb_span span;
    char code[4];
    bool below_target; /* the words around say that it falls short */
} nb_named_ally;

#endif
