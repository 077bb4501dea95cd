/*
 * drawdown.c - what a withdrawal of troops leaves.
 */
#include "core/drawdown.h"

#include "core/estimate_math.h"

#define PERCENT_DECIMALS 4

static bool
is_negative(nb_bound bound)
{
    return bound.known && bound.value.mantissa < 0;
}

static nb_drawdown_status
check_signs(const nb_estimate *baseline, const nb_estimate *reduction)
{
    if (is_negative(nb_estimate_low(baseline)) || is_negative(nb_estimate_high(baseline)))
        return NB_DRAWDOWN_NEGATIVE_BASELINE;
    if (is_negative(nb_estimate_low(reduction)) || is_negative(nb_estimate_high(reduction)))
        return NB_DRAWDOWN_NEGATIVE_REDUCTION;
    return NB_DRAWDOWN_OK;
}

/* The reduction's lower bound: nobody leaves at the least when it is not told. */
static nb_bound
least_reduction(const nb_estimate *reduction)
{
    nb_bound low = nb_estimate_low(reduction);

    low.known = true;
    return low;
}

/* Nobody can be fewer than none: bounds below 0 become 0, and an upper bound of 0 settles both. */
static void
floor_at_zero(nb_bound *low, nb_bound *high)
{
    const nb_bound zero = {{0, 0}, true, false};

    if (high->known && high->value.mantissa <= 0)
        *low = *high = zero;
    else if (is_negative(*low))
        *low = zero;
}

/* a - b with both sides floored at 0; "about" when one of them is. */
static nb_drawdown_status
subtract_floored(const nb_estimate *a, const nb_estimate *b, nb_estimate *result)
{
    nb_bound low, high;
    nb_estimate difference;

    if (nb_estimate_subtract(a, b, &difference) != NB_ESTIMATE_OK)
        return NB_DRAWDOWN_TOO_LARGE;
    low = nb_estimate_low(&difference);
    high = nb_estimate_high(&difference);
    floor_at_zero(&low, &high);
    nb_estimate_make(low, high, nb_estimate_is_about(a) || nb_estimate_is_about(b), result);
    return NB_DRAWDOWN_OK;
}

nb_percent
nb_percent_of(nb_bound part, nb_bound whole)
{
    nb_percent result = {false, {0, 0}};
    nb_nano numerator, denominator, percent;
    const nb_nano hundred = 100 * (nb_nano)nb_power_of_ten(PERCENT_DECIMALS);

    if (!part.known || !whole.known || whole.value.mantissa == 0)
        return result;
    numerator =
        (nb_nano)part.value.mantissa * 100 * nb_power_of_ten(PERCENT_DECIMALS + whole.value.scale);
    denominator = (nb_nano)whole.value.mantissa * nb_power_of_ten(part.value.scale);
    percent = nb_divide_half_up(numerator, denominator);
    if (percent > hundred)
        percent = hundred;
    result.known = true;
    result.value = nb_decimal_make((int64_t)percent, PERCENT_DECIMALS);
    return result;
}

nb_drawdown_status
nb_drawdown_compute(const nb_estimate *baseline, const nb_estimate *reduction, nb_drawdown *result)
{
    nb_drawdown_status status = check_signs(baseline, reduction);
    nb_bound least = least_reduction(reduction);
    nb_estimate from_zero;

    if (status != NB_DRAWDOWN_OK)
        return status;
    nb_estimate_make(least, nb_estimate_high(reduction), nb_estimate_is_about(reduction),
                     &from_zero);
    result->withdrawn_low = nb_percent_of(least, nb_estimate_high(baseline));
    result->withdrawn_high = nb_percent_of(nb_estimate_high(reduction), nb_estimate_low(baseline));
    result->approximate = nb_estimate_is_about(baseline) || nb_estimate_is_about(reduction);
    return subtract_floored(baseline, &from_zero, &result->remaining);
}

nb_drawdown_status
nb_drawdown_room(const nb_estimate *present, const nb_estimate *floor, nb_estimate *room)
{
    nb_drawdown_status status = check_signs(present, floor);

    return status == NB_DRAWDOWN_OK ? subtract_floored(present, floor, room) : status;
}

