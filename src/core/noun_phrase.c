/*
 * noun_phrase.c - noun phrases beside verbs.
 */
#include "core/noun_phrase.h"

/* Words that a subject may be away from its verb, and that it may have. */
#define LONGEST_GAP 5
#define LONGEST_PHRASE 16
#define LONGEST_APPOSITION 30

static bool
is_nominal(const nb_unit *unit)
{
    return unit->kind == NB_LEX_WORD || unit->kind == NB_LEX_NUMBER;
}

/* A word that no noun phrase goes on with. */
static bool
ends_phrase(const nb_unit *unit)
{
    if (!is_nominal(unit))
        return true;
    /* A capital inside a name outweighs what the word would mean: "May", "Will". */
    if (nb_unit_is_capital(unit) && !nb_unit_starts_sentence(unit))
        return false;
    return nb_unit_is(unit, NB_WORD_CUE | NB_WORD_CUE_ING | NB_WORD_AND | NB_WORD_THAT |
                                NB_WORD_WHO | NB_WORD_AUXILIARY | NB_WORD_ACCORDING) &&
           !nb_unit_is(unit, NB_WORD_DETERMINER | NB_WORD_TITLE);
}

nb_span
nb_phrase_span(const nb_reading *reading, nb_phrase phrase)
{
    nb_span span = nb_unit_at(reading, phrase.first)->span;

    span.end = nb_unit_at(reading, phrase.last)->span.end;
    return span;
}

/* Steps back over what may stand between subject and verb: has also; later. */
static int64_t
skip_back(const nb_reading *reading, int64_t at, int64_t from)
{
    int skipped = 0;

    while (at >= from && skipped < LONGEST_GAP) {
        const nb_unit *unit = nb_unit_at(reading, at);
        size_t length = unit->span.end - unit->span.start;
        bool adverb = unit->kind == NB_LEX_WORD && length > 4 &&
                      reading->text[unit->span.end - 1] == 'y' &&
                      reading->text[unit->span.end - 2] == 'l' && !nb_unit_is_capital(unit);

        if (unit->kind != NB_LEX_WORD || nb_unit_is_capital(unit) ||
            !(adverb || nb_unit_is(unit, NB_WORD_ADVERB | NB_WORD_AUXILIARY)))
            break;
        at--;
        skipped++;
    }
    return at;
}

/* Whether the unit begins a noun phrase and nothing of it stands before. */
static bool
is_phrase_start(const nb_unit *unit)
{
    return nb_unit_is(unit, NB_WORD_DETERMINER) && !nb_unit_is_capital(unit);
}

/* Extends a phrase to the left from its last word. */
static nb_phrase
phrase_back(const nb_reading *reading, int64_t last, int64_t from)
{
    int64_t first = last;
    const nb_unit *head = nb_unit_at(reading, last);

    if (last < from || ends_phrase(head) || nb_unit_is(head, NB_WORD_PREPOSITION | NB_WORD_OF))
        return NB_NO_PHRASE;
    if (nb_unit_is(head, NB_WORD_PRONOUN) && !nb_unit_is(head, NB_WORD_DETERMINER))
        return (nb_phrase){last, last};
    while (first - 1 >= from && last - first < LONGEST_PHRASE) {
        const nb_unit *unit = nb_unit_at(reading, first - 1);
        const nb_unit *current = nb_unit_at(reading, first);

        if (ends_phrase(unit) || nb_unit_starts_sentence(current))
            break;
        if (nb_unit_is(unit, NB_WORD_PRONOUN) && !nb_unit_is(unit, NB_WORD_DETERMINER))
            break;
        if (nb_unit_is(unit, NB_WORD_OF) || nb_unit_is(unit, NB_WORD_PREPOSITION)) {
            const nb_unit *before = nb_unit_at(reading, first - 2);
            bool head_is_name = nb_unit_is_capital(current) && !nb_unit_is(unit, NB_WORD_OF);

            /* "a spokesman for the ministry" goes on; "in Brussels Rubio" does not. */
            if (head_is_name || first - 2 < from || ends_phrase(before) ||
                nb_unit_is(before, NB_WORD_PREPOSITION | NB_WORD_ADVERB) ||
                nb_unit_starts_sentence(unit))
                break;
            first -= 2;
            continue;
        }
        /* The determiner is the first word; a preposition before it may still lead on. */
        first--;
        if (is_phrase_start(unit) && !nb_unit_is(nb_unit_at(reading, first - 1), NB_WORD_OF))
            break;
    }
    return (nb_phrase){first, last};
}

