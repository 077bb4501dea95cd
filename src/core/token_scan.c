/*
 * token_scan.c - tokens that are longer than a word: numbers with their units, dates, addresses.
 */
#include "core/token_scan.h"

#include "core/utf8.h"

#include <unicode/uchar.h>
#include <unicode/ucurr.h>

#include <string.h>

#define NO_BREAK_SPACE 0x00A0
#define NARROW_NO_BREAK_SPACE 0x202F
#define MINUS 0x2212

static int32_t
char_at(const nb_line *line, size_t pos)
{
    return nb_utf8_peek(line->text, line->end, pos);
}

static size_t
behind_char(const nb_line *line, size_t pos)
{
    nb_utf8_next(line->text, line->end, &pos);
    return pos;
}

static int32_t
char_before(const nb_line *line, size_t pos)
{
    return pos > line->start ? nb_utf8_peek_back(line->text + line->start, pos - line->start) : 0;
}

static size_t
behind_digits(const nb_line *line, size_t pos)
{
    while (nb_is_digit_at(line, pos))
        pos++;
    return pos;
}

/* A letter or digit of any script. */
static bool
is_word_char(int32_t c)
{
    return c == '_' ||
           (c < 0x80 ? (nb_is_letter_byte((char)c) || (c >= '0' && c <= '9')) : u_isalnum(c));
}

/* --- dates ---------------------------------------------------------------------------------------
 */

static int
two_digits(const char *p)
{
    return (p[0] - '0') * 10 + (p[1] - '0');
}

static int
days_of_month(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return days[month - 1] + (month == 2 && leap);
}

size_t
nb_scan_date(const nb_line *line, size_t pos)
{
    const char *p = line->text + pos;
    int year, month, day;
    int i;

    if (line->end - pos < 10 || p[4] != '-' || p[7] != '-')
        return 0;
    for (i = 0; i < 10; i++)
        if (i != 4 && i != 7 && !(p[i] >= '0' && p[i] <= '9'))
            return 0;
    year = two_digits(p) * 100 + two_digits(p + 2);
    month = two_digits(p + 5);
    day = two_digits(p + 8);
    if (month < 1 || month > 12 || day < 1 || day > days_of_month(year, month))
        return 0;
    pos += 10;
    if (is_word_char(char_at(line, pos)) ||
        (char_at(line, pos) == '-' && is_word_char(char_at(line, pos + 1))))
        return 0;
    return pos;
}

/* --- numbers -------------------------------------------------------------------------------------
 */

static bool
is_vulgar_fraction(int32_t c)
{
    return (c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215E) || c == 0x2189;
}

/* A separator of groups that is a kind of space. */
static bool
is_group_space(const nb_line *line, int32_t c)
{
    return c == NO_BREAK_SPACE || c == NARROW_NO_BREAK_SPACE || (c == ' ' && line->space_groups);
}

/* Behind "2 000 000": groups of exactly three digits, all with the same space; `pos` if there are
 * none. */
static size_t
behind_space_groups(const nb_line *line, size_t pos)
{
    int32_t space = char_at(line, pos);

    if (!is_group_space(line, space))
        return pos;
    while (char_at(line, pos) == space) {
        size_t group = behind_char(line, pos);
        size_t after = behind_digits(line, group);

        if (after - group != 3 || is_word_char(char_at(line, after)))
            break;
        pos = after;
    }
    return pos;
}

/* Behind digits with inner separators and decimals: "100,000", "1.5", "20’000", "2 000,5". */
static size_t
behind_digit_groups(const nb_line *line, size_t pos)
{
    size_t first = behind_digits(line, pos);
    size_t at = first;

    if (first - pos <= 3) {
        at = behind_space_groups(line, first);
        if (at > first && (char_at(line, at) == '.' || char_at(line, at) == ',') &&
            nb_is_digit_at(line, at + 1))
            return behind_digits(line, at + 1);
        if (at > first)
            return at;
    }
    for (;;) {
        int32_t c = char_at(line, at);
        size_t next = c ? behind_char(line, at) : at;

        if ((c != '.' && c != ',' && c != '\'' && c != 0x2019) || !nb_is_digit_at(line, next))
            return at;
        if ((c == '\'' || c == 0x2019) && behind_digits(line, next) - next != 3)
            return at;
        at = behind_digits(line, next);
    }
}

