/*
 * abbreviations.c - words whose full stop does not end a sentence.
 */
#include "core/abbreviations.h"

#include "core/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>

#define LONGEST 8

/* Titles and ranks, which stand before a name; sorted. */
static const char *const titles[] = {
    "adm", "brig", "capt", "cmdr", "col", "cpl", "dr", "gen", "gov", "hon", "lt", "maj", "mlle",
    "mme", "mr", "mrs", "ms", "pres", "prof", "rep", "reps", "rev", "sen", "sens", "sgt", "st"};

/*
 * Months and the like of the languages we read; sorted. Words that also end sentences as words of
 * their own ("no", "art") are left out.
 */
static const char *const others[] = {
    "abb", "abs", "apr", "aug", "av", "ave", "bd", "bgen", "bld", "blvd", "bros", "bzw", "ca",
    "cf", "co", "corp", "cpt", "dec", "dept", "dir", "dott", "dra", "etc", "exc", "feb", "fig",
    "fr", "hr", "inc", "insp", "jan", "jr", "jul", "jun", "lic", "ltd", "mar", "mgr", "mio",
    "mrd", "msgr", "mt", "nov", "nr", "oct", "okt", "ph", "proc", "ret", "rt", "sep", "sept",
    "sig", "sr", "sra", "ss", "ste", "str", "supt", "tsd", "tys", "tzn", "ul", "univ", "usw",
    "vgl", "vs", "zb"};

static int
compare(const void *key, const void *entry)
{
    return strcmp(key, *(const char *const *)entry);
}

static bool
is_listed(const char *word, size_t len, const char *const *list, size_t count)
{
    char folded[LONGEST];
    size_t i;

    if (len == 0 || len >= LONGEST)
        return false;
    for (i = 0; i < len; i++) {
        char c = word[i];

        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')))
            return false;
        folded[i] = (char)(c | 0x20);
    }
    folded[len] = '\0';
    return bsearch(folded, list, count, sizeof(list[0]), compare) != NULL;
}

bool
nb_is_title(const char *word, size_t len)
{
    return is_listed(word, len, titles, sizeof(titles) / sizeof(titles[0]));
}

bool
nb_is_abbreviation(const char *word, size_t len)
{
    if (len == 1)
        return word[0] >= 'A' && word[0] <= 'Z' && word[0] != 'I';
    return nb_is_title(word, len) ||
           is_listed(word, len, others, sizeof(others) / sizeof(others[0]));
}

bool
nb_is_initials(const char *word, size_t len)
{
    size_t pos = 0;
    size_t letters = 0;
    bool letter = true;

    while (pos < len) {
        int32_t c = nb_utf8_next(word, len, &pos);

        if (letter ? !u_isalpha(c) : c != '.')
            return false;
        letters += letter;
        letter = !letter;
    }
    return !letter && letters > 1;
}
