/*
 * estimate.c - building, checking and ordering estimates.
 */
#include "core/estimate.h"

#include <string.h>

nb_estimate_status
nb_estimate_make(nb_bound low, nb_bound high, bool about, nb_estimate *result)
{
    memset(result, 0, sizeof(*result));
    if (low.known && high.known) {
        int order = nb_decimal_compare(low.value, high.value);

        if (order > 0 || (order == 0 && (low.strict || high.strict)))
            return NB_ESTIMATE_REVERSED;
    }
    if (low.known) {
        result->low = low.value.mantissa;
        result->low_scale = low.value.scale;
        result->flags |= NB_ESTIMATE_HAS_LOW | (low.strict ? NB_ESTIMATE_LOW_STRICT : 0);
    }
    if (high.known) {
        result->high = high.value.mantissa;
        result->high_scale = high.value.scale;
        result->flags |= NB_ESTIMATE_HAS_HIGH | (high.strict ? NB_ESTIMATE_HIGH_STRICT : 0);
    }
    if (about && (low.known || high.known))
        result->flags |= NB_ESTIMATE_ABOUT;
    return NB_ESTIMATE_OK;
}

nb_estimate
nb_estimate_exact(nb_decimal value)
{
    nb_estimate result;
    nb_bound bound = {value, true, false};

    nb_estimate_make(bound, bound, false, &result);
    return result;
}

static bool
is_canonical(int64_t mantissa, uint8_t scale)
{
    const int64_t limit = nb_power_of_ten(NB_DECIMAL_MAX_DIGITS);

    return scale <= NB_DECIMAL_MAX_SCALE && mantissa > -limit && mantissa < limit &&
           (scale == 0 || mantissa % 10 != 0);
}

nb_estimate_status
nb_estimate_check(const nb_estimate *estimate)
{
    nb_estimate rebuilt;

    if (!is_canonical(estimate->low, estimate->low_scale) ||
        !is_canonical(estimate->high, estimate->high_scale))
        return NB_ESTIMATE_CORRUPT;
    if (nb_estimate_make(nb_estimate_low(estimate), nb_estimate_high(estimate),
                         nb_estimate_is_about(estimate), &rebuilt) != NB_ESTIMATE_OK)
        return NB_ESTIMATE_REVERSED;
    return memcmp(&rebuilt, estimate, sizeof(rebuilt)) == 0 ? NB_ESTIMATE_OK : NB_ESTIMATE_CORRUPT;
}

const char *
nb_estimate_qualifier(const nb_estimate *estimate)
{
    nb_bound low = nb_estimate_low(estimate);
    nb_bound high = nb_estimate_high(estimate);
    bool about = nb_estimate_is_about(estimate);

    if (low.known && high.known) {
        if (about)
            return "about";
        return nb_decimal_compare(low.value, high.value) == 0 ? "exact" : "between";
    }
    if (low.known) {
        if (low.strict)
            return about ? "about more than" : "more than";
        return about ? "about at least" : "at least";
    }
    if (high.known) {
        if (high.strict)
            return about ? "nearly" : "less than";
        return about ? "about at most" : "at most";
    }
    return "unknown";
}

int
nb_estimate_compare(const nb_estimate *a, const nb_estimate *b)
{
    nb_bound a_low = nb_estimate_low(a);
    nb_bound b_low = nb_estimate_low(b);
    nb_bound a_high = nb_estimate_high(a);
    nb_bound b_high = nb_estimate_high(b);
    int order;

    if (a_low.known != b_low.known)
        return a_low.known ? 1 : -1;
    order = nb_decimal_compare(a_low.value, b_low.value);
    if (order != 0)
        return order;
    if (a_high.known != b_high.known)
        return a_high.known ? -1 : 1;
    order = nb_decimal_compare(a_high.value, b_high.value);
    if (order != 0)
        return order;
    return (int)a->flags - (int)b->flags;
}
