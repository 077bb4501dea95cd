/*
 * brief.c - joins figures, allies and statements to a brief.
 */
#include "core/brief.h"

#include "core/drawdown.h"
#include "core/estimate_math.h"
#include "core/figures.h"
#include "core/statements.h"

#include <string.h>

/* An article that names more values of one item than this is a table, and pairs of them say
 * nothing. */
#define MOST_VALUES 20

static nb_brief_row *
add_row(nb_array *rows, const char *section, const char *item, const char *unit)
{
    nb_brief_row *row = nb_array_add(rows);

    row->section = section;
    strncpy(row->item, item, sizeof(row->item) - 1);
    row->unit = unit;
    return row;
}

/* The row of this item that has the value already, or NULL. */
static nb_brief_row *
find_value(const nb_array *rows, const char *item, const nb_estimate *value)
{
    uint32_t i;

    for (i = 0; i < rows->count; i++) {
        nb_brief_row *row = nb_array_at(rows, i);

        if (row->has_value && strcmp(row->item, item) == 0 &&
            nb_estimate_compare(&row->value, value) == 0)
            return row;
    }
    return NULL;
}

static void
add_value(nb_array *rows, const char *section, const char *item, const char *unit,
          const nb_estimate *value, nb_span evidence)
{
    nb_brief_row *row;

    if (find_value(rows, item, value) != NULL)
        return;
    row = add_row(rows, section, item, unit);
    row->has_value = true;
    row->value = *value;
    row->evidence = evidence;
}

/* A share counts as one of GDP when it says so, or when the article speaks of shares of GDP. */
static bool
speaks_of_gdp(const nb_array *figures)
{
    uint32_t i;

    for (i = 0; i < figures->count; i++)
        if (((const nb_figure *)nb_array_at(figures, i))->unit == NB_UNIT_PERCENT_OF_GDP)
            return true;
    return false;
}

/* Adds the reported values of a role. */
static void
add_reported(nb_array *rows, const nb_array *figures, nb_figure_role role, const char *section,
             const char *item, const char *unit)
{
    uint32_t first = rows->count;
    uint32_t i;

    for (i = 0; i < figures->count && rows->count - first < MOST_VALUES; i++) {
        const nb_figure *figure = nb_array_at(figures, i);

        if (figure->role == role)
            add_value(rows, section, item, unit, &figure->value, figure->span);
    }
}

static bool
has_item(const nb_brief_row *row, const char *item)
{
    return row->has_value && strcmp(row->item, item) == 0;
}

/* Calls `compute` for each pair of rows with these two items. */
static void
for_each_pair(nb_array *rows, const char *first, const char *second,
              void (*compute)(nb_array *rows, const nb_estimate *a, const nb_estimate *b))
{
    uint32_t count = rows->count;
    uint32_t i, k;

    for (i = 0; i < count; i++)
        for (k = 0; k < count; k++) {
            /* Copies: a computed row may move the array. */
            nb_brief_row a = *(nb_brief_row *)nb_array_at(rows, i);
            nb_brief_row b = *(nb_brief_row *)nb_array_at(rows, k);

            if (has_item(&a, first) && has_item(&b, second))
                compute(rows, &a.value, &b.value);
        }
}

static void
add_gap(nb_array *rows, const nb_estimate *target, const nb_estimate *current)
{
    nb_estimate gap;

    if (nb_estimate_subtract(target, current, &gap) == NB_ESTIMATE_OK)
        add_value(rows, "spending", "gap", "percentage_points", &gap, NB_NO_SPAN);
}

static void
add_remaining(nb_array *rows, const nb_estimate *stationed, const nb_estimate *reduction)
{
    nb_drawdown result;

    if (nb_drawdown_compute(stationed, reduction, &result) == NB_DRAWDOWN_OK)
        add_value(rows, "drawdown", "remaining", "people", &result.remaining, NB_NO_SPAN);
}

static void
add_withdrawn(nb_array *rows, const nb_estimate *stationed, const nb_estimate *reduction)
{
    nb_drawdown result;
    nb_bound low, high;
    nb_estimate withdrawn;

    if (nb_drawdown_compute(stationed, reduction, &result) != NB_DRAWDOWN_OK)
        return;
    low = (nb_bound){result.withdrawn_low.value, result.withdrawn_low.known, false};
    high = (nb_bound){result.withdrawn_high.value, result.withdrawn_high.known, false};
    if (nb_estimate_make(low, high, result.approximate, &withdrawn) == NB_ESTIMATE_OK)
        add_value(rows, "drawdown", "withdrawn", "percent", &withdrawn, NB_NO_SPAN);
}

/* Each ally once, at its first mention as falling short. */
static void
add_allies(nb_array *rows, const nb_array *named)
{
    uint32_t first = rows->count;
    uint32_t i, k;

    for (i = 0; i < named->count; i++) {
        const nb_named_ally *ally = nb_array_at(named, i);

        if (!ally->below_target)
            continue;
        for (k = first; k < rows->count; k++)
            if (strcmp(((nb_brief_row *)nb_array_at(rows, k))->item, ally->code) == 0)
                break;
        if (k == rows->count)
            add_row(rows, "ally", ally->code, NULL)->evidence = ally->span;
    }
}

static void
add_quotes(nb_array *rows, const nb_array *statements)
{
    uint32_t i;

    for (i = 0; i < statements->count; i++) {
        const nb_statement *s = nb_array_at(statements, i);
        nb_brief_row *row;

        if (s->level > 1 || (s->kind != NB_KIND_DIRECT && s->kind != NB_KIND_MIXED))
            continue;
        row = add_row(rows, "quote", s->kind == NB_KIND_DIRECT ? "direct" : "mixed", NULL);
        row->evidence = s->outer;
        row->speaker = nb_span_is_empty(s->name) ? s->speaker : s->name;
    }
}

void
nb_brief(const nb_array *figures, const nb_array *named, const nb_array *statements, nb_array *rows)
{
    if (speaks_of_gdp(figures)) {
        add_reported(rows, figures, NB_ROLE_TARGET, "spending", "target", "percent_of_gdp");
        add_reported(rows, figures, NB_ROLE_CURRENT, "spending", "current", "percent_of_gdp");
        for_each_pair(rows, "target", "current", add_gap);
    }
    add_reported(rows, figures, NB_ROLE_STATIONED, "drawdown", "stationed", "people");
    add_reported(rows, figures, NB_ROLE_REDUCTION, "drawdown", "reduction", "people");
    for_each_pair(rows, "stationed", "reduction", add_remaining);
    for_each_pair(rows, "stationed", "reduction", add_withdrawn);
    add_allies(rows, named);
    add_quotes(rows, statements);
}
