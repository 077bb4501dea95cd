/*
 * utf8.c - walking over UTF-8 text with ICU's checked macros.
 */
#include "core/utf8.h"

#include <unicode/utf8.h>

#define REPLACEMENT_CHARACTER 0xFFFD

int32_t
nb_utf8_next_slow(const char *text, size_t len, size_t *pos)
{
    size_t at = *pos;
    UChar32 c;

    U8_NEXT((const uint8_t *)text, at, len, c);
    *pos = at;
    return c < 0 ? REPLACEMENT_CHARACTER : c;
}

int32_t
nb_utf8_previous(const char *text, size_t *pos)
{
    /* ICU's backward step wants a signed index; texts are below 2 GB. */
    int32_t at = (int32_t)*pos;
    UChar32 c;

    U8_PREV((const uint8_t *)text, 0, at, c);
    *pos = (size_t)at;
    return c < 0 ? REPLACEMENT_CHARACTER : c;
}

int32_t
nb_utf8_peek(const char *text, size_t len, size_t pos)
{
    return pos < len ? nb_utf8_next(text, len, &pos) : 0;
}

int32_t
nb_utf8_peek_back(const char *text, size_t pos)
{
    return pos > 0 ? nb_utf8_previous(text, &pos) : 0;
}

size_t
nb_utf8_count(const char *text, size_t len)
{
    size_t count = 0;
    size_t i;

    /* A branch-free loop over lead bytes, which compilers vectorise. */
    for (i = 0; i < len; i++)
        count += ((unsigned char)text[i] & 0xC0) != 0x80;
    return count;
}
