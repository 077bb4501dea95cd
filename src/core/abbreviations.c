/*
 * abbreviations.c - words whose full stop does not end a sentence.
 */
#include "core/abbreviations.h"

#include <stdlib.h>
#include <string.h>

#define LONGEST 8

/* Sorted; titles, ranks, months and the like of the languages we read. Words that also end
 * sentences as words of their own ("no", "art") are left out. */
static const char *const abbreviations[] = {
    "abb",  "abs", "adm",  "apr",  "aug",  "av",   "ave", "bd",   "bgen", "bld",  "blvd", "brig",
    "bros", "bzw", "ca",   "capt", "cf",   "cmdr", "co",  "col",  "corp", "cpl",  "cpt",  "dec",
    "dept", "dir", "dott", "dr",   "dra",  "etc",  "exc", "feb",  "fig",  "fr",   "gen",  "gov",
    "hon",  "hr",  "inc",  "insp", "jan",  "jr",   "jul", "jun",  "lic",  "lt",   "ltd",  "maj",
    "mar",  "mgr", "mio",  "mlle", "mme",  "mr",   "mrd", "mrs",  "ms",   "msgr", "mt",   "nov",
    "nr",   "oct", "okt",  "ph",   "pres", "prof", "rep", "reps", "ret",  "rev",  "rt",   "sen",
    "sens", "sep", "sept", "sgt",  "sig",  "sr",   "sra", "ss",   "st",   "ste",  "str",  "supt",
    "tzn",  "ul",  "univ", "usw",  "vgl",  "vs",   "zb"};

static int
compare(const void *key, const void *entry)
{
    return strcmp(key, *(const char *const *)entry);
}

bool
nb_is_abbreviation(const char *word, size_t len)
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
    /* An initial: "J." */
    if (len == 1)
        return word[0] >= 'A' && word[0] <= 'Z' && word[0] != 'I';
    return bsearch(folded, abbreviations, sizeof(abbreviations) / sizeof(abbreviations[0]),
                   sizeof(abbreviations[0]), compare) != NULL;
}