/* Whether the word at `at` is the who or which of a relative clause that runs up to `last`. */
static int64_t
antecedent_of(const nb_reading *reading, int64_t who, int64_t from)
{
    int64_t at = who - 1;

    if (at >= from && nb_unit_at(reading, at)->kind == NB_LEX_COMMA)
        at--;
    return at;
}

/* A comma before the verb: the subject stands before an apposition between two commas. */
static nb_phrase
subject_before_apposition(const nb_reading *reading, int64_t comma, int64_t from)
{
    int64_t at;
    int64_t farthest = comma - LONGEST_APPOSITION > from ? comma - LONGEST_APPOSITION : from;

    for (at = comma - 1; at > farthest; at--) {
        nb_phrase phrase;

        if (nb_unit_starts_sentence(nb_unit_at(reading, at)))
            return NB_NO_PHRASE;
        if (nb_unit_at(reading, at)->kind == NB_UNIT_STATEMENT)
            return NB_NO_PHRASE;
        if (nb_unit_at(reading, at)->kind != NB_LEX_COMMA)
            continue;
        phrase = phrase_back(reading, at - 1, from);
        if (!nb_phrase_is_empty(phrase) &&
            (nb_unit_is_capital(nb_unit_at(reading, phrase.last)) ||
             is_phrase_start(nb_unit_at(reading, phrase.first)) || phrase.first == from))
            return phrase;
    }
    return NB_NO_PHRASE;
}

/* A bracket before the verb: the subject stands before what it encloses, "Ann Lee (D-Ohio) said".
 */
static nb_phrase
subject_before_bracket(const nb_reading *reading, int64_t close, int64_t from)
{
    int64_t at = close - 1;

    while (at > from && close - at < LONGEST_APPOSITION &&
           nb_unit_at(reading, at)->kind != NB_LEX_OPEN)
        at--;
    return nb_unit_at(reading, at)->kind == NB_LEX_OPEN ? phrase_back(reading, at - 1, from)
                                                        : NB_NO_PHRASE;
}

nb_phrase
nb_subject_before(const nb_reading *reading, int64_t verb, int64_t from)
{
    int64_t at = skip_back(reading, verb - 1, from);
    const nb_unit *unit = nb_unit_at(reading, at);
    nb_phrase phrase;
    int64_t i;

    if (at < from)
        return NB_NO_PHRASE;
    if (unit->kind == NB_LEX_CLOSE)
        return subject_before_bracket(reading, at, from);
    if (unit->kind == NB_LEX_COMMA || unit->kind == NB_LEX_DASH)
        return subject_before_apposition(reading, at, from);
    if (nb_unit_is(unit, NB_WORD_WHO) && !nb_unit_is_capital(unit))
        return phrase_back(reading, antecedent_of(reading, at, from), from);
    phrase = phrase_back(reading, at, from);
    /* "Jeff Weaver, who ran the campaign and lives there, said" is found above; here the words
     * before the verb may be the end of a relative clause without a comma. */
    for (i = phrase.first - 1; !nb_phrase_is_empty(phrase) && i >= from && i > phrase.first - 8;
         i--)
        if (nb_unit_is(nb_unit_at(reading, i), NB_WORD_WHO) &&
            !nb_unit_is_capital(nb_unit_at(reading, i)))
            return phrase_back(reading, antecedent_of(reading, i, from), from);
    return phrase;
}

