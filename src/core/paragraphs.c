/*
 * paragraphs.c - where the paragraphs of an article are.
 */
#include "core/paragraphs.h"

#include "core/char_class.h"
#include "core/utf8.h"

#include <string.h>

/* A line longer than this was not wrapped by hand or by a mail program. */
#define WIDEST_WRAP 100

/* One line without its line end and surrounding white space. */
typedef struct line {
    nb_span span;
    uint32_t width; /* bytes */
    bool ends_sentence;
} line;

/* What the lines of a text say about its paragraphs. */
typedef struct layout {
    bool blank_lines; /* some line between others is blank: only those separate */
    bool wrapped;     /* some line breaks off a sentence, and all are short */
    uint32_t widest;
} layout;

static bool
is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

/* The line at `*pos`; moves `*pos` behind its line end. */
static nb_span
next_line(const char *text, size_t len, size_t *pos)
{
    const char *newline = memchr(text + *pos, '\n', len - *pos);
    size_t end = newline ? (size_t)(newline - text) : len;
    nb_span span = {(uint32_t)*pos, (uint32_t)end};

    *pos = newline ? end + 1 : len;
    while (span.start < span.end && is_blank(text[span.start]))
        span.start++;
    while (span.end > span.start && is_blank(text[span.end - 1]))
        span.end--;
    return span;
}

/* Whether the line ends in . ! or ?, perhaps with closing marks and brackets behind it. */
static bool
ends_sentence(const char *text, nb_span span)
{
    size_t pos = span.end;

    while (pos > span.start) {
        nb_char_class c = nb_classify_char(nb_utf8_previous(text, &pos));

        if (c == NB_CHAR_STOP)
            return true;
        if (c != NB_CHAR_QUOTE && c != NB_CHAR_CLOSE && c != NB_CHAR_SPACE)
            return false;
    }
    return false;
}

static void
read_lines(const nb_env *env, const char *text, size_t len, nb_array *lines)
{
    size_t pos = 0;
    uint32_t ticks = 0;

    while (pos < len) {
        size_t start = pos;
        line *added = nb_array_add(lines);

        added->span = next_line(text, len, &pos);
        added->width = (uint32_t)(added->span.end - start);
        added->ends_sentence = ends_sentence(text, added->span);
        nb_env_tick(env, &ticks);
    }
}

static layout
read_layout(const nb_array *lines)
{
    layout found = {false, false, 0};
    bool content = false;
    bool blank = false;
    bool broken_off = false;
    uint32_t i;

    for (i = 0; i < lines->count; i++) {
        const line *l = nb_array_at(lines, i);

        if (nb_span_is_empty(l->span)) {
            blank = content;
            continue;
        }
        found.blank_lines |= blank;
        content = true;
        if (l->width > found.widest)
            found.widest = l->width;
        broken_off |= !l->ends_sentence && i + 1 < lines->count;
    }
    found.wrapped = broken_off && found.widest <= WIDEST_WRAP;
    return found;
}

/* Whether the first word of the next line would have fitted on this one: it was not wrapped here.
 */
static bool
had_room(const char *text, const line *this, const line *next, uint32_t widest)
{
    uint32_t word = 0;

    while (next->span.start + word < next->span.end && !is_blank(text[next->span.start + word]))
        word++;
    return this->width + 1 + word <= widest;
}

/* Whether a paragraph ends between two lines that both have content. */
static bool
ends_paragraph(const char *text, const layout *found, const line *this, const line *next)
{
    if (found->blank_lines || !this->ends_sentence)
        return false;
    return !found->wrapped || had_room(text, this, next, found->widest);
}

void
nb_paragraphs(const nb_env *env, const char *text, size_t len, nb_array *spans)
{
    nb_array lines;
    layout found;
    const line *previous = NULL;
    uint32_t i;

    nb_array_init(&lines, env, sizeof(line));
    read_lines(env, text, len, &lines);
    found = read_layout(&lines);
    for (i = 0; i < lines.count; i++) {
        const line *this = nb_array_at(&lines, i);

        if (nb_span_is_empty(this->span)) {
            previous = NULL;
            continue;
        }
        if (previous == NULL || ends_paragraph(text, &found, previous, this))
            *(nb_span *)nb_array_add(spans) = this->span;
        else
            ((nb_span *)nb_array_at(spans, spans->count - 1))->end = this->span.end;
        previous = this;
    }
    nb_array_release(&lines);
}
