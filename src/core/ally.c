/*
 * ally.c - members, guidelines, and the names of countries.
 */
#include "core/ally.h"

#include "core/utf8.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

/* Accession as NATO's list of member countries prints it: the founding members on 24 August 1949,
 * when the treaty came into force; the others on the day they acceded. */
const nb_member nb_members[] = {
    {"ALB", "Albania", 2009, 4, 1},          {"BEL", "Belgium", 1949, 8, 24},
    {"BGR", "Bulgaria", 2004, 3, 29},        {"CAN", "Canada", 1949, 8, 24},
    {"CZE", "Czechia", 1999, 3, 12},         {"DEU", "Germany", 1955, 5, 6},
    {"DNK", "Denmark", 1949, 8, 24},         {"ESP", "Spain", 1982, 5, 30},
    {"EST", "Estonia", 2004, 3, 29},         {"FIN", "Finland", 2023, 4, 4},
    {"FRA", "France", 1949, 8, 24},          {"GBR", "United Kingdom", 1949, 8, 24},
    {"GRC", "Greece", 1952, 2, 18},          {"HRV", "Croatia", 2009, 4, 1},
    {"HUN", "Hungary", 1999, 3, 12},         {"ISL", "Iceland", 1949, 8, 24},
    {"ITA", "Italy", 1949, 8, 24},           {"LTU", "Lithuania", 2004, 3, 29},
    {"LUX", "Luxembourg", 1949, 8, 24},      {"LVA", "Latvia", 2004, 3, 29},
    {"MKD", "North Macedonia", 2020, 3, 27}, {"MNE", "Montenegro", 2017, 6, 5},
    {"NLD", "Netherlands", 1949, 8, 24},     {"NOR", "Norway", 1949, 8, 24},
    {"POL", "Poland", 1999, 3, 12},          {"PRT", "Portugal", 1949, 8, 24},
    {"ROU", "Romania", 2004, 3, 29},         {"SVK", "Slovakia", 2004, 3, 29},
    {"SVN", "Slovenia", 2004, 3, 29},        {"SWE", "Sweden", 2024, 3, 7},
    {"TUR", "T\xC3\xBCrkiye", 1952, 2, 18},  {"USA", "United States", 1949, 8, 24}};

const int nb_member_count = sizeof(nb_members) / sizeof(nb_members[0]);

/* Wales Summit Declaration, paragraph 14 (5 September 2014); Vilnius Summit Communique (11 July
 * 2023); The Hague Summit Declaration, paragraphs 2 and 3 (25 June 2025). */
const nb_guideline nb_guidelines[] = {
    {"Wales 2014", 2014, 9, 5, "defence_percent_of_gdp", "2", "at least", 2024},
    {"Wales 2014", 2014, 9, 5, "equipment_percent_of_defence", "20", "at least", 2024},
    {"Vilnius 2023", 2023, 7, 11, "defence_percent_of_gdp", "2", "at least", 0},
    {"Vilnius 2023", 2023, 7, 11, "equipment_percent_of_defence", "20", "at least", 0},
    {"The Hague 2025", 2025, 6, 25, "defence_percent_of_gdp", "5", "at least", 2035},
    {"The Hague 2025", 2025, 6, 25, "core_percent_of_gdp", "3.5", "at least", 2035},
    {"The Hague 2025", 2025, 6, 25, "related_percent_of_gdp", "1.5", "up to", 2035}};

const int nb_guideline_count = sizeof(nb_guidelines) / sizeof(nb_guidelines[0]);

const nb_member *
nb_member_find(const char *code)
{
    int i;

    for (i = 0; i < nb_member_count; i++)
        if (strcmp(nb_members[i].code, code) == 0)
            return &nb_members[i];
    return NULL;
}

/* --- names -------------------------------------------------------------------------------------
 */

/* The languages of NATO's members. */
static const char *const languages[] = {"en", "fr", "de",  "es", "it", "pl", "nl", "pt", "tr",
                                        "sq", "bg", "hr",  "cs", "da", "et", "fi", "el", "hu",
                                        "is", "lv", "lt",  "lb", "mk", "nb", "nn", "ro", "sk",
                                        "sl", "sv", "cnr", "sr", "ca", "eu", "gl", "ga"};

typedef struct alias {
    const char *name;
    char code[4];
} alias;

