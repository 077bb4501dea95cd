/*
 * figure_scan.c - one quantity: a number in digits or words, its magnitude and its unit.
 */
#include "core/figure_scan.h"

#include "core/char_class.h"
#include "core/spelled_number.h"
#include "core/utf8.h"

#include <string.h>

void
nb_scan_open(nb_scan *scan, const nb_env *env, const char *text, size_t len, const char *language,
             nb_number_style style)
{
    scan->env = env;
    scan->text = text;
    scan->len = len;
    scan->words = nb_figure_words_find(language);
    scan->style = style;
    nb_array_init(&scan->lexemes, env, sizeof(nb_lexeme));
    nb_lex(env, text, len, &scan->lexemes);
    scan->lexicon = nb_lexicon_get(env, nb_language_find(language), NULL);
}

void
nb_scan_close(nb_scan *scan)
{
    nb_lexicon_release(scan->env, scan->lexicon);
    nb_array_release(&scan->lexemes);
}

/*
 * Whether a list goes on with this word up to a space or its end: ASCII letters in any case, and a
 * curly apostrophe is a straight one.
 */
static bool
goes_on_with(const char *list, const char *word, size_t len)
{
    size_t i;

    for (i = 0; i < len; i++, list++) {
        char c = word[i];

        if (c >= 'A' && c <= 'Z')
            c |= 0x20;
        if (c == *list)
            continue;
        if (*list != '\'' || i + 3 > len || memcmp(word + i, "\xE2\x80\x99", 3) != 0)
            return false;
        i += 2;
    }
    return len > 0 && (*list == ' ' || *list == '\0');
}

/* The next word of a list, or its end. */
static const char *
next_word(const char *list)
{
    while (*list && *list != ' ')
        list++;
    return *list ? list + 1 : list;
}

/* Where a French word begins behind an elided article: l'objectif, d'euros. */
static uint32_t
behind_elision(const nb_scan *scan, nb_span span)
{
    uint32_t at = span.start + 1;

    if (span.end - span.start > 2 && scan->text[at] == '\'')
        return at + 1;
    if (span.end - span.start > 4 && memcmp(scan->text + at, "\xE2\x80\x99", 3) == 0)
        return at + 3;
    return span.start;
}

nb_span
nb_scan_bare(const nb_scan *scan, int64_t index)
{
    nb_span span = nb_scan_lexeme(scan, index)->span;

    if (scan->words->elides && !nb_span_is_empty(span))
        span.start = behind_elision(scan, span);
    return span;
}

/* Whether a list goes on with the word of a lexeme, or with what its elided article stands before.
 */
static bool
goes_on_with_lexeme(const nb_scan *scan, const char *list, nb_span span)
{
    uint32_t bare;

    if (goes_on_with(list, scan->text + span.start, span.end - span.start))
        return true;
    if (!scan->words->elides || span.end == span.start)
        return false;
    bare = behind_elision(scan, span);
    return bare != span.start && goes_on_with(list, scan->text + bare, span.end - bare);
}

bool
nb_scan_is(const nb_scan *scan, int64_t index, const char *word)
{
    return goes_on_with_lexeme(scan, word, nb_scan_lexeme(scan, index)->span);
}

bool
nb_scan_is_any(const nb_scan *scan, int64_t index, const char *words)
{
    nb_span span = nb_scan_lexeme(scan, index)->span;

    for (; *words; words = next_word(words))
        if (goes_on_with_lexeme(scan, words, span))
            return true;
    return false;
}

uint32_t
nb_scan_phrase(const nb_scan *scan, int64_t index, const char *phrase)
{
    uint32_t taken = 0;

    for (; *phrase; phrase = next_word(phrase))
        if (!goes_on_with_lexeme(scan, phrase, nb_scan_lexeme(scan, index + taken++)->span))
            return 0;
    return taken;
}