/* "1/2" but not "24/06/2025"; "5½". */
static size_t
behind_fraction(const nb_line *line, size_t start, size_t pos)
{
    if (is_vulgar_fraction(char_at(line, pos)))
        return behind_char(line, pos);
    if (char_at(line, pos) == '/' && nb_is_digit_at(line, pos + 1) &&
        char_before(line, start) != '/') {
        size_t after = behind_digits(line, pos + 1);

        if (char_at(line, after) != '/' && !is_word_char(char_at(line, after)))
            return after;
    }
    return pos;
}

/* Whether bytes [pos, pos + len) are one of the words of a list, in any case of ASCII letters. */
static bool
is_listed(const nb_line *line, size_t pos, size_t len, const char *const *list)
{
    char first = len > 0 ? line->text[pos] : '\0';
    size_t i, k;

    if (first >= 'A' && first <= 'Z')
        first |= 0x20;
    for (i = 0; list[i]; i++) {
        if (list[i][0] != first || strlen(list[i]) != len)
            continue;
        for (k = 0; k < len; k++) {
            char c = line->text[pos + k];

            if ((c >= 'A' && c <= 'Z' ? c | 0x20 : c) != list[i][k])
                break;
        }
        if (k == len)
            return true;
    }
    return false;
}

static size_t
behind_letters(const nb_line *line, size_t pos)
{
    while (pos < line->end && nb_is_letter_byte(line->text[pos]))
        pos++;
    return pos;
}

/* Letters that multiply a number, right behind it or after a space. */
static const char *const magnitude_letters[] = {"k",   "m",   "mn",  "mln", "mio", "bn", "b",
                                                "bln", "mrd", "mld", "tn",  "trn", "t",  NULL};
static const char *const magnitude_words[] = {
    "thousand",  "million",  "billion",   "trillion",  "millions", "billions",
    "trillions", "milliard", "milliards", "millionen", "millones", "mil",
    "miliardi",  "milioni",  "miljard",   "miljoen",   "milyar",   "milyon",
    "mn",        "mln",      "mio",       "bn",        "bln",      "mrd",
    "mld",       "tn",       "trn",       "mld.",      NULL};

/* Behind "bn" in "5bn"; `pos` when other letters follow. */
static size_t
behind_glued_magnitude(const nb_line *line, size_t pos)
{
    size_t after = behind_letters(line, pos);

    if (after == pos || after - pos > 3 || is_word_char(char_at(line, after)) ||
        !is_listed(line, pos, after - pos, magnitude_letters))
        return pos;
    return after;
}

/* Behind " trillion" in "$1.2 trillion"; `pos` when another word follows. */
static size_t
behind_magnitude_word(const nb_line *line, size_t pos)
{
    int32_t space = char_at(line, pos);
    size_t word, after;

    if (space != ' ' && space != NO_BREAK_SPACE && space != NARROW_NO_BREAK_SPACE)
        return pos;
    word = behind_char(line, pos);
    after = behind_letters(line, word);
    if (after == word || is_word_char(char_at(line, after)) ||
        !is_listed(line, word, after - word, magnitude_words))
        return pos;
    return after;
}

/* Behind the number that starts with a digit or a fraction; 0 when letters follow that are none of
 * it. */
static size_t
behind_number(const nb_line *line, size_t pos)
{
    size_t at = is_vulgar_fraction(char_at(line, pos))
                    ? behind_char(line, pos)
                    : behind_fraction(line, pos, behind_digit_groups(line, pos));

    at = behind_glued_magnitude(line, at);
    return is_word_char(char_at(line, at)) ? 0 : at;
}

/* --- currencies ----------------------------------------------------------------------------------
 */

static bool
is_currency_sign(int32_t c)
{
    return c == '$' || (c >= 0x80 && u_charType(c) == U_CURRENCY_SYMBOL);
}

/* Three capitals that ISO 4217 assigns; codes that are English words in capitals are left to words.
 */
