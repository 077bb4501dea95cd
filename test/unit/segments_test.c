/*
 * segments_test.c - the table of word boundaries against ICU: on random strings, on real text and
 * on Unicode's own test files, where those are there; sentences against Unicode's test file.
 */
#include "unit/tap.h"

#include "core/segments.h"
#include "core/sentences.h"
#include "core/tokens.h"
#include "core/utf8.h"

#include <string.h>

#define DATA "../shared/data/unicode/"

static const char *const locales[] = {"en", "de", "fr", "fi", "sv", "ja", "tr", "el", "he", ""};

/* Characters that break rules are about, most of them on the allow-list. */
static const char *const alphabet[] = {"a",
                                       "b",
                                       "Z",
                                       "1",
                                       "2",
                                       " ",
                                       " ",
                                       ".",
                                       ",",
                                       ";",
                                       ":",
                                       "'",
                                       "\"",
                                       "_",
                                       "-",
                                       "@",
                                       "\t",
                                       "\r",
                                       "\n",
                                       "$",
                                       "%",
                                       "é",
                                       "ß",
                                       "Ω",
                                       "я",
                                       "’",
                                       "‘",
                                       "“",
                                       "–",
                                       "€",
                                       "\xC2\xA0",
                                       "\xE2\x80\xAF",
                                       "·",
                                       "½",
                                       "ª",
                                       "µ",
                                       "×",
                                       "…",
                                       "⁄",
                                       "\xCC\x81",
                                       "\xE2\x80\x8D",
                                       "😀",
                                       "日",
                                       "א",
                                       "\xC2\xAD",
                                       "٣",
                                       "ﬁ",
                                       "\xE2\x81\x9F"};

static uint64_t random_state = 88172645463325252u;

static uint32_t
next_random(uint32_t below)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return (uint32_t)(random_state >> 11) % below;
}

static nb_segmenter
segmenter_for(const char *locale)
{
    UErrorCode status = U_ZERO_ERROR;
    nb_segmenter s = {&tap_env, ubrk_open(UBRK_WORD, locale, NULL, 0, &status),
                      strcmp(locale, "fi") == 0 || strcmp(locale, "sv") == 0, false};

    if (U_FAILURE(status))
        abort();
    return s;
}

/* Whether both ways give the same segments, boundaries and kinds. */
static bool
agree(nb_segmenter *s, const char *text, size_t len, nb_array *a, nb_array *b)
{
    a->count = b->count = 0;
    s->icu_only = false;
    nb_segment_range(s, text, 0, len, a);
    s->icu_only = true;
    nb_segment_range(s, text, 0, len, b);
    if (a->count != b->count)
        return false;
    for (uint32_t i = 0; i < a->count; i++) {
        nb_segment *x = nb_array_at(a, i), *y = nb_array_at(b, i);

        if (x->end != y->end || (x->kind & ~NB_SEG_INNER) != (y->kind & ~NB_SEG_INNER))
            return false;
    }
    return true;
}

static void
test_random(const char *locale, int rounds, uint32_t letters)
{
    nb_segmenter s = segmenter_for(locale);
    nb_array a, b;
    char text[256];
    int differ = 0;

    nb_array_init(&a, &tap_env, sizeof(nb_segment));
    nb_array_init(&b, &tap_env, sizeof(nb_segment));
    for (int i = 0; i < rounds; i++) {
        size_t len = 0;

        for (uint32_t k = 1 + next_random(30); k > 0; k--) {
            const char *piece = alphabet[next_random(letters)];

            memcpy(text + len, piece, strlen(piece));
            len += strlen(piece);
        }
        if (!agree(&s, text, len, &a, &b)) {
            if (differ++ == 0)
                printf("# differs: %.*s\n", (int)len, text);
        }
    }
    ok(differ == 0, "table and ICU agree on %d random strings, locale \"%s\"", rounds, locale);
    nb_array_release(&a);
    nb_array_release(&b);
    ubrk_close(s.words);
}

/* Line by line, as the tokenizer reads. */
static void
test_real(const char *path)
{
    FILE *file = fopen(path, "r");
    nb_segmenter s = segmenter_for("en");
    nb_array a, b;
    char *line = NULL;
    size_t room = 0;
    ssize_t len;
    long lines = 0, differ = 0;

    nb_array_init(&a, &tap_env, sizeof(nb_segment));
    nb_array_init(&b, &tap_env, sizeof(nb_segment));
    while (file != NULL && (len = getline(&line, &room, file)) > 0) {
        lines++;
        differ += !agree(&s, line, (size_t)len, &a, &b);
    }
    if (file == NULL)
        ok(true, "real text # SKIP %s is not there", path);
    else
        ok(lines > 10 && differ == 0, "table and ICU agree on %ld lines of real text", lines);
    if (file != NULL)
        fclose(file);
    free(line);
    nb_array_release(&a);
    nb_array_release(&b);
    ubrk_close(s.words);
}

