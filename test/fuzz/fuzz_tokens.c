/*
 * fuzz_tokens.c - tokens and sentences: in order, not empty, nothing but white space between them;
 * the table of word boundaries agrees with ICU.
 */
#include "fuzz/fuzz.h"

#include "core/sentences.h"
#include "core/tokens.h"

static void
check_boundaries(nb_segmenter *segmenter, const char *text, size_t size)
{
    nb_array table, icu;

    nb_array_init(&table, &fuzz_env, sizeof(nb_segment));
    nb_array_init(&icu, &fuzz_env, sizeof(nb_segment));
    segmenter->icu_only = false;
    must(nb_segment_range(segmenter, text, 0, size, &table));
    segmenter->icu_only = true;
    must(nb_segment_range(segmenter, text, 0, size, &icu));
    segmenter->icu_only = false;
    must(table.count == icu.count);
    for (uint32_t i = 0; i < table.count; i++)
        must(((nb_segment *)nb_array_at(&table, i))->end ==
             ((nb_segment *)nb_array_at(&icu, i))->end);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static UBreakIterator *words, *sentences;
    const char *text = (const char *)data;
    UErrorCode status = U_ZERO_ERROR;
    nb_tokenizer tokenizer;
    nb_array spans;
    size_t pos = 0, behind = 0;

    if (words == NULL) {
        words = ubrk_open(UBRK_WORD, "en", NULL, 0, &status);
        sentences = ubrk_open(UBRK_SENTENCE, "en", NULL, 0, &status);
        must(U_SUCCESS(status));
    }
    {
        nb_segmenter segmenter = {&fuzz_env, words, false, false};

        check_boundaries(&segmenter, text, size);
        nb_tokenizer_init(&tokenizer, &segmenter, size % 2 == 0);
    }
    while (pos < size) {
        size_t before = pos;

        must(nb_tokenize_piece(&tokenizer, text, size, &pos));
        must(pos > before && pos <= size);
        for (uint32_t i = 0; i < tokenizer.tokens.count; i++) {
            nb_token *token = nb_array_at(&tokenizer.tokens, i);

            must(token->span.start >= behind && token->span.end > token->span.start);
            must(token->span.end <= pos && token->token_class < NB_TOKEN_CLASSES);
            behind = token->span.end;
        }
    }
    nb_array_init(&spans, &fuzz_env, sizeof(nb_span));
    must(nb_sentences(&fuzz_env, sentences, text, size, &spans));
    behind = 0;
    for (uint32_t i = 0; i < spans.count; i++) {
        nb_span *span = nb_array_at(&spans, i);

        must(span->start >= behind && span->end > span->start && span->end <= size);
        behind = span->end;
    }
    fuzz_free_all();
    return 0;
}
