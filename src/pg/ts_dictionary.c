/*
 * ts_dictionary.c - text search dictionaries: words before the stemmer sees them, figures, and one
 * that takes everything for a stop word.
 */
#include "pg/compat.h"

#include "catalog/namespace.h"
#include "mb/pg_wchar.h"
#include "nodes/makefuncs.h"
#include "tsearch/ts_cache.h"
#include "tsearch/ts_public.h"
#include "tsearch/ts_utils.h"
#include "utils/builtins.h"
#include "utils/formatting.h"

#include "core/utf8.h"
#include "pg/text_io.h"

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_ts_words);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_ts_figures);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_ts_stop);

static TSLexeme *
one_lexeme(char *text, uint16 flags)
{
    TSLexeme *lexemes = palloc0(2 * sizeof(TSLexeme));

    lexemes[0].lexeme = text;
    lexemes[0].flags = flags;
    return lexemes;
}

/* The token with straight apostrophes, and initials without their points: "don’t" is don't, "U.S."
 * is US. */
static char *
plain_spelling(const char *utf8, size_t len)
{
    char *out = palloc(len + 1);
    char *to = out;
    bool initials = len >= 4 && utf8[1] == '.' && utf8[3] == '.';
    size_t i = 0;

    while (i < len) {
        if (len - i >= 3 && memcmp(utf8 + i, "\xE2\x80\x99", 3) == 0) {
            *to++ = '\'';
            i += 3;
        } else if (initials && utf8[i] == '.')
            i++;
        else
            *to++ = utf8[i++];
    }
    *to = '\0';
    return out;
}

static bool
is_all_capitals(const char *word)
{
    const char *p;

    for (p = word; *p; p++)
        if (*p < 'A' || *p > 'Z')
            return false;
    return p - word >= 2;
}

/* Whether the English stemmer drops the word as a stop word. */
static bool
is_stop_word(const char *word)
{
    List *name = list_make2(makeString("pg_catalog"), makeString("english_stem"));
    TSDictionaryCacheEntry *stemmer = lookup_ts_dictionary_cache(get_ts_dict_oid(name, false));
    char *lower = asc_tolower(word, strlen(word));
    TSLexeme *lexemes = (TSLexeme *)DatumGetPointer(
        FunctionCall4(&stemmer->lexize, PointerGetDatum(stemmer->dictData), PointerGetDatum(lower),
                      Int32GetDatum(strlen(lower)), PointerGetDatum(NULL)));

    return lexemes != NULL && lexemes[0].lexeme == NULL;
}

/*
 * lexize of nato_brief_words: acronyms that are spelled like a stop word or a pronoun (IT, WHO, US)
 * keep their capitals and go no further; every other word goes on to the stemmer in its plain
 * spelling.
 */
Datum
nato_brief_ts_words(PG_FUNCTION_ARGS)
{
    char *token = pnstrdup((char *)PG_GETARG_POINTER(1), PG_GETARG_INT32(2));
    nb_text text = nb_text_from_bytes(token, PG_GETARG_INT32(2));
    char *spelling = plain_spelling(text.utf8, text.len);

    if (is_all_capitals(spelling) && (strcmp(spelling, "US") == 0 || is_stop_word(spelling)))
        PG_RETURN_POINTER(one_lexeme(spelling, 0));
    if (strlen(spelling) == text.len)
        PG_RETURN_POINTER(NULL);
    PG_RETURN_POINTER(one_lexeme(nb_cstring_out(spelling, strlen(spelling)), TSL_FILTER));
}

/* lexize of nato_brief_figures: in small letters and without spaces, so that "3.5 %" is found
 * by 3.5%. */
Datum
nato_brief_ts_figures(PG_FUNCTION_ARGS)
{
    char *token = pnstrdup((char *)PG_GETARG_POINTER(1), PG_GETARG_INT32(2));
    nb_text text = nb_text_from_bytes(token, PG_GETARG_INT32(2));
    char *out = palloc(text.len + 1);
    char *to = out;
    size_t i = 0;

    while (i < text.len) {
        size_t start = i;
        int32_t c = nb_utf8_next(text.utf8, text.len, &i);

        if (c == ' ' || c == 0xA0 || c == 0x202F)
            continue;
        if (c >= 'A' && c <= 'Z')
            *to++ = (char)(c | 0x20);
        else {
            memcpy(to, text.utf8 + start, i - start);
            to += i - start;
        }
    }
    PG_RETURN_POINTER(one_lexeme(nb_cstring_out(out, to - out), 0));
}

/* lexize of nato_brief_stop: every token is a stop word: it counts as a position and is not
 * indexed. */
Datum
nato_brief_ts_stop(PG_FUNCTION_ARGS)
{
    PG_RETURN_POINTER(palloc0(sizeof(TSLexeme)));
}
