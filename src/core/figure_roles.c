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
     "commit committed raise raising boost boosting increase grow rise lift reach reaching hit "
     "meet aim "
     "aiming objectif porter atteindre consacrer s'engager engagement should must",
     "target targets goal goals benchmark guideline objective threshold by objectif"},
    {NB_ROLE_CURRENT,
     "current currently present spends spent pays paid now today averages averaged stands stood "
     "remains "
     "remained rose grew climbed increased fell allocates allocated actuel actuels actuellement "
     "consacre dépense dépensent",
     "currently today now actuellement aujourd'hui"}};

static const role_words troop_roles[] = {
    {NB_ROLE_STATIONED,
     "station stationed has deployed maintains maintain keeps hosts stationnés compte",
     "stationed deployed based present posted remain stationnés déployés "
     "basés"},
    {NB_ROLE_REDUCTION,
     "reduce reduced reducing reduction withdraw withdrawing withdrawal withdrawn withdrew cut "
     "cuts "
     "cutting pull pulling remove removing removes removal drawdown shrink lose retirer "
     "retrait réduire réduction",
     "leave withdrawn withdrawal leaving removed cut home partir retirés"}};

/* The lexemes in which a figure's telling words may stand: its clause, up to its neighbours. */
typedef struct reach {
    int64_t from, first; /* before the figure: from <= index < first */
    int64_t behind, to;  /* and behind it: behind <= index < to */
} reach;

static bool
ends_clause(const nb_scan *scan, int64_t index)
{
    return (nb_scan_lexeme(scan, index)->flags & (NB_LEX_SENTENCE | NB_LEX_PARAGRAPH)) ||
           nb_scan_is(scan, index, ";");
}

/*
 * How far telling words may be away. Those of a neighbouring figure tell nothing of this one, but
 * "from 2 to 5%" has one verb for both.
 */
static reach
reach_of(const nb_scan *scan, const nb_array *figures, uint32_t number)
{
    const nb_figure *figure = nb_array_at(figures, number);
    const nb_figure *before = number > 0 ? nb_array_at(figures, number - 1) : NULL;
    const nb_figure *next = number + 1 < figures->count ? nb_array_at(figures, number + 1) : NULL;
    uint32_t floor = before != NULL ? before->span.end : 0;
    reach r;

    r.first = nb_scan_index(scan, 0, figure->span.start);
    r.behind = nb_scan_index(scan, (uint32_t)r.first, figure->span.end);
    if (nb_scan_is_any(scan, r.first - 1, "to à"))
        floor = 0;
    r.from = r.first;
    while (r.from > 0 && r.first - r.from < REACH && !ends_clause(scan, r.from - 1) &&
           !(nb_scan_lexeme(scan, r.from)->flags & (NB_LEX_SENTENCE | NB_LEX_PARAGRAPH)) &&
           nb_scan_lexeme(scan, r.from - 1)->span.start >= floor)
        r.from--;
    for (r.to = r.behind; r.to - r.behind < REACH && !ends_clause(scan, r.to); r.to++)
        if (next != NULL && nb_scan_lexeme(scan, r.to)->span.end > next->span.start)
            break;
    return r;
}

/* Words that say what stays: the figure behind them is neither of the two. */
static const role_words what_stays = {NB_ROLE_NONE, "leave leaves leaving left remaining laisser",
                                      ""};

/* Whether a telling word stands behind the figure; "by" is one only before a year: "2% by 2032". */
static bool
tells_behind(const nb_scan *scan, int64_t index, const char *words)
{
    const nb_lexeme *next = nb_scan_lexeme(scan, index + 1);

    return nb_scan_is_any(scan, index, words) &&
           (!nb_scan_is(scan, index, "by") ||
            (next->kind == NB_LEX_NUMBER && next->span.end - next->span.start == 4));
}

/* Distance in words to the nearest telling word; REACH + 1 when there is none. */
static int
distance(const nb_scan *scan, const reach *r, const role_words *words)
{
    int i;

    for (i = 1; i <= REACH; i++) {
        if (r->first - i >= r->from && nb_scan_is_any(scan, r->first - i, words->before))
            return i;
        if (r->behind + i - 1 < r->to && tells_behind(scan, r->behind + i - 1, words->after))
            return i;
    }
    return REACH + 1;
}

/*
 * "spend" and "pay" say what is ("allies spend 2%") or what shall be ("should spend", "demands that
 * allies spend"): the role by the words before it; NB_ROLE_NONE when neither stands nearer than
 * `limit`.
 */
static nb_figure_role
role_of_spend(const nb_scan *scan, const reach *r, int limit)
{
    int64_t i, k;

    for (i = r->first - 1; i >= r->from && r->first - i <= limit; i--) {
        if (!nb_scan_is_any(scan, i,
                            "spend pay invest devote allocate raised lifted increased spending"))
            continue;
        for (k = i - 1; k >= r->from; k--)
            if (nb_scan_is_any(
                    scan, k,
                    "to should must will would shall that demand demands demanded ask asks asked "
                    "urge urges urged want wants wanted insist insists insisted"))
                return NB_ROLE_TARGET;
        return nb_scan_is_any(scan, i, "raised lifted spending") ? NB_ROLE_NONE : NB_ROLE_CURRENT;
    }
    return NB_ROLE_NONE;
}

static nb_figure_role
judge(const nb_scan *scan, const reach *r, const role_words *roles)
{
    int first = distance(scan, r, &roles[0]);
    int second = distance(scan, r, &roles[1]);

    if (roles == share_roles && nb_scan_is(scan, r->first - 1, "from") &&
        nb_scan_is(scan, r->behind, "to"))
        return NB_ROLE_CURRENT;
    if (roles == share_roles) {
        nb_figure_role spend = role_of_spend(scan, r, first < second ? first : second);

        if (spend != NB_ROLE_NONE)
            return spend;
    }
    if (first == second || (roles == troop_roles &&
                            distance(scan, r, &what_stays) < (first < second ? first : second)))
        return NB_ROLE_NONE;
    return first < second ? roles[0].role : roles[1].role;
}

void
nb_figure_roles(const nb_scan *scan, nb_array *figures)
{
    uint32_t i;

    for (i = 0; i < figures->count; i++) {
        nb_figure *figure = nb_array_at(figures, i);
        reach r = reach_of(scan, figures, i);

        if (figure->unit == NB_UNIT_PERCENT || figure->unit == NB_UNIT_PERCENT_OF_GDP)
            figure->role = (uint8_t)judge(scan, &r, share_roles);
        else if (figure->unit == NB_UNIT_PEOPLE)
            figure->role = (uint8_t)judge(scan, &r, troop_roles);
    }
}
