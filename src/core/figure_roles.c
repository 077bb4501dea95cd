/*
 * figure_roles.c - what a figure stands for, from the words of its sentence.
 *
 * The nearest telling word decides, and only within the figure's own sentence and reach; where two
 * roles are equally near the role is not plain and stays unknown.
 */
#include "core/figure_scan.h"

/* How many words away a word may be to tell a role. */
#define REACH 14

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
    if (nb_scan_is_any(scan, r.first - 1, scan->words->to))
        floor = 0;
    r.from = r.first;
    while (r.from > 0 && r.first - r.from < REACH && !nb_scan_is(scan, r.from - 1, ";") &&
           !(nb_scan_lexeme(scan, r.from)->flags & (NB_LEX_SENTENCE | NB_LEX_PARAGRAPH)) &&
           nb_scan_lexeme(scan, r.from - 1)->span.start >= floor)
        r.from--;
    for (r.to = r.behind; r.to - r.behind < REACH && !ends_clause(scan, r.to); r.to++)
        if (next != NULL && nb_scan_lexeme(scan, r.to)->span.end > next->span.start)
            break;
    return r;
}

/* Whether a number of four digits, a year, stands behind "by" or "d'ici à". */
static bool
year_follows(const nb_scan *scan, int64_t index)
{
    const nb_lexeme *next =
        nb_scan_lexeme(scan, index + 1 + nb_scan_is_any(scan, index + 1, scan->words->to));

    return next->kind == NB_LEX_NUMBER && next->span.end - next->span.start == 4;
}

/* Whether a telling word stands behind the figure; "by" is one only before a year: "2% by 2032". */
static bool
tells_behind(const nb_scan *scan, int64_t index, const char *words)
{
    return nb_scan_is_any(scan, index, words) &&
           (!nb_scan_is_any(scan, index, scan->words->by) || year_follows(scan, index));
}

/*
 * Distance in words to the nearest telling word; REACH + 1 when there is none. A comma right beside
 * the figure sets what stands beyond it one word farther away.
 */
static int
distance(const nb_scan *scan, const reach *r, const nb_role_words *words)
{
    int gap_before = nb_scan_lexeme(scan, r->first - 1)->kind == NB_LEX_COMMA;
    int gap_behind = nb_scan_lexeme(scan, r->behind)->kind == NB_LEX_COMMA;
    int i;

    for (i = 1; i <= REACH; i++) {
        int64_t before = r->first - i + gap_before;
        int64_t behind = r->behind + i - 1 - gap_behind;

        if (before >= r->from && before < r->first && nb_scan_is_any(scan, before, words->before))
            return i;
        if (behind >= r->behind && behind < r->to && tells_behind(scan, behind, words->behind))
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

/* The target or what is spent now: the nearer telling word. */
static nb_figure_role
judge_share(const nb_scan *scan, const reach *r)
{
    int target = distance(scan, r, &scan->words->target);
    int current = distance(scan, r, &scan->words->current);
    nb_figure_role spend;

    if (nb_scan_is_any(scan, r->first - 1, scan->words->from) &&
        nb_scan_is_any(scan, r->behind, scan->words->to))
        return NB_ROLE_CURRENT;
    spend = role_of_spend(scan, r, target < current ? target : current);
    if (spend != NB_ROLE_NONE)
        return spend;
    if (target == current)
        return NB_ROLE_NONE;
    return target < current ? NB_ROLE_TARGET : NB_ROLE_CURRENT;
}

/* Stationed or leaving, unless a nearer word says that the figure is what stays. */
static nb_figure_role
judge_troops(const nb_scan *scan, const reach *r)
{
    nb_role_words stays = {scan->words->stays, ""};
    int stationed = distance(scan, r, &scan->words->stationed);
    int reduction = distance(scan, r, &scan->words->reduction);
    int nearer = stationed < reduction ? stationed : reduction;

    if (stationed == reduction || distance(scan, r, &stays) < nearer)
        return NB_ROLE_NONE;
    return stationed < reduction ? NB_ROLE_STATIONED : NB_ROLE_REDUCTION;
}

void
nb_figure_roles(const nb_scan *scan, nb_array *figures)
{
    uint32_t i;

    for (i = 0; i < figures->count; i++) {
        nb_figure *figure = nb_array_at(figures, i);
        reach r = reach_of(scan, figures, i);

        if (figure->unit == NB_UNIT_PERCENT || figure->unit == NB_UNIT_PERCENT_OF_GDP)
            figure->role = (uint8_t)judge_share(scan, &r);
        else if (figure->unit == NB_UNIT_PEOPLE)
            figure->role = (uint8_t)judge_troops(scan, &r);
    }
}
