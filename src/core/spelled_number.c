/*
 * spelled_number.c - numbers in words: "two hundred and five", "a dozen", "half a million".
 */
#include "core/spelled_number.h"

#include <string.h>

/* A third has no end: decimals enough that nine of them are right behind any magnitude. */
#define ENDLESS_SCALE 18

/* Nobody writes "and a half" behind more; the mantissa has room for the decimals. */
#define LARGEST_WITH_FRACTION INT64_C(1000000000000000)

const nb_number_word *
nb_number_word_find(const nb_number_word *table, const char *word, size_t len)
{
    for (; table->word; table++) {
        size_t i;

        for (i = 0; i < len; i++) {
            char c = word[i];

            if (c >= 'A' && c <= 'Z')
                c |= 0x20;
            if (c != table->word[i])
                break;
        }
        if (i == len && table->word[i] == '\0')
            return table;
    }
    return NULL;
}

static const nb_number_word *
word_at(const nb_scan *scan, int64_t index, const nb_number_word *table)
{
    nb_span span = nb_scan_lexeme(scan, index)->span;

    if (nb_span_is_empty(span))
        return NULL;
    return nb_number_word_find(table, scan->text + span.start, span.end - span.start);
}

int
nb_magnitude_behind_digits(const nb_scan *scan, int64_t index)
{
    const nb_number_word *word = word_at(scan, index, scan->words->magnitudes);

    return word != NULL ? word->magnitude : 0;
}

int
nb_magnitude_word(const nb_scan *scan, int64_t index)
{
    int magnitude = nb_magnitude_behind_digits(scan, index);
    const nb_number_word *word = word_at(scan, index, scan->words->numbers);

    if (magnitude > 0 || word == NULL || word->magnitude < 2)
        return magnitude;
    return word->magnitude;
}

/* --- fractions ----------------------------------------------------------------------------------
 */

typedef struct fraction {
    int64_t numerator, denominator;
} fraction;

bool
nb_numeral_add_fraction(nb_numeral *numeral, int64_t numerator, int64_t denominator)
{
    int scale = 1000 % denominator == 0 ? 3 : ENDLESS_SCALE;
    __int128 part = ((__int128)numerator * nb_power_of_ten(scale) + denominator / 2) / denominator;

    if (numeral->scale != 0 || numeral->too_long || numeral->mantissa > LARGEST_WITH_FRACTION)
        return false;
    while (scale > 0 && part % 10 == 0) {
        part /= 10;
        scale--;
    }
    numeral->mantissa = numeral->mantissa * nb_power_of_ten(scale) + part;
    numeral->scale = scale;
    return true;
}

/* "two-thirds" in one word. */
static bool
read_hyphenated_fraction(const nb_scan *scan, nb_span span, fraction *f)
{
    const char *word = scan->text + span.start;
    size_t len = span.end - span.start;
    const char *hyphen = len > 0 ? memchr(word, '-', len) : NULL;
    const nb_number_word *count, *part;

    if (hyphen == NULL)
        return false;
    count = nb_number_word_find(scan->words->numbers, word, (size_t)(hyphen - word));
    part =
        nb_number_word_find(scan->words->fractions, hyphen + 1, len - (size_t)(hyphen - word) - 1);
    if (count == NULL || count->magnitude != 0 || part == NULL)
        return false;
    f->numerator = count->value;
    f->denominator = part->value;
    return true;
}

/* "half", "a quarter", "two thirds" from lexeme `index` on; how many lexemes it takes, or 0. */
static uint32_t
read_fraction(const nb_scan *scan, int64_t index, fraction *f)
{
    const nb_number_word *count = word_at(scan, index, scan->words->numbers);
    const nb_number_word *part;
    uint32_t before = 0;

    if (read_hyphenated_fraction(scan, nb_scan_lexeme(scan, index)->span, f))
        return 1;
    f->numerator = 1;
    if (nb_scan_is_any(scan, index, scan->words->articles))
        before = 1;
    else if (count != NULL && count->magnitude == 0) {
        f->numerator = count->value;
        before = 1;
    }
    part = word_at(scan, index + before, scan->words->fractions);
    if (part == NULL)
        return 0;
    f->denominator = part->value;
    return before + 1;
}

uint32_t
nb_fraction_read_behind(const nb_scan *scan, uint32_t index, nb_quantity *q)
{
    fraction f;
    uint32_t taken;

    if (!nb_scan_is_any(scan, index, scan->words->conjunction))
        return 0;
    taken = read_fraction(scan, index + 1, &f);
    if (taken == 0 || f.numerator >= f.denominator ||
        !nb_numeral_add_fraction(&q->numeral, f.numerator, f.denominator))
        return 0;
    return taken + 1;
}

/* "half a million", "three quarters of a billion"; 0 when no fraction with its magnitude stands. */
static uint32_t
read_part_of_magnitude(const nb_scan *scan, uint32_t index, uint32_t taken, const fraction *f,
                       nb_quantity *q)
{
    uint32_t at = index + taken;
    int magnitude;

    if (nb_scan_is_any(scan, at, "of de d'"))
        at++;
    if (nb_scan_is_any(scan, at, scan->words->articles))
        at++;
    magnitude = nb_magnitude_word(scan, at);
    if (magnitude < 2 || f->numerator >= f->denominator)
        return 0;
    nb_numeral_add_fraction(&q->numeral, f->numerator, f->denominator);
    q->magnitude = magnitude;
    q->has_magnitude = true;
    return at + 1 - index;
}

