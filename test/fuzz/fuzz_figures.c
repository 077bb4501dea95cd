/*
 * fuzz_figures.c - figures and allies in prose: spans lie in order in the text, values print and
 * read back.
 */
#include "fuzz/fuzz.h"

#include "core/estimate_text.h"
#include "core/figures.h"
#include "core/named_allies.h"

static void
check_allies(const char *text, size_t size, const char *language)
{
    static const nb_ally_index *index;
    nb_array named;
    uint32_t behind = 0;

    if (index == NULL)
        index = nb_ally_index_build(&kept_env);
    nb_array_init(&named, &fuzz_env, sizeof(nb_named_ally));
    nb_named_allies(&fuzz_env, text, size, language, index, &named);
    for (uint32_t i = 0; i < named.count; i++) {
        nb_named_ally *ally = nb_array_at(&named, i);

        must(ally->span.start >= behind && ally->span.end > ally->span.start);
        must(ally->span.end <= size && nb_member_find(ally->code) != NULL);
        behind = ally->span.end;
    }
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const languages[] = {"en", "fr", "de", "es", "it", "pl", "nl", "pt", "tr"};
    const char *language = languages[size > 0 ? data[0] % 9 : 0];
    const char *text = (const char *)data + 1;
    nb_array figures;
    uint32_t behind = 0;

    if (size < 1)
        return 0;
    size--;
    nb_array_init(&figures, &fuzz_env, sizeof(nb_figure));
    nb_figures(&fuzz_env, text, size, language,
               data[0] % 9 == 0 ? NB_NUMBER_ENGLISH : NB_NUMBER_CONTINENTAL, &figures);
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
    check_allies(text, size, language);
    fuzz_free_all();
    return 0;
}
