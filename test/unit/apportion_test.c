/*
 * apportion_test.c - largest remainder, caps, and memory that is aligned to 8 bytes only.
 */
#include "unit/tap.h"

#include "core/apportion.h"

static int64_t
sum(const nb_portion *portions, uint32_t count)
{
    int64_t total = 0;
    uint32_t i;

    for (i = 0; i < count; i++)
        total += portions[i].share;
    return total;
}

int
main(void)
{
    nb_portion thirds[] = {{1, 0}, {1, 0}, {1, 0}};
    nb_portion zeros[] = {{0, 0}, {0, 0}};
    nb_portion parts[] = {{29, 0}, {29, 0}, {4, 0}};
    nb_portion large[] = {{999999999999999999, 0}, {1, 0}};

    ok(nb_apportion(&tap_env, 100, 1, false, thirds, 3) == NB_APPORTION_OK &&
           thirds[0].share == 34 && thirds[1].share == 33 && thirds[2].share == 33,
       "a tie goes to the earlier portion");
    ok(nb_apportion(&tap_env, 1, 1, false, zeros, 2) == NB_APPORTION_NO_WEIGHT,
       "no weight, no proportion");
    ok(nb_apportion(&tap_env, 0, 1, false, zeros, 2) == NB_APPORTION_OK && sum(zeros, 2) == 0,
       "nothing to share is shared");
    ok(nb_apportion(&tap_env, 4, 10, true, parts, 3) == NB_APPORTION_OK && parts[0].share == 2 &&
           parts[1].share == 2 && parts[2].share == 0,
       "caps at whole parts");
    ok(nb_apportion(&tap_env, 5, 10, true, parts, 3) == NB_APPORTION_OVER_THE_CAP,
       "more than the caps hold");
    ok(nb_apportion(&tap_env, INT64_MAX, 1, false, large, 2) == NB_APPORTION_OK &&
           sum(large, 2) == INT64_MAX,
       "the largest total and weights stay exact");
    return tap_done();
}
