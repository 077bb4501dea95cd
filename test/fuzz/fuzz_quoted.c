/*
 * fuzz_quoted.c - marks, pairs, statements and speakers: every span lies in the text, statements
 * nest, and parents come before their children.
 */
#include "fuzz/fuzz.h"

#include "core/highlight.h"
#include "core/figures.h"
#include "core/statements.h"

static void
check_span(nb_span span, size_t size)
{
    must(span.start <= span.end && span.end <= size);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const languages[] = {"en", "fr", "de", "es", "it", "pl", "nl", "pt", "tr"};
    static const nb_delimiters english = {0x201C, 0x201D, 0x2018, 0x2019};
    static const nb_cue_list no_cues = {NULL, NULL, 0};
    const char *text = (const char *)data + 1;
    nb_array marks, statements, figures, html;

    if (size < 1)
        return 0;
    size--;
    nb_array_init(&marks, &fuzz_env, sizeof(nb_mark));
    nb_array_init(&statements, &fuzz_env, sizeof(nb_statement));
    nb_array_init(&figures, &fuzz_env, sizeof(nb_figure));
    nb_array_init(&html, &fuzz_env, 1);
    nb_marks(&fuzz_env, text, size, &english, &marks);
    nb_pair_statements(&fuzz_env, text, size, &marks, &statements);
    nb_attribute(&fuzz_env, text, size, languages[data[0] % 9], &no_cues, &statements);
    for (uint32_t i = 0; i < marks.count; i++) {
        nb_mark *mark = nb_array_at(&marks, i);

        check_span(mark->span, size);
        must(mark->span.end > mark->span.start);
        must(i == 0 || mark->span.start >= ((nb_mark *)nb_array_at(&marks, i - 1))->span.end);
        must(mark->partner < (int32_t)marks.count);
    }
    for (uint32_t i = 0; i < statements.count; i++) {
        nb_statement *s = nb_array_at(&statements, i);
        char *out = malloc(s->inner.end - s->inner.start + 1);

        check_span(s->outer, size);
        must(s->inner.start >= s->outer.start && s->inner.end <= s->outer.end);
        check_span(s->speaker, size);
        check_span(s->name, size);
        check_span(s->cue, size);
        must(s->parent < (int32_t)i && s->level >= 1 && s->group <= i);
        must((s->parent < 0) == (s->level == 1));
        if (s->parent >= 0)
            must(((nb_statement *)nb_array_at(&statements, (uint32_t)s->parent))->outer.end >=
                 s->outer.end);
        must(nb_statement_text(text, s, &marks, out) <= s->inner.end - s->inner.start);
        free(out);
    }
    if (data[0] >= 0xF0) /* figures have a target of their own; here they only meet statements */
        nb_figures(&fuzz_env, text, size, "en", NB_NUMBER_ENGLISH, &figures);
    nb_highlight(text, size, &statements, &figures, &html);
    must(html.count >= size);
    fuzz_free_all();
    return 0;
}