int64_t
nb_whole_down(nb_decimal value)
{
    int64_t unit = nb_power_of_ten(value.scale);
    int64_t whole = value.mantissa / unit;

    return value.mantissa % unit < 0 ? whole - 1 : whole;
}

int64_t
nb_whole_up(nb_decimal value)
{
    int64_t unit = nb_power_of_ten(value.scale);
    int64_t whole = value.mantissa / unit;

    return value.mantissa % unit > 0 ? whole + 1 : whole;
}

nb_drawdown_status
nb_schedule_check(const nb_estimate *baseline, const nb_estimate *reduction)
{
    const nb_decimal most = {NB_SCHEDULE_MAX_TROOPS, 0};
    const nb_bound bounds[] = {nb_estimate_low(baseline), nb_estimate_high(baseline),
                               nb_estimate_low(reduction), nb_estimate_high(reduction)};
    nb_drawdown_status status = check_signs(baseline, reduction);
    int i;

    for (i = 0; i < 4 && status == NB_DRAWDOWN_OK; i++)
        if (bounds[i].known && nb_decimal_compare(bounds[i].value, most) > 0)
            status = NB_DRAWDOWN_TOO_LARGE;
    return status;
}

/*
 * The largest x with x - 1/2 <= whole * sqrt(step / steps), which is that product rounded half up,
 * found exactly: (2x - 1)^2 * steps <= 4 * whole^2 * step.
 */
static int64_t
root_progress(int64_t whole, int64_t step, int64_t steps)
{
    const nb_nano limit = (nb_nano)4 * whole * whole * step;
    int64_t low = 0;
    int64_t high = whole;

    while (low < high) {
        int64_t middle = low + (high - low + 1) / 2;
        nb_nano odd = 2 * (nb_nano)middle - 1;

        if (odd * odd * steps <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

/* How many of `whole` have left at step k of n. */
static int64_t
withdrawn_at(int64_t whole, nb_shape shape, int64_t step, int64_t steps)
{
    switch (shape) {
        case NB_SHAPE_FRONT_LOADED:
            return root_progress(whole, step, steps);
        case NB_SHAPE_BACK_LOADED:
            return (int64_t)nb_divide_half_up((nb_nano)whole * step * step, (nb_nano)steps * steps);
        default:
            return (int64_t)nb_divide_half_up((nb_nano)whole * step, steps);
    }
}

/* One bound of the reduction at a step; the whole reduction is rounded half up to persons first. */
static nb_count
withdrawn_count(nb_bound bound, nb_shape shape, int64_t step, int64_t steps)
{
    nb_count result = {bound.known, 0};
    int64_t whole;

    if (!bound.known)
        return result;
    whole = (int64_t)nb_divide_half_up(bound.value.mantissa, nb_power_of_ten(bound.value.scale));
    result.value = withdrawn_at(whole, shape, step, steps);
    return result;
}

static nb_count
remaining_count(nb_count stationed, nb_count withdrawn)
{
    nb_count result = {stationed.known && withdrawn.known, 0};

    if (result.known && stationed.value > withdrawn.value)
        result.value = stationed.value - withdrawn.value;
    return result;
}

static nb_bound
count_as_bound(nb_count count)
{
    nb_bound bound = {{count.value, 0}, count.known, false};

    return bound;
}

void
nb_schedule_step_compute(const nb_estimate *baseline, const nb_estimate *reduction, nb_shape shape,
                         int64_t step, int64_t steps, nb_schedule_step *result)
{
    nb_bound low = nb_estimate_low(baseline);
    nb_bound high = nb_estimate_high(baseline);
    nb_count least = {low.known, nb_whole_down(low.value)};
    nb_count most = {high.known, nb_whole_up(high.value)};

    result->withdrawn_low = withdrawn_count(least_reduction(reduction), shape, step, steps);
    result->withdrawn_high = withdrawn_count(nb_estimate_high(reduction), shape, step, steps);
    result->remaining_low = remaining_count(least, result->withdrawn_high);
    result->remaining_high = remaining_count(most, result->withdrawn_low);
    result->percent_low = nb_percent_of(count_as_bound(result->withdrawn_low), high);
    result->percent_high = nb_percent_of(count_as_bound(result->withdrawn_high), low);
}
