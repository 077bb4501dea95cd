/*
 * sentences.c - sentences of a text.
 *
 * ICU ends a sentence at every line end and after every full stop before a capital. A line that was
 * wrapped by hand goes on; a title, rank, month or set of initials with its full stop goes on
 * unless the next word is one that starts sentences ("in the U.S. The president").
 */
#include "core/sentences.h"

#include "core/abbreviations.h"
#include "core/utf8.h"

#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <string.h>

/* A line at least this long may have been wrapped by hand. */
#define NARROWEST_WRAP 40

/* Words in capitals at their start that begin a new sentence behind an abbreviation. */
static const char *const starters[] = {
    "The",   "A",       "An",    "He",    "She",   "It",    "They",   "We",   "I",    "You",
    "But",   "And",     "Or",    "So",    "In",    "On",    "At",     "This", "That", "These",
    "Those", "However", "There", "When",  "While", "After", "Before", "As",   "If",   "For",
    "His",   "Her",     "Its",   "Their", "Our",   "My",    "What",   "Who",  "Why",  "How",
    "Some",  "Many",    "Most",  "No",    "Yes",   "Not",   "Now",    "Then", "Le",   "La",
    "Les",   "Il",      "Elle",  "Der",   "Die",   "Das",   "El",     "Los",  "Las",  NULL};

static size_t
skip_space(const char *text, size_t len, size_t pos)
{
    while (pos < len) {
        size_t next = pos;

        if (!u_isUWhiteSpace(nb_utf8_next(text, len, &next)))
            break;
        pos = next;
    }
    return pos;
}

static size_t
without_space_behind(const char *text, size_t start, size_t end)
{
    while (end > start) {
        size_t previous = end;

        if (!u_isUWhiteSpace(nb_utf8_previous(text, &previous)))
            break;
        end = previous;
    }
    return end;
}

static bool
is_starter(const char *word, size_t len)
{
    const char *const *starter;

    for (starter = starters; *starter; starter++)
        if (strlen(*starter) == len && memcmp(*starter, word, len) == 0)
            return true;
    return false;
}

static size_t
word_length(const char *text, size_t len, size_t pos)
{
    size_t at = pos;

    while (at < len) {
        size_t next = at;

        if (!u_isalpha(nb_utf8_next(text, len, &next)))
            break;
        at = next;
    }
    return at - pos;
}

/* Whether a sentence that ends at `end` (behind its white space: `next`) goes on: "Mr. Smith". */
static bool
abbreviation_goes_on(const char *text, size_t len, size_t start, size_t end, size_t next)
{
    size_t word_end = end - 1, word;

    if (end <= start + 1 || text[word_end] != '.' || next >= len || next == end)
        return false;
    for (word = word_end; word > start; word--) {
        char c = text[word - 1];

        if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.'))
            break;
    }
    if (word > start && (unsigned char)text[word - 1] >= 0x80 &&
        u_isalpha(nb_utf8_peek_back(text, word)))
        return false;
    if (!nb_is_initials(text + word, word_end - word) &&
        !nb_is_abbreviation(text + word, word_end - word))
        return false;
    /* Behind a title a name follows, whatever it looks like. */
    if (nb_is_title(text + word, word_end - word))
        return u_isalpha(nb_utf8_peek(text, len, next));
    return (u_isalnum(nb_utf8_peek(text, len, next))) &&
           !is_starter(text + next, word_length(text, len, next));
}

/* Whether the line break before `next` was made by hand inside a sentence of text[start, end). */
static bool
line_goes_on(const char *text, size_t len, size_t start, size_t end, size_t next)
{
    size_t line_start = end;
    const char *newline = memchr(text + end, '\n', next - end);

    if (newline == NULL || next >= len)
        return false;
    while (line_start > start && text[line_start - 1] != '\n')
        line_start--;
    if (end - line_start < NARROWEST_WRAP)
        return false;
    if (memchr(newline + 1, '\n', (size_t)(text + next - newline - 1)) != NULL)
        return false;
    return u_islower(nb_utf8_peek(text, len, next));
}

bool
nb_sentences(const nb_env *env, UBreakIterator *iterator, const char *text, size_t len,
             nb_array *spans)
{
    UErrorCode status = U_ZERO_ERROR;
    UText source = UTEXT_INITIALIZER;
    size_t start = skip_space(text, len, 0);
    int32_t boundary;
    uint32_t ticks = 0;

    utext_openUTF8(&source, text, (int64_t)len, &status);
    ubrk_setUText(iterator, &source, &status);
    utext_close(&source);
    if (U_FAILURE(status))
        return false;
    while ((boundary = ubrk_next(iterator)) != UBRK_DONE) {
        size_t end = without_space_behind(text, start, (size_t)boundary);
        size_t next = skip_space(text, len, (size_t)boundary);
        nb_span *span;

        nb_env_tick(env, &ticks);
        if (end <= start || abbreviation_goes_on(text, len, start, end, next) ||
            line_goes_on(text, len, start, end, next))
            continue;
        span = nb_array_add(spans);
        span->start = (uint32_t)start;
        span->end = (uint32_t)end;
        start = next;
    }
    return true;
}
