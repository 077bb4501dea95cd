/*
 * estimate_math.c - interval arithmetic on estimates, and questions about the quantity behind them.
 */
#include "core/estimate_math.h"

/* One end of an interval; an unknown side is infinite and, since never reached, strict. */
typedef struct end {
    nb_decimal value;
    int infinite; /* -1, 0 or 1 */
    bool strict;
} end;

static end
low_end(const nb_estimate *a)
{
    nb_bound low = nb_estimate_low(a);
    end result = {low.value, low.known ? 0 : -1, low.known ? low.strict : true};

    return result;
}

static end
high_end(const nb_estimate *a)
{
    nb_bound high = nb_estimate_high(a);
    end result = {high.value, high.known ? 0 : 1, high.known ? high.strict : true};

    return result;
}

static bool
is_zero(end e)
{
    return e.infinite == 0 && e.value.mantissa == 0;
}

static int
sign_of(end e)
{
    if (e.infinite != 0)
        return e.infinite;
    return (e.value.mantissa > 0) - (e.value.mantissa < 0);
}

static int
compare_ends(end a, end b)
{
    if (a.infinite != b.infinite)
        return a.infinite - b.infinite;
    return a.infinite != 0 ? 0 : nb_decimal_compare(a.value, b.value);
}

/* The estimate between two ends; rounding may have closed an open gap, which is then one number. */
static nb_estimate_status
from_ends(end low, end high, bool about, nb_estimate *result)
{
    nb_bound low_bound = {low.value, low.infinite == 0, low.strict};
    nb_bound high_bound = {high.value, high.infinite == 0, high.strict};

    if (low_bound.known && high_bound.known && nb_decimal_compare(low.value, high.value) == 0)
        low_bound.strict = high_bound.strict = false;
    return nb_estimate_make(low_bound, high_bound, about, result);
}

static bool
either_about(const nb_estimate *a, const nb_estimate *b)
{
    return nb_estimate_is_about(a) || nb_estimate_is_about(b);
}

nb_estimate_status
nb_estimate_negate(const nb_estimate *a, nb_estimate *result)
{
    nb_bound low = nb_estimate_high(a);
    nb_bound high = nb_estimate_low(a);

    low.value.mantissa = -low.value.mantissa;
    high.value.mantissa = -high.value.mantissa;
    return nb_estimate_make(low, high, nb_estimate_is_about(a), result);
}

/* The sum of two lower or two upper ends; false when it needs too many digits. */
static bool
add_ends(end a, end b, end *sum)
{
    sum->infinite = a.infinite != 0 ? a.infinite : b.infinite;
    sum->strict = a.strict || b.strict;
    sum->value = a.value;
    return sum->infinite != 0 ||
           nb_decimal_from_nano(nb_decimal_to_nano(a.value) + nb_decimal_to_nano(b.value),
                                &sum->value);
}

nb_estimate_status
nb_estimate_add(const nb_estimate *a, const nb_estimate *b, nb_estimate *result)
{
    end low, high;

    if (!add_ends(low_end(a), low_end(b), &low) || !add_ends(high_end(a), high_end(b), &high))
        return NB_ESTIMATE_OVERFLOW;
    return from_ends(low, high, either_about(a, b), result);
}

nb_estimate_status
nb_estimate_subtract(const nb_estimate *a, const nb_estimate *b, nb_estimate *result)
{
    nb_estimate negative;

    nb_estimate_negate(b, &negative);
    return nb_estimate_add(a, &negative, result);
}

/* An end at 0: reached only when each factor that is 0 is reached. */
static end
zero_end(bool strict)
{
    end result = {{0, 0}, 0, strict};

    return result;
}

static end
infinite_end(int sign)
{
    end result = {{0, 0}, sign, true};

    return result;
}

