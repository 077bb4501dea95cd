/*
 * estimate_test.c - reading, printing, arithmetic and sums of estimates, in the core alone.
 */
#include "unit/tap.h"

#include "core/estimate_math.h"
#include "core/estimate_sum.h"
#include "core/estimate_text.h"

#include <string.h>

static const char *const texts[][2] = {{"100000", "100000"},
                                       {"100,000", "100000"},
                                       {"100 000", "100000"},
                                       {"100\xC2\xA0"
                                        "000",
                                        "100000"},
                                       {"100\xE2\x80\xAF"
                                        "000",
                                        "100000"},
                                       {"100'000", "100000"},
                                       {"100\xE2\x80\x99"
                                        "000",
                                        "100000"},
                                       {"100k", "100000"},
                                       {"100 thousand", "100000"},
                                       {"1.2bn", "1200000000"},
                                       {"2 mn", "2000000"},
                                       {"3 tn", "3000000000000"},
                                       {"1e5", "100000"},
                                       {"5.0", "5"},
                                       {"-0", "0"},
                                       {"\xE2\x88\x92"
                                        "5",
                                        "-5"},
                                       {"100..100", "100"},
                                       {"about 100,000", "~100000"},
                                       {"AROUND 5", "~5"},
                                       {"some 20,000 to 50,000", "~20000..50000"},
                                       {"between 20,000 and 50,000", "20000..50000"},
                                       {"20-50k", "20000..50000"},
                                       {"20,000\xE2\x80\x93"
                                        "50,000",
                                        "20000..50000"},
                                       {"from 3.5 to 4", "3.5..4"},
                                       {"at least 76,000", ">=76000"},
                                       {"no fewer than 5", ">=5"},
                                       {"\xE2\x89\xA5 5", ">=5"},
                                       {"up to 10,000", "<=10000"},
                                       {"more than 3", ">3"},
                                       {"under 3", "<3"},
                                       {"nearly 3,000", "~<3000"},
                                       {">0..0.5", ">0..0.5"},
                                       {"20..<50", "20..<50"},
                                       {"unknown", ".."},
                                       {"..", ".."},
                                       {"~>=70000", "~>=70000"}};

static const char *const refused[] = {"",
                                      " ",
                                      "x",
                                      "1,5",
                                      "5 %",
                                      "$5",
                                      "5..3",
                                      "1234567890123456789",
                                      "0.1234567891",
                                      "1..2..3",
                                      ">..",
                                      "12 monkeys",
                                      "1e400",
                                      "--5",
                                      "5 000 00",
                                      "..<",
                                      "~"};

static nb_estimate
read(const char *text)
{
    nb_estimate value;

    if (nb_estimate_parse(text, strlen(text), &value) != NB_ESTIMATE_OK)
        printf("# cannot read %s\n", text);
    return value;
}

static bool
prints(const nb_estimate *value, const char *expected)
{
    char text[NB_ESTIMATE_MAX_TEXT];

    nb_estimate_print(value, text);
    if (strcmp(text, expected) != 0)
        printf("# have %s, want %s\n", text, expected);
    return strcmp(text, expected) == 0;
}

static void
test_text(void)
{
    nb_estimate value;

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        value = read(texts[i][0]);
        ok(prints(&value, texts[i][1]), "%s is %s", texts[i][0], texts[i][1]);
    }
    for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
        ok(nb_estimate_parse(refused[i], strlen(refused[i]), &value) != NB_ESTIMATE_OK,
           "\"%s\" is refused", refused[i]);
}

static void
test_math(void)
{
    nb_estimate a = read("~100000"), b = read("20000..50000"), c = read(">=2"), one = read("1"),
                zero = read("-1..1"), r;

    ok(nb_estimate_subtract(&a, &b, &r) == NB_ESTIMATE_OK && prints(&r, "~50000..80000"),
       "about is carried over");
    ok(nb_estimate_divide(&one, &c, &r) == NB_ESTIMATE_OK && prints(&r, ">0..0.5"),
       "an open side becomes a strict end");
    ok(nb_estimate_divide(&one, &zero, &r) == NB_ESTIMATE_ZERO_DIVISOR,
       "no division by what may be 0");
    ok(nb_estimate_subtract(&b, &b, &r) == NB_ESTIMATE_OK && prints(&r, "-30000..30000"),
       "e - e is every difference");
    a = read("999999999999999999");
    ok(nb_estimate_add(&a, &one, &r) != NB_ESTIMATE_OK, "more than 18 digits are out of range");
}

/* Open sides behave as infinities with the rule of signs; 0 times anything is 0. */
static void
test_open_sides(void)
{
    static const struct {
        const char *a, *b, *product;
    } products[] = {{">=2", "3", ">=6"},   {"<=5", "-2", ">=-10"}, {">=2", ">=3", ">=6"},
                    {"..", "0", "0"},      {">2", "<=-1", "<-2"},  {"..", "5", ".."},
                    {"~>=2", "3", "~>=6"}, {"-1..2", ">=3", ".."}};
    nb_estimate a, b, r;

    for (size_t i = 0; i < sizeof(products) / sizeof(products[0]); i++) {
        a = read(products[i].a);
        b = read(products[i].b);
        ok(nb_estimate_multiply(&a, &b, &r) == NB_ESTIMATE_OK && prints(&r, products[i].product),
           "%s * %s = %s", products[i].a, products[i].b, products[i].product);
    }
    a = read(">=4");
    b = read(">=2");
    ok(nb_estimate_divide(&a, &b, &r) == NB_ESTIMATE_OK && prints(&r, ">0"), ">=4 / >=2 = >0");
    b = read("-2");
    ok(nb_estimate_divide(&a, &b, &r) == NB_ESTIMATE_OK && prints(&r, "<=-2"), ">=4 / -2 = <=-2");
}

static void
test_sum(void)
{
    nb_estimate_sum left, right, parsed;
    nb_estimate a = read("~5..7"), b = read(">=3"), r;
    char text[NB_ESTIMATE_SUM_MAX_TEXT];

    memset(&left, 0, sizeof(left));
    memset(&right, 0, sizeof(right));
    nb_estimate_sum_add(&left, &a, 1);
    nb_estimate_sum_add(&right, &b, 1);
    nb_estimate_sum_combine(&left, &right);
    ok(nb_estimate_sum_result(&left, &r) == NB_ESTIMATE_OK && prints(&r, "~>=8"), "states combine");
    nb_estimate_sum_print(&left, text);
    ok(nb_estimate_sum_parse(text, &parsed) && memcmp(&parsed, &left, sizeof(left)) == 0,
       "and travel as text");
    nb_estimate_sum_add(&left, &b, -1);
    ok(nb_estimate_sum_result(&left, &r) == NB_ESTIMATE_OK && prints(&r, "~5..7"),
       "a row is taken back");
    ok(!nb_estimate_sum_parse("1 2", &parsed) && !nb_estimate_sum_parse("", &parsed),
       "no state is refused");
}

int
main(void)
{
    test_text();
    test_math();
    test_open_sides();
    test_sum();
    return tap_done();
}
