/*
 * locale_arg.h - locale arguments: an ICU or BCP 47 name whose language ICU knows.
 */
#ifndef NB_LOCALE_ARG_H
#define NB_LOCALE_ARG_H

#include "pg/compat.h"

#include <unicode/uloc.h>

typedef struct nb_locale {
    char name[ULOC_FULLNAME_CAPACITY]; /* canonical ICU name; "" is root */
    char language[ULOC_LANG_CAPACITY]; /* ISO 639 code; "" for root */
    bool space_groups;                 /* digits are grouped by a kind of space: 2 000 */
    bool decimal_comma; /* 3,5; never in English, whose newspapers write 3.5 everywhere */
} nb_locale;

/* Checks a locale argument (a text datum) and canonicalises it; error 22023 when unknown. */
void nb_locale_arg(Datum datum, nb_locale *locale);

#endif