/* --- whole numbers ------------------------------------------------------------------------------
 */

/* A number in words as it is built up. */
typedef struct spelled {
    int64_t total;   /* what was closed by a thousand or more */
    int64_t current; /* below a thousand */
    int last_magnitude;
    bool any;
} spelled;

/* Takes one word into the number; false when it does not go on with it. */
static bool
take_number_word(spelled *number, const nb_number_word *word)
{
    if (word->magnitude == 1) {
        if (number->current >= 1000)
            return false;
        number->current = (number->any ? number->current : 1) * 12;
        number->last_magnitude = 0;
    } else if (word->magnitude == 2) {
        if (number->current >= 100)
            return false;
        number->current = (number->current ? number->current : 1) * 100;
        number->last_magnitude = 0;
    } else if (word->magnitude > 2) {
        int64_t unit = nb_power_of_ten(word->magnitude);
        bool first = number->total == 0;

        if (number->total > INT64_C(1000000000000000))
            return false;
        if (!first && number->current == 0) {
            /* "two thousand million" */
            if (number->total > 1000000)
                return false;
            number->total *= unit;
        } else
            number->total += (number->current > 0 || number->any ? number->current : 1) * unit;
        number->last_magnitude = first ? word->magnitude : 0;
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
        const nb_number_word *word;

        while (end < span.end && scan->text[end] != '-')
            end++;
        word = nb_number_word_find(scan->words->numbers, scan->text + start, end - start);
        if (word == NULL || !take_number_word(number, word)) {
            *number = before;
            return false;
        }
        start = end + 1;
    }
    return true;
}

/* "two hundred point zero three": digits in words behind the point at lexeme `point`. */
static uint32_t
read_spelled_decimals(const nb_scan *scan, uint32_t index, uint32_t point, int64_t whole,
                      nb_quantity *q)
{
    uint32_t at = point + 1;

    q->numeral.mantissa = whole;
    while (q->numeral.scale < NB_DECIMAL_MAX_SCALE) {
        const nb_number_word *word = word_at(scan, at, scan->words->numbers);

        if (word == NULL || word->magnitude != 0 || word->value > 9)
            break;
        q->numeral.mantissa = q->numeral.mantissa * 10 + word->value;
        q->numeral.scale++;
        at++;
    }
    return q->numeral.scale > 0 ? at - index : point - index;
}

/* Takes words into the number from lexeme `at` on; the lexeme behind them. */
static uint32_t
take_words(const nb_scan *scan, uint32_t index, uint32_t at, spelled *number)
{
    while (nb_scan_lexeme(scan, at)->kind == NB_LEX_WORD &&
           (at == index || !(nb_scan_lexeme(scan, at)->flags & NB_LEX_SENTENCE))) {
        bool joined = number->any && nb_scan_is_any(scan, at, scan->words->conjunction);

        if (joined && !(number->current >= 100 || number->total > 0))
            break;
        if (!take_word_parts(scan, nb_scan_lexeme(scan, at + joined)->span, number))
            break;
        at += 1 + joined;
    }
    return at;
}

/* Sets the numeral of a number in words, with its last magnitude apart: "two million". */
static void
set_numeral(const spelled *number, nb_quantity *q)
{
    int64_t value = number->total + number->current;

    q->numeral.mantissa = value;
    if (number->last_magnitude > 0 && value % nb_power_of_ten(number->last_magnitude) == 0) {
        q->numeral.mantissa = value / nb_power_of_ten(number->last_magnitude);
        q->magnitude = number->last_magnitude;
        q->has_magnitude = true;
    }
}

/* "and a half" behind the number, and a magnitude behind that: "two and a half million". */
static uint32_t
read_fraction_and_magnitude(const nb_scan *scan, uint32_t at, nb_quantity *q)
{
    uint32_t taken = nb_fraction_read_behind(scan, at, q);
    int magnitude = taken > 0 && !q->has_magnitude ? nb_magnitude_word(scan, at + taken) : 0;

    if (magnitude > 0) {
        q->magnitude = magnitude;
        q->has_magnitude = true;
        taken++;
    }
    return taken;
}

uint32_t
nb_spelled_read(const nb_scan *scan, uint32_t index, nb_quantity *q)
{
    spelled number = {0, 0, 0, false};
    uint32_t at = index;
    fraction f;
    uint32_t taken = read_fraction(scan, index, &f);

    memset(&q->numeral, 0, sizeof(q->numeral));
    q->in_words = true;
    if (taken > 0)
        return read_part_of_magnitude(scan, index, taken, &f, q);
    /* "a million", "a dozen" */
    if (nb_scan_is_any(scan, at, scan->words->articles)) {
        const nb_number_word *next = word_at(scan, at + 1, scan->words->numbers);

        if (next == NULL || next->magnitude == 0)
            return 0;
        at++;
    }
    at = take_words(scan, index, at, &number);
    if (!number.any || (at - index == 1 && nb_scan_is_any(scan, index, scan->words->vague)))
        return 0;
    if (nb_scan_is(scan, at, "point"))
        return read_spelled_decimals(scan, index, at, number.total + number.current, q);
    set_numeral(&number, q);
    return at - index + read_fraction_and_magnitude(scan, at, q);
}
