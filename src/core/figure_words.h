/*
 * figure_words.h - the words that figures are written with, language by language.
 */
#ifndef NB_FIGURE_WORDS_H
#define NB_FIGURE_WORDS_H

#include "core/env.h"

/* A number in words: its value, or the power of ten that it multiplies by. */
typedef struct nb_number_word {
    const char *word;
    uint8_t value;
    uint8_t magnitude; /* 0: the value counts; 1: a dozen */
} nb_number_word;

/* What the words before a number say of it. */
typedef struct nb_qualifier {
    const char *words;
    bool about, has_limit, lower, strict;
} nb_qualifier;

/* Words that tell a role, before and behind the figure. */
typedef struct nb_role_words {
    const char *before, *behind;
} nb_role_words;

/* All words are in small letters, with straight apostrophes; lists have one space between words and
 * between phrases' words. */
typedef struct nb_figure_words {
    const char *language; /* ISO 639 */
    /* Tables end with an entry without a word. */
    const nb_number_word *numbers;    /* in words */
    const nb_number_word *fractions;  /* the value is the denominator: half, thirds */
    const nb_number_word *magnitudes; /* behind digits, beside those of nb_magnitude_scan */
    const nb_qualifier *qualifiers;   /* longer phrases before those that they end with */
    const char *const *percent;       /* phrases */
    const char *const *points;        /* of percentage points */
    const char *percent_before;       /* before the number */
    const char *articles;             /* before a magnitude: "a million" */
    const char *vague;                /* numbers that alone say no number: "thousands of" */
    const char *of;                   /* before what a magnitude counts: "millions de soldats" */
    const char *between, *from;       /* before the first number of a range */
    const char *to;                   /* before the second one */
    const char *conjunction;          /* and: also before the second number behind "between" */
    const char *alternative, *one;    /* or; "one year or two" */
    const char *people;
    const char *const *whom; /* before a part of the people named before: "of whom" */
    const char *const *them; /* behind it: "of them" */
    const char *months;
    nb_role_words target, current, stationed, reduction;
    const char *stays;      /* what stays: neither stationed nor a reduction */
    const char *by;         /* tells a target before a year: "2% by 2032" */
    bool elides;            /* l'objectif, d'euros: a word may begin behind an article */
    bool ordinal_point;     /* "3." stands for a third */
    bool capital_nouns;     /* what is counted has a capital */
    bool magnitude_letters; /* "5 m" are millions, not metres */
} nb_figure_words;

/* The words of a language, of English for one that is not known. */
const nb_figure_words *nb_figure_words_find(const char *language);

#endif