/* The product of two ends, rounded to 9 decimals; false when it needs too many digits. */
static bool
multiply_ends(end a, end b, end *product)
{
    nb_nano mantissa;
    int scale;

    if (is_zero(a) || is_zero(b)) {
        *product = zero_end((!is_zero(a) || a.strict) && (!is_zero(b) || b.strict));
        return true;
    }
    if (a.infinite != 0 || b.infinite != 0) {
        *product = infinite_end(sign_of(a) * sign_of(b));
        return true;
    }
    mantissa = (nb_nano)a.value.mantissa * b.value.mantissa;
    scale = a.value.scale + b.value.scale;
    if (scale >= NB_DECIMAL_MAX_SCALE)
        mantissa = nb_divide_half_up(mantissa, nb_power_of_ten(scale - NB_DECIMAL_MAX_SCALE));
    else {
        const nb_nano limit = nb_power_of_ten(NB_DECIMAL_MAX_DIGITS);

        /* Below 10^27 after this step, or out of range anyway. */
        if (mantissa / limit / nb_power_of_ten(scale) != 0)
            return false;
        mantissa *= nb_power_of_ten(NB_DECIMAL_MAX_SCALE - scale);
    }
    product->infinite = 0;
    product->strict = a.strict || b.strict;
    return nb_decimal_from_nano(mantissa, &product->value);
}

/*
 * The quotient of two ends, where `side` is the sign of the divisor's interval (which decides what
 * a strict 0 as divisor means); false when it needs too many digits.
 */
static bool
divide_ends(end a, end b, int side, end *quotient)
{
    nb_nano numerator, denominator, nano;

    if (is_zero(a) || b.infinite != 0) {
        *quotient = zero_end(!is_zero(a) || a.strict);
        return true;
    }
    if (is_zero(b) || a.infinite != 0) {
        *quotient = infinite_end(sign_of(a) * side);
        return true;
    }
    numerator = (nb_nano)a.value.mantissa * nb_power_of_ten(NB_DECIMAL_MAX_SCALE + b.value.scale);
    denominator = (nb_nano)b.value.mantissa * nb_power_of_ten(a.value.scale);
    nano = nb_divide_half_up(numerator, denominator);
    quotient->infinite = 0;
    quotient->strict = a.strict || b.strict;
    return nb_decimal_from_nano(nano, &quotient->value);
}

/* Of two equal ends the one that is reached bounds the interval. */
static void
keep_lowest(end *low, end candidate)
{
    int order = compare_ends(candidate, *low);

    if (order < 0 || (order == 0 && !candidate.strict))
        *low = candidate;
}

static void
keep_highest(end *high, end candidate)
{
    int order = compare_ends(candidate, *high);

    if (order > 0 || (order == 0 && !candidate.strict))
        *high = candidate;
}

/* The smallest interval around four ends. */
static nb_estimate_status
around_four(const end *ends, bool about, nb_estimate *result)
{
    end low = ends[0];
    end high = ends[0];
    int i;

    for (i = 1; i < 4; i++) {
        keep_lowest(&low, ends[i]);
        keep_highest(&high, ends[i]);
    }
    return from_ends(low, high, about, result);
}

nb_estimate_status
nb_estimate_multiply(const nb_estimate *a, const nb_estimate *b, nb_estimate *result)
{
    end products[4];

    if (!multiply_ends(low_end(a), low_end(b), &products[0]) ||
        !multiply_ends(low_end(a), high_end(b), &products[1]) ||
        !multiply_ends(high_end(a), low_end(b), &products[2]) ||
        !multiply_ends(high_end(a), high_end(b), &products[3]))
        return NB_ESTIMATE_OVERFLOW;
    return around_four(products, either_about(a, b), result);
}

/* 1 or -1 when all values are on one side of zero, 0 when zero may be among them. */
static int
side_of_zero(const nb_estimate *a)
{
    end low = low_end(a);
    end high = high_end(a);

    if (sign_of(low) > 0 || (is_zero(low) && low.strict))
        return 1;
    if (sign_of(high) < 0 || (is_zero(high) && high.strict))
        return -1;
    return 0;
}

