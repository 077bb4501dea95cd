/*
 * core_test.c - the growing array and the UTF-8 walk.
 */
#include "unit/tap.h"

#include "core/array.h"
#include "core/utf8.h"

static void
test_array(void)
{
    nb_array numbers;
    int i;
    long sum = 0;

    nb_array_init(&numbers, &tap_env, sizeof(int));
    for (i = 0; i < 1000; i++)
        *(int *)nb_array_add(&numbers) = i;
    for (i = 0; i < 1000; i++)
        sum += *(int *)nb_array_at(&numbers, i);
    ok(numbers.count == 1000 && sum == 499500, "an array keeps its items while it grows");
    nb_array_release(&numbers);
    ok(numbers.count == 0, "a released array is empty");
}

static void
test_utf8(void)
{
    const char text[] = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x99\x82";
    size_t len = sizeof(text) - 1;
    size_t pos = 0;
    int32_t expected[] = {'a', 0xE9, 0x20AC, 0x1F642};
    bool forwards = true;
    int i;

    for (i = 0; i < 4; i++)
        forwards &= nb_utf8_next(text, len, &pos) == expected[i];
    ok(forwards && pos == len, "code points of one to four bytes are read forwards");
    ok(nb_utf8_previous(text, &pos) == 0x1F642 && pos == len - 4, "and backwards");
    ok(nb_utf8_count(text, len) == 4, "and counted");
    ok(nb_utf8_peek(text, len, len) == 0 && nb_utf8_peek_back(text, 0) == 0,
       "nothing stands behind the ends");
}

static void
test_malformed(void)
{
    const char text[] = "\xE2\x82";
    size_t pos = 0;

    ok(nb_utf8_next(text, 2, &pos) == 0xFFFD && pos > 0 && pos <= 2,
       "a cut sequence is a replacement character and never overruns");
}

int
main(void)
{
    test_array();
    test_utf8();
    test_malformed();
    return tap_done();
}