static bool
is_currency_code(const nb_line *line, size_t pos)
{
    static const char *const words[] = {"all", "top", "cup", NULL};
    UChar code[4] = {0};
    UErrorCode status = U_ZERO_ERROR;
    int i;

    if (line->end - pos < 3)
        return false;
    for (i = 0; i < 3; i++) {
        if (line->text[pos + i] < 'A' || line->text[pos + i] > 'Z')
            return false;
        code[i] = (UChar)line->text[pos + i];
    }
    if (is_word_char(char_at(line, pos + 3)) && !nb_is_digit_at(line, pos + 3))
        return false;
    return !is_listed(line, pos, 3, words) &&
           ucurr_isAvailable(code, U_DATE_MIN, U_DATE_MAX, &status) && U_SUCCESS(status);
}

/* Behind one space of any kind, or `pos`. */
static size_t
behind_one_space(const nb_line *line, size_t pos)
{
    int32_t c = char_at(line, pos);

    return c == ' ' || c == NO_BREAK_SPACE || c == NARROW_NO_BREAK_SPACE ? behind_char(line, pos)
                                                                         : pos;
}

/* Behind the currency that opens an amount: "€", "US$", "EUR "; `pos` when none does. */
static size_t
behind_currency_before(const nb_line *line, size_t pos)
{
    size_t letters = behind_letters(line, pos);

    if (letters - pos <= 3 && is_currency_sign(char_at(line, letters)))
        return behind_one_space(line, behind_char(line, letters));
    if (letters - pos == 3 && is_currency_code(line, pos))
        return behind_one_space(line, letters);
    return pos;
}

/* Behind the currency that closes an amount: " €", "€", " EUR"; `pos` when none does. */
static size_t
behind_currency_after(const nb_line *line, size_t pos)
{
    size_t at = behind_one_space(line, pos);

    if (is_currency_sign(char_at(line, at)) && !nb_is_digit_at(line, behind_char(line, at)))
        return behind_char(line, at);
    if (is_currency_code(line, at) && !is_word_char(char_at(line, at + 3)))
        return at + 3;
    return pos;
}

/* --- a number with what belongs to it
 * -------------------------------------------------------------- */

/* Behind a sign that belongs to a number: not behind a letter or digit, where it is a dash or
 * minus. */
static size_t
behind_sign(const nb_line *line, size_t pos)
{
    int32_t c = char_at(line, pos);
    int32_t before = char_before(line, pos);

    if (c != '-' && c != '+' && c != MINUS)
        return pos;
    if (is_word_char(before) || before == ')' || before == '%' || before == c ||
        is_currency_sign(before))
        return pos;
    if (c != MINUS && before != 0 && !u_isUWhiteSpace(before) && before != '(')
        return pos;
    return behind_char(line, pos);
}

static size_t
behind_percent_sign(const nb_line *line, size_t pos)
{
    size_t at = behind_one_space(line, pos);
    int32_t c = char_at(line, at);

    if (c != '%' && c != 0x2030)
        return pos;
    return behind_char(line, at);
}

size_t
nb_scan_quantity(const nb_line *line, size_t pos, nb_token_class *token_class)
{
    size_t sign = behind_sign(line, pos);
    size_t number = behind_currency_before(line, sign);
    size_t after, closing;

    if (!nb_is_digit_at(line, number) && !is_vulgar_fraction(char_at(line, number)))
        return 0;
    after = behind_number(line, number);
    if (after == 0)
        return 0;
    if (number > sign) {
        *token_class = NB_TOKEN_MONEY;
        return behind_magnitude_word(line, after);
    }
    *token_class = NB_TOKEN_PERCENT;
    closing = behind_percent_sign(line, after);
    if (closing > after)
        return closing;
    *token_class = NB_TOKEN_MONEY;
    closing = behind_currency_after(line, behind_magnitude_word(line, after));
    if (closing > behind_magnitude_word(line, after))
        return closing;
    *token_class = NB_TOKEN_NUMBER;
    return after;
}

/* --- addresses -----------------------------------------------------------------------------------
 */

/* Ends of host names that are taken for an address without "www." */
static const char *const top_domains[] = {
    "int", "com", "org", "net", "edu",  "gov", "mil", "info", "eu", "uk", "de", "fr", "es",
    "it",  "pl",  "nl",  "be",  "pt",   "tr",  "ca",  "us",   "dk", "no", "se", "fi", "ee",
    "lv",  "lt",  "cz",  "sk",  "si",   "hr",  "hu",  "ro",   "bg", "gr", "al", "me", "mk",
    "is",  "lu",  "io",  "tv",  "news", "ua",  "ru",  "ch",   "at", "ie", "au", NULL};

