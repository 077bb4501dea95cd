/*
 * tokens.c - the layer above word boundaries: joins segments to the tokens that analysts mean.
 *
 * A piece is a line, or a part of a long line that ends between two plain words, so that no token
 * can cross its border. Within it every token starts where the one before ended; most are one
 * segment.
 */
#include "core/tokens.h"

#include "core/abbreviations.h"
#include "core/token_scan.h"
#include "core/utf8.h"

#include <unicode/uchar.h>

#include <string.h>

/* A long line is cut behind this many bytes, where two small ASCII letters stand around a space. */
#define LONG_LINE 1024

/* The reader of one piece. */
typedef struct reader {
    nb_tokenizer *tokenizer;
    const nb_segment *segments;
    uint32_t segment_count;
    nb_line line;
    uint32_t segment; /* the one that holds `pos` */
    size_t pos;
    bool has_at; /* "@" and "://" are rare: addresses are looked for only where they stand */
    bool has_scheme;
} reader;

void
nb_tokenizer_init(nb_tokenizer *tokenizer, const nb_segmenter *segmenter, bool space_groups)
{
    tokenizer->segmenter = *segmenter;
    tokenizer->space_groups = space_groups;
    nb_array_init(&tokenizer->segments, segmenter->env, sizeof(nb_segment));
    nb_array_init(&tokenizer->tokens, segmenter->env, sizeof(nb_token));
}

static inline const nb_segment *
segment_at(const reader *r, uint32_t index)
{
    return r->segments + index;
}

/* Adds the token text[r->pos, end) and goes on behind it. */
static inline void
add_token(reader *r, size_t end, nb_token_class token_class)
{
    nb_array *tokens = &r->tokenizer->tokens;
    nb_token *token;

    if (tokens->count == tokens->capacity)
        nb_array_reserve(tokens, tokens->count + 256);
    token = (nb_token *)tokens->items + tokens->count++;

    token->span.start = (uint32_t)r->pos;
    token->span.end = (uint32_t)end;
    token->token_class = (uint8_t)token_class;
    r->pos = end;
    while (r->segment < r->segment_count && segment_at(r, r->segment)->end <= end)
        r->segment++;
}

static inline bool
is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

/* --- words ---------------------------------------------------------------------------------------
 */

/* Where a point inside a word of ICU ends it: "end.The" is two words, "U.S" is one; 0 when none
 * does. */
static size_t
point_that_ends_word(const nb_line *line, size_t start, size_t end)
{
    const char *point = memchr(line->text + start, '.', end - start);

    if (point == NULL || nb_is_initials(line->text + start, end - start))
        return 0;
    return (size_t)(point - line->text);
}

static size_t
behind_hyphen(const nb_line *line, size_t pos)
{
    int32_t c = nb_utf8_peek(line->text, line->end, pos);

    if (c != '-' && c != 0x2010 && c != 0x2011)
        return pos;
    nb_utf8_next(line->text, line->end, &pos);
    return pos;
}

/* What a run of parts joined by hyphens is made of. */
typedef struct run {
    size_t end;
    uint32_t parts;
    bool letters, digits;
    bool number_part; /* some part is a number with its magnitude */
} run;

/* The end of the part that starts at `pos` in segment `index`; 0 when no word or number starts
 * there. */
static size_t
end_of_part(const reader *r, size_t pos, uint32_t index, run *found)
{
    const nb_segment *segment = segment_at(r, index);
    nb_token_class token_class;
    size_t end = segment->end, point;

    if (!(segment->kind & (NB_SEG_LETTER | NB_SEG_DIGIT)))
        return 0;
    if (segment->kind & NB_SEG_DIGIT && nb_is_digit_at(&r->line, pos)) {
        size_t number = nb_scan_quantity(&r->line, pos, &token_class);

        if (number > 0 && token_class == NB_TOKEN_NUMBER) {
            found->digits = found->number_part = true;
            return number;
        }
        if (number > 0)
            return 0;
    }
    found->letters |= (segment->kind & NB_SEG_LETTER) != 0;
    found->digits |= (segment->kind & NB_SEG_DIGIT) != 0;
    if (!(segment->kind & NB_SEG_INNER))
        return end;
    point = point_that_ends_word(&r->line, pos, end);
    if (point > pos)
        return point;
    if (memchr(r->line.text + pos, '.', end - pos) != NULL && end < r->line.end &&
        r->line.text[end] == '.')
        end++;
    return end;
}

