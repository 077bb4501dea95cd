/*
 * number_text.c - one numeral of a UTF-8 text, read exactly.
 */
#include "core/number_text.h"

#include "core/utf8.h"

#include <string.h>

/* More digits than this cannot be held even before decimals are rounded away. */
#define MAX_READ_DIGITS 36

#define NO_BREAK_SPACE 0x00A0
#define THIN_SPACE 0x2009
#define NARROW_NO_BREAK_SPACE 0x202F
#define RIGHT_QUOTE 0x2019

static bool
is_digit_at(const char *text, size_t len, size_t pos)
{
    return pos < len && text[pos] >= '0' && text[pos] <= '9';
}

size_t
nb_space_length(const char *text, size_t len, size_t pos)
{
    size_t start = pos;

    while (pos < len) {
        size_t next = pos;
        int32_t c = nb_utf8_next(text, len, &next);

        if (!(c == ' ' || (c >= '\t' && c <= '\r') || c == NO_BREAK_SPACE || c == THIN_SPACE ||
              c == NARROW_NO_BREAK_SPACE))
            break;
        pos = next;
    }
    return pos - start;
}

/* Whether the code point may stand between groups of three digits. */
static bool
is_group_separator(int32_t c, nb_number_style style, bool plain_space)
{
    switch (c) {
        case ',':
            return style == NB_NUMBER_ENGLISH;
        case '.':
            return style == NB_NUMBER_CONTINENTAL;
        case ' ':
            return plain_space;
        case '\'':
        case RIGHT_QUOTE:
        case NO_BREAK_SPACE:
        case THIN_SPACE:
        case NARROW_NO_BREAK_SPACE:
            return true;
        default:
            return false;
    }
}

/* Reads a run of digits into the mantissa and returns how many there were. */
static int
read_digits(const char *text, size_t len, size_t *pos, nb_numeral *numeral, int *significant)
{
    int count = 0;

    for (; is_digit_at(text, len, *pos); (*pos)++) {
        count++;
        if (*significant > 0 || text[*pos] != '0')
            (*significant)++;
        if (*significant <= MAX_READ_DIGITS)
            numeral->mantissa = numeral->mantissa * 10 + (text[*pos] - '0');
        else
            numeral->too_long = true;
    }
    return count;
}

/* Whether exactly three digits and then no digit stand at `pos`. */
static bool
is_group_at(const char *text, size_t len, size_t pos)
{
    return is_digit_at(text, len, pos) && is_digit_at(text, len, pos + 1) &&
           is_digit_at(text, len, pos + 2) && !is_digit_at(text, len, pos + 3);
}

/* Reads further groups after the first one, as long as they use one separator. */
static void
read_groups(const char *text, size_t len, size_t *pos, nb_number_style style, bool plain_space,
            nb_numeral *numeral, int *significant)
{
    while (*pos < len) {
        size_t next = *pos;
        int32_t separator = nb_utf8_next(text, len, &next);

        if (numeral->grouped ? separator != numeral->separator
                             : !is_group_separator(separator, style, plain_space))
            return;
        if (!is_group_at(text, len, next))
            return;
        numeral->grouped = true;
        numeral->separator = separator;
        *pos = next;
        read_digits(text, len, pos, numeral, significant);
    }
}

nb_number_status
nb_numeral_scan(const char *text, size_t len, size_t *pos, nb_number_style style, bool plain_space,
                nb_numeral *numeral)
{
    const char point = style == NB_NUMBER_ENGLISH ? '.' : ',';
    int significant = 0;
    int digits;

    memset(numeral, 0, sizeof(*numeral));
    digits = read_digits(text, len, pos, numeral, &significant);
    if (digits >= 1 && digits <= 3)
        read_groups(text, len, pos, style, plain_space, numeral, &significant);
    if (*pos < len && text[*pos] == point && is_digit_at(text, len, *pos + 1)) {
        int decimals;

        (*pos)++;
        decimals = read_digits(text, len, pos, numeral, &significant);
        numeral->scale = significant > 0 ? decimals : 0;
        digits += decimals;
    }
    return digits > 0 ? NB_NUMBER_OK : NB_NUMBER_NONE;
}

