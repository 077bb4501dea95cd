/*
 * highlight.c - writes an article as HTML in one pass over its borders.
 */
#include "core/highlight.h"

#include "core/figures.h"
#include "core/statements.h"

#include <string.h>

/* Statements nest no deeper than marks do. */
#define DEEPEST 64

typedef struct writer {
    const char *text;
    nb_array *html;
    const nb_array *statements;
    const nb_array *figures;
    uint32_t statement; /* next one to open */
    uint32_t figure;    /* the one that is open, or the next one */
    bool marked;
    uint32_t ends[DEEPEST]; /* where the open statements end */
    int depth;
} writer;

static void
put(writer *w, const char *bytes, size_t len)
{
    size_t i;

    for (i = 0; i < len; i++)
        *(char *)nb_array_add(w->html) = bytes[i];
}

static void
put_tag(writer *w, const char *tag)
{
    put(w, tag, strlen(tag));
}

static void
put_escaped(writer *w, char c)
{
    switch (c) {
        case '&':
            put_tag(w, "&amp;");
            break;
        case '<':
            put_tag(w, "&lt;");
            break;
        case '>':
            put_tag(w, "&gt;");
            break;
        case '"':
            put_tag(w, "&quot;");
            break;
        case '\'':
            put_tag(w, "&#39;");
            break;
        default:
            put(w, &c, 1);
    }
}

static const nb_statement *
next_statement(writer *w)
{
    while (w->statement < w->statements->count) {
        const nb_statement *s = nb_array_at(w->statements, w->statement);

        if (s->kind == NB_KIND_DIRECT || s->kind == NB_KIND_MIXED)
            return s;
        w->statement++;
    }
    return NULL;
}

static const nb_figure *
current_figure(const writer *w)
{
    return w->figure < w->figures->count ? nb_array_at(w->figures, w->figure) : NULL;
}

static bool
is_border(writer *w, uint32_t at)
{
    const nb_statement *s = next_statement(w);

    return (w->depth > 0 && w->ends[w->depth - 1] == at) || (s != NULL && s->outer.start == at);
}

static void
close_mark(writer *w)
{
    if (w->marked)
        put_tag(w, "</mark>");
    w->marked = false;
}

/* All tags that stand before the byte at `at`. */
static void
put_tags(writer *w, uint32_t at)
{
    const nb_figure *figure = current_figure(w);
    const nb_statement *s;

    if (figure != NULL && figure->span.end == at) {
        close_mark(w);
        w->figure++;
        figure = current_figure(w);
    }
    if (is_border(w, at)) {
        close_mark(w);
        while (w->depth > 0 && w->ends[w->depth - 1] == at) {
            put_tag(w, "</q>");
            w->depth--;
        }
        while ((s = next_statement(w)) != NULL && s->outer.start == at && w->depth < DEEPEST) {
            put_tag(w, "<q>");
            w->ends[w->depth++] = s->outer.end;
            w->statement++;
        }
    }
    if (figure != NULL && !w->marked && figure->span.start <= at && at < figure->span.end) {
        put_tag(w, "<mark>");
        w->marked = true;
    }
}

void
nb_highlight(const char *text, size_t len, const nb_array *statements, const nb_array *figures,
             nb_array *html)
{
    writer w = {text, html, statements, figures, 0, 0, false, {0}, 0};
    uint32_t ticks = 0;
    uint32_t at;

    for (at = 0; at < len; at++) {
        nb_env_tick(html->env, &ticks);
        put_tags(&w, at);
        put_escaped(&w, text[at]);
    }
    put_tags(&w, (uint32_t)len);
}
