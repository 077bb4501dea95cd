/*
 * lexicon.h - the small words and cue verbs by which a language says who speaks.
 */
#ifndef NB_LEXICON_H
#define NB_LEXICON_H

#include "core/statements.h"

#define NB_WORD_CUE 0x0001        /* a verb that attributes words to somebody, finite form */
#define NB_WORD_CUE_ING 0x0002    /* the same as participle: "adding" */
#define NB_WORD_DETERMINER 0x0004 /* the, a, his, some */
#define NB_WORD_PREPOSITION 0x0008
#define NB_WORD_OF 0x0010         /* prepositions that go on with a noun phrase: of, for */
#define NB_WORD_AND 0x0020        /* joins clauses or nouns */
#define NB_WORD_THAT 0x0040       /* begins a clause: that, because, while */
#define NB_WORD_WHO 0x0080        /* begins a relative clause */
#define NB_WORD_AUXILIARY 0x0100  /* has, was, will, did */
#define NB_WORD_HE 0x0200         /* subject pronoun, masculine */
#define NB_WORD_SHE 0x0400        /* subject pronoun, feminine */
#define NB_WORD_THEY 0x0800       /* any other subject pronoun */
#define NB_WORD_ADVERB 0x1000     /* may stand between subject and verb: also, later */
#define NB_WORD_TITLE 0x2000      /* office or form of address before a name */
#define NB_WORD_ACCORDING 0x4000  /* begins "according to X" */
#define NB_WORD_MALE 0x8000       /* Mr., king, spokesman: says he */
#define NB_WORD_FEMALE 0x10000    /* Ms., queen, spokeswoman: says she */
#define NB_WORD_SO_CALLED 0x20000 /* the next words are held at a distance */
#define NB_WORD_WORK 0x40000      /* a work with a title: book, film */

#define NB_WORD_CUE_BASE 0x80000 /* a base form that is as often a noun: state, claim */
#define NB_WORD_TIME 0x100000    /* weekday or month: no part of a name behind it */

#define NB_WORD_PRONOUN (NB_WORD_HE | NB_WORD_SHE | NB_WORD_THEY)

/* Words of one kind, separated by spaces, in lower case. */
typedef struct nb_word_list {
    uint32_t mask;
    const char *words;
} nb_word_list;

/* A language: lists ended by a zero mask, and cue lemmas that take the regular English endings. */
typedef struct nb_language {
    const char *code;
    const nb_word_list *lists;
    const char *lemmas;
    bool subject_after_verb; /* "sagte er" may follow any quotation */
} nb_language;

/* The language with this ISO 639 code; English when there is none. */
const nb_language *nb_language_find(const char *code);

typedef struct nb_lexicon nb_lexicon;

/* How many languages there are, and which one this is. */
#define NB_LANGUAGES 9
uint32_t nb_language_index(const nb_language *language);

/* The look-up of a language, with a user's own cues where there are any. */
const nb_lexicon *nb_lexicon_get(const nb_env *env, const nb_language *language,
                                 const nb_cue_list *extra_cues);
void nb_lexicon_release(const nb_env *env, const nb_lexicon *lexicon);

/* NB_WORD_* of a word of the text, in any case. */
uint32_t nb_lexicon_lookup(const nb_lexicon *lexicon, const char *word, size_t len);

#endif
