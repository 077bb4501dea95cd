/*
 * figure_scan.c - one quantity: a number in digits or words, its magnitude and its unit.
 */
#include "core/figure_scan.h"

#include "core/char_class.h"
#include "core/utf8.h"

#include <string.h>

/* Whether a list goes on with this word, in any case of ASCII letters, up to a space or its end. */
static bool
goes_on_with(const char *list, const char *word, size_t len)
{
    size_t i;

    for (i = 0; i < len; i++) {
        char c = word[i];

        if (c >= 'A' && c <= 'Z')
            c |= 0x20;
        if (c != list[i])
            return false;
    }
    return len > 0 && (list[len] == ' ' || list[len] == '\0');
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

/* Whether a list goes on with the word of a lexeme, or with what its elided article stands before. */
static bool
goes_on_with_lexeme(const nb_scan *scan, const char *list, nb_span span)
{
    uint32_t bare;

    if (goes_on_with(list, scan->text + span.start, span.end - span.start))
        return true;
    if (!scan->french || span.end == span.start)
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

/* --- numbers in words --------------------------------------------------------------------------
 */

typedef struct number_word {
    const char *word;
    int32_t value;     /* of a small number */
    uint8_t magnitude; /* or the power of ten it multiplies by */
} number_word;

static const number_word number_words[] = {
    {"one", 1, 0},        {"two", 2, 0},       {"three", 3, 0},     {"four", 4, 0},
    {"five", 5, 0},       {"six", 6, 0},       {"seven", 7, 0},     {"eight", 8, 0},
    {"nine", 9, 0},       {"ten", 10, 0},      {"eleven", 11, 0},   {"twelve", 12, 0},
    {"thirteen", 13, 0},  {"fourteen", 14, 0}, {"fifteen", 15, 0},  {"sixteen", 16, 0},
    {"seventeen", 17, 0}, {"eighteen", 18, 0}, {"nineteen", 19, 0}, {"twenty", 20, 0},
    {"thirty", 30, 0},    {"forty", 40, 0},    {"fifty", 50, 0},    {"sixty", 60, 0},
    {"seventy", 70, 0},   {"eighty", 80, 0},   {"ninety", 90, 0},   {"hundred", 0, 2},
    {"thousand", 0, 3},   {"million", 0, 6},   {"billion", 0, 9},   {"trillion", 0, 12},
    {"zero", 0, 0},       {"dozen", 12, 1},    {"dozens", 12, 1},   {"hundreds", 0, 2},
    {"thousands", 0, 3},  {"millions", 0, 6},  {"billions", 0, 9},  {"trillions", 0, 12}};

static const number_word french_words[] = {
    {"un", 1, 0},         {"une", 1, 0},       {"deux", 2, 0},      {"trois", 3, 0},
    {"quatre", 4, 0},     {"cinq", 5, 0},      {"six", 6, 0},       {"sept", 7, 0},
    {"huit", 8, 0},       {"neuf", 9, 0},      {"dix", 10, 0},      {"onze", 11, 0},
    {"douze", 12, 0},     {"treize", 13, 0},   {"quatorze", 14, 0}, {"quinze", 15, 0},
    {"seize", 16, 0},     {"vingt", 20, 0},    {"trente", 30, 0},   {"quarante", 40, 0},
    {"cinquante", 50, 0}, {"soixante", 60, 0}, {"cent", 0, 2},      {"cents", 0, 2},
    {"mille", 0, 3},      {"million", 0, 6},   {"millions", 0, 6},  {"milliard", 0, 9},
    {"milliards", 0, 9},  {"douzaine", 12, 1}};

static const number_word *
find_number_word(const nb_scan *scan, const char *word, size_t len)
{
    const number_word *words = scan->french ? french_words : number_words;
    size_t count = scan->french ? sizeof(french_words) / sizeof(french_words[0])
                                : sizeof(number_words) / sizeof(number_words[0]);
    size_t i, k;

    for (i = 0; i < count; i++) {
        if (strlen(words[i].word) != len)
            continue;
        for (k = 0; k < len && (word[k] | 0x20) == words[i].word[k]; k++)
            ;
        if (k == len)
            return &words[i];
    }
    return NULL;
}

/* A number in words as it is built up. */
typedef struct spelled {
    int64_t total;   /* what was closed by a thousand or more */
    int64_t current; /* below a thousand */
    int last_magnitude;
    bool any;
} spelled;

/* Takes one word into the number; false when it does not go on with it. */
static bool
take_number_word(spelled *number, const number_word *word)
{
    if (word->magnitude == 1) {
        number->current = (number->any ? number->current : 1) * 12;
        number->last_magnitude = 0;
    } else if (word->magnitude == 2) {
        if (number->current >= 100)
            return false;
        number->current = (number->current ? number->current : 1) * 100;
        number->last_magnitude = 0;
    } else if (word->magnitude > 2) {
        int64_t unit = nb_power_of_ten(word->magnitude);

        if (number->total > INT64_C(1000000000000000))
            return false;
        number->total += (number->current || number->any ? number->current : 1) * unit;
        number->last_magnitude = number->total == number->current * unit ? word->magnitude : 0;
        number->current = 0;
    } else {
        /* "twenty five": tens, then ones; "five two" are two numbers. */
        if (number->any && number->last_magnitude == 0 &&
            (number->current % 10 != 0 || word->value > 9 || number->current == 10) &&
            number->current % 100 != 0)
            return false;
        number->current += word->value;
        number->last_magnitude = 0;
    }
    number->any = true;
    return true;
}

/* Takes the hyphenated parts of one word: seventy-six. */
static bool
take_word_parts(const nb_scan *scan, nb_span span, spelled *number)
{
    spelled before = *number;
    uint32_t start = span.start;

    while (start < span.end) {
        uint32_t end = start;
        const number_word *word;

        while (end < span.end && scan->text[end] != '-')
            end++;
        word = find_number_word(scan, scan->text + start, end - start);
        if (word == NULL || !take_number_word(number, word)) {
            *number = before;
            return false;
        }
        start = end + 1;
    }
    return true;
}

/* "thousands of soldiers" says no number; "three billions" does. */
static bool
is_vague_plural(const nb_scan *scan, uint32_t index)
{
    return nb_scan_is_any(scan, index,
                          "dozens hundreds thousands millions billions trillions cents millions "
                          "milliards");
}

/* "two hundred point zero three": digits in words behind the point at lexeme `point`. */
static uint32_t
read_spelled_decimals(const nb_scan *scan, uint32_t index, uint32_t point, int64_t whole,
                      nb_quantity *q)
{
    uint32_t at = point + 1;

    memset(&q->numeral, 0, sizeof(q->numeral));
    q->numeral.mantissa = whole;
    q->in_words = true;
    while (q->numeral.scale < NB_DECIMAL_MAX_SCALE) {
        nb_span span = nb_scan_lexeme(scan, at)->span;
        const number_word *word =
            find_number_word(scan, scan->text + span.start, span.end - span.start);

        if (word == NULL || word->magnitude != 0 || word->value > 9)
            break;
        q->numeral.mantissa = q->numeral.mantissa * 10 + word->value;
        q->numeral.scale++;
        at++;
    }
    return q->numeral.scale > 0 ? at - index : point - index;
}

/* A number in words from lexeme `index` on; how many lexemes it takes, or 0. */
static uint32_t
read_spelled(const nb_scan *scan, uint32_t index, nb_quantity *q)
{
    spelled number = {0, 0, 0, false};
    uint32_t at = index;
    int64_t value;

    /* "a million", "half a million", "a dozen" */
    if (nb_scan_is_any(scan, at, "a an") &&
        nb_scan_is_any(scan, at + 1, "hundred thousand million billion trillion dozen"))
        at++;
    while (nb_scan_lexeme(scan, at)->kind == NB_LEX_WORD &&
           (at == index || !(nb_scan_lexeme(scan, at)->flags & NB_LEX_SENTENCE))) {
        bool joined = number.any && nb_scan_is_any(scan, at, "and et");
        nb_span span = nb_scan_lexeme(scan, at + joined)->span;

        if (joined && !(number.current >= 100 || number.total > 0))
            break;
        if (!take_word_parts(scan, span, &number))
            break;
        at += 1 + joined;
    }
    if (!number.any || (at - index == 1 && is_vague_plural(scan, index)))
        return 0;
    if (nb_scan_is(scan, at, "point"))
        return read_spelled_decimals(scan, index, at, number.total + number.current, q);
    value = number.total + number.current;
    memset(&q->numeral, 0, sizeof(q->numeral));
    q->numeral.mantissa = value;
    if (number.last_magnitude > 0 && value % nb_power_of_ten(number.last_magnitude) == 0) {
        q->numeral.mantissa = value / nb_power_of_ten(number.last_magnitude);
        q->magnitude = number.last_magnitude;
        q->has_magnitude = true;
    }
    q->in_words = true;
    return at - index;
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

static const currency_word currency_names[] = {
    {"dollar", "USD"},  {"dollars", "USD"}, {"euro", "EUR"},     {"euros", "EUR"},
    {"pound", "GBP"},   {"pounds", "GBP"},  {"sterling", "GBP"}, {"yen", "JPY"},
    {"yuan", "CNY"},    {"rupee", "INR"},   {"rupees", "INR"},   {"rouble", "RUB"},
    {"roubles", "RUB"}, {"ruble", "RUB"},   {"rubles", "RUB"},   {"zloty", "PLN"},
    {"zlotys", "PLN"},  {"franc", "CHF"},   {"francs", "CHF"},   {"krona", "SEK"},
    {"kronor", "SEK"},  {"krone", "NOK"},   {"kroner", "NOK"},   {"lira", "TRY"},
    {"lire", "TRY"},    {"won", "KRW"},     {"hryvnia", "UAH"},  {"peso", "MXN"},
    {"pesos", "MXN"},   {"real", "BRL"},    {"shekel", "ILS"},   {"shekels", "ILS"},
    {"rand", "ZAR"},    {"baht", "THB"},    {"dinar", "KWD"}};

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
    nb_span word = nb_scan_lexeme(scan, q->next)->span;
    size_t pos = word.start;
    int magnitude;

    if (q->has_magnitude || !nb_scan_is_any(scan, q->next, "thousand million billion trillion"))
        return;
    magnitude = nb_magnitude_scan(scan->text, scan->len, &pos);
    if (magnitude == 0 || pos != word.end)
        return;
    q->magnitude = magnitude;
    q->has_magnitude = true;
    q->end = word.end;
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
    /* French: milliards d'euros, millions de dollars. */
    if (code == NULL && scan->french) {
        if (nb_scan_is_any(scan, at,
                           "d'euros d\xE2\x80\x99"
                           "euros"))
            code = "EUR";
        else if (nb_scan_is(scan, at, "de")) {
            code = FIND_CURRENCY(scan, at + 1, currency_names);
            taken = 2;
        }
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

/* "of GDP", "of their gross domestic product", "du PIB" behind a percentage. */
static void
read_of_gdp(const nb_scan *scan, nb_quantity *q)
{
    uint32_t at = q->next;
    uint32_t last;

    if (!nb_scan_is_any(scan, at, "of du de des del vom in as"))
        return;
    for (last = at + 1; last <= at + 6; last++) {
        if (nb_scan_lexeme(scan, last)->kind != NB_LEX_WORD)
            return;
        if (nb_scan_is_any(scan, last, "gdp pib bip") ||
            nb_scan_phrase(scan, last - 2, "gross domestic product") ||
            nb_scan_phrase(scan, last - 2, "produit int\xC3\xA9rieur brut")) {
            q->unit = NB_UNIT_PERCENT_OF_GDP;
            q->end = nb_scan_lexeme(scan, last)->span.end;
            q->next = last + 1;
            return;
        }
    }
}

static const struct percent_phrase {
    const char *words;
    uint8_t unit;
} percent_phrases[] = {{"percentage points", NB_UNIT_PERCENTAGE_POINTS},
                       {"percentage point", NB_UNIT_PERCENTAGE_POINTS},
                       {"points de pourcentage", NB_UNIT_PERCENTAGE_POINTS},
                       {"point de pourcentage", NB_UNIT_PERCENTAGE_POINTS},
                       {"pp", NB_UNIT_PERCENTAGE_POINTS},
                       {"%", NB_UNIT_PERCENT},
                       {"percent", NB_UNIT_PERCENT},
                       {"percents", NB_UNIT_PERCENT},
                       {"per cent", NB_UNIT_PERCENT},
                       {"per cents", NB_UNIT_PERCENT},
                       {"pct", NB_UNIT_PERCENT},
                       {"pour cent", NB_UNIT_PERCENT},
                       {"percentage", NB_UNIT_PERCENT}};

static void
read_percent(const nb_scan *scan, nb_quantity *q)
{
    size_t i;

    for (i = 0; i < sizeof(percent_phrases) / sizeof(percent_phrases[0]); i++) {
        uint32_t taken = nb_scan_phrase(scan, q->next, percent_phrases[i].words);

        if (taken == 0)
            continue;
        q->unit = percent_phrases[i].unit;
        q->end = nb_scan_lexeme(scan, q->next + taken - 1)->span.end;
        q->next += taken;
        if (q->unit == NB_UNIT_PERCENT)
            read_of_gdp(scan, q);
        return;
    }
}

/* --- numbers in digits --------------------------------------------------------------------------
 */

/* French magnitudes are words of their own: 5 milliards, 20 000. */
static int
french_magnitude(const nb_scan *scan, uint32_t index)
{
    if (nb_scan_is_any(scan, index, "milliard milliards"))
        return 9;
    if (nb_scan_is_any(scan, index, "million millions"))
        return 6;
    if (nb_scan_is_any(scan, index, "mille milliers"))
        return 3;
    return 0;
}

/* "dozen", "hundred" and the like behind digits. */
static bool
read_word_magnitude(const nb_scan *scan, nb_quantity *q)
{
    int magnitude = scan->french                           ? french_magnitude(scan, q->next)
                    : nb_scan_is(scan, q->next, "hundred") ? 2
                                                           : 0;

    if (magnitude == 0)
        return false;
    q->magnitude = magnitude;
    q->has_magnitude = true;
    q->end = nb_scan_lexeme(scan, q->next)->span.end;
    q->next++;
    return true;
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

/* Digits at lexeme `index`; false when they belong to something else. */
static bool
read_digits(const nb_scan *scan, uint32_t index, nb_quantity *q)
{
    size_t pos = nb_scan_lexeme(scan, index)->span.start;
    size_t behind;

    if (nb_numeral_scan(scan->text, scan->len, &pos, scan->style, true, &q->numeral) !=
        NB_NUMBER_OK)
        return false;
    behind = pos;
    q->number_end = (uint32_t)pos;
    q->magnitude = nb_magnitude_scan(scan->text, scan->len, &pos);
    q->has_magnitude = q->magnitude != 0;
    if (pos == behind && is_part_of_word(scan, pos))
        return false;
    q->end = (uint32_t)pos;
    q->next = nb_scan_index(scan, index, (uint32_t)pos);
    /* "2-percent": a hyphen joins the unit. */
    if (pos < scan->len && scan->text[pos] == '-') {
        size_t unit = pos + 1;

        if (unit + 7 <= scan->len && strncmp(scan->text + unit, "percent", 7) == 0) {
            q->unit = NB_UNIT_PERCENT;
            q->end = (uint32_t)unit + 7;
            q->next = nb_scan_index(scan, index, q->end);
            read_of_gdp(scan, q);
            return true;
        }
        if (unit < scan->len &&
            nb_classify_char(nb_utf8_peek(scan->text, scan->len, unit)) == NB_CHAR_LETTER)
            return false;
    }
    if (!q->has_magnitude && read_word_magnitude(scan, q))
        read_rest_of_hundred(scan, q);
    return true;
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
    at += read_currency_before(scan, at, q);
    if (!q->negative && is_sign(scan, at) && at > index) {
        q->negative = true;
        at++;
    }
    if (nb_scan_lexeme(scan, at)->kind == NB_LEX_NUMBER) {
        if (!read_digits(scan, at, q))
            return false;
    } else {
        taken = nb_scan_lexeme(scan, at)->kind == NB_LEX_WORD ? read_spelled(scan, at, q) : 0;
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
