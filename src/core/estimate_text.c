/*
 * estimate_text.c - estimates as people write them, and one canonical text for each.
 *
 * Grammar:
 *   estimate  = "unknown" | ".." | qualifier* [ "between" | "from" ] bound [ separator bound ]
 *   qualifier = "~" or a word such as "around"; ">=" or a phrase such as "at least"; ...
 *   separator = ".." [ "<" ] | "to" | "and" | "-" | a dash
 *   bound     = [ sign ] numeral [ magnitude | exponent ]
 */
#include "core/estimate_text.h"

#include "core/number_text.h"
#include "core/utf8.h"

#include <string.h>

#define MINUS_SIGN 0x2212
#define EN_DASH 0x2013
#define EM_DASH 0x2014
#define LARGEST_EXPONENT 99

typedef struct reader {
    const char *text;
    size_t len;
    size_t pos;
} reader;

/* What the words before the number say of it. */
typedef struct qualification {
    bool about;
    bool has_limit; /* one of the four below was given */
    bool lower;     /* the number is a lower bound, else an upper one */
    bool strict;
} qualification;

/* A phrase and what it says; longer phrases stand before their beginnings. */
typedef struct phrase {
    const char *words;
    bool about, has_limit, lower, strict;
} phrase;

static const phrase phrases[] = {
    {"~", true, false, false, false},
    {">=", false, true, true, false},
    {"\xE2\x89\xA5", false, true, true, false},
    {"<=", false, true, false, false},
    {"\xE2\x89\xA4", false, true, false, false},
    {">", false, true, true, true},
    {"<", false, true, false, true},
    {"about", true, false, false, false},
    {"around", true, false, false, false},
    {"some", true, false, false, false},
    {"roughly", true, false, false, false},
    {"approximately", true, false, false, false},
    {"approx.", true, false, false, false},
    {"approx", true, false, false, false},
    {"circa", true, false, false, false},
    {"ca.", true, false, false, false},
    {"ca", true, false, false, false},
    {"c.", true, false, false, false},
    {"at least", false, true, true, false},
    {"no fewer than", false, true, true, false},
    {"not fewer than", false, true, true, false},
    {"no less than", false, true, true, false},
    {"not less than", false, true, true, false},
    {"up to", false, true, false, false},
    {"at most", false, true, false, false},
    {"as many as", false, true, false, false},
    {"as much as", false, true, false, false},
    {"no more than", false, true, false, false},
    {"not more than", false, true, false, false},
    {"more than", false, true, true, true},
    {"over", false, true, true, true},
    {"above", false, true, true, true},
    {"fewer than", false, true, false, true},
    {"less than", false, true, false, true},
    {"just under", false, true, false, true},
    {"under", false, true, false, true},
    {"below", false, true, false, true},
    {"nearly", true, true, false, true},
    {"almost", true, true, false, true},
};

static void
skip_space(reader *in)
{
    in->pos += nb_space_length(in->text, in->len, in->pos);
}

static bool
at_end(const reader *in)
{
    return in->pos >= in->len;
}

static bool
is_ascii_letter(char c)
{
    c |= 0x20;
    return c >= 'a' && c <= 'z';
}

/*
 * Takes a phrase in any case; a space of the phrase stands for any white space. A phrase that ends
 * in a letter ends before something that is none.
 */
static bool
take_phrase(reader *in, const char *words)
{
    size_t pos = in->pos;
    const char *w;

    for (w = words; *w; w++) {
        char c;

        if (*w == ' ') {
            size_t space = nb_space_length(in->text, in->len, pos);

            if (space == 0)
                return false;
            pos += space;
            continue;
        }
        if (pos >= in->len)
            return false;
        c = in->text[pos++];
        if (c >= 'A' && c <= 'Z')
            c |= 0x20;
        if (c != *w)
            return false;
    }
    if (is_ascii_letter(w[-1]) && pos < in->len && is_ascii_letter(in->text[pos]))
        return false;
    in->pos = pos;
    return true;
}

