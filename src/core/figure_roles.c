/*
 * figure_roles.c - what a figure stands for, from the words of its sentence.
 *
 * The nearest telling word decides, and only within the figure's own sentence and reach; where two
 * roles are equally near the role is not plain and stays unknown.
 */
#include "core/figure_scan.h"

/* How many words away a word may be to tell a role. */
#define REACH 14

typedef struct role_words {
    nb_figure_role role;
    const char *before; /* telling words before the figure */
    const char *after;  /* and behind it */
} role_words;

static const role_words share_roles[] = {
    {NB_ROLE_TARGET,
     "target targets goal goals benchmark guideline commitment pledge pledged objective threshold "
     "commit committed raise raising boost boosting increase-to reach reaching hit meet aim aiming "
     "objectif porter atteindre consacrer s'engager engagement should must spend",
     "target targets goal goals benchmark guideline objective threshold by objectif"},
    {NB_ROLE_CURRENT,
     "current currently present spends spent spending-now now today averages averaged stands "
     "allocates allocated actuel actuels actuellement consacre d\xC3\xA9pense d\xC3\xA9pensent",
     "currently today now now-spent actuellement aujourd'hui"}};

static const role_words troop_roles[] = {
    {NB_ROLE_STATIONED,
     "station stationed has deployed maintains maintain keeps hosts stationn\xC3\xA9s compte presence-of",
     "stationed deployed based present posted remain stationn\xC3\xA9s d\xC3\xA9ploy\xC3\xA9s "
     "bas\xC3\xA9s"},
    {NB_ROLE_REDUCTION,
     "reduce reduced reducing reduction withdraw withdrawing withdrawal withdrawn withdrew cut cuts "
     "cutting pull pulling remove removing removes removal drawdown shrink leave lose bring-home "
     "retirer retrait r\xC3\xA9" "duire r\xC3\xA9" "duction",
     "leave withdrawn withdrawal leaving removed cut home partir retir\xC3\xA9s"}};

/* Distance in words to the nearest telling word, before and behind; REACH + 1 when there is none. */
static int
distance(const nb_scan *scan, const nb_figure *figure, const role_words *words)
{
    uint32_t first = nb_scan_index(scan, 0, figure->span.start);
    uint32_t behind = nb_scan_index(scan, first, figure->span.end);
    int i;

    for (i = 1; i <= REACH; i++) {
        int64_t back = (int64_t)first - i;
        int64_t ahead = (int64_t)behind + i - 1;
        bool in_sentence = back >= 0;
        int k;

        for (k = 1; k < i && in_sentence; k++)
            in_sentence = !(nb_scan_lexeme(scan, (int64_t)first - k + 1)->flags &
                            (NB_LEX_SENTENCE | NB_LEX_PARAGRAPH));
        if (in_sentence && !(nb_scan_lexeme(scan, (int64_t)first)->flags & NB_LEX_PARAGRAPH) &&
            nb_scan_is_any(scan, back, words->before))
            return i;
        for (k = 0; k < i; k++)
            if (nb_scan_lexeme(scan, (int64_t)behind + k)->flags &
                (NB_LEX_SENTENCE | NB_LEX_PARAGRAPH))
                break;
        if (k == i && nb_scan_is_any(scan, ahead, words->after))
            return i;
    }
    return REACH + 1;
}

static nb_figure_role
judge(const nb_scan *scan, const nb_figure *figure, const role_words *roles)
{
    int first = distance(scan, figure, &roles[0]);
    int second = distance(scan, figure, &roles[1]);

    if (first == second)
        return NB_ROLE_NONE;
    return first < second ? roles[0].role : roles[1].role;
}

void
nb_figure_roles(const nb_scan *scan, nb_array *figures)
{
    uint32_t i;

    for (i = 0; i < figures->count; i++) {
        nb_figure *figure = nb_array_at(figures, i);

        if (figure->unit == NB_UNIT_PERCENT || figure->unit == NB_UNIT_PERCENT_OF_GDP)
            figure->role = (uint8_t)judge(scan, figure, share_roles);
        else if (figure->unit == NB_UNIT_PEOPLE)
            figure->role = (uint8_t)judge(scan, figure, troop_roles);
    }
}
