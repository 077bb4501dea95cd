/*
 * fuzz_figures.c - figures in prose: spans lie in order in the text, values print and read back.
 */
#include "fuzz/fuzz.h"

#include "core/estimate_text.h"
#include "core/figures.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const languages[] = {"en", "fr", "de", "pl"};
    const char *text = (const char *)data + 1;
    nb_array figures;
    uint32_t behind = 0;

    if (size < 1)
        return 0;
    size--;
    nb_array_init(&figures, &fuzz_env, sizeof(nb_figure));
    nb_figures(&fuzz_env, text, size, languages[data[0] % 4], &figures);
    for (uint32_t i = 0; i < figures.count; i++) {
        nb_figure *figure = nb_array_at(&figures, i);
        nb_estimate again;
        char printed[NB_ESTIMATE_MAX_TEXT];
        int length = nb_estimate_print(&figure->value, printed);

        must(figure->span.start >= behind && figure->span.end > figure->span.start);
        must(figure->span.end <= size);
        behind = figure->span.end;
        must(figure->noun.start <= figure->noun.end && figure->noun.end <= size);
        must(figure->unit <= NB_UNIT_YEAR && figure->role <= NB_ROLE_REDUCTION);
        must(nb_estimate_parse(printed, (size_t)length, &again) == NB_ESTIMATE_OK);
        must(nb_estimate_compare(&figure->value, &again) == 0);
    }
    fuzz_free_all();
    return 0;
}
