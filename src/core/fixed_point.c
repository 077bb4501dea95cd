/*
 * fixed_point.c - exact decimal numbers of up to 38 digits, and sums of them.
 */
#include "core/fixed_point.h"

bool
nb_fixed_multiply(nb_fixed a, nb_fixed b, nb_fixed *result)
{
    result->groups = a.groups + b.groups;
    return result->groups <= NB_FIXED_MAX_GROUPS &&
           !__builtin_mul_overflow(a.mantissa, b.mantissa, &result->mantissa);
}

/* The same number with more groups. */
static bool
widen(nb_fixed *a, int groups)
{
    for (; a->groups < groups; a->groups++)
        if (__builtin_mul_overflow(a->mantissa, (__int128)NB_FIXED_GROUP, &a->mantissa))
            return false;
    return true;
}

bool
nb_fixed_subtract(nb_fixed a, nb_fixed b, nb_fixed *result)
{
    if (!widen(&a, b.groups) || !widen(&b, a.groups))
        return false;
    result->groups = a.groups;
    return !__builtin_sub_overflow(a.mantissa, b.mantissa, &result->mantissa);
}

bool
nb_fixed_percent(nb_fixed a, nb_fixed *result)
{
    const int hundred = 100;

    /* a / 100 = 100 a / 10000 */
    result->groups = a.groups + 1;
    return result->groups <= NB_FIXED_MAX_GROUPS &&
           !__builtin_mul_overflow(a.mantissa, (__int128)hundred, &result->mantissa);
}

bool
nb_fixed_gap(nb_fixed spending, nb_fixed gdp, nb_fixed target, nb_fixed *gap)
{
    nb_fixed aim;

    return nb_fixed_percent(target, &aim) && nb_fixed_multiply(aim, gdp, &aim) &&
           nb_fixed_subtract(aim, spending, gap);
}

nb_fixed
nb_fixed_sum_part(const nb_fixed_sum *sum, int groups)
{
    nb_fixed part = {
        (__int128)sum->parts[groups].high * ((__int128)1 << 64) + sum->parts[groups].low, groups};

    return part;
}

bool
nb_fixed_sum_add(nb_fixed_sum *sum, nb_fixed value, int direction)
{
    nb_fixed part = nb_fixed_sum_part(sum, value.groups);
    bool overflows = direction > 0
                         ? __builtin_add_overflow(part.mantissa, value.mantissa, &part.mantissa)
                         : __builtin_sub_overflow(part.mantissa, value.mantissa, &part.mantissa);

    if (overflows)
        return false;
    sum->parts[value.groups].low = (uint64_t)part.mantissa;
    sum->parts[value.groups].high = (int64_t)(part.mantissa >> 64);
    return true;
}
