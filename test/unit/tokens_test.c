/*
 * tokens_test.c - tokens: classes, properties on random strings, speed of the core is in the
 * benchmark.
 */
#include "unit/tap.h"

#include "core/tokens.h"

#include <string.h>

static const char *const names[] = {"word",         "number",   "percent", "money", "date",
                                    "alphanumeric", "compound", "url",     "email", "symbol"};

static nb_tokenizer
tokenizer_for(const char *locale, bool space_groups)
{
    UErrorCode status = U_ZERO_ERROR;
    nb_segmenter s = {&tap_env, ubrk_open(UBRK_WORD, locale, NULL, 0, &status), false, false};
    nb_tokenizer t;

    nb_tokenizer_init(&t, &s, space_groups);
    return t;
}

/* "token|class token|class" of a text. */
static const char *
tokens_of(nb_tokenizer *t, const char *text)
{
    static char out[2048];
    size_t pos = 0, len = strlen(text);

    out[0] = '\0';
    while (pos < len) {
        nb_tokenize_piece(t, text, len, &pos);
        for (uint32_t i = 0; i < t->tokens.count; i++) {
            nb_token *token = nb_array_at(&t->tokens, i);

            sprintf(out + strlen(out), "%s%.*s|%s", out[0] ? " " : "",
                    (int)(token->span.end - token->span.start), text + token->span.start,
                    names[token->token_class]);
        }
    }
    return out;
}

static void
check(nb_tokenizer *t, const char *text, const char *expected)
{
    const char *given = tokens_of(t, text);

    ok(strcmp(given, expected) == 0, "%s", text);
    if (strcmp(given, expected) != 0)
        printf("# have: %s\n# want: %s\n", given, expected);
}

static void
test_classes(void)
{
    nb_tokenizer t = tokenizer_for("en", false);
    nb_tokenizer french = tokenizer_for("fr", true);

    check(&t, "don't l’OTAN Trump's U.S. US'",
          "don't|word l’OTAN|word Trump's|word U.S.|word US|word '|symbol");
    check(&t, "100,000 −5 -5 a -5", "100,000|number −5|number -5|number a|word -5|number");
    check(&t, "1.5 ½ 5½ 1/2 5bn", "1.5|number ½|number 5½|number 1/2|number 5bn|number");
    check(&t, "2 000 men", "2|number 000|number men|word");
    check(&french, "2 000 hommes", "2 000|number hommes|word");
    check(&t, "5% 3.5 % 5‰", "5%|percent 3.5 %|percent 5‰|percent");
    check(&t, "€5bn $1.2 trillion US$5 5 € EUR 5bn",
          "€5bn|money $1.2 trillion|money US$5|money 5 €|money EUR 5bn|money");
    check(&t, "2025-06-24 2025-02-29",
          "2025-06-24|date 2025|number -|symbol 02|number -|symbol 29|number");
    check(&t, "F-35 G20 5G COVID-19 post-2014",
          "F-35|alphanumeric G20|alphanumeric 5G|alphanumeric "
          "COVID-19|alphanumeric post-2014|alphanumeric");
    check(&t, "anti-NATO EU-based U.S.-led",
          "anti-NATO|compound EU-based|compound U.S.-led|compound");
    check(&t, "https://nato.int/x?y=1, www.nato.int. a.b@nato.int!",
          "https://nato.int/x?y=1|url ,|symbol www.nato.int|url .|symbol a.b@nato.int|email "
          "!|symbol");
    check(&t, "(see https://a.org/b_(c)).",
          "(|symbol see|word https://a.org/b_(c)|url )|symbol .|symbol");
    check(&t, "20,000–50,000 20-50",
          "20,000|number –|symbol 50,000|number 20|number -|symbol 50|number");
    check(&t, "5 per cent", "5|number per|word cent|word");
    check(&t, "end.The", "end|word .|symbol The|word");
    check(&t, "a:b x@y __", "a|word :|symbol b|word x|word @|symbol y|word _|symbol _|symbol");
    check(&t, "ALL 32 TOP 10", "ALL|word 32|number TOP|word 10|number");
    check(&t, "👍🏽 🇳🇴 é", "👍🏽|symbol 🇳🇴|symbol é|word");
    check(&t, "", "");
    check(&t, " \t\r\n", "");
}

static const char *const alphabet[] = {
    "a",        "Bc", "1",   "23",   "456", " ",   ".",  ",", ";", ":",    "'",       "\"", "_",
    "-",        "@",  "\n",  "$",    "%",   "é",   "’",  "“", "–", "€",    "/",       "(",  ")",
    "\xC2\xA0", "½",  "USD", "www.", "://", "int", "bn", "k", "😀", "日本", "\xCC\x81"};

/* Tokens are in order, not empty, do not overlap; between them stands white space alone. */
static void
test_properties(void)
{
    nb_tokenizer t = tokenizer_for("en", false);
    uint64_t state = 1234567;
    int bad = 0;

    for (int round = 0; round < 50000; round++) {
        char text[400];
        size_t len = 0, pos = 0, behind = 0;

        for (int k = 1 + round % 40; k > 0; k--) {
            const char *piece;

            state = state * 6364136223846793005u + 1442695040888963407u;
            piece = alphabet[(state >> 33) % (sizeof(alphabet) / sizeof(alphabet[0]))];
            memcpy(text + len, piece, strlen(piece));
            len += strlen(piece);
        }
        while (pos < len) {
            nb_tokenize_piece(&t, text, len, &pos);
            for (uint32_t i = 0; i < t.tokens.count; i++) {
                nb_span span = ((nb_token *)nb_array_at(&t.tokens, i))->span;

                bad += span.start < behind || span.end <= span.start || span.end > len;
                for (; behind < span.start; behind++)
                    bad += !strchr(" \n\t\xC2\xA0", text[behind]);
                behind = span.end;
            }
        }
        for (; behind < len; behind++)
            bad += !strchr(" \n\t\xC2\xA0", text[behind]);
    }
    ok(bad == 0, "tokens and white space are the whole text, on 50,000 random strings");
}

int
main(void)
{
    test_classes();
    test_properties();
    return tap_done();
}
