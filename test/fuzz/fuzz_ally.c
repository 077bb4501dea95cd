/*
 * fuzz_ally.c - names of countries: what is found is a code that finds itself.
 */
#include "fuzz/fuzz.h"

#include "core/ally.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const nb_ally_index *index;
    const char *name = (const char *)data;
    char code[4], again[4];

    if (index == NULL)
        index = nb_ally_index_build(&kept_env);
    if (nb_ally_code(index, name, size, code)) {
        must(strlen(code) == 3 && nb_ally_code(index, code, 3, again) && strcmp(code, again) == 0);
        for (int i = 0; i < 3; i++)
            must(code[i] >= 'A' && code[i] <= 'Z');
    }
    if (nb_code_of_two_letters(name, size, code))
        must(size == 2 && strlen(code) == 3);
    return 0;
}
