/*
 * estimate_sum.c - the exact, order-independent state behind sum(estimate).
 */
#include "core/estimate_sum.h"

#include <stdio.h>
#include <string.h>

/* More rows than this cannot be; it keeps every counter and sum far from overflow. */
#define MOST_ROWS ((int64_t)1 << 36)

void
nb_estimate_sum_add(nb_estimate_sum *sum, const nb_estimate *value, int direction)
{
    nb_bound low = nb_estimate_low(value);
    nb_bound high = nb_estimate_high(value);

    sum->rows += direction;
    if (low.known)
        sum->low += direction * nb_decimal_to_nano(low.value);
    else
        sum->unknown_lows += direction;
    if (high.known)
        sum->high += direction * nb_decimal_to_nano(high.value);
    else
        sum->unknown_highs += direction;
    sum->strict_lows += low.strict ? direction : 0;
    sum->strict_highs += high.strict ? direction : 0;
    sum->about += nb_estimate_is_about(value) ? direction : 0;
}

void
nb_estimate_sum_combine(nb_estimate_sum *sum, const nb_estimate_sum *other)
{
    sum->low += other->low;
    sum->high += other->high;
    sum->rows += other->rows;
    sum->unknown_lows += other->unknown_lows;
    sum->unknown_highs += other->unknown_highs;
    sum->strict_lows += other->strict_lows;
    sum->strict_highs += other->strict_highs;
    sum->about += other->about;
}

nb_estimate_status
nb_estimate_sum_result(const nb_estimate_sum *sum, nb_estimate *result)
{
    nb_bound low = {{0, 0}, sum->unknown_lows == 0, sum->strict_lows > 0};
    nb_bound high = {{0, 0}, sum->unknown_highs == 0, sum->strict_highs > 0};

    if ((low.known && !nb_decimal_from_nano(sum->low, &low.value)) ||
        (high.known && !nb_decimal_from_nano(sum->high, &high.value)))
        return NB_ESTIMATE_OVERFLOW;
    return nb_estimate_make(low, high, sum->about > 0, result);
}

static bool
is_count(int64_t count, int64_t rows)
{
    return count >= 0 && count <= rows;
}

bool
nb_estimate_sum_is_valid(const nb_estimate_sum *sum)
{
    const nb_nano most = (nb_nano)MOST_ROWS * nb_power_of_ten(NB_DECIMAL_MAX_DIGITS) *
                         nb_power_of_ten(NB_DECIMAL_MAX_SCALE);
    int64_t rows = sum->rows;

    if (rows < 0 || rows > MOST_ROWS || sum->low > most || sum->low < -most || sum->high > most ||
        sum->high < -most)
        return false;
    if (!is_count(sum->unknown_lows, rows) || !is_count(sum->unknown_highs, rows) ||
        !is_count(sum->strict_lows, rows - sum->unknown_lows) ||
        !is_count(sum->strict_highs, rows - sum->unknown_highs) || !is_count(sum->about, rows))
        return false;
    /* Where every bound is known the sums are in the bounds' order. */
    return sum->unknown_lows > 0 || sum->unknown_highs > 0 || sum->low < sum->high ||
           (sum->low == sum->high && sum->strict_lows == 0 && sum->strict_highs == 0);
}

static int
print_nano(nb_nano value, char *out)
{
    char digits[48];
    int count = 0;
    int length = 0;
    bool negative = value < 0;

    do {
        int digit = (int)(value % 10);

        digits[count++] = (char)('0' + (digit < 0 ? -digit : digit));
        value /= 10;
    } while (value != 0);
    if (negative)
        out[length++] = '-';
    while (count > 0)
        out[length++] = digits[--count];
    return length;
}

int
nb_estimate_sum_print(const nb_estimate_sum *sum, char *out)
{
    int length = print_nano(sum->low, out);

    out[length++] = ' ';
    length += print_nano(sum->high, out + length);
    return length + sprintf(out + length, " %lld %lld %lld %lld %lld %lld", (long long)sum->rows,
                            (long long)sum->unknown_lows, (long long)sum->unknown_highs,
                            (long long)sum->strict_lows, (long long)sum->strict_highs,
                            (long long)sum->about);
}

/* One signed whole number of at most 38 digits and the single space or the end behind it. */
static bool
parse_nano(const char **text, nb_nano *value)
{
    const char *p = *text;
    bool negative = *p == '-';
    int digits = 0;

    *value = 0;
    for (p += negative; *p >= '0' && *p <= '9'; p++, digits++) {
        if (digits >= 38)
            return false;
        *value = *value * 10 + (*p - '0');
    }
    if (negative)
        *value = -*value;
    if (digits == 0 || (*p != ' ' && *p != '\0'))
        return false;
    *text = *p == ' ' ? p + 1 : p;
    return true;
}

bool
nb_estimate_sum_parse(const char *text, nb_estimate_sum *sum)
{
    nb_nano counters[6];
    int i;

    memset(sum, 0, sizeof(*sum));
    if (!parse_nano(&text, &sum->low) || !parse_nano(&text, &sum->high))
        return false;
    for (i = 0; i < 6; i++)
        if (!parse_nano(&text, &counters[i]) || counters[i] < 0 || counters[i] > MOST_ROWS)
            return false;
    sum->rows = (int64_t)counters[0];
    sum->unknown_lows = (int64_t)counters[1];
    sum->unknown_highs = (int64_t)counters[2];
    sum->strict_lows = (int64_t)counters[3];
    sum->strict_highs = (int64_t)counters[4];
    sum->about = (int64_t)counters[5];
    return *text == '\0' && nb_estimate_sum_is_valid(sum);
}
