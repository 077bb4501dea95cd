/*
 * apostrophe.c - single marks that are no quotation marks.
 */
#include "core/apostrophe.h"

#include "core/utf8.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

/* Words that are written with a mark before them, in lower case, in English and Dutch. */
static const char *const elisions[] = {"tis", "twas", "twere", "twill",  "em",    "n",
                                       "til", "till", "cause", "bout",   "round", "cuz",
                                       "cos", "nuff", "neath", "gainst", "tween", "sup",
                                       "kay", "s",    "t",     "k",      "m"};

static bool
is_ascii_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* '90s, '68: two digits, perhaps an s, and the end of the word. */
static bool
is_short_year(const char *text, size_t len, size_t pos)
{
    if (pos + 1 >= len || !is_ascii_digit(text[pos]) || !is_ascii_digit(text[pos + 1]))
        return false;
    pos += 2;
    if (pos < len && text[pos] == 's')
        pos++;
    return pos >= len ||
           !nb_is_word_char(nb_classify_char(
               (unsigned char)text[pos] < 0x80 ? text[pos] : nb_utf8_peek(text, len, pos)));
}

bool
nb_is_leading_elision(const char *text, size_t len, const nb_mark_place *place)
{
    char word[8];
    size_t length = 0;
    size_t pos = place->span.end;
    size_t i;

    if (is_short_year(text, len, pos))
        return true;
    while (pos < len && nb_classify_char((unsigned char)text[pos]) == NB_CHAR_LETTER &&
           length < sizeof(word) - 1)
        word[length++] = (char)(text[pos++] | 0x20);
    word[length] = '\0';
    if (length == 0 || (pos < len && (unsigned char)text[pos] < 0x80 &&
                        nb_is_word_char(nb_classify_char(text[pos]))))
        return false;
    for (i = 0; i < sizeof(elisions) / sizeof(elisions[0]); i++)
        if (strcmp(word, elisions[i]) == 0)
            return true;
    return false;
}

bool
nb_is_prime_pattern(const char *text, size_t len, const nb_mark_place *place)
{
    size_t pos = place->span.end;
    int digits = 0;

    if (place->previous_to != NB_CHAR_DIGIT)
        return false;
    while (pos < len && is_ascii_digit(text[pos])) {
        pos++;
        digits++;
    }
    /* 1'000 has a separator of thousands, 3'45 minutes and seconds. */
    return digits <= 2 && (digits == 0 || pos >= len || text[pos] != 's');
}

bool
nb_is_plural_possessive(const char *text, size_t len, const nb_mark_place *place)
{
    size_t pos = place->span.end;
    char before = place->span.start > 0 ? text[place->span.start - 1] : ' ';

    if (before != 's' && before != 'S' && before != 'z' && before != 'x')
        return false;
    while (pos < len && (text[pos] == ' ' || text[pos] == '\n' || text[pos] == '\r'))
        pos++;
    return pos > place->span.end && pos < len &&
           nb_classify_char(nb_utf8_peek(text, len, pos)) == NB_CHAR_LETTER;
}

static bool
is_script_without_apostrophes(int32_t c)
{
    UErrorCode status = U_ZERO_ERROR;

    if (c < 0x0E00)
        return false;
    switch (uscript_getScript(c, &status)) {
        case USCRIPT_HAN:
        case USCRIPT_HIRAGANA:
        case USCRIPT_KATAKANA:
        case USCRIPT_BOPOMOFO:
        case USCRIPT_HANGUL:
        case USCRIPT_THAI:
        case USCRIPT_LAO:
        case USCRIPT_KHMER:
        case USCRIPT_MYANMAR:
        case USCRIPT_TIBETAN:
            return true;
        default:
            return false;
    }
}

bool
nb_has_no_apostrophes(const char *text, size_t len, const nb_mark_place *place)
{
    return is_script_without_apostrophes(nb_utf8_peek_back(text, place->span.start)) ||
           is_script_without_apostrophes(nb_utf8_peek(text, len, place->span.end));
}