nb_estimate_status
nb_estimate_divide(const nb_estimate *a, const nb_estimate *b, nb_estimate *result)
{
    int side = side_of_zero(b);
    end quotients[4];

    if (side == 0)
        return NB_ESTIMATE_ZERO_DIVISOR;
    if (!divide_ends(low_end(a), low_end(b), side, &quotients[0]) ||
        !divide_ends(low_end(a), high_end(b), side, &quotients[1]) ||
        !divide_ends(high_end(a), low_end(b), side, &quotients[2]) ||
        !divide_ends(high_end(a), high_end(b), side, &quotients[3]))
        return NB_ESTIMATE_OVERFLOW;
    return around_four(quotients, either_about(a, b), result);
}

/* Moves a bound by `percent` of its size in the given direction; false when it needs too many
 * digits. */
static bool
move_bound(nb_bound *bound, nb_decimal percent, int direction)
{
    /* value * percent / 100 has the product's decimals and two more. */
    nb_nano product = (nb_nano)bound->value.mantissa * percent.mantissa;
    int surplus = bound->value.scale + percent.scale + 2 - NB_DECIMAL_MAX_SCALE;
    nb_nano distance;

    if (!bound->known)
        return true;
    if (product < 0)
        product = -product;
    if (surplus >= 0)
        distance = nb_divide_half_up(product, nb_power_of_ten(surplus));
    else if (product / nb_power_of_ten(NB_DECIMAL_MAX_DIGITS) >= nb_power_of_ten(11))
        return false;
    else
        distance = product * nb_power_of_ten(-surplus);
    return nb_decimal_from_nano(nb_decimal_to_nano(bound->value) + direction * distance,
                                &bound->value);
}

nb_estimate_status
nb_estimate_with_tolerance(const nb_estimate *a, nb_decimal percent, nb_estimate *result)
{
    nb_bound low = nb_estimate_low(a);
    nb_bound high = nb_estimate_high(a);

    if (!move_bound(&low, percent, -1) || !move_bound(&high, percent, 1))
        return NB_ESTIMATE_OVERFLOW;
    return nb_estimate_make(low, high, false, result);
}

nb_estimate
nb_estimate_hull(const nb_estimate *a, const nb_estimate *b)
{
    end low = low_end(a);
    end high = high_end(a);
    nb_estimate result;

    keep_lowest(&low, low_end(b));
    keep_highest(&high, high_end(b));
    from_ends(low, high, either_about(a, b), &result);
    return result;
}

bool
nb_estimate_certainly_below(const nb_estimate *a, const nb_estimate *b)
{
    end high = high_end(a);
    end low = low_end(b);
    int order;

    if (high.infinite != 0 || low.infinite != 0)
        return false;
    order = compare_ends(high, low);
    return order < 0 || (order == 0 && (high.strict || low.strict));
}

bool
nb_estimate_overlaps(const nb_estimate *a, const nb_estimate *b)
{
    return !nb_estimate_certainly_below(a, b) && !nb_estimate_certainly_below(b, a);
}

bool
nb_estimate_contains(const nb_estimate *a, const nb_estimate *b)
{
    int low_order = compare_ends(low_end(a), low_end(b));
    int high_order = compare_ends(high_end(a), high_end(b));

    /* At equal finite ends b must not reach what a does not. */
    return (low_order < 0 || (low_order == 0 && (!low_end(a).strict || low_end(b).strict))) &&
           (high_order > 0 || (high_order == 0 && (!high_end(a).strict || high_end(b).strict)));
}

int
nb_estimate_certainly_meets(const nb_estimate *a, const nb_estimate *threshold)
{
    end highest_needed = high_end(threshold);
    end lowest = low_end(a);

    if (highest_needed.infinite == 0 && lowest.infinite == 0 &&
        compare_ends(lowest, highest_needed) >= 0)
        return 1;
    return nb_estimate_certainly_below(a, threshold) ? 0 : -1;
}
