/*
 * figures.h - figures in running text: how much of what, how sure, and in which role.
 */
#ifndef NB_FIGURES_H
#define NB_FIGURES_H

#include "core/array.h"
#include "core/estimate.h"
#include "core/number_text.h"

typedef enum nb_figure_unit {
    NB_UNIT_COUNT,
    NB_UNIT_PEOPLE,
    NB_UNIT_PERCENT,
    NB_UNIT_PERCENT_OF_GDP,
    NB_UNIT_PERCENTAGE_POINTS,
    NB_UNIT_MONEY,
    NB_UNIT_YEAR
} nb_figure_unit;

typedef enum nb_figure_role {
    NB_ROLE_NONE,
    NB_ROLE_TARGET,    /* the share that is aimed at */
    NB_ROLE_CURRENT,   /* the share that is spent today */
    NB_ROLE_STATIONED, /* troops that are there */
    NB_ROLE_REDUCTION  /* troops that leave */
} nb_figure_role;

typedef struct nb_figure {
    nb_span span; /* with qualifier, unit and counted noun */
    nb_estimate value;
    uint8_t unit;     /* nb_figure_unit */
    uint8_t role;     /* nb_figure_role */
    char currency[4]; /* ISO 4217 code of money, else empty */
    nb_span noun;     /* what is counted, with its adjectives; empty when there is none */
} nb_figure;

/*
 * Appends the figures of a text in order. `language` is an ISO 639 code: its words are read,
 * English ones when it is none of ours; `style` is how its numerals are written.
 */
void nb_figures(const nb_env *env, const char *text, size_t len, const char *language,
                nb_number_style style, nb_array *figures);

#endif