static size_t
encode(uint32_t c, char *out)
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xC0 | c >> 6);
        out[1] = (char)(0x80 | (c & 63));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (char)(0xE0 | c >> 12);
        out[1] = (char)(0x80 | (c >> 6 & 63));
        out[2] = (char)(0x80 | (c & 63));
        return 3;
    }
    out[0] = (char)(0xF0 | c >> 18);
    out[1] = (char)(0x80 | (c >> 12 & 63));
    out[2] = (char)(0x80 | (c >> 6 & 63));
    out[3] = (char)(0x80 | (c & 63));
    return 4;
}

/* One line of a Unicode break test: its text, and the offsets at which it breaks. */
typedef struct break_case {
    char text[512];
    size_t len;
    size_t breaks[128];
    int count;
} break_case;

static bool
read_case(const char *line, break_case *c)
{
    const char *p = line;

    c->len = 0;
    c->count = 0;
    while (*p && *p != '#') {
        if (strncmp(p, "÷", 2) == 0) {
            c->breaks[c->count++] = c->len;
            p += 2;
        } else if (strncmp(p, "×", 2) == 0)
            p += 2;
        else if (strchr("0123456789ABCDEF", *p)) {
            char *end;

            c->len += encode((uint32_t)strtoul(p, &end, 16), c->text + c->len);
            p = end;
        } else
            p++;
    }
    return c->count > 1;
}

/* A colon joins letters in Unicode's default and not here, as in ICU 72: 15 cases differ, all with
 * one. */
static void
test_word_conformance(void)
{
    FILE *file = fopen(DATA "WordBreakTest.txt", "r");
    nb_segmenter s = segmenter_for("");
    nb_array a;
    char line[4096];
    break_case c;
    int cases = 0, differ = 0, with_colon = 0;

    nb_array_init(&a, &tap_env, sizeof(nb_segment));
    while (file != NULL && fgets(line, sizeof(line), file)) {
        bool same = true;

        if (!read_case(line, &c))
            continue;
        cases++;
        a.count = 0;
        nb_segment_range(&s, c.text, 0, c.len, &a);
        same = (int)a.count == c.count - 1;
        for (int i = 0; same && i < (int)a.count; i++)
            same = ((nb_segment *)nb_array_at(&a, (uint32_t)i))->end == c.breaks[i + 1];
        if (!same && memchr(c.text, ':', c.len))
            with_colon++;
        else
            differ += !same;
    }
    if (file == NULL)
        ok(true, "word conformance # SKIP Unicode's test file is not there");
    else
        ok(cases > 1800 && differ == 0 && with_colon <= 15,
           "%d cases of WordBreakTest.txt: %d differ, %d by the colon", cases, differ, with_colon);
    if (file != NULL)
        fclose(file);
    nb_array_release(&a);
    ubrk_close(s.words);
}

/* Sentences come without white space around, so expected breaks inside white space are passed over.
 */
static void
test_sentence_conformance(void)
{
    FILE *file = fopen(DATA "SentenceBreakTest.txt", "r");
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *sentences = ubrk_open(UBRK_SENTENCE, "", NULL, 0, &status);
    nb_array spans;
    char line[4096];
    break_case c;
    int cases = 0, differ = 0;

    nb_array_init(&spans, &tap_env, sizeof(nb_span));
    while (file != NULL && U_SUCCESS(status) && fgets(line, sizeof(line), file)) {
        bool same = true;
        uint32_t next = 0;

        if (!read_case(line, &c))
            continue;
        cases++;
        spans.count = 0;
        nb_sentences(&tap_env, sentences, c.text, c.len, &spans);
        for (int i = 0; same && i + 1 < c.count; i++) {
            nb_span *span = next < spans.count ? nb_array_at(&spans, next) : NULL;

            if (span == NULL || span->start >= c.breaks[i + 1])
                continue; /* nothing but white space */
            same = span->start >= c.breaks[i] && span->end <= c.breaks[i + 1];
            next++;
        }
        same &= next == spans.count;
        if (!same && differ++ < 3)
            printf("# differs: %s", line);
    }
    if (file == NULL)
        ok(true, "sentence conformance # SKIP Unicode's test file is not there");
    else
        ok(cases > 400 && differ == 0, "%d cases of SentenceBreakTest.txt, %d differ", cases,
           differ);
    if (file != NULL)
        fclose(file);
    nb_array_release(&spans);
    ubrk_close(sentences);
}

int
main(void)
{
    for (size_t i = 0; i < sizeof(locales) / sizeof(locales[0]); i++) {
        test_random(locales[i], 20000, sizeof(alphabet) / sizeof(alphabet[0]));
        test_random(locales[i], 20000, 39); /* the allow-list alone */
    }
    test_real("../shared/data/quotes-dev/polnear-dev.jsonl");
    test_real("../shared/data/quotes-dev/wikinews-de.jsonl");
    test_word_conformance();
    test_sentence_conformance();
    return tap_done();
}