/* What datasets and articles write beside the names that ICU knows. */
static const alias aliases[] = {{"us", "USA"},
                                {"usa", "USA"},
                                {"u s", "USA"},
                                {"u s a", "USA"},
                                {"america", "USA"},
                                {"united states of america", "USA"},
                                {"etats unis d amerique", "USA"},
                                {"uk", "GBR"},
                                {"u k", "GBR"},
                                {"great britain", "GBR"},
                                {"britain", "GBR"},
                                {"grande bretagne", "GBR"},
                                {"united kingdom of great britain and northern ireland", "GBR"},
                                {"turkey", "TUR"},
                                {"turkiye", "TUR"},
                                {"republic of turkiye", "TUR"},
                                {"republic of turkey", "TUR"},
                                {"czech republic", "CZE"},
                                {"czechia", "CZE"},
                                {"republique tcheque", "CZE"},
                                {"slovak republic", "SVK"},
                                {"holland", "NLD"},
                                {"netherlands", "NLD"},
                                {"kingdom of the netherlands", "NLD"},
                                {"macedonia", "MKD"},
                                {"republic of north macedonia", "MKD"},
                                {"the former yugoslav republic of macedonia", "MKD"},
                                {"fyr macedonia", "MKD"},
                                {"hellenic republic", "GRC"},
                                {"federal republic of germany", "DEU"},
                                {"french republic", "FRA"},
                                {"kingdom of belgium", "BEL"},
                                {"kingdom of spain", "ESP"},
                                {"kingdom of denmark", "DNK"},
                                {"kingdom of norway", "NOR"},
                                {"kingdom of sweden", "SWE"},
                                {"grand duchy of luxembourg", "LUX"},
                                {"republic of poland", "POL"},
                                {"italian republic", "ITA"},
                                {"republic of albania", "ALB"}};

/* Articles that may stand before a country's name, longest first. */
static const char *const articles[] = {"the ", "les ", "los ", "las ", "die ", "der ", "das ",
                                       "het ", "le ",  "la ",  "el ",  "il ",  "lo ",  "gli ",
                                       "de ",  "os ",  "as ",  "l ",   "i ",   "o ",   "a "};

#define SLOTS 16384
#define LONGEST_NAME 63

typedef struct entry {
    char name[LONGEST_NAME + 1]; /* folded; empty: free */
    char code[4];
    bool english; /* an English name or an alias: may be looked for in any article */
} entry;

struct nb_ally_index {
    entry entries[SLOTS];
};

/* Cuts a leading article and a possessive s from a folded name; its new length. */
static size_t
strip(char *name, size_t len)
{
    size_t i;

    for (i = 0; i < sizeof(articles) / sizeof(articles[0]); i++) {
        size_t cut = strlen(articles[i]);

        if (len > cut + 2 && memcmp(name, articles[i], cut) == 0) {
            memmove(name, name + cut, len - cut + 1);
            len -= cut;
            break;
        }
    }
    if (len > 4 && memcmp(name + len - 2, " s", 2) == 0) {
        len -= 2;
        name[len] = '\0';
    }
    return len;
}

/* Appends a folded character: letters and digits as they are, anything else as one space. */
static size_t
append_folded(char *out, size_t length, UChar32 c)
{
    if (u_getCombiningClass(c) != 0)
        return length;
    /* Letters that do not decompose: i without dot, o with stroke, sharp s, ... */
    c = c == 0x131 ? 'i' : c == 0xF8 ? 'o' : c == 0x142 ? 'l' : c == 0x111 ? 'd' : c;
    if (!u_isalnum(c)) {
        if (length > 0 && out[length - 1] != ' ')
            out[length++] = ' ';
        return length;
    }
    U8_APPEND_UNSAFE(out, length, c);
    return length;
}

/* Lower case without accents and punctuation; 0 when the name is too long or empty. */
static size_t
fold(const char *name, size_t len, char *out)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfkd = unorm2_getNFKDInstance(&status);
    UChar wide[LONGEST_NAME + 1], decomposed[4 * LONGEST_NAME];
    int32_t wide_length, count, i = 0;
    size_t length = 0;

    if (len > LONGEST_NAME)
        return 0;
    u_strFromUTF8WithSub(wide, LONGEST_NAME + 1, &wide_length, name, (int32_t)len, 0xFFFD, NULL,
                         &status);
    count = unorm2_normalize(nfkd, wide, wide_length, decomposed, 4 * LONGEST_NAME, &status);
    if (U_FAILURE(status))
        return 0;
    while (i < count) {
        UChar32 c;

        U16_NEXT(decomposed, i, count, c);
        if (length + 5 > LONGEST_NAME)
            return 0;
        length = append_folded(out, length, u_tolower(c));
    }
    while (length > 0 && out[length - 1] == ' ')
        length--;
    out[length] = '\0';
    return strip(out, length);
}