uint32_t
nb_scan_index(const nb_scan *scan, uint32_t from, uint32_t byte)
{
    uint32_t low = from;
    uint32_t high = scan->lexemes.count;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;

        if (nb_scan_lexeme(scan, middle)->span.start < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* --- units ----------------------------------------------------------------------------------- */

typedef struct currency_word {
    const char *word;
    char code[4];
} currency_word;

static const currency_word currency_signs[] = {{"$", "USD"},
                                               {"\xE2\x82\xAC", "EUR"},
                                               {"\xC2\xA3", "GBP"},
                                               {"\xC2\xA5", "JPY"},
                                               {"\xE2\x82\xB9", "INR"},
                                               {"\xE2\x82\xBD", "RUB"},
                                               {"\xE2\x82\xBA", "TRY"},
                                               {"\xE2\x82\xA9", "KRW"},
                                               {"\xE2\x82\xB4", "UAH"},
                                               {"\xE2\x82\xAA", "ILS"}};

static const currency_word currency_names[] = {{"dollar", "USD"},
                                               {"dollars", "USD"},
                                               {"euro", "EUR"},
                                               {"euros", "EUR"},
                                               {"pound", "GBP"},
                                               {"pounds", "GBP"},
                                               {"sterling", "GBP"},
                                               {"yen", "JPY"},
                                               {"yuan", "CNY"},
                                               {"rupee", "INR"},
                                               {"rupees", "INR"},
                                               {"rouble", "RUB"},
                                               {"roubles", "RUB"},
                                               {"ruble", "RUB"},
                                               {"rubles", "RUB"},
                                               {"zloty", "PLN"},
                                               {"zlotys", "PLN"},
                                               {"franc", "CHF"},
                                               {"francs", "CHF"},
                                               {"krona", "SEK"},
                                               {"kronor", "SEK"},
                                               {"krone", "NOK"},
                                               {"kroner", "NOK"},
                                               {"lira", "TRY"},
                                               {"lire", "TRY"},
                                               {"won", "KRW"},
                                               {"hryvnia", "UAH"},
                                               {"peso", "MXN"},
                                               {"pesos", "MXN"},
                                               {"real", "BRL"},
                                               {"shekel", "ILS"},
                                               {"shekels", "ILS"},
                                               {"rand", "ZAR"},
                                               {"baht", "THB"},
                                               {"dinar", "KWD"},
                                               /* and in other languages */
                                               {"livres", "GBP"},
                                               {"pfund", "GBP"},
                                               {"libras", "GBP"},
                                               {"sterline", "GBP"},
                                               {"funtów", "GBP"},
                                               {"pond", "GBP"},
                                               {"sterlin", "GBP"},
                                               {"dólar", "USD"},
                                               {"dólares", "USD"},
                                               {"dollaro", "USD"},
                                               {"dollari", "USD"},
                                               {"dolar", "USD"},
                                               {"dolary", "USD"},
                                               {"dolarów", "USD"},
                                               {"avro", "EUR"},
                                               {"złoty", "PLN"},
                                               {"złote", "PLN"},
                                               {"złotych", "PLN"},
                                               {"franken", "CHF"},
                                               {"kronen", "NOK"}};

static const char currency_codes[] =
    "usd eur gbp jpy chf cad aud nzd cny inr rub try pln czk huf ron bgn sek nok dkk isk uah krw "
    "ils zar brl mxn sgd hkd all mkd rsd hrk";

/* Countries that name their dollar: Canadian dollars, US$, A$. */
static const currency_word dollar_names[] = {
    {"us", "USD"},         {"u.s.", "USD"}, {"american", "USD"}, {"canadian", "CAD"},
    {"c", "CAD"},          {"ca", "CAD"},   {"a", "AUD"},        {"au", "AUD"},
    {"australian", "AUD"}, {"nz", "NZD"},   {"hk", "HKD"},       {"s", "SGD"}};

static const char *
find_currency(const nb_scan *scan, int64_t index, const currency_word *words, size_t count)
{
    size_t i;

    for (i = 0; i < count; i++)
        if (nb_scan_is(scan, index, words[i].word))
            return words[i].code;
    return NULL;
}

#define FIND_CURRENCY(scan, index, words)                                                          \
    find_currency(scan, index, words, sizeof(words) / sizeof(words[0]))

static void
set_currency(nb_quantity *q, const char *code)
{
    q->unit = NB_UNIT_MONEY;
    memcpy(q->currency, code, 4);
}

/* A three-letter code in capitals. */
static bool
take_code(const nb_scan *scan, int64_t index, nb_quantity *q)
{
    const nb_lexeme *lexeme = nb_scan_lexeme(scan, index);

    if (lexeme->span.end - lexeme->span.start != 3 || !(lexeme->flags & NB_LEX_ALL_CAPS) ||
        !nb_scan_is_any(scan, index, currency_codes))
        return false;
    memcpy(q->currency, scan->text + lexeme->span.start, 3);
    q->currency[3] = '\0';
    q->unit = NB_UNIT_MONEY;
    return true;
}

/* A sign, "US$" or a code before the number; how many lexemes it takes. */
static uint32_t
read_currency_before(const nb_scan *scan, uint32_t index, nb_quantity *q)
{
    const char *code = FIND_CURRENCY(scan, index, currency_signs);

    if (code != NULL) {
        set_currency(q, code);
        return 1;
    }
    if (nb_scan_is(scan, index + 1, "$") &&
        nb_scan_lexeme(scan, index)->span.end == nb_scan_lexeme(scan, index + 1)->span.start) {
        code = FIND_CURRENCY(scan, index, dollar_names);
        if (code != NULL) {
            set_currency(q, code);
            return 2;
        }
    }
    return take_code(scan, index, q) ? 1 : 0;
}

/* The magnitude behind the currency: "75 USD million". */
static void
read_late_magnitude(const nb_scan *scan, nb_quantity *q)
{
    int magnitude = nb_magnitude_word(scan, q->next);

    if (q->has_magnitude || magnitude < 3)
        return;
    q->magnitude = magnitude;
    q->has_magnitude = true;
    q->end = nb_scan_lexeme(scan, q->next)->span.end;
    q->next++;
}

/* A sign, code or name behind the number. */
static void
read_currency_after(const nb_scan *scan, nb_quantity *q)
{
    uint32_t at = q->next;
    uint32_t taken = 1;
    const char *code = FIND_CURRENCY(scan, at, currency_signs);

    if (code == NULL)
        code = FIND_CURRENCY(scan, at, currency_names);
    /* milliards d'euros, millions de dollars */
    if (code == NULL && nb_scan_is_any(scan, at, scan->words->of)) {
        code = FIND_CURRENCY(scan, at + 1, currency_names);
        taken = 2;
    }
    if (code == NULL && nb_scan_is_any(scan, at + 1, "dollar dollars")) {
        code = FIND_CURRENCY(scan, at, dollar_names);
        taken = 2;
    }
    if (code != NULL)
        set_currency(q, code);
    else if (!take_code(scan, at, q))
        return;
    q->end = nb_scan_lexeme(scan, at + taken - 1)->span.end;
    q->next = at + taken;
    read_late_magnitude(scan, q);
}

static const char gdp_words[] =
    "gdp pib bip pil pkb bbp bruttoinlandsprodukt bruttoinlandsprodukts "
    "bruttoinlandsproduktes wirtschaftsleistung";

static bool
ends_gdp_phrase(const nb_scan *scan, int64_t last)
{
    static const char *const phrases[] = {"gross domestic product",  "produit intérieur brut",
                                          "producto interior bruto", "producto interno bruto",
                                          "prodotto interno lordo",  "produto interno bruto"};
    size_t i;

    for (i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
        if (nb_scan_phrase(scan, last - 2, phrases[i]))
            return true;
    return false;
}

/* "of GDP", "of their gross domestic product", "du PIB" behind a percentage. */
static void
read_of_gdp(const nb_scan *scan, nb_quantity *q)
{
    uint32_t at = q->next;
    uint32_t last;

    if (!nb_scan_is_any(scan, at, "of du de des del vom am van het do in as gdp pkb bbp"))
        return;
    for (last = at; last <= at + 6; last++) {
        if (nb_scan_lexeme(scan, last)->kind != NB_LEX_WORD)
            return;
        if (nb_scan_is_any(scan, last, gdp_words) || ends_gdp_phrase(scan, last)) {
            q->unit = NB_UNIT_PERCENT_OF_GDP;
            q->end = nb_scan_lexeme(scan, last)->span.end;
            q->next = last + 1;
            return;
        }
    }
}

/* Takes the first of the phrases that stands behind the number as its unit. */
static bool
take_unit(const nb_scan *scan, const char *const *phrases, nb_figure_unit unit, nb_quantity *q)
{
    for (; *phrases; phrases++) {
        uint32_t taken = nb_scan_phrase(scan, q->next, *phrases);

        if (taken == 0)
            continue;
        q->unit = (uint8_t)unit;
        q->end = nb_scan_lexeme(scan, q->next + taken - 1)->span.end;
        q->next += taken;
        return true;
    }
    return false;
}

static void
read_percent(const nb_scan *scan, nb_quantity *q)
{
    static const char *const sign[] = {"%", NULL};

    if (!take_unit(scan, scan->words->points, NB_UNIT_PERCENTAGE_POINTS, q) &&
        (take_unit(scan, sign, NB_UNIT_PERCENT, q) ||
         take_unit(scan, scan->words->percent, NB_UNIT_PERCENT, q)))
        read_of_gdp(scan, q);
}

/* --- numbers in digits --------------------------------------------------------------------------
 */

/* Magnitudes that are words of their own behind digits, one or two: 2 hundred thousand, 5 mil
 * millones. */
static bool
read_word_magnitude(const nb_scan *scan, nb_quantity *q)
{
    int i;

    for (i = 0; i < 2; i++) {
        int magnitude =
            i == 0 ? nb_magnitude_behind_digits(scan, q->next) : nb_magnitude_word(scan, q->next);

        if (magnitude < 2 || q->magnitude + magnitude > 18)
            break;
        q->magnitude += magnitude;
        q->has_magnitude = true;
        q->end = nb_scan_lexeme(scan, q->next)->span.end;
        q->next++;
    }
    return q->has_magnitude;
}

/* Whether what follows the digits in the same word makes it no number: 20th, 1990s, 5G, 10:30. */
static bool
is_part_of_word(const nb_scan *scan, size_t pos)
{
    int32_t c = nb_utf8_peek(scan->text, scan->len, pos);

    if (c == 0)
        return false;
    if (nb_classify_char(c) == NB_CHAR_LETTER)
        return true;
    return (c == ':' || c == '/') && pos + 1 < scan->len && scan->text[pos + 1] >= '0' &&
           scan->text[pos + 1] <= '9';
}

/* "3 hundred and 21": what is below a hundred behind it. */
static void
read_rest_of_hundred(const nb_scan *scan, nb_quantity *q)
{
    size_t pos;
    nb_numeral rest;
    uint32_t at = q->next + 1;

    if (q->magnitude != 2 || q->numeral.scale != 0 || !nb_scan_is(scan, q->next, "and") ||
        nb_scan_lexeme(scan, at)->kind != NB_LEX_NUMBER)
        return;
    pos = nb_scan_lexeme(scan, at)->span.start;
    if (nb_numeral_scan(scan->text, scan->len, &pos, scan->style, false, &rest) != NB_NUMBER_OK ||
        rest.scale != 0 || rest.mantissa > 99 || nb_scan_is(scan, at + 1, "hundred") ||
        pos != nb_scan_lexeme(scan, at)->span.end)
        return;
    q->numeral.mantissa = q->numeral.mantissa * 100 + rest.mantissa;
    q->magnitude = 0;
    q->has_magnitude = false;
    q->end = (uint32_t)pos;
    q->next = at + 1;
}

/* What may be joined to digits without a space. */
static const struct suffix {
    const char *text;
    uint8_t unit;
    bool at_least;
} suffixes[] = {{"-percent", NB_UNIT_PERCENT, false}, {"-strong", NB_UNIT_PEOPLE, false},
                {"-plus", NB_UNIT_COUNT, true},       {"+", NB_UNIT_COUNT, true},
                {"pc", NB_UNIT_PERCENT, false},       {"pp", NB_UNIT_PERCENTAGE_POINTS, false}};

/* Takes a suffix that stands right behind the number; false when none does. */
static bool
read_suffix(const nb_scan *scan, uint32_t index, nb_quantity *q)
{
    size_t i;

    for (i = 0; i < sizeof(suffixes) / sizeof(suffixes[0]); i++) {
        size_t end = q->end + strlen(suffixes[i].text);

        if (end > scan->len || memcmp(scan->text + q->end, suffixes[i].text, end - q->end) != 0 ||
            (end < scan->len &&
             nb_is_word_char(nb_classify_char(nb_utf8_peek(scan->text, scan->len, end)))))
            continue;
        q->unit = suffixes[i].unit;
        q->at_least = suffixes[i].at_least;
        q->end = (uint32_t)end;
        q->next = nb_scan_index(scan, index, q->end);
        if (q->unit == NB_UNIT_PERCENT)
            read_of_gdp(scan, q);
        return true;
    }
    return false;
}

/* Fractions as one character. */
static const struct vulgar_fraction {
    int32_t c;
    uint8_t numerator, denominator;
} vulgar_fractions[] = {{0x00BC, 1, 4}, {0x00BD, 1, 2}, {0x00BE, 3, 4},
                        {0x2153, 1, 3}, {0x2154, 2, 3}, {0x215B, 1, 8},
                        {0x215C, 3, 8}, {0x215D, 5, 8}, {0x215E, 7, 8}};

/* "2½" and "2 1/2": moves `*pos` behind the fraction that stands behind whole digits. */
static void
read_fraction_of_digits(const nb_scan *scan, size_t *pos, nb_quantity *q)
{
    int32_t c = nb_utf8_peek(scan->text, scan->len, *pos);
    const char *p = scan->text + *pos;
    size_t i;

    for (i = 0; i < sizeof(vulgar_fractions) / sizeof(vulgar_fractions[0]); i++)
        if (c == vulgar_fractions[i].c &&
            nb_numeral_add_fraction(&q->numeral, vulgar_fractions[i].numerator,
                                    vulgar_fractions[i].denominator))
            nb_utf8_next(scan->text, scan->len, pos);
    if (*pos + 4 <= scan->len && p[0] == ' ' && p[1] >= '1' && p[1] < p[3] && p[2] == '/' &&
        p[3] <= '9' && (*pos + 4 == scan->len || p[4] == ' ') &&
        nb_numeral_add_fraction(&q->numeral, p[1] - '0', p[3] - '0'))
        *pos += 4;
}

/* Whether a magnitude of nb_magnitude_scan in [behind, end) is one here: "5 M€" in every language.
 */
static bool
is_magnitude_here(const nb_scan *scan, uint32_t index, size_t behind, size_t end)
{
    return scan->words->magnitude_letters || nb_space_length(scan->text, scan->len, behind) == 0 ||
           FIND_CURRENCY(scan, nb_scan_index(scan, index, (uint32_t)end), currency_signs) != NULL;
}

/* The magnitude behind digits that end at `pos`, or a fraction and then it: "2 and a half million".
 */
static void
read_magnitude(const nb_scan *scan, uint32_t index, size_t pos, nb_quantity *q)
{
    size_t behind = pos;
    uint32_t taken;
    int magnitude;

    q->end = (uint32_t)pos;
    q->next = nb_scan_index(scan, index, q->end);
    taken = nb_fraction_read_behind(scan, q->next, q);
    if (taken > 0) {
        q->next += taken;
        q->end = nb_scan_lexeme(scan, q->next - 1)->span.end;
        behind = pos = q->end;
    }
    if (read_word_magnitude(scan, q)) {
        read_rest_of_hundred(scan, q);
        return;
    }
    magnitude = nb_magnitude_scan(scan->text, scan->len, &pos);
    if (magnitude == 0 || !is_magnitude_here(scan, index, behind, pos))
        return;
    q->magnitude = magnitude;
    q->has_magnitude = true;
    q->end = (uint32_t)pos;
    q->next = nb_scan_index(scan, index, q->end);
}

static bool
is_separator_before_digit(const nb_scan *scan, size_t pos)
{
    return pos + 1 < scan->len && (scan->text[pos] == '.' || scan->text[pos] == ',') &&
           scan->text[pos + 1] >= '0' && scan->text[pos + 1] <= '9';
}

/*
 * A numeral in the style of another language: "3,5" in an English text and "3.5" in a German one
 * are a whole number with one or two decimals; false for what neither style writes: 24.06.2025,
 * 1,50,000.
 */
static bool
read_foreign_decimals(const nb_scan *scan, size_t *pos, nb_numeral *numeral)
{
    size_t end = *pos + 1;

    if (!is_separator_before_digit(scan, *pos))
        return true;
    if (numeral->grouped || numeral->scale > 0 || numeral->too_long)
        return false;
    while (end < scan->len && scan->text[end] >= '0' && scan->text[end] <= '9')
        end++;
    if (end - *pos > 3 || is_separator_before_digit(scan, end))
        return false;
    for (*pos += 1; *pos < end; (*pos)++) {
        numeral->mantissa = numeral->mantissa * 10 + (scan->text[*pos] - '0');
        numeral->scale++;
    }
    return true;
}

/* Digits at lexeme `index`; false when they belong to something else. */
static bool
read_digits(const nb_scan *scan, uint32_t index, nb_quantity *q)
{
    size_t pos = nb_scan_lexeme(scan, index)->span.start;

    if (nb_numeral_scan(scan->text, scan->len, &pos, scan->style, true, &q->numeral) !=
            NB_NUMBER_OK ||
        !read_foreign_decimals(scan, &pos, &q->numeral))
        return false;
    read_fraction_of_digits(scan, &pos, q);
    q->number_end = (uint32_t)pos;
    read_magnitude(scan, index, pos, q);
    if (read_suffix(scan, index, q))
        return true;
    if (!q->has_magnitude && q->end == q->number_end && is_part_of_word(scan, q->end))
        return false;
    /* "5-year" is a word; "2-percent" was a suffix. */
    return !(q->end + 1 < scan->len && scan->text[q->end] == '-' &&
             nb_classify_char(nb_utf8_peek(scan->text, scan->len, q->end + 1)) == NB_CHAR_LETTER);
}

/* A minus sign right before the digits, with nothing right before it. */
static bool
is_sign(const nb_scan *scan, uint32_t index)
{
    const nb_lexeme *sign = nb_scan_lexeme(scan, index);
    int32_t c = nb_utf8_peek(scan->text, scan->len, sign->span.start);

    if (nb_scan_is_any(scan, index, "minus negative moins"))
        return true;
    /* At the start of a text a space may follow it. */
    if (index == 0 && (c == '-' || c == 0x2212) && nb_scan_lexeme(scan, 1)->kind == NB_LEX_NUMBER)
        return true;
    return (c == '-' || c == 0x2212) && (sign->flags & NB_LEX_SPACE_BEFORE) &&
           nb_scan_lexeme(scan, index + 1)->span.start == sign->span.end;
}

/* Whether a dash and another digit stand right behind. */
static bool
is_joined_to_number(const nb_scan *scan, size_t pos)
{
    int32_t c = nb_utf8_peek(scan->text, scan->len, pos);

    if (c != '-' && c != 0x2013 && c != 0x2014)
        return false;
    nb_utf8_next(scan->text, scan->len, &pos);
    return pos < scan->len && scan->text[pos] >= '0' && scan->text[pos] <= '9';
}

bool
nb_quantity_unit(const nb_scan *scan, nb_quantity *q)
{
    if (q->unit == NB_UNIT_COUNT)
        read_percent(scan, q);
    if (q->unit == NB_UNIT_COUNT)
        read_currency_after(scan, q);
    return q->unit != NB_UNIT_COUNT;
}

bool
nb_quantity_read(const nb_scan *scan, uint32_t index, nb_quantity *q)
{
    uint32_t at = index;
    uint32_t taken;

    memset(q, 0, sizeof(*q));
    q->start = nb_scan_lexeme(scan, index)->span.start;
    if (is_sign(scan, at)) {
        q->negative = true;
        at++;
    }
    if (nb_scan_is_any(scan, at, scan->words->percent_before) &&
        nb_scan_lexeme(scan, at + 1)->kind == NB_LEX_NUMBER) {
        q->unit = NB_UNIT_PERCENT;
        at++;
    }
    at += read_currency_before(scan, at, q);
    if (!q->negative && is_sign(scan, at) && at > index) {
        q->negative = true;
        at++;
    }
    if (nb_scan_lexeme(scan, at)->kind == NB_LEX_NUMBER) {
        if (!read_digits(scan, at, q))
            return false;
    } else {
        taken = nb_scan_lexeme(scan, at)->kind == NB_LEX_WORD ? nb_spelled_read(scan, at, q) : 0;
        if (taken == 0)
            return false;
        q->next = at + taken;
        q->end = nb_scan_lexeme(scan, q->next - 1)->span.end;
        q->number_end = q->end;
    }
    /* "10-20 dollars": the unit belongs to the second number. */
    if (!is_joined_to_number(scan, q->end))
        nb_quantity_unit(scan, q);
    return true;
}
