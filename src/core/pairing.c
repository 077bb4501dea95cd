/*
 * pairing.c - the statements that stand between paired marks, with their nesting.
 */
#include "core/statements.h"

#include "core/utf8.h"
#include "core/char_class.h"

#include <string.h>

/* Cuts white space (no-break spaces too) at both ends. */
static nb_span
trim(const char *text, nb_span span)
{
    while (span.start < span.end) {
        size_t next = span.start;

        if (nb_classify_char(nb_utf8_next(text, span.end, &next)) != NB_CHAR_SPACE)
            break;
        span.start = (uint32_t)next;
    }
    while (span.end > span.start) {
        size_t previous = span.end;

        if (nb_classify_char(nb_utf8_previous(text, &previous)) != NB_CHAR_SPACE)
            break;
        span.end = (uint32_t)previous;
    }
    return span;
}

/* The span of the statement that this mark opens, with its marks. */
static nb_span
outer_span(const nb_mark *opener, const nb_array *marks)
{
    nb_span outer = opener->span;

    outer.end = opener->partner >= 0
                    ? ((const nb_mark *)nb_array_at(marks, (uint32_t)opener->partner))->span.end
                    : opener->unclosed_end;
    return outer;
}

static nb_span
inner_span(const char *text, const nb_mark *opener, nb_span outer, const nb_array *marks)
{
    nb_span inner = {opener->span.end, outer.end};

    if (opener->partner >= 0)
        inner.end = ((const nb_mark *)nb_array_at(marks, (uint32_t)opener->partner))->span.start;
    return trim(text, inner);
}

/* The innermost earlier statement around `start`: the last one, or one of its ancestors. */
static int32_t
find_parent(const nb_array *statements, uint32_t start)
{
    int32_t at = (int32_t)statements->count - 1;

    while (at >= 0) {
        const nb_statement *s = nb_array_at(statements, (uint32_t)at);

        if (s->outer.end > start)
            return at;
        at = s->parent;
    }
    return -1;
}

static void
add_statement(const char *text, uint32_t index, const nb_array *marks, nb_array *statements)
{
    const nb_mark *opener = nb_array_at(marks, index);
    nb_span outer = outer_span(opener, marks);
    nb_span inner = inner_span(text, opener, outer, marks);
    int32_t parent = find_parent(statements, outer.start);
    nb_statement *added;

    if (nb_span_is_empty(inner))
        return;
    added = nb_array_add(statements);
    added->outer = outer;
    added->inner = inner;
    added->parent = parent;
    added->level =
        parent < 0 ? 1 : ((nb_statement *)nb_array_at(statements, (uint32_t)parent))->level + 1;
    added->group = statements->count - 1;
    added->closed = opener->partner >= 0;
    added->open_mark = index;
}

void
nb_pair_statements(const nb_env *env, const char *text, size_t len, const nb_array *marks,
                   nb_array *statements)
{
    uint32_t ticks = 0;
    uint32_t i;

    for (i = 0; i < marks->count; i++) {
        const nb_mark *mark = nb_array_at(marks, i);

        nb_env_tick(env, &ticks);
        if (mark->mark_class == NB_MARK_OPEN && !mark->reopens &&
            (mark->partner >= 0 || mark->unclosed_end > mark->span.end))
            add_statement(text, i, marks, statements);
    }
    (void)len;
}

size_t
nb_statement_text(const char *text, const nb_statement *statement, const nb_array *marks, char *out)
{
    size_t length = 0;
    uint32_t from = statement->inner.start;
    uint32_t i;

    for (i = statement->open_mark + 1; i < marks->count; i++) {
        const nb_mark *mark = nb_array_at(marks, i);

        if (mark->span.start >= statement->inner.end)
            break;
        if (!mark->reopens || (uint32_t)mark->partner != statement->open_mark)
            continue;
        memcpy(out + length, text + from, mark->span.start - from);
        length += mark->span.start - from;
        from = mark->span.end;
    }
    memcpy(out + length, text + from, statement->inner.end - from);
    return length + statement->inner.end - from;
}
