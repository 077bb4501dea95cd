/*
 * token_speed.c - how fast the core alone cuts a file into tokens, line by line.
 */
#include "core/tokens.h"
#include "unit/tap.h"

#include <string.h>
#include <time.h>

static double
now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

int
main(int argc, char **argv)
{
    FILE *file = argc > 1 ? fopen(argv[1], "r") : NULL;
    UErrorCode status = U_ZERO_ERROR;
    nb_segmenter s = {&tap_env, ubrk_open(UBRK_WORD, "en", NULL, 0, &status), false, false};
    nb_tokenizer t;
    char *text;
    long size, lines = 0, tokens = 0;
    double best = 1e9;

    if (file == NULL || U_FAILURE(status))
        return 1;
    fseek(file, 0, SEEK_END);
    size = ftell(file);
    rewind(file);
    text = malloc((size_t)size + 1);
    size = (long)fread(text, 1, (size_t)size, file);
    nb_tokenizer_init(&t, &s, false);
    for (int round = 0; round < 5; round++) {
        double start = now();
        size_t line = 0;

        lines = tokens = 0;
        while (line < (size_t)size) {
            const char *newline = memchr(text + line, '\n', (size_t)size - line);
            size_t end = newline ? (size_t)(newline - text) + 1 : (size_t)size, pos = line;

            while (pos < end) {
                nb_tokenize_piece(&t, text, end, &pos);
                tokens += t.tokens.count;
            }
            line = end;
            lines++;
        }
        if (now() - start < best)
            best = now() - start;
    }
    printf("core, %s: %.0f MB/s, %.0f ns a line, %ld tokens\n", argv[1], (double)size / best / 1e6,
           best / (double)lines * 1e9, tokens);
    return 0;
}