static const phrase *
take_qualifier(reader *in)
{
    size_t i;

    for (i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
        if (take_phrase(in, phrases[i].words))
            return &phrases[i];
    return NULL;
}

/* All qualifiers before the number; false when two of them contradict or repeat each other. */
static bool
read_qualifiers(reader *in, qualification *said)
{
    const phrase *found;

    memset(said, 0, sizeof(*said));
    /* A digit here, the usual case, ends the search at once. */
    while (!at_end(in) && !(in->text[in->pos] >= '0' && in->text[in->pos] <= '9') &&
           (found = take_qualifier(in)) != NULL) {
        if ((found->about && said->about) || (found->has_limit && said->has_limit))
            return false;
        said->about |= found->about;
        if (found->has_limit) {
            said->has_limit = true;
            said->lower = found->lower;
            said->strict = found->strict;
        }
        skip_space(in);
    }
    return true;
}

/* A sign before a number: -1, 1, or 0 when there is none. */
static int
take_sign(reader *in)
{
    size_t next = in->pos;
    int32_t c;

    if (at_end(in))
        return 0;
    c = nb_utf8_next(in->text, in->len, &next);
    if (c != '-' && c != '+' && c != MINUS_SIGN)
        return 0;
    in->pos = next;
    return c == '+' ? 1 : -1;
}

/* "e5", "E-3" behind digits: the power of ten, or 0 when there is none. */
static int
take_exponent(reader *in)
{
    size_t pos = in->pos;
    bool negative = false;
    int exponent = 0;

    if (at_end(in) || (in->text[pos] | 0x20) != 'e')
        return 0;
    pos++;
    if (pos < in->len && (in->text[pos] == '-' || in->text[pos] == '+'))
        negative = in->text[pos++] == '-';
    if (pos >= in->len || in->text[pos] < '0' || in->text[pos] > '9')
        return 0;
    for (; pos < in->len && in->text[pos] >= '0' && in->text[pos] <= '9'; pos++)
        if (exponent < LARGEST_EXPONENT)
            exponent = exponent * 10 + (in->text[pos] - '0');
    in->pos = pos;
    return negative ? -exponent : exponent;
}

/* One number, before a magnitude that may stand behind the second one is applied. */
typedef struct written_number {
    nb_numeral numeral;
    bool negative;
    int magnitude; /* power of ten */
    bool has_magnitude;
} written_number;

static bool
read_number(reader *in, written_number *number)
{

    memset(number, 0, sizeof(*number));
    number->negative = take_sign(in) < 0;
    if (nb_numeral_scan(in->text, in->len, &in->pos, NB_NUMBER_ENGLISH, true, &number->numeral) !=
        NB_NUMBER_OK)
        return false;
    number->magnitude = take_exponent(in);
    if (number->magnitude == 0) {
        number->magnitude = nb_magnitude_scan(in->text, in->len, &in->pos);
        number->has_magnitude = number->magnitude != 0;
    }
    return true;
}

static nb_estimate_status
number_value(const written_number *number, nb_decimal *value)
{
    if (nb_numeral_value(&number->numeral, number->magnitude, value) != NB_NUMBER_OK)
        return NB_ESTIMATE_TOO_LONG;
    if (number->negative)
        value->mantissa = -value->mantissa;
    return NB_ESTIMATE_OK;
}

/* What joins two numbers to a range; `strict_high` is set by "..<". */
static bool
take_separator(reader *in, bool between, bool *strict_high)
{
    size_t before = in->pos;
    size_t next;
    int32_t c;

    *strict_high = false;
    skip_space(in);
    if (take_phrase(in, "..")) {
        skip_space(in);
        *strict_high = take_phrase(in, "<");
        return true;
    }
    if (take_phrase(in, "to") || (between && take_phrase(in, "and")))
        return true;
    next = in->pos;
    c = at_end(in) ? 0 : nb_utf8_next(in->text, in->len, &next);
    if (c == '-' || c == EN_DASH || c == EM_DASH || c == MINUS_SIGN) {
        in->pos = next;
        return true;
    }
    in->pos = before;
    return false;
}

/* Why something that is left over, or stands where a number should, is wrong. */
static nb_estimate_status
judge_rest(const reader *in)
{
    static const char *const signs[] = {
        "%",   "\xE2\x80\xB0", "$",        "\xE2\x82\xAC", "\xC2\xA3", "\xC2\xA5", "eur", "usd",
        "gbp", "percent",      "per cent", "dollars",      "euros",    "pounds",   "pp"};
    reader rest = *in;
    size_t i;

    skip_space(&rest);
    for (i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
        if (take_phrase(&rest, signs[i]))
            return NB_ESTIMATE_UNIT;
    if (in->pos > 0 && in->pos < in->len && in->text[in->pos] == ',' && in->pos + 1 < in->len &&
        in->text[in->pos + 1] >= '0' && in->text[in->pos + 1] <= '9')
        return NB_ESTIMATE_DECIMAL_COMMA;
    return NB_ESTIMATE_NOT_A_NUMBER;
}

/* The estimate that one number with its qualifiers makes. */
static nb_estimate_status
make_single(const qualification *said, nb_decimal value, nb_estimate *estimate)
{
    nb_bound open = {{0, 0}, false, false};
    nb_bound bound = {value, true, said->strict};

    if (!said->has_limit)
        return nb_estimate_make(bound, bound, said->about, estimate);
    if (said->lower)
        return nb_estimate_make(bound, open, said->about, estimate);
    return nb_estimate_make(open, bound, said->about, estimate);
}

/* A range: of the limits only ">" (strict lower end) may stand before it. */
static nb_estimate_status
make_range(const qualification *said, written_number *first, written_number *second,
           bool strict_high, nb_estimate *estimate)
{
    nb_bound low = {{0, 0}, true, false};
    nb_bound high = {{0, 0}, true, strict_high};

    if (said->has_limit && !(said->lower && said->strict))
        return NB_ESTIMATE_NOT_A_NUMBER;
    low.strict = said->has_limit;
    /* "20-50k": the magnitude behind the second number belongs to both. */
    if (!first->has_magnitude && second->has_magnitude && first->magnitude == 0)
        first->magnitude = second->magnitude;
    if (number_value(first, &low.value) != NB_ESTIMATE_OK ||
        number_value(second, &high.value) != NB_ESTIMATE_OK)
        return NB_ESTIMATE_TOO_LONG;
    return nb_estimate_make(low, high, said->about, estimate);
}

/* "unknown" and "..", the estimate of which nothing is known; also behind "~". */
static bool
is_unknown(reader in)
{
    if (!take_phrase(&in, "unknown") && !take_phrase(&in, ".."))
        return false;
    skip_space(&in);
    return at_end(&in);
}

/* A number and perhaps a second one, then the end of the text. */
static nb_estimate_status
parse_numbers(reader *in, const qualification *said, nb_estimate *estimate)
{
    bool between = take_phrase(in, "between");
    bool from = !between && take_phrase(in, "from");
    bool strict_high;
    written_number first, second;
    nb_decimal value;
    nb_estimate_status status;

    skip_space(in);
    if (!read_number(in, &first))
        return judge_rest(in);
    if (take_separator(in, between, &strict_high)) {
        skip_space(in);
        if (!read_number(in, &second))
            return judge_rest(in);
        status = make_range(said, &first, &second, strict_high, estimate);
    } else if (between || from)
        return judge_rest(in);
    else if ((status = number_value(&first, &value)) == NB_ESTIMATE_OK)
        status = make_single(said, value, estimate);
    skip_space(in);
    return at_end(in) ? status : judge_rest(in);
}

nb_estimate_status
nb_estimate_parse(const char *text, size_t len, nb_estimate *estimate)
{
    reader in = {text, len, 0};
    qualification said;

    memset(estimate, 0, sizeof(*estimate));
    skip_space(&in);
    if (at_end(&in))
        return NB_ESTIMATE_EMPTY;
    if (len > NB_ESTIMATE_MAX_INPUT)
        return NB_ESTIMATE_NOT_A_NUMBER;
    if (is_unknown(in))
        return NB_ESTIMATE_OK;
    if (!read_qualifiers(&in, &said))
        return NB_ESTIMATE_NOT_A_NUMBER;
    return parse_numbers(&in, &said, estimate);
}

static int
print_word(char *out, const char *word)
{
    int length = (int)strlen(word);

    memcpy(out, word, length);
    return length;
}

int
nb_estimate_print(const nb_estimate *estimate, char *out)
{
    nb_bound low = nb_estimate_low(estimate);
    nb_bound high = nb_estimate_high(estimate);
    bool single = low.known && high.known && nb_decimal_compare(low.value, high.value) == 0;
    int n = 0;

    if (nb_estimate_is_about(estimate))
        n += print_word(out + n, "~");
    if (low.known && high.known && !single) {
        n += print_word(out + n, low.strict ? ">" : "");
        n += nb_decimal_print(low.value, out + n);
        n += print_word(out + n, high.strict ? "..<" : "..");
        n += nb_decimal_print(high.value, out + n);
    } else if (low.known) {
        if (!single)
            n += print_word(out + n, low.strict ? ">" : ">=");
        n += nb_decimal_print(low.value, out + n);
    } else if (high.known) {
        n += print_word(out + n, high.strict ? "<" : "<=");
        n += nb_decimal_print(high.value, out + n);
    } else
        n += print_word(out + n, "..");
    out[n] = '\0';
    return n;
}
