/*
 * decimal.c - exact decimals: canonical form, comparison, rounding, printing.
 */
#include "core/decimal.h"

static const int64_t powers_of_ten[] = {1,
                                        10,
                                        100,
                                        1000,
                                        10000,
                                        100000,
                                        1000000,
                                        10000000,
                                        100000000,
                                        1000000000,
                                        10000000000,
                                        100000000000,
                                        1000000000000,
                                        10000000000000,
                                        100000000000000,
                                        1000000000000000,
                                        10000000000000000,
                                        100000000000000000,
                                        1000000000000000000};

int64_t
nb_power_of_ten(int exponent)
{
    return powers_of_ten[exponent];
}

nb_decimal
nb_decimal_make(int64_t mantissa, int scale)
{
    nb_decimal decimal;

    while (scale > 0 && mantissa % 10 == 0) {
        mantissa /= 10;
        scale--;
    }
    decimal.mantissa = mantissa;
    decimal.scale = (uint8_t)scale;
    return decimal;
}

bool
nb_decimal_from_nano(nb_nano nano, nb_decimal *decimal)
{
    const nb_nano limit = powers_of_ten[NB_DECIMAL_MAX_DIGITS];
    int scale = NB_DECIMAL_MAX_SCALE;

    while (scale > 0 && nano % 10 == 0) {
        nano /= 10;
        scale--;
    }
    if (nano >= limit || nano <= -limit)
        return false;
    decimal->mantissa = (int64_t)nano;
    decimal->scale = (uint8_t)scale;
    return true;
}

int
nb_decimal_compare(nb_decimal a, nb_decimal b)
{
    nb_nano x, y;

    if (a.scale == b.scale)
        return (a.mantissa > b.mantissa) - (a.mantissa < b.mantissa);
    x = nb_decimal_to_nano(a);
    y = nb_decimal_to_nano(b);
    return (x > y) - (x < y);
}

nb_nano
nb_divide_half_up(nb_nano numerator, nb_nano denominator)
{
    bool negative = (numerator < 0) != (denominator < 0);
    nb_nano dividend = numerator < 0 ? -numerator : numerator;
    nb_nano divisor = denominator < 0 ? -denominator : denominator;
    nb_nano quotient = dividend / divisor;
    nb_nano remainder = dividend % divisor;

    /* Compared by subtraction: doubling the remainder could overflow. */
    if (remainder >= divisor - remainder)
        quotient++;
    return negative ? -quotient : quotient;
}

int
nb_decimal_print(nb_decimal decimal, char *out)
{
    char digits[NB_DECIMAL_MAX_TEXT];
    uint64_t rest = decimal.mantissa < 0 ? -(uint64_t)decimal.mantissa : (uint64_t)decimal.mantissa;
    int count = 0;
    int length = 0;

    /* Digits from the right, at least one before the point. */
    do {
        digits[count++] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0 || count <= decimal.scale);
    if (decimal.mantissa < 0)
        out[length++] = '-';
    while (count > 0) {
        out[length++] = digits[--count];
        if (count == decimal.scale && count > 0)
            out[length++] = '.';
    }
    return length;
}
