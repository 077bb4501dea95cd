/*
 * break_cache.c - ICU break iterators, kept for the session.
 *
 * To open an iterator costs more than to read a whole quotation with it. An error in the middle of
 * a text leaves an iterator on that text's place; the next use sets it on its own text, so nothing
 * leaks.
 */
#include "pg/break_cache.h"

#include "pg/core_env.h"

#include "core/sentences.h"

/* A session uses few locales; when there are more, the one used longest ago goes. */
#define CACHED_ITERATORS 16

typedef struct cached_iterator {
    UBreakIterator *iterator; /* NULL: free */
    UBreakIteratorType type;
    char locale[ULOC_FULLNAME_CAPACITY];
    uint64 last_use;
} cached_iterator;

static cached_iterator cache[CACHED_ITERATORS];
static uint64 uses;

static void
open_iterator(cached_iterator *slot, UBreakIteratorType type, const nb_locale *locale)
{
    UErrorCode status = U_ZERO_ERROR;

    if (slot->iterator != NULL)
        ubrk_close(slot->iterator);
    slot->iterator = ubrk_open(type, locale->name, NULL, 0, &status);
    if (U_FAILURE(status)) {
        slot->iterator = NULL;
        ereport(ERROR, (errcode(ERRCODE_EXTERNAL_ROUTINE_EXCEPTION),
                        errmsg("ICU cannot open a break iterator for locale \"%s\": %s",
                               locale->name, u_errorName(status))));
    }
    slot->type = type;
    strlcpy(slot->locale, locale->name, sizeof(slot->locale));
}

static cached_iterator *
look_up(UBreakIteratorType type, const nb_locale *locale)
{
    cached_iterator *oldest = &cache[0];

    for (int i = 0; i < CACHED_ITERATORS; i++) {
        cached_iterator *slot = &cache[i];

        if (slot->iterator != NULL && slot->type == type &&
            strcmp(slot->locale, locale->name) == 0) {
            slot->last_use = ++uses;
            return slot;
        }
        if (slot->last_use < oldest->last_use)
            oldest = slot;
    }
    open_iterator(oldest, type, locale);
    oldest->last_use = ++uses;
    return oldest;
}

void
nb_tokenizer_for(const nb_locale *locale, nb_tokenizer *tokenizer)
{
    cached_iterator *slot = look_up(UBRK_WORD, locale);
    nb_segmenter segmenter;

    segmenter.env = &nb_pg_env;
    segmenter.words = slot->iterator;
    segmenter.colon_joins =
        strcmp(locale->language, "fi") == 0 || strcmp(locale->language, "sv") == 0;
    segmenter.icu_only = strstr(locale->name, "POSIX") != NULL;
    nb_tokenizer_init(tokenizer, &segmenter, locale->space_groups);
}

static void
check_icu(bool done)
{
    if (!done)
        ereport(ERROR, (errcode(ERRCODE_OUT_OF_MEMORY),
                        errmsg("ICU ran out of memory while reading a text")));
}

void
nb_next_piece(nb_tokenizer *tokenizer, nb_text text, size_t *pos)
{
    check_icu(nb_tokenize_piece(tokenizer, text.utf8, text.len, pos));
}

void
nb_read_sentences(const nb_locale *locale, nb_text text, nb_array *spans)
{
    UBreakIterator *iterator = look_up(UBRK_SENTENCE, locale)->iterator;

    check_icu(nb_sentences(&nb_pg_env, iterator, text.utf8, text.len, spans));
}
