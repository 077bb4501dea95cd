/*
 * char_class.c - character classes: a table for ASCII, ICU's properties for the rest.
 */
#include "core/char_class.h"

#include <unicode/uchar.h>

#define S NB_CHAR_SPACE
#define L NB_CHAR_LETTER
#define D NB_CHAR_DIGIT
#define O NB_CHAR_OPEN
#define C NB_CHAR_CLOSE
#define H NB_CHAR_DASH
#define T NB_CHAR_STOP
#define P NB_CHAR_PUNCTUATION
#define Q NB_CHAR_QUOTE
#define Y NB_CHAR_SYMBOL

static const uint8_t ascii_classes[128] = {
    0, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S,
    S, T, Q, Y, Y, Y, Y, Q, O, C, Y, Y, P, H, T, H, D, D, D, D, D, D, D, D, D, D, P, P, Y, Y, Y, T,
    Y, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, O, H, C, Y, Y,
    Q, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, O, Y, C, Y, Y};

/* Quotation marks, primes and apostrophes outside ASCII. */
static bool
is_quote(int32_t c)
{
    return (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2039 || c == 0x203A ||
           (c >= 0x2032 && c <= 0x2036) || c == 0xB4 || c == 0x02BB || c == 0x02BC || c == 0x05F3 ||
           c == 0x05F4 || (c >= 0x300C && c <= 0x300F) || (c >= 0x301D && c <= 0x301F) ||
           (c >= 0xFE41 && c <= 0xFE44) || c == 0xFF02 || c == 0xFF07 || c == 0xFF62 ||
           c == 0xFF63 || c == 0x275D || c == 0x275E;
}

static bool
is_stop(int32_t c)
{
    return c == 0x2026 || c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0xFF0E || c == 0x0964 ||
           c == 0x061F || c == 0x06D4 || c == 0x203D || c == 0x37E;
}

static nb_char_class
classify_by_property(int32_t c)
{
    switch (u_charType(c)) {
        case U_DECIMAL_DIGIT_NUMBER:
        case U_LETTER_NUMBER:
        case U_OTHER_NUMBER:
            return NB_CHAR_DIGIT;
        case U_START_PUNCTUATION:
        case U_INITIAL_PUNCTUATION:
            return NB_CHAR_OPEN;
        case U_END_PUNCTUATION:
        case U_FINAL_PUNCTUATION:
            return NB_CHAR_CLOSE;
        case U_DASH_PUNCTUATION:
            return NB_CHAR_DASH;
        case U_OTHER_PUNCTUATION:
        case U_CONNECTOR_PUNCTUATION:
            return NB_CHAR_PUNCTUATION;
        case U_NON_SPACING_MARK:
        case U_COMBINING_SPACING_MARK:
        case U_ENCLOSING_MARK:
            return NB_CHAR_LETTER;
        default:
            return u_isalpha(c) ? NB_CHAR_LETTER : NB_CHAR_SYMBOL;
    }
}

nb_char_class
nb_classify_char(int32_t c)
{
    if (c < 128)
        return (nb_char_class)ascii_classes[c];
    if (is_quote(c))
        return NB_CHAR_QUOTE;
    /* The inverted marks of Spanish open what follows them. */
    if (c == 0xA1 || c == 0xBF)
        return NB_CHAR_OPEN;
    if (is_stop(c))
        return NB_CHAR_STOP;
    /* Format characters such as direction marks stand where a space could. */
    if (u_isUWhiteSpace(c) || c == 0x200B || c == 0xFEFF || (c >= 0x200E && c <= 0x200F))
        return NB_CHAR_SPACE;
    return classify_by_property(c);
}