static uint32_t
slot_of(const nb_ally_index *index, const char *name)
{
    uint32_t hash = 2166136261u;
    const char *p;

    for (p = name; *p; p++)
        hash = (hash ^ (unsigned char)*p) * 16777619u;
    hash %= SLOTS;
    while (index->entries[hash].name[0] != '\0' && strcmp(index->entries[hash].name, name) != 0)
        hash = (hash + 1) % SLOTS;
    return hash;
}

/* The first meaning of a name stays: aliases and English names are added first. */
static void
add(nb_ally_index *index, const char *folded, const char *code, bool english)
{
    entry *e = &index->entries[slot_of(index, folded)];

    if (e->name[0] != '\0')
        return;
    strcpy(e->name, folded);
    memcpy(e->code, code, 4);
    e->english = english;
}

static void
add_display_name(nb_ally_index *index, const char *region, const char *code, const char *language)
{
    char locale[8] = "und_";
    UChar name[LONGEST_NAME + 1];
    char utf8[4 * LONGEST_NAME], folded[LONGEST_NAME + 1];
    UErrorCode status = U_ZERO_ERROR;
    int32_t length, bytes;

    strcpy(locale + 4, region);
    length = uloc_getDisplayCountry(locale, language, name, LONGEST_NAME, &status);
    u_strToUTF8(utf8, sizeof(utf8), &bytes, name, length, &status);
    /* U_USING_DEFAULT_WARNING: the language has no name for it, so this is the code. */
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING)
        return;
    if (fold(utf8, (size_t)bytes, folded) > 0)
        add(index, folded, code, strcmp(language, "en") == 0);
}

static void
add_language(nb_ally_index *index, const char *language)
{
    const char *const *region;

    for (region = uloc_getISOCountries(); *region != NULL; region++) {
        char locale[8] = "und_";
        const char *code;

        strcpy(locale + 4, *region);
        code = uloc_getISO3Country(locale);
        if (strlen(code) == 3)
            add_display_name(index, *region, code, language);
    }
}

/* ISO codes are names too: datasets write them. */
static void
add_codes(nb_ally_index *index)
{
    const char *const *region;

    for (region = uloc_getISOCountries(); *region != NULL; region++) {
        char locale[8] = "und_";
        char folded[LONGEST_NAME + 1];
        const char *code;

        strcpy(locale + 4, *region);
        code = uloc_getISO3Country(locale);
        if (strlen(code) == 3 && fold(code, 3, folded) > 0)
            add(index, folded, code, false);
    }
}

nb_ally_index *
nb_ally_index_build(const nb_env *env)
{
    nb_ally_index *index = env->alloc(env->state, sizeof(nb_ally_index));
    size_t i;

    memset(index, 0, sizeof(*index));
    for (i = 0; i < sizeof(aliases) / sizeof(aliases[0]); i++)
        add(index, aliases[i].name, aliases[i].code, true);
    for (i = 0; i < sizeof(languages) / sizeof(languages[0]); i++)
        add_language(index, languages[i]);
    add_codes(index);
    return index;
}

bool
nb_code_of_two_letters(const char *name, size_t len, char code[4])
{
    char locale[4] = {'_', '\0', '\0', '\0'};
    const char *three;

    if (len != 2 || name[0] < 'A' || name[0] > 'Z' || name[1] < 'A' || name[1] > 'Z')
        return false;
    memcpy(locale + 1, name, 2);
    three = uloc_getISO3Country(locale);
    if (strlen(three) != 3)
        return false;
    memcpy(code, three, 4);
    return true;
}

bool
nb_ally_code(const nb_ally_index *index, const char *name, size_t len, char code[4])
{
    char folded[LONGEST_NAME + 1];
    const entry *e;

    if (fold(name, len, folded) == 0)
        return false;
    e = &index->entries[slot_of(index, folded)];
    if (e->name[0] == '\0')
        return false;
    memcpy(code, e->code, 4);
    return true;
}
