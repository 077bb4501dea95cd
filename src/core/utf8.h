/*
 * utf8.h - walking over UTF-8 text, forwards and backwards, never past its ends.
 *
 * Malformed bytes count as one code point each (U+FFFD), so that no input can stall or overrun.
 */
#ifndef NB_UTF8_H
#define NB_UTF8_H

#include "core/env.h"

/* The code point at `*pos` (which must be below `len`); moves `*pos` behind it. */
int32_t nb_utf8_next_slow(const char *text, size_t len, size_t *pos);

static inline int32_t
nb_utf8_next(const char *text, size_t len, size_t *pos)
{
    unsigned char byte = (unsigned char)text[*pos];

    if (byte < 0x80) {
        (*pos)++;
        return byte;
    }
    return nb_utf8_next_slow(text, len, pos);
}

/* The code point before `*pos` (which must be above 0); moves `*pos` to its first byte. */
int32_t nb_utf8_previous(const char *text, size_t *pos);

/* The code point at `pos`, or 0 at the end of the text. */
int32_t nb_utf8_peek(const char *text, size_t len, size_t pos);

/* The code point before `pos`, or 0 at the start of the text. */
int32_t nb_utf8_peek_back(const char *text, size_t pos);

/* Number of code points in `len` bytes of well-formed text. */
size_t nb_utf8_count(const char *text, size_t len);

#endif
