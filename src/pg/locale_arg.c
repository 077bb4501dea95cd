/*
 * locale_arg.c - checks locale arguments.
 *
 * ICU itself takes any string for a locale and falls back to root, so we ask whether the language
 * is one that it has data for, and whether what follows is well-formed.
 */
#include "pg/locale_arg.h"

#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include <ctype.h>
#include <unicode/uchar.h>
#include <unicode/unum.h>

#define LONGEST_LOCALE 100

static void
refuse_locale(const char *given)
{
    ereport(ERROR,
            (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
             errmsg("unknown locale: \"%.*s\"", pg_mbcliplen(given, strlen(given), LONGEST_LOCALE),
                    given),
             errhint("Use a language with an optional region, such as en, en_GB or fr-CA; the "
                     "empty string is the root locale.")));
}

/* Letters, digits, '-', '_' and an @keyword part: what ICU and BCP 47 names are made of. */
static bool
is_well_formed(const char *name)
{
    const char *p;

    for (p = name; *p; p++)
        if (!isascii((unsigned char)*p) || !(isalnum((unsigned char)*p) || strchr("-_@=;", *p)))
            return false;
    return strlen(name) < LONGEST_LOCALE;
}

/* Whether ICU has data for the language. */
static bool
is_available(const char *language)
{
    int32_t count = uloc_countAvailable();
    int32_t i;

    for (i = 0; i < count; i++) {
        char available[ULOC_LANG_CAPACITY];
        UErrorCode status = U_ZERO_ERROR;

        uloc_getLanguage(uloc_getAvailable(i), available, sizeof(available), &status);
        if (U_SUCCESS(status) && strcmp(available, language) == 0)
            return true;
    }
    return false;
}

/* Script of four letters, region of two letters or three digits, as BCP 47 wants them. */
static bool
has_plausible_subtags(const char *name)
{
    char part[ULOC_FULLNAME_CAPACITY];
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = uloc_getScript(name, part, sizeof(part), &status);

    if (U_FAILURE(status) || (length != 0 && length != 4))
        return false;
    length = uloc_getCountry(name, part, sizeof(part), &status);
    return U_SUCCESS(status) && (length == 0 || length == 2 || length == 3);
}

static bool
canonicalise(const char *given, nb_locale *locale)
{
    UErrorCode status = U_ZERO_ERROR;

    /* The tag form first: it understands extensions such as en-u-ss-standard. */
    if (strchr(given, '-') && !strchr(given, '@')) {
        int32_t parsed = 0;

        uloc_forLanguageTag(given, locale->name, sizeof(locale->name), &parsed, &status);
        if (U_FAILURE(status) || parsed != (int32_t)strlen(given))
            return false;
    } else
        uloc_canonicalize(given, locale->name, sizeof(locale->name), &status);
    if (U_FAILURE(status) || status == U_STRING_NOT_TERMINATED_WARNING)
        return false;
    uloc_getLanguage(locale->name, locale->language, sizeof(locale->language), &status);
    return U_SUCCESS(status) && status != U_STRING_NOT_TERMINATED_WARNING;
}

static UChar
number_symbol(UNumberFormat *format, UNumberFormatSymbol symbol)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar text[8];
    int32_t length = unum_getSymbol(format, symbol, text, lengthof(text), &status);

    return U_SUCCESS(status) && length == 1 ? text[0] : 0;
}

/* How the locale writes numbers; where ICU cannot say, as English does. */
static void
read_number_conventions(nb_locale *locale)
{
    UErrorCode status = U_ZERO_ERROR;
    UNumberFormat *format = unum_open(UNUM_DECIMAL, NULL, 0, locale->name, NULL, &status);

    if (U_FAILURE(status))
        return;
    locale->space_groups = u_isUWhiteSpace(number_symbol(format, UNUM_GROUPING_SEPARATOR_SYMBOL));
    locale->decimal_comma = strcmp(locale->language, "en") != 0 &&
                            number_symbol(format, UNUM_DECIMAL_SEPARATOR_SYMBOL) == ',';
    unum_close(format);
}

/* Names that a session has used before; when there are more, the oldest is forgotten. */
#define CACHED_NAMES 16

static struct {
    char given[LONGEST_LOCALE];
    nb_locale locale;
    bool filled;
} cache[CACHED_NAMES];
static int next_slot;

/* The root locale by any of its names. */
static bool
is_root(const char *given)
{
    return given[0] == '\0' || strcmp(given, "root") == 0 || strcmp(given, "und") == 0;
}

static void
read_locale(const char *given, nb_locale *locale)
{
    memset(locale, 0, sizeof(*locale));
    if (!is_root(given) &&
        (!is_well_formed(given) || !canonicalise(given, locale) ||
         !is_available(locale->language) || !has_plausible_subtags(locale->name)))
        refuse_locale(given);
    read_number_conventions(locale);
}

void
nb_locale_arg(Datum datum, nb_locale *locale)
{
    text *name = DatumGetTextPP(datum);
    size_t length = VARSIZE_ANY_EXHDR(name);
    char *given;
    int i;

    for (i = 0; i < CACHED_NAMES; i++)
        if (cache[i].filled && strlen(cache[i].given) == length &&
            memcmp(cache[i].given, VARDATA_ANY(name), length) == 0) {
            *locale = cache[i].locale;
            return;
        }
    given = text_to_cstring(name);
    read_locale(given, locale);
    cache[next_slot].locale = *locale;
    strlcpy(cache[next_slot].given, given, LONGEST_LOCALE);
    cache[next_slot].filled = true;
    next_slot = (next_slot + 1) % CACHED_NAMES;
    pfree(given);
}
