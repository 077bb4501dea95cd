/*
 * quoted_test.c - paragraphs, marks, statements and words, in the core alone.
 */
#include "unit/tap.h"

#include "core/lex.h"
#include "core/paragraphs.h"
#include "core/statements.h"

#include <string.h>

static const nb_delimiters english = {0x201C, 0x201D, 0x2018, 0x2019};

static uint32_t
paragraphs(const char *text)
{
    nb_array spans;

    nb_array_init(&spans, &tap_env, sizeof(nb_span));
    nb_paragraphs(&tap_env, text, strlen(text), &spans);
    return spans.count;
}

static void
test_paragraphs(void)
{
    ok(paragraphs("") == 0 && paragraphs(" \n \n") == 0, "no text, no paragraph");
    ok(paragraphs("One.\n\nTwo.\r\n\r\nThree.") == 3, "blank lines separate");
    ok(paragraphs("One line.\nAnother line.\nA third.") == 3,
       "without blank lines a sentence's end does");
    ok(paragraphs("A line that breaks off in the middle of its\nsentence goes on. So it is.") == 1,
       "a wrapped line does not");
    ok(paragraphs(
           "A line that breaks off in the middle of its\nsentence goes on.\nA new paragraph.") == 2,
       "but one that had room for the next word ends its paragraph");
}

/* The classes of all marks, one letter each. */
static const char *
classes(const char *text)
{
    static char out[128];
    nb_array marks;

    nb_array_init(&marks, &tap_env, sizeof(nb_mark));
    nb_marks(&tap_env, text, strlen(text), &english, &marks);
    for (uint32_t i = 0; i < marks.count; i++)
        out[i] = "ocaps"[((nb_mark *)nb_array_at(&marks, i))->mark_class];
    out[marks.count] = '\0';
    return out;
}

static void
test_marks(void)
{
    ok(strcmp(classes("\"We stay,\" she said."), "oc") == 0, "straight marks");
    ok(strcmp(classes("“We ‘stay’,” she said."), "oocc") == 0, "nested ones");
    ok(strcmp(classes("The soldiers' and the US' fault isn't in the '90s."), "aaaa") == 0,
       "apostrophes");
    ok(strcmp(classes("It is 5' 11\" tall."), "pp") == 0, "feet and inches");
    ok(strcmp(classes("„Wir bleiben“, sagte sie."), "oc") == 0, "German marks");
    ok(strcmp(classes("nothing"), "") == 0, "no marks");
}

static void
test_statements(void)
{
    const char *text = "“One ‘two’ three,” said Ana Lindqvist. “Four.”";
    nb_array marks, statements;
    nb_cue_list none = {NULL, NULL, 0};
    nb_statement *s;
    char out[64];

    nb_array_init(&marks, &tap_env, sizeof(nb_mark));
    nb_array_init(&statements, &tap_env, sizeof(nb_statement));
    nb_marks(&tap_env, text, strlen(text), &english, &marks);
    nb_pair_statements(&tap_env, text, strlen(text), &marks, &statements);
    nb_attribute(&tap_env, text, strlen(text), "en", &none, &statements);
    ok(statements.count == 3, "three statements");
    s = nb_array_at(&statements, 1);
    ok(s->level == 2 && s->parent == 0, "the second stands in the first");
    s = nb_array_at(&statements, 0);
    out[nb_statement_text(text, s, &marks, out)] = '\0';
    ok(strcmp(out, "One ‘two’ three,") == 0, "text without outer marks");
    ok(strncmp(text + s->speaker.start, "Ana Lindqvist", s->speaker.end - s->speaker.start) == 0,
       "its speaker");
    ok(strncmp(text + s->cue.start, "said", s->cue.end - s->cue.start) == 0, "by which verb");
    s = nb_array_at(&statements, 2);
    ok(s->closed && s->level == 1, "the third is closed and outermost");
}

static void
test_words(void)
{
    const char *text = "Gen. Jones of the U.S. Army left. He said 100,000.";
    nb_array lexemes;
    uint32_t sentences = 0;
    bool covered = true;
    size_t behind = 0;

    nb_array_init(&lexemes, &tap_env, sizeof(nb_lexeme));
    nb_lex(&tap_env, text, strlen(text), &lexemes);
    for (uint32_t i = 0; i < lexemes.count; i++) {
        nb_lexeme *l = nb_array_at(&lexemes, i);

        sentences += (l->flags & NB_LEX_SENTENCE) != 0;
        for (; behind < l->span.start; behind++)
            covered &= text[behind] == ' ';
        behind = l->span.end;
    }
    ok(sentences == 2, "abbreviations do not end a sentence");
    ok(covered && behind == strlen(text), "words and white space are the whole text");
}

int
main(void)
{
    test_paragraphs();
    test_marks();
    test_statements();
    test_words();
    return tap_done();
}
