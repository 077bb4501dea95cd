/*
 * mark_scan.c - every character that can be a quotation mark, with what stands around it.
 */
#include "core/mark_scan.h"

#include "core/utf8.h"

/* How many marks that touch each other are looked past. */
#define MOST_TOUCHING 6

/* Bytes that are a mark, or that start one of several bytes. */
static const bool can_start_mark[256] = {
    ['"'] = true,  ['\''] = true, ['`'] = true,  [0xC2] = true, [0xCA] = true,
    [0xD7] = true, [0xE2] = true, [0xE3] = true, [0xEF] = true};

static int
family_of(int32_t c)
{
    switch (c) {
        case '"':
        case 0x201C:
        case 0x201D:
        case 0x201E:
        case 0x201F:
        case 0x301D:
        case 0x301E:
        case 0x301F:
        case 0xFF02:
        case 0x275D:
        case 0x275E:
            return NB_FAMILY_DOUBLE;
        case 0xAB:
        case 0xBB:
            return NB_FAMILY_GUILLEMET;
        case '\'':
        case '`':
        case 0xB4:
        case 0x2018:
        case 0x2019:
        case 0x201A:
        case 0x201B:
        case 0xFF07:
            return NB_FAMILY_SINGLE;
        case 0x2039:
        case 0x203A:
            return NB_FAMILY_SINGLE_ANGLE;
        case 0x300C:
        case 0x300D:
        case 0x300E:
        case 0x300F:
        case 0xFE41:
        case 0xFE42:
        case 0xFE43:
        case 0xFE44:
        case 0xFF62:
        case 0xFF63:
            return NB_FAMILY_CORNER;
        case 0x2032:
        case 0x2033:
        case 0x2034:
        case 0x2035:
        case 0x2036:
            return NB_FAMILY_PRIME;
        case 0x02BB:
        case 0x02BC:
        case 0x05F3:
        case 0x05F4:
            return NB_FAMILY_LETTER;
        default:
            return -1;
    }
}

static nb_char_class
class_before(const char *text, size_t pos)
{
    nb_char_class found = NB_CHAR_NONE;
    int touching = 0;

    while (pos > 0 && touching++ <= MOST_TOUCHING) {
        found = nb_classify_char(nb_utf8_previous(text, &pos));
        if (found != NB_CHAR_QUOTE)
            return found;
    }
    return pos == 0 ? NB_CHAR_NONE : found;
}

static nb_char_class
class_after(const char *text, size_t len, size_t pos)
{
    nb_char_class found = NB_CHAR_NONE;
    int touching = 0;

    while (pos < len && touching++ <= MOST_TOUCHING) {
        found = nb_classify_char(nb_utf8_next(text, len, &pos));
        if (found != NB_CHAR_QUOTE)
            return found;
    }
    return pos >= len ? NB_CHAR_NONE : found;
}

/* Whether the text goes on with an ellipsis, as a quotation that begins in mid-sentence does. */
static bool
is_ellipsis_at(const char *text, size_t len, size_t pos)
{
    while (pos < len && nb_classify_char(nb_utf8_peek(text, len, pos)) == NB_CHAR_QUOTE)
        nb_utf8_next(text, len, &pos);
    return nb_utf8_peek(text, len, pos) == 0x2026 ||
           (pos + 1 < len && text[pos] == '.' && text[pos + 1] == '.');
}

static nb_char_class
class_at(const char *text, size_t len, size_t pos)
{
    int32_t c = nb_utf8_peek(text, len, pos);

    return c == 0 ? NB_CHAR_NONE : nb_classify_char(c);
}

static void
add_place(const char *text, size_t len, size_t start, size_t end, int32_t c, int family,
          uint32_t paragraph, nb_array *places)
{
    nb_mark_place *place = nb_array_add(places);
    int32_t before = nb_utf8_peek_back(text, start);

    place->span.start = (uint32_t)start;
    place->span.end = (uint32_t)end;
    place->c = c;
    place->family = (uint8_t)family;
    place->two = end - start == 2 && c < 128;
    if (place->two)
        place->family = NB_FAMILY_DOUBLE;
    place->before = (uint8_t)class_before(text, start);
    place->after = (uint8_t)class_after(text, len, end);
    if (place->after == NB_CHAR_STOP &&
        (place->before == NB_CHAR_SPACE || place->before == NB_CHAR_NONE) &&
        is_ellipsis_at(text, len, end))
        place->after = NB_CHAR_SYMBOL;
    place->previous_to = (uint8_t)(before == 0 ? NB_CHAR_NONE : nb_classify_char(before));
    place->next_to = (uint8_t)class_at(text, len, end);
    place->paragraph = paragraph;
}

/* '' and `` are one double mark when exactly two of them touch; three are a single and a double. */
static bool
is_doubled(const char *text, size_t len, size_t pos)
{
    char c = text[pos];

    return (c == '\'' || c == '`') && pos + 1 < len && text[pos + 1] == c;
}

void
nb_mark_scan(const nb_env *env, const char *text, size_t len, const nb_array *paragraphs,
             nb_array *places)
{
    uint32_t paragraph = 0;
    uint32_t ticks = 0;
    size_t pos = 0;

    while (pos < len) {
        size_t start = pos;
        int32_t c;
        int family;

        if (((++ticks) & 0xFFFF) == 0)
            env->check_interrupts(env->state);
        if (!can_start_mark[(unsigned char)text[pos]]) {
            pos++;
            continue;
        }
        c = nb_utf8_next(text, len, &pos);
        family = family_of(c);
        if (family < 0)
            continue;
        if (is_doubled(text, len, start))
            pos = start + 2;
        while (paragraph + 1 < paragraphs->count &&
               ((const nb_span *)nb_array_at(paragraphs, paragraph))->end <= start)
            paragraph++;
        add_place(text, len, start, pos, c, family, paragraph, places);
    }
}