/* Whether a name ends at `at`: small words go on that do not lead to another part of it. */
static bool
ends_name(const nb_reading *reading, int64_t at, int64_t to)
{
    const nb_unit *next = nb_unit_at(reading, at + 1);
    int64_t i;

    if (nb_unit_is(next, NB_WORD_TIME))
        return true;
    if (!nb_unit_is_capital(nb_unit_at(reading, at)) || nb_unit_is_capital(next) ||
        next->kind != NB_LEX_WORD ||
        nb_unit_is(next, NB_WORD_OF | NB_WORD_TITLE | NB_WORD_DETERMINER))
        return false;
    /* "Cruz constituent Dan Golvach" goes on. */
    for (i = at + 2; i < to && i <= at + 3; i++) {
        const nb_unit *unit = nb_unit_at(reading, i);

        if (nb_unit_is_capital(unit))
            return nb_unit_is(unit, NB_WORD_TIME) || nb_unit_starts_sentence(unit);
        if (ends_phrase(unit) || nb_unit_is(unit, NB_WORD_PREPOSITION | NB_WORD_ADVERB))
            return true;
    }
    return true;
}

nb_phrase
nb_phrase_from(const nb_reading *reading, int64_t start, int64_t to)
{
    int64_t at = start;
    const nb_unit *first = nb_unit_at(reading, start);

    if (start >= to || (ends_phrase(first) && !nb_unit_is(first, NB_WORD_PRONOUN)))
        return NB_NO_PHRASE;
    if (nb_unit_is(first, NB_WORD_PREPOSITION | NB_WORD_OF) && !nb_unit_is_capital(first))
        return NB_NO_PHRASE;
    if (nb_unit_is(first, NB_WORD_PRONOUN) && !nb_unit_is(first, NB_WORD_DETERMINER))
        return (nb_phrase){start, start};
    while (at + 1 < to && at - start < LONGEST_PHRASE) {
        const nb_unit *unit = nb_unit_at(reading, at + 1);

        if (ends_phrase(unit) || nb_unit_starts_sentence(unit) || nb_unit_is(unit, NB_WORD_ADVERB))
            break;
        if (nb_unit_is(unit, NB_WORD_PREPOSITION) && !nb_unit_is_capital(unit))
            break;
        if (ends_name(reading, at, to))
            break;
        at++;
    }
    while (at > start &&
           nb_unit_is(nb_unit_at(reading, at),
                      NB_WORD_OF | NB_WORD_DETERMINER | NB_WORD_PREPOSITION) &&
           !nb_unit_is_capital(nb_unit_at(reading, at)))
        at--;
    return (nb_phrase){start, at};
}

/* Whether a sentence that begins with this word has its subject behind a comma only. */
static bool
begins_aside(const nb_reading *reading, const nb_unit *unit)
{
    size_t length = unit->span.end - unit->span.start;

    if (nb_unit_is(unit, NB_WORD_PREPOSITION | NB_WORD_OF | NB_WORD_THAT | NB_WORD_ADVERB |
                             NB_WORD_CUE_ING | NB_WORD_ACCORDING))
        return !nb_unit_is(unit, NB_WORD_DETERMINER);
    return length > 5 && unit->kind == NB_LEX_WORD &&
           (reading->text[unit->span.end - 1] == 'g' || reading->text[unit->span.end - 1] == 'd') &&
           (reading->text[unit->span.end - 2] == 'n' || reading->text[unit->span.end - 2] == 'e') &&
           !nb_unit_is_capital(nb_unit_at(reading, 1 + (unit - (nb_unit *)reading->units.items)));
}

nb_phrase
nb_sentence_subject(const nb_reading *reading, int64_t start, int64_t to)
{
    int64_t at = start;

    while (at < to && (nb_unit_at(reading, at)->kind == NB_LEX_OPEN ||
                       nb_unit_is(nb_unit_at(reading, at), NB_WORD_AND)))
        at++;
    if (at < to && begins_aside(reading, nb_unit_at(reading, at))) {
        while (at < to && nb_unit_at(reading, at)->kind != NB_LEX_COMMA)
            at++;
        at++;
    }
    return at < to ? nb_phrase_from(reading, at, to) : NB_NO_PHRASE;
}
