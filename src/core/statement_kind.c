/*
 * statement_kind.c - direct, mixed, scare or title.
 *
 * Few words without a verb of saying in their sentence are a scare quote (the threshold of three
 * words gave the best balance on news); capitals without a sentence's end are a title.
 */
#include "core/statement_kind.h"

#include "core/char_class.h"
#include "core/utf8.h"

#include <string.h>
#include <unicode/uchar.h>

#define FEW_WORDS 3

/* What the words inside the marks look like. */
typedef struct shape {
    uint32_t words;
    uint32_t capitals;   /* words that start with a capital */
    uint32_t long_words; /* words of more than three letters */
    uint32_t long_capitals;
    bool starts_with_capital;
    bool ends_with_stop;
    bool ends_with_comma;
} shape;

static shape
shape_of(const nb_reading *reading, const nb_statement *s)
{
    shape found = {0, 0, 0, 0, false, false, false};
    size_t pos = s->inner.start;
    bool in_word = false;
    bool capital = false;
    uint32_t letters = 0;
    int32_t last;

    while (pos <= s->inner.end) {
        int32_t c = pos < s->inner.end ? nb_utf8_next(reading->text, s->inner.end, &pos) : 0;
        nb_char_class k = c == 0 ? NB_CHAR_NONE : nb_classify_char(c);
        bool inside = nb_is_word_char(k) || (in_word && (k == NB_CHAR_QUOTE || c == '-'));

        if (inside && !in_word) {
            /* Scripts without capitals may start a sentence with any letter. */
            capital = u_isUUppercase(c) || (k == NB_CHAR_LETTER && !u_isULowercase(c));
            letters = 0;
            found.starts_with_capital |= found.words == 0 && capital;
            found.words++;
            found.capitals += capital;
        }
        if (in_word && !inside && letters > 3) {
            found.long_words++;
            found.long_capitals += capital;
        }
        letters += inside;
        /* Where words are not separated, each ideograph or syllable counts. */
        in_word =
            inside && !(c >= 0x3040 && u_isalpha(c) && !u_isULowercase(c) && !u_isUUppercase(c));
        if (c == 0)
            break;
    }
    last = nb_utf8_peek_back(reading->text, s->inner.end);
    found.ends_with_stop = nb_classify_char(last) == NB_CHAR_STOP;
    found.ends_with_comma = last == ',';
    return found;
}

/* A rule that found a verb or a source in the statement's own sentence. */
static bool
has_cue(const nb_statement *s)
{
    return !nb_span_is_empty(s->cue) && s->rule != NULL && s->rule[0] != 'c' &&
           strcmp(s->rule, "sentence-before") != 0;
}

/* A nickname between first and last name. */
static bool
is_nickname(const nb_reading *reading, int64_t at, const shape *found)
{
    const nb_unit *before = nb_unit_at(reading, at - 1);
    const nb_unit *after = nb_unit_at(reading, at + 1);

    return found->words <= 2 && nb_unit_is_capital(before) && nb_unit_is_capital(after) &&
           !nb_unit_starts_sentence(after) && !nb_unit_is(before, NB_WORD_PREPOSITION) &&
           !found->ends_with_stop && !found->ends_with_comma;
}

/* The name of a work: capitals throughout, no sentence's end, not said by anybody. */
static bool
is_title(const nb_reading *reading, int64_t at, const shape *found, bool is_said)
{
    const nb_unit *before = nb_unit_at(reading, at - 1);
    bool capitals = found->words >= 2 && found->long_words > 0 &&
                    found->long_capitals == found->long_words && found->starts_with_capital;

    if (found->ends_with_stop || is_said)
        return false;
    if (nb_unit_is(before, NB_WORD_WORK))
        return found->starts_with_capital;
    /* A sentence of few words, as somebody said it: "But Ann won," he said. */
    if (before->kind == NB_LEX_COLON || before->kind == NB_LEX_COMMA ||
        (found->ends_with_comma && nb_unit_starts_sentence(nb_unit_at(reading, at))))
        return false;
    return capitals;
}

/* „Wir bleiben“, sagte sie: most conventions put the comma behind the mark. */
static bool
comma_and_cue_follow(const nb_reading *reading, int64_t at, const nb_statement *s)
{
    nb_lex_kind behind = nb_unit_at(reading, at + 1)->kind;

    return (behind == NB_LEX_COMMA || behind == NB_LEX_DASH) && has_cue(s) &&
           (strncmp(s->rule, "quote-", 6) == 0 || strcmp(s->rule, "according-to") == 0) &&
           s->cue.start >= s->outer.end;
}

static nb_statement_kind
judge(const nb_reading *reading, int64_t at, const nb_statement *s)
{
    shape found = shape_of(reading, s);
    const nb_unit *before = nb_unit_at(reading, at - 1);
    bool said_behind = comma_and_cue_follow(reading, at, s);
    bool sentence = found.ends_with_stop || found.ends_with_comma || said_behind;
    bool introduced = before->kind == NB_LEX_COMMA || before->kind == NB_LEX_COLON ||
                      nb_unit_starts_sentence(nb_unit_at(reading, at)) ||
                      (before->kind == NB_LEX_WORD && nb_unit_is(before, NB_WORD_CUE));

    if (is_nickname(reading, at, &found))
        return NB_KIND_TITLE;
    if (nb_unit_is(before, NB_WORD_SO_CALLED) && found.words <= 2 * FEW_WORDS)
        return NB_KIND_SCARE;
    if (is_title(reading, at, &found, said_behind))
        return NB_KIND_TITLE;
    /* One word in a capital, in the middle of a sentence, is a name or a label. */
    if (found.words <= 1 && found.starts_with_capital && !introduced && has_cue(s) &&
        s->rule[0] != 'q' && !nb_unit_is(before, NB_WORD_AUXILIARY))
        return NB_KIND_SCARE;
    if (found.words <= FEW_WORDS && !has_cue(s) && !(sentence && introduced))
        return NB_KIND_SCARE;
    if (found.starts_with_capital && introduced && (sentence || found.words > FEW_WORDS))
        return NB_KIND_DIRECT;
    return sentence && introduced && found.words > FEW_WORDS ? NB_KIND_DIRECT : NB_KIND_MIXED;
}

/* “We stay,” she said, “because we must”: what goes on with direct speech is direct. */
static bool
goes_on_with_direct(const nb_reading *reading, const nb_statement *s)
{
    const nb_statement *first = nb_array_at(reading->statements, s->group);

    return s->kind == NB_KIND_MIXED && first != s && first->kind == NB_KIND_DIRECT;
}

void
nb_judge_kinds(nb_reading *reading)
{
    uint32_t ticks = 0;
    int64_t at;

    for (at = 0; at < (int64_t)reading->units.count; at++) {
        const nb_unit *unit = nb_unit_at(reading, at);
        nb_statement *s;

        nb_env_tick(reading->env, &ticks);
        if (unit->kind != NB_UNIT_STATEMENT)
            continue;
        s = nb_array_at(reading->statements, unit->statement);
        s->kind = (uint8_t)judge(reading, at, s);
        if (goes_on_with_direct(reading, s))
            s->kind = NB_KIND_DIRECT;
        /* What nobody says has no speaker. */
        if (s->kind == NB_KIND_TITLE || s->kind == NB_KIND_SCARE) {
            s->speaker = s->cue = NB_NO_SPAN;
            s->rule = NULL;
        }
    }
}