typedef struct magnitude_word {
    const char *word;
    int exponent;
} magnitude_word;

static const magnitude_word magnitude_words[] = {
    {"k", 3},        {"thousand", 3}, {"thousands", 3}, {"m", 6},         {"mn", 6},
    {"mln", 6},      {"million", 6},  {"millions", 6},  {"bn", 9},        {"billion", 9},
    {"billions", 9}, {"tn", 12},      {"trillion", 12}, {"trillions", 12}};

/* Whether a letter stands at `pos`: of ASCII, or of any other script but the signs of currencies. */
static bool
is_letter_at(const char *text, size_t len, size_t pos)
{
    size_t next = pos;
    int32_t c = text[pos];

    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return true;
    c = nb_utf8_next(text, len, &next);
    return c >= 0xC0 && !(c >= 0x20A0 && c <= 0x20CF);
}

int
nb_magnitude_scan(const char *text, size_t len, size_t *pos)
{
    size_t start = *pos + nb_space_length(text, len, *pos);
    size_t end = start;
    char word[12];
    size_t length = 0;
    size_t i;

    while (end < len && is_letter_at(text, len, end)) {
        if (length == sizeof(word) - 1)
            return 0;
        word[length++] = (char)(text[end++] | 0x20);
    }
    word[length] = '\0';
    if (length == 0 || is_digit_at(text, len, end))
        return 0;
    for (i = 0; i < sizeof(magnitude_words) / sizeof(magnitude_words[0]); i++)
        if (strcmp(word, magnitude_words[i].word) == 0) {
            *pos = end;
            return magnitude_words[i].exponent;
        }
    return 0;
}

/* mantissa / 10^scale with the magnitude applied and decimal zeros dropped; false: too many digits.
 */
static bool
apply_magnitude(const nb_numeral *numeral, int magnitude, __int128 *mantissa, int *scale)
{
    *mantissa = numeral->mantissa;
    *scale = numeral->scale - magnitude;
    if (numeral->too_long)
        return false;
    while (*scale > 0 && *mantissa % 10 == 0) {
        *mantissa /= 10;
        (*scale)--;
    }
    while (*scale < 0) {
        if (*mantissa >= nb_power_of_ten(NB_DECIMAL_MAX_DIGITS))
            return false;
        *mantissa *= 10;
        (*scale)++;
    }
    return true;
}

nb_number_status
nb_numeral_value(const nb_numeral *numeral, int magnitude, nb_decimal *value)
{
    __int128 mantissa;
    int scale;

    if (!apply_magnitude(numeral, magnitude, &mantissa, &scale) || scale > NB_DECIMAL_MAX_SCALE ||
        mantissa >= nb_power_of_ten(NB_DECIMAL_MAX_DIGITS))
        return NB_NUMBER_TOO_LONG;
    *value = nb_decimal_make((int64_t)mantissa, scale);
    return NB_NUMBER_OK;
}

nb_number_status
nb_numeral_rounded(const nb_numeral *numeral, int magnitude, nb_decimal *value)
{
    __int128 mantissa;
    int scale;
    int surplus;

    if (!apply_magnitude(numeral, magnitude, &mantissa, &scale))
        return NB_NUMBER_TOO_LONG;
    surplus = scale - NB_DECIMAL_MAX_SCALE;
    if (surplus > NB_DECIMAL_MAX_DIGITS)
        mantissa = 0;
    else if (surplus > 0)
        mantissa = nb_divide_half_up(mantissa, nb_power_of_ten(surplus));
    if (surplus > 0)
        scale = NB_DECIMAL_MAX_SCALE;
    if (mantissa >= nb_power_of_ten(NB_DECIMAL_MAX_DIGITS))
        return NB_NUMBER_TOO_LONG;
    *value = nb_decimal_make((int64_t)mantissa, scale);
    return NB_NUMBER_OK;
}