/* Longest local part and host name of an address (RFC 5321, RFC 1035); nothing longer is looked at.
 */
#define LONGEST_LOCAL_PART 64
#define LONGEST_HOST 253

static bool
is_one_of(char c, const char *set)
{
    return c != '\0' && strchr(set, c) != NULL;
}

static bool
is_host_char(char c)
{
    return nb_is_letter_byte(c) || (c >= '0' && c <= '9') || c == '-';
}

/* Behind a host name of two or more labels; *last is where its last label starts. 0 when there is
 * none. */
static size_t
behind_host(const nb_line *line, size_t pos, size_t *last)
{
    size_t at = pos, label = pos;

    *last = pos;
    for (;;) {
        while (at < line->end && at - pos <= LONGEST_HOST && is_host_char(line->text[at]))
            at++;
        if (at == label)
            break;
        *last = label;
        if (at + 1 >= line->end || line->text[at] != '.' || !is_host_char(line->text[at + 1]))
            break;
        label = ++at;
    }
    return *last > pos && at - pos <= LONGEST_HOST ? at : 0;
}

/* Whether a character cannot stand in an address. */
static bool
ends_address(int32_t c)
{
    return c <= ' ' || c == '"' || c == '<' || c == '>' || c == 0xAB || c == 0xBB ||
           (c >= 0x80 && (u_isUWhiteSpace(c) || (c >= 0x2018 && c <= 0x201F)));
}

/* Without what closes the sentence, and a bracket only where it was opened inside. */
static size_t
without_closing_punctuation(const nb_line *line, size_t start, size_t end)
{
    while (end > start) {
        char c = line->text[end - 1];
        size_t i;
        int depth = 0;

        if (is_one_of(c, ".,;:!?'*_~")) {
            end--;
            continue;
        }
        if (c != ')' && c != ']' && c != '}')
            break;
        for (i = start; i < end; i++)
            depth += is_one_of(line->text[i], "([{") ? 1 : is_one_of(line->text[i], ")]}") ? -1 : 0;
        if (depth >= 0)
            break;
        end--;
    }
    return end;
}

static size_t
behind_address(const nb_line *line, size_t start, size_t pos)
{
    while (pos < line->end && !ends_address(char_at(line, pos)))
        pos = behind_char(line, pos);
    return without_closing_punctuation(line, start, pos);
}

/* Behind "https://"; `pos` when there is no scheme. */
static size_t
behind_scheme(const nb_line *line, size_t pos)
{
    size_t at = behind_letters(line, pos);

    if (at - pos >= 2 && at + 3 < line->end && memcmp(line->text + at, "://", 3) == 0)
        return at + 3;
    return pos;
}

size_t
nb_scan_url(const nb_line *line, size_t pos)
{
    size_t host = behind_scheme(line, pos);
    size_t last, end;

    if (host > pos)
        return is_word_char(char_at(line, host)) ? behind_address(line, pos, host) : 0;
    end = behind_host(line, pos, &last);
    if (end == 0 || !nb_is_letter_byte(line->text[pos]))
        return 0;
    if (!(line->end - pos > 4 && is_listed(line, pos, 4, (const char *const[]){"www.", NULL})) &&
        !is_listed(line, last, end - last, top_domains))
        return 0;
    if (is_word_char(char_at(line, end)))
        return 0;
    if (char_at(line, end) == '/' || char_at(line, end) == '?' || char_at(line, end) == ':')
        return behind_address(line, pos, end);
    return end;
}

size_t
nb_scan_email(const nb_line *line, size_t pos)
{
    size_t at = pos, last, end;

    while (at < line->end && at - pos <= LONGEST_LOCAL_PART &&
           (is_host_char(line->text[at]) || is_one_of(line->text[at], "._%+")))
        at++;
    if (at == pos || at >= line->end || line->text[at] != '@')
        return 0;
    end = behind_host(line, at + 1, &last);
    if (end == 0 || end - last < 2 || !nb_is_letter_byte(line->text[last]))
        return 0;
    return end;
}
