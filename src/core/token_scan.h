/*
 * token_scan.h - tokens that are longer than a word: numbers with their units, dates, addresses.
 * Each function looks at text[pos, end) and gives the offset behind what it found, or 0.
 */
#ifndef NB_TOKEN_SCAN_H
#define NB_TOKEN_SCAN_H

#include "core/tokens.h"

/* A line of text under the scanner. */
typedef struct nb_line {
    const char *text;
    size_t start, end;
    bool space_groups; /* a plain space may separate groups of three digits */
} nb_line;

static inline bool
nb_is_digit_at(const nb_line *line, size_t pos)
{
    return pos < line->end && line->text[pos] >= '0' && line->text[pos] <= '9';
}

static inline bool
nb_is_letter_byte(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* A calendar date of ISO 8601: 2025-06-24. */
size_t nb_scan_date(const nb_line *line, size_t pos);

/* A number, with sign, groups, decimals, fraction and glued magnitude; what it turns out to be with
 * a percent sign, currency sign or code around it goes to *token_class. */
size_t nb_scan_quantity(const nb_line *line, size_t pos, nb_token_class *token_class);

/* https://nato.int/x?y=1, www.nato.int, nato.int; without closing punctuation. */
size_t nb_scan_url(const nb_line *line, size_t pos);

/* a.b@nato.int */
size_t nb_scan_email(const nb_line *line, size_t pos);

#endif
