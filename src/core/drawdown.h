/*
 * drawdown.h - what a withdrawal of troops leaves, with the uncertainty of both figures carried on.
 */
#ifndef NB_DRAWDOWN_H
#define NB_DRAWDOWN_H

#include "core/estimate.h"

/* A percentage that may be unknown. */
typedef struct nb_percent {
    bool known;
    nb_decimal value; /* 0 to 100, at most 4 decimals, rounded half up */
} nb_percent;

typedef struct nb_drawdown {
    nb_estimate remaining; /* never below 0 */
    nb_percent withdrawn_low;
    nb_percent withdrawn_high;
    bool approximate; /* one of the two figures was */
} nb_drawdown;

typedef enum nb_drawdown_status {
    NB_DRAWDOWN_OK,
    NB_DRAWDOWN_NEGATIVE_BASELINE,
    NB_DRAWDOWN_NEGATIVE_REDUCTION,
    NB_DRAWDOWN_TOO_LARGE /* a result of more than 18 digits, a schedule beyond its limit */
} nb_drawdown_status;

/*
 * Remaining = baseline - reduction, floored at 0; withdrawn = reduction in percent of the baseline,
 * capped at 100, from the lower reduction of the higher baseline to the higher of the lower. A
 * reduction without lower bound starts at 0; what depends on an unknown bound is unknown.
 */
nb_drawdown_status nb_drawdown_compute(const nb_estimate *baseline, const nb_estimate *reduction,
                                       nb_drawdown *result);

/* How many can leave before the floor is reached: present - floor, never below 0. */
nb_drawdown_status nb_drawdown_room(const nb_estimate *present, const nb_estimate *floor,
                                    nb_estimate *room);

/* 100 * part / whole, capped at 100, half up to 4 decimals; unknown when whole is 0. */
nb_percent nb_percent_of(nb_bound part, nb_bound whole);

/* Whole persons: a bound rounded down or up. */
int64_t nb_whole_down(nb_decimal value);
int64_t nb_whole_up(nb_decimal value);

/* How a withdrawal proceeds over its steps. */
typedef enum nb_shape {
    NB_SHAPE_LINEAR,       /* progress k/n */
    NB_SHAPE_FRONT_LOADED, /* progress (k/n)^(1/2) */
    NB_SHAPE_BACK_LOADED   /* progress (k/n)^2 */
} nb_shape;

#define NB_SCHEDULE_MAX_STEPS 100000
#define NB_SCHEDULE_MAX_TROOPS INT64_C(1000000000000000)

/* One figure of a step; unknown where it depends on an unknown bound. */
typedef struct nb_count {
    bool known;
    int64_t value;
} nb_count;

typedef struct nb_schedule_step {
    nb_count withdrawn_low, withdrawn_high;
    nb_count remaining_low, remaining_high;
    nb_percent percent_low, percent_high;
} nb_schedule_step;

/* Whether a schedule can be made of these two. */
nb_drawdown_status nb_schedule_check(const nb_estimate *baseline, const nb_estimate *reduction);

/*
 * Step `step` of `steps`: what has left by then, half up to whole persons, and what remains. Steps
 * never decrease; the last one is exactly the whole reduction.
 */
void nb_schedule_step_compute(const nb_estimate *baseline, const nb_estimate *reduction,
                              nb_shape shape, int64_t step, int64_t steps,
                              nb_schedule_step *result);

#endif