/* Parts joined by hyphens without spaces, from r->pos on. */
static run
read_run(const reader *r)
{
    run found = {r->pos, 0, false, false, false};
    uint32_t index = r->segment;
    size_t pos = r->pos;

    while (index < r->segment_count) {
        run next = found;
        size_t end = end_of_part(r, pos, index, &next);

        if (end == 0)
            break;
        next.end = end;
        next.parts++;
        found = next;
        pos = behind_hyphen(&r->line, end);
        if (pos == end)
            break;
        while (index < r->segment_count && segment_at(r, index)->end <= pos)
            index++;
    }
    return found;
}

/* A word, compound or alphanumeric that starts here. */
static void
read_word(reader *r)
{
    run found = read_run(r);

    if (found.parts == 0)
        add_token(r, segment_at(r, r->segment)->end, NB_TOKEN_SYMBOL);
    else if (found.letters && found.digits)
        add_token(r, found.end, NB_TOKEN_ALPHANUMERIC);
    else if (found.digits)
        add_token(r, found.end, NB_TOKEN_NUMBER);
    else
        add_token(r, found.end, found.parts > 1 ? NB_TOKEN_COMPOUND : NB_TOKEN_WORD);
}

/* A token that starts with a digit: a date, a quantity, or a compound such as "5-year" and "3rd".
 */
static void
read_number(reader *r)
{
    nb_token_class token_class = NB_TOKEN_NUMBER;
    size_t end = nb_scan_date(&r->line, r->pos);
    run found;

    if (end > 0) {
        add_token(r, end, NB_TOKEN_DATE);
        return;
    }
    end = nb_scan_quantity(&r->line, r->pos, &token_class);
    if (end > 0 && token_class != NB_TOKEN_NUMBER) {
        add_token(r, end, token_class);
        return;
    }
    found = read_run(r);
    if (found.letters && found.end > end)
        add_token(r, found.end, NB_TOKEN_ALPHANUMERIC);
    else if (end > 0)
        add_token(r, end, NB_TOKEN_NUMBER);
    else
        read_word(r);
}

/* An address that starts here; false when none does. */
static bool
read_address(reader *r)
{
    const nb_segment *segment = segment_at(r, r->segment);
    size_t end;

    if (r->has_at && (end = nb_scan_email(&r->line, r->pos)) > 0) {
        add_token(r, end, NB_TOKEN_EMAIL);
        return true;
    }
    if (!(segment->kind & NB_SEG_INNER) && !r->has_scheme &&
        !(segment->end < r->line.end && behind_hyphen(&r->line, segment->end) > segment->end))
        return false;
    end = nb_scan_url(&r->line, r->pos);
    if (end == 0)
        return false;
    add_token(r, end, NB_TOKEN_URL);
    return true;
}

/* Whether a word may open an amount: a currency code, or letters before a currency sign. */
static bool
may_open_amount(const reader *r, const nb_segment *segment)
{
    size_t length = segment->end - r->pos;
    const char *p = r->line.text + r->pos;

    return length <= 3 && p[0] >= 'A' && p[0] <= 'Z' &&
           (length < 2 || (p[1] >= 'A' && p[1] <= 'Z'));
}

/* A word alone between spaces or plain punctuation, which most are. */
static bool
stands_alone(const reader *r, const nb_segment *segment)
{
    char next;

    if ((segment->kind & ~NB_SEG_LETTER) != 0 || may_open_amount(r, segment))
        return false;
    if (segment->end >= r->line.end)
        return true;
    next = r->line.text[segment->end];
    return next == ' ' || next == ',' || next == '\n';
}

static void
read_letters(reader *r)
{
    const nb_segment *segment = segment_at(r, r->segment);
    nb_token_class token_class;
    size_t end;

    if (stands_alone(r, segment)) {
        add_token(r, segment->end, NB_TOKEN_WORD);
        return;
    }
    if (read_address(r))
        return;
    if (may_open_amount(r, segment) &&
        (end = nb_scan_quantity(&r->line, r->pos, &token_class)) > 0) {
        add_token(r, end, token_class);
        return;
    }
    read_word(r);
}

/* Underscores are joined by Unicode's rule, but are symbols of their own. */
static size_t
end_of_symbol(const reader *r)
{
    size_t end = segment_at(r, r->segment)->end;

    if (r->line.text[r->pos] == '_')
        return r->pos + 1;
    return end;
}

static void
read_symbol(reader *r)
{
    nb_token_class token_class;
    size_t end = nb_scan_quantity(&r->line, r->pos, &token_class);

    if (end > 0)
        add_token(r, end, token_class);
    else
        add_token(r, end_of_symbol(r), NB_TOKEN_SYMBOL);
}

