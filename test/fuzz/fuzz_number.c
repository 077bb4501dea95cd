/*
 * fuzz_number.c - text of an estimate: what is read prints to a text that reads back to the same
 * value, and its arithmetic stays inside the type.
 */
#include "fuzz/fuzz.h"

#include "core/estimate_math.h"
#include "core/estimate_text.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    nb_estimate value, again, result;
    char text[NB_ESTIMATE_MAX_TEXT], second[NB_ESTIMATE_MAX_TEXT];
    int length;

    if (nb_estimate_parse((const char *)data, size, &value) != NB_ESTIMATE_OK)
        return 0;
    length = nb_estimate_print(&value, text);
    must(length > 0 && length < NB_ESTIMATE_MAX_TEXT && text[length] == '\0');
    must(nb_estimate_parse(text, (size_t)length, &again) == NB_ESTIMATE_OK);
    must(nb_estimate_compare(&value, &again) == 0);
    nb_estimate_print(&again, second);
    must(strcmp(text, second) == 0);
    if (nb_estimate_add(&value, &again, &result) == NB_ESTIMATE_OK) {
        length = nb_estimate_print(&result, text);
        must(nb_estimate_parse(text, (size_t)length, &again) == NB_ESTIMATE_OK);
        must(nb_estimate_compare(&result, &again) == 0);
    }
    return 0;
}
