/*
 * parse_speed.c - how many estimates a second the pure parser reads on one core.
 */
#include "core/estimate_text.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#define ROUNDS 2000000

int
main(void)
{
    static const char *const texts[] = {"100000", "~100000", "20000..50000", ">=76000", "3.5"};
    struct timespec start, end;
    nb_estimate value;
    long total = 0;
    double seconds;
    int i;

    clock_gettime(CLOCK_MONOTONIC, &start);
    for (i = 0; i < ROUNDS; i++) {
        const char *text = texts[i % 5];

        total += nb_estimate_parse(text, strlen(text), &value) + value.low;
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    seconds = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9;
    printf("%-44s %9.1f million a second  (at least 5)%s\n", "text input, pure parser, one core",
           ROUNDS / seconds / 1e6, total == 0 ? " " : "");
    return 0;
}