/* White space at r->pos is passed over. */
static bool
skip_space(reader *r)
{
    const nb_segment *segment = segment_at(r, r->segment);
    size_t pos = r->pos;

    if (!(segment->kind & NB_SEG_SPACE)) {
        if (segment->kind != 0 || (unsigned char)r->line.text[pos] < 0x80 ||
            !u_isUWhiteSpace(nb_utf8_next(r->line.text, r->line.end, &pos)))
            return false;
        r->pos = pos;
    } else
        r->pos = segment->end;
    while (r->segment < r->segment_count && segment_at(r, r->segment)->end <= r->pos)
        r->segment++;
    return true;
}

/* Punctuation inside a segment whose first part was read already: ".The" of "end.The". */
static bool
read_inner_symbol(reader *r)
{
    size_t start = r->segment > 0 ? segment_at(r, r->segment - 1)->end : r->line.start;
    size_t behind = r->pos;
    int32_t c = nb_utf8_next(r->line.text, r->line.end, &behind);

    if (r->pos == start || u_isalnum(c) || u_isUWhiteSpace(c))
        return false;
    add_token(r, behind, NB_TOKEN_SYMBOL);
    return true;
}

/* A comma, full stop, quotation mark or dash that can open nothing longer and is no space. */
static inline bool
is_plain_symbol(const reader *r, const nb_segment *segment)
{
    const unsigned char *p = (const unsigned char *)r->line.text + r->pos;

    if (segment->kind != 0)
        return false;
    if (segment->end - r->pos == 1)
        return *p > ' ' && *p != '-' && *p != '+' && *p != '$';
    /* U+2010 to U+2027: dashes, quotation marks, the ellipsis. */
    return segment->end - r->pos == 3 && p[0] == 0xE2 && p[1] == 0x80 && p[2] >= 0x90 &&
           p[2] <= 0xA7;
}

static void
read_piece(reader *r)
{
    while (r->pos < r->line.end) {
        const nb_segment *segment = segment_at(r, r->segment);

        /* Most of a text: a word of small letters with a space behind it. */
        if (segment->kind == NB_SEG_LETTER && is_small(r->line.text[r->pos]) &&
            segment->end < r->line.end && r->line.text[segment->end] == ' ') {
            add_token(r, segment->end, NB_TOKEN_WORD);
            r->pos++;
            if (segment_at(r, r->segment)->end == r->pos)
                r->segment++;
            continue;
        }
        if (is_plain_symbol(r, segment)) {
            add_token(r, segment->end, NB_TOKEN_SYMBOL);
            continue;
        }
        if (skip_space(r) || read_inner_symbol(r))
            continue;
        if (nb_is_digit_at(&r->line, r->pos))
            read_number(r);
        else if (segment->kind & (NB_SEG_LETTER | NB_SEG_DIGIT))
            read_letters(r);
        else
            read_symbol(r);
    }
}

/* Where the piece that starts at `pos` ends. */
static size_t
end_of_piece(const char *text, size_t len, size_t pos)
{
    const char *newline = memchr(text + pos, '\n', len - pos < LONG_LINE ? len - pos : LONG_LINE);
    size_t at;

    if (newline != NULL)
        return (size_t)(newline - text) + 1;
    if (len - pos <= LONG_LINE)
        return len;
    for (at = pos + LONG_LINE; at + 1 < len && text[at] != '\n'; at++)
        if (text[at] == ' ' && is_small(text[at - 1]) && is_small(text[at + 1]))
            return at;
    return at + 1 < len ? at + 1 : len;
}

static bool
has_scheme(const char *text, size_t length)
{
    const char *colon = memchr(text, ':', length);

    while (colon != NULL) {
        size_t rest = length - (size_t)(colon - text);

        if (rest >= 3 && memcmp(colon, "://", 3) == 0)
            return true;
        colon = memchr(colon + 1, ':', rest - 1);
    }
    return false;
}

bool
nb_tokenize_piece(nb_tokenizer *tokenizer, const char *text, size_t len, size_t *pos)
{
    size_t end = end_of_piece(text, len, *pos);
    reader r = {tokenizer, NULL, 0,     {text, *pos, end, tokenizer->space_groups},
                0,         *pos, false, false};
    size_t length = end - *pos;

    tokenizer->segments.count = 0;
    tokenizer->tokens.count = 0;
    if (!nb_segment_range(&tokenizer->segmenter, text, *pos, end, &tokenizer->segments))
        return false;
    r.segments = (const nb_segment *)tokenizer->segments.items;
    r.segment_count = tokenizer->segments.count;
    r.has_at = memchr(text + *pos, '@', length) != NULL;
    r.has_scheme = has_scheme(text + *pos, length);
    read_piece(&r);
    *pos = end;
    return true;
}
