/*
 * attribution.c - who said a statement, by rules in the order of their measured reliability.
 *
 * For each outermost statement the words of its sentence are read: behind it, before it, then the
 * sentence before and the statements around. Look-around is bounded by sentence and by LOOK units,
 * so time is linear in the text.
 */
#include "core/noun_phrase.h"
#include "core/resolution.h"
#include "core/statement_kind.h"

#include "core/char_class.h"
#include "core/utf8.h"

#include <string.h>

/* How many units a rule may look to either side. */
#define LOOK 60

/* How many units may stand between a verb and the quotation it introduces at close range. */
#define NEAR 7

static nb_statement *
statement_of(const nb_reading *reading, const nb_unit *unit)
{
    return nb_array_at(reading->statements, unit->statement);
}

/* Class of the last character inside a statement. */
static nb_char_class
last_class(const nb_reading *reading, const nb_statement *s)
{
    return nb_classify_char(nb_utf8_peek_back(reading->text, s->inner.end));
}

static int32_t
last_char(const nb_reading *reading, const nb_statement *s)
{
    return nb_utf8_peek_back(reading->text, s->inner.end);
}

/* Index of the first unit of the sentence around `at`, not farther back than LOOK. */
static int64_t
sentence_start(const nb_reading *reading, int64_t at)
{
    int64_t first = at;

    while (first > 0 && at - first < LOOK && !nb_unit_starts_sentence(nb_unit_at(reading, first)))
        first--;
    return first;
}

/* Index behind the last unit of the sentence that goes on at `at`. */
static int64_t
sentence_end(const nb_reading *reading, int64_t at)
{
    int64_t end = at;

    while (end < (int64_t)reading->units.count && end - at < LOOK &&
           !nb_unit_starts_sentence(nb_unit_at(reading, end)))
        end++;
    return end;
}

/* Whether the word ends in 's: what follows it is a noun. */
static bool
is_possessive(const nb_reading *reading, const nb_unit *unit)
{
    const char *end = reading->text + unit->span.end;
    size_t length = unit->span.end - unit->span.start;

    return unit->kind == NB_LEX_WORD && length > 2 && end[-1] == 's' &&
           (end[-2] == '\'' || (length > 4 && (unsigned char)end[-2] == 0x99));
}

/* A base form needs what a verb has before it: a plural, a pronoun, "to" or an auxiliary. */
static bool
is_base_verb(const nb_reading *reading, const nb_unit *before)
{
    return before->kind == NB_LEX_WORD &&
           (nb_unit_is(before, NB_WORD_THEY | NB_WORD_AUXILIARY | NB_WORD_ADVERB |
                                   NB_WORD_PREPOSITION | NB_WORD_WHO | NB_WORD_AND) ||
            reading->text[before->span.end - 1] == 's');
}

/* A verb of saying at `at`, not a noun of the same spelling: "the claims", "Ann's comments". */
static bool
is_cue(const nb_reading *reading, int64_t at)
{
    const nb_unit *unit = nb_unit_at(reading, at);
    const nb_unit *before = nb_unit_at(reading, at - 1);

    if (unit->kind != NB_LEX_WORD || !nb_unit_is(unit, NB_WORD_CUE | NB_WORD_CUE_ING))
        return false;
    if (nb_unit_is(before, NB_WORD_PRONOUN))
        return true;
    if (is_possessive(reading, before) ||
        (nb_unit_is(before, NB_WORD_DETERMINER | NB_WORD_OF) && !nb_unit_is_capital(before) &&
         nb_unit_is(unit, NB_WORD_CUE)))
        return false;
    return !nb_unit_is(unit, NB_WORD_CUE_BASE) || is_base_verb(reading, before);
}

/* Possessives and articles, which are nobody alone. */
static bool
is_word_before_noun(const nb_reading *reading, const nb_unit *unit)
{
    static const char *const words[] = {"the", "a",   "an",  "my",  "your",
                                        "his", "her", "its", "our", "their"};
    size_t len = unit->span.end - unit->span.start;
    size_t i;

    for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (strlen(words[i]) == len &&
            strncmp(words[i] + 1, reading->text + unit->span.start + 1, len - 1) == 0 &&
            (reading->text[unit->span.start] | 0x20) == words[i][0])
            return true;
    return false;
}

/* Whether a word of small letters can be somebody without an article: a plural, or people. */
static bool
is_bare_noun(const nb_reading *reading, const nb_unit *unit)
{
    static const char *const people[] = {"people", "police", "men", "women", "children", "media"};
    size_t len = unit->span.end - unit->span.start;
    size_t i;

    if (reading->text[unit->span.end - 1] == 's')
        return true;
    for (i = 0; i < sizeof(people) / sizeof(people[0]); i++)
        if (strlen(people[i]) == len &&
            memcmp(people[i], reading->text + unit->span.start, len) == 0)
            return true;
    return false;
}

/*
 * A phrase that can be somebody: not "their" or "Saturday" alone, not "came" or "more sympathetic";
 * else none, so that the next rule is asked. Only English leaves articles out so seldom.
 */
static nb_phrase
plausible(const nb_reading *reading, nb_phrase phrase)
{
    const nb_unit *first, *last;
    int64_t at;

    if (nb_phrase_is_empty(phrase) || strcmp(reading->language->code, "en") != 0)
        return phrase;
    first = nb_unit_at(reading, phrase.first);
    last = nb_unit_at(reading, phrase.last);
    if (nb_unit_is(last, NB_WORD_DETERMINER) && !nb_unit_is(last, NB_WORD_PRONOUN) &&
        phrase.first < phrase.last)
        return NB_NO_PHRASE;
    if (phrase.first == phrase.last &&
        (nb_unit_is(first, NB_WORD_TIME) || is_word_before_noun(reading, first)))
        return NB_NO_PHRASE;
    if (nb_unit_is(first, NB_WORD_DETERMINER | NB_WORD_PRONOUN | NB_WORD_TITLE))
        return phrase;
    for (at = phrase.first; at <= phrase.last; at++)
        if (nb_unit_is_capital(nb_unit_at(reading, at)) ||
            nb_unit_at(reading, at)->kind == NB_LEX_NUMBER)
            return phrase;
    return is_bare_noun(reading, last) ? phrase : NB_NO_PHRASE;
}

static void
attribute(nb_reading *reading, nb_statement *s, nb_phrase speaker, int64_t cue, const char *rule)
{
    s->speaker = nb_phrase_span(reading, speaker);
    if (cue >= 0)
        s->cue = nb_unit_at(reading, cue)->span;
    s->rule = rule;
}

/* "according to X", "selon X": the phrase behind the word (and its "to") at `at`. */
static nb_phrase
according_phrase(const nb_reading *reading, int64_t at, int64_t to)
{
    int64_t next = at + 1;

    if (nb_unit_is(nb_unit_at(reading, next), NB_WORD_PREPOSITION))
        next++;
    return nb_phrase_from(reading, next, to);
}

/* --- behind the quotation -------------------------------------------------------------------- */

/* Whether the sentence may go on behind the statement at all. */
static bool
goes_on_behind(const nb_reading *reading, int64_t at, const nb_statement *s)
{
    const nb_unit *next = nb_unit_at(reading, at + 1);

    if (next->flags & NB_LEX_PARAGRAPH)
        return false;
    if (next->kind == NB_LEX_COMMA || next->kind == NB_LEX_DASH)
        return true;
    if (next->kind != NB_LEX_WORD)
        return false;
    /* A full stop ends; ? and ! may be followed by "asked X"; a small letter always goes on. */
    return last_char(reading, s) != '.' || !nb_unit_starts_sentence(next) ||
           (reading->language->subject_after_verb && nb_unit_is(next, NB_WORD_CUE));
}

/* A verb right behind the quotation, the speaker behind the verb: "...", said X. */
static bool
try_verb_then_speaker(nb_reading *reading, int64_t first, int64_t end, nb_statement *s)
{
    int64_t subject = first + 1;
    nb_phrase speaker;

    if (!nb_unit_is(nb_unit_at(reading, first), NB_WORD_CUE) ||
        nb_unit_is(nb_unit_at(reading, first), NB_WORD_PRONOUN)) {
        /* "a déclaré X": an auxiliary first. */
        if (!nb_unit_is(nb_unit_at(reading, first), NB_WORD_AUXILIARY) ||
            !nb_unit_is(nb_unit_at(reading, first + 1), NB_WORD_CUE))
            return false;
        first++;
        subject = first + 1;
    }
    while (subject < end && nb_unit_is(nb_unit_at(reading, subject), NB_WORD_ADVERB))
        subject++;
    speaker = plausible(reading, nb_phrase_from(reading, subject, end));
    if (nb_phrase_is_empty(speaker))
        return false;
    attribute(reading, s, speaker, first, "quote-verb-speaker");
    return true;
}

/* Index of the first cue verb in [first, end), or -1. */
static int64_t
find_cue(const nb_reading *reading, int64_t first, int64_t end)
{
    int64_t at;

    for (at = first; at < end; at++) {
        const nb_unit *unit = nb_unit_at(reading, at);

        if (unit->kind == NB_UNIT_STATEMENT)
            return -1;
        if (is_cue(reading, at) && !(nb_unit_is_capital(unit) && at > first))
            return at;
    }
    return -1;
}

/* The speaker right behind the quotation, then the verb: "...", X said. */
static bool
try_speaker_then_verb(nb_reading *reading, int64_t first, int64_t end, nb_statement *s)
{
    int64_t verb = find_cue(reading, first + 1, end);
    nb_phrase subject;

    if (verb < 0)
        return false;
    subject = plausible(reading, nb_subject_before(reading, verb, first));
    if (nb_phrase_is_empty(subject))
        return false;
    /* The phrase begins at the quotation, or the clause is short. */
    if (subject.first > first + 2 && verb - first > NEAR)
        return false;
    attribute(reading, s, subject, verb,
              subject.first <= first + 1 ? "quote-speaker-verb" : "quote-clause-verb");
    return true;
}

static int64_t statement_before(const nb_reading *reading, int64_t at, bool same_paragraph);

/*
 * A verb alone: «...», añadió. Where a language leaves its pronouns out, the subject stands before
 * the quotation in its sentence (Turkish), or is who spoke last.
 */
static bool
try_verb_alone(nb_reading *reading, int64_t at, int64_t first, nb_statement *s)
{
    int64_t from = sentence_start(reading, at);
    int64_t verb = first + nb_unit_is(nb_unit_at(reading, first), NB_WORD_AUXILIARY);
    const nb_unit *behind = nb_unit_at(reading, verb + 1);
    nb_phrase subject = from < at ? nb_sentence_subject(reading, from, at) : NB_NO_PHRASE;
    int64_t previous = statement_before(reading, at, false);

    if (strcmp(reading->language->code, "en") == 0 ||
        !nb_unit_is(nb_unit_at(reading, verb), NB_WORD_CUE) ||
        (behind->kind == NB_LEX_WORD && !nb_unit_starts_sentence(behind)))
        return false;
    if (!nb_phrase_is_empty(subject)) {
        attribute(reading, s, subject, verb, "quote-verb");
        return true;
    }
    if (previous < 0 || statement_of(reading, nb_unit_at(reading, previous))->rule == NULL)
        return false;
    s->speaker = statement_of(reading, nb_unit_at(reading, previous))->speaker;
    s->cue = nb_unit_at(reading, verb)->span;
    s->rule = "quote-verb";
    return true;
}

/* German: „...“, so Müller. */
static bool
try_so(nb_reading *reading, int64_t first, int64_t end, nb_statement *s)
{
    const nb_unit *unit = nb_unit_at(reading, first);
    nb_phrase source;

    if (strcmp(reading->language->code, "de") != 0 || unit->span.end - unit->span.start != 2 ||
        memcmp(reading->text + unit->span.start, "so", 2) != 0 ||
        !(nb_unit_is_capital(nb_unit_at(reading, first + 1)) ||
          nb_unit_is(nb_unit_at(reading, first + 1), NB_WORD_DETERMINER)))
        return false;
    source = nb_phrase_from(reading, first + 1, end);
    if (nb_phrase_is_empty(source))
        return false;
    attribute(reading, s, source, first, "according-to");
    return true;
}

static bool
try_behind(nb_reading *reading, int64_t at, nb_statement *s)
{
    int64_t first = at + 1;
    int64_t end;
    const nb_unit *unit;

    if (!goes_on_behind(reading, at, s))
        return false;
    while (nb_unit_at(reading, first)->kind == NB_LEX_COMMA ||
           nb_unit_at(reading, first)->kind == NB_LEX_DASH)
        first++;
    /* The border that a capital sets behind "?" is none here. */
    end = sentence_end(reading, first + 1);
    unit = nb_unit_at(reading, first);
    if (unit->kind != NB_LEX_WORD)
        return false;
    if (nb_unit_is(unit, NB_WORD_ACCORDING)) {
        nb_phrase source = according_phrase(reading, first, end);

        if (!nb_phrase_is_empty(source)) {
            attribute(reading, s, source, first, "according-to");
            return true;
        }
    }
    if (try_verb_then_speaker(reading, first, end, s) || try_so(reading, first, end, s) ||
        try_verb_alone(reading, at, first, s))
        return true;
    /* "a-t-il dit": an auxiliary, the subject, the verb. */
    if (nb_unit_is(unit, NB_WORD_AUXILIARY) &&
        nb_unit_is(nb_unit_at(reading, first + 1), NB_WORD_PRONOUN))
        return try_speaker_then_verb(reading, first, end, s);
    if (nb_unit_is(unit, NB_WORD_PREPOSITION | NB_WORD_OF | NB_WORD_AND | NB_WORD_THAT |
                             NB_WORD_WHO | NB_WORD_AUXILIARY | NB_WORD_CUE_ING) &&
        !nb_unit_is(unit, NB_WORD_PRONOUN | NB_WORD_DETERMINER | NB_WORD_TITLE))
        return false;
    return try_speaker_then_verb(reading, first, end, s);
}

/* A verb later in the sentence governs a piece at its beginning: "X" is needed, Y said. */
static bool
try_trailing(nb_reading *reading, int64_t at, nb_statement *s)
{
    int64_t end = sentence_end(reading, at + 1);
    int64_t verb;

    for (verb = end - 1; verb > at; verb--) {
        const nb_unit *before = nb_unit_at(reading, verb);
        nb_phrase subject;

        if (!nb_unit_is(before, NB_WORD_CUE) || nb_unit_is_capital(before))
            continue;
        subject = plausible(reading, nb_subject_before(reading, verb, at + 1));
        if (nb_phrase_is_empty(subject) ||
            nb_unit_at(reading, subject.first - 1)->kind != NB_LEX_COMMA)
            continue;
        attribute(reading, s, subject, verb, "quote-clause-verb");
        return true;
    }
    return false;
}

/* --- inside the quotation -------------------------------------------------------------------- */

/* The longest aside, in words. */
#define LONGEST_ASIDE 12

static bool
is_aside_border(const nb_unit *unit)
{
    return unit->kind == NB_LEX_COMMA || unit->kind == NB_LEX_DASH;
}

/* Whether the phrase has a title, a pronoun or a name. */
static bool
is_person(const nb_reading *reading, nb_span phrase)
{
    int64_t at;

    for (at = nb_unit_index(reading, phrase.start);
         nb_unit_at(reading, at)->span.end <= phrase.end && at < (int64_t)reading->units.count;
         at++)
        if (nb_unit_is_capital(nb_unit_at(reading, at)) ||
            nb_unit_is(nb_unit_at(reading, at), NB_WORD_TITLE | NB_WORD_PRONOUN))
            return true;
    return false;
}

/* Whether the words [first, end) are a verb of saying and its subject and no more than where. */
static bool
try_aside_between(nb_reading *unfolded, int64_t first, int64_t end, nb_statement *s)
{
    nb_statement found = *s;
    bool inverted = nb_unit_is(nb_unit_at(unfolded, first), NB_WORD_AUXILIARY) &&
                    nb_unit_is(nb_unit_at(unfolded, first + 1), NB_WORD_PRONOUN);
    uint32_t behind;
    int64_t next;

    if (!(inverted ? try_speaker_then_verb(unfolded, first, end, &found)
                   : try_verb_then_speaker(unfolded, first, end, &found)))
        return false;
    behind = found.speaker.end > found.cue.end ? found.speaker.end : found.cue.end;
    next = nb_unit_index(unfolded, behind);
    if (next < end && !nb_unit_is(nb_unit_at(unfolded, next), NB_WORD_PREPOSITION | NB_WORD_ADVERB))
        return false;
    /* At the end of the quotation a verb may govern a thing: "ma mère, qui le sait, dit la vérité".
     */
    if (!is_aside_border(nb_unit_at(unfolded, end)) && !is_person(unfolded, found.speaker))
        return false;
    *s = found;
    s->rule = "aside";
    return true;
}

/* « Non, a dit X, jamais. » and «No —dijo X—, nunca»: an aside between commas or dashes. */
static bool
try_aside(nb_reading *unfolded, nb_statement *s)
{
    int64_t first = nb_unit_index(unfolded, s->inner.start);
    int64_t last = nb_unit_index(unfolded, s->inner.end);
    uint32_t ticks = 0;
    int64_t at, end;

    for (at = first; at < last; at++) {
        nb_env_tick(unfolded->env, &ticks);
        if (!is_aside_border(nb_unit_at(unfolded, at)))
            continue;
        for (end = at + 1; end < last && end - at <= LONGEST_ASIDE; end++)
            if (nb_unit_at(unfolded, end)->kind != NB_LEX_WORD)
                break;
        if (end - at > 2 && end - at <= LONGEST_ASIDE &&
            (end >= last || is_aside_border(nb_unit_at(unfolded, end)) ||
             nb_unit_at(unfolded, end)->kind == NB_LEX_STOP) &&
            try_aside_between(unfolded, at + 1, end, s))
            return true;
    }
    return false;
}

/* --- before the quotation -------------------------------------------------------------------- */

/* The subject of the nearest verb in [from, verb) that is one of `words` and has one. */
static nb_phrase
earlier_subject(const nb_reading *reading, int64_t verb, int64_t from, uint32_t words)
{
    int64_t at;

    for (at = verb - 1; at > from; at--) {
        const nb_unit *unit = nb_unit_at(reading, at);
        nb_phrase subject;

        if (!nb_unit_is(unit, words) || nb_unit_is_capital(unit))
            continue;
        subject = plausible(reading, nb_subject_before(reading, at, from));
        if (!nb_phrase_is_empty(subject) &&
            !nb_unit_is(nb_unit_at(reading, subject.first), NB_WORD_WHO))
            return subject;
    }
    return NB_NO_PHRASE;
}

/*
 * The subject of a verb that has none right before it: "X acknowledged ... but assured" has that of
 * the earlier verb of saying, else that of the sentence, else that of any verb before.
 */
static nb_phrase
inherited_subject(const nb_reading *reading, int64_t verb, int64_t from)
{
    nb_phrase subject = earlier_subject(reading, verb, from, NB_WORD_CUE);

    if (nb_phrase_is_empty(subject))
        subject = plausible(reading, nb_sentence_subject(reading, from, verb));
    if (nb_phrase_is_empty(subject))
        subject = earlier_subject(reading, verb, from, NB_WORD_AUXILIARY);
    return subject;
}

/* Whether the nearest verb before the quotation introduces it directly: X said, "..." */
static bool
is_introduced(const nb_reading *reading, int64_t at, int64_t verb)
{
    const nb_unit *before = nb_unit_at(reading, at - 1);

    return at - verb <= NEAR && (at - 1 == verb || before->kind == NB_LEX_COMMA ||
                                 before->kind == NB_LEX_COLON || nb_unit_is(before, NB_WORD_THAT));
}

/* Index of the nearest cue verb before `at` in its sentence, or -1. */
static int64_t
cue_before(const nb_reading *reading, int64_t at, int64_t from)
{
    int64_t verb;

    for (verb = at - 1; verb >= from; verb--) {
        const nb_unit *unit = nb_unit_at(reading, verb);

        if (is_cue(reading, verb) && (!nb_unit_is_capital(unit) || verb == from))
            return verb;
    }
    return -1;
}

static bool
try_before(nb_reading *reading, int64_t at, nb_statement *s)
{
    int64_t from = sentence_start(reading, at);
    int64_t verb = cue_before(reading, at, from);
    nb_phrase subject;

    if (verb < 0)
        return false;
    subject = plausible(reading, nb_subject_before(reading, verb, from));
    if (nb_phrase_is_empty(subject) || nb_unit_is(nb_unit_at(reading, verb), NB_WORD_CUE_ING)) {
        nb_phrase inherited = inherited_subject(reading, verb, from);

        if (!nb_phrase_is_empty(inherited))
            subject = inherited;
    }
    if (nb_phrase_is_empty(subject))
        subject = plausible(reading, nb_phrase_from(reading, verb + 1, at));
    if (nb_phrase_is_empty(subject))
        return false;
    attribute(reading, s, subject, verb, "speaker-verb-quote");
    return true;
}

/* "X: ..." and "According to X, ..." */
static bool
try_colon_or_source(nb_reading *reading, int64_t at, nb_statement *s)
{
    int64_t from = sentence_start(reading, at);
    int64_t i;

    for (i = at - 1; i >= from; i--) {
        nb_phrase source;

        if (!nb_unit_is(nb_unit_at(reading, i), NB_WORD_ACCORDING))
            continue;
        source = according_phrase(reading, i, at);
        if (!nb_phrase_is_empty(source)) {
            attribute(reading, s, source, i, "according-to");
            return true;
        }
    }
    if (nb_unit_at(reading, at - 1)->kind == NB_LEX_COLON && at - 1 > from) {
        nb_phrase subject = plausible(reading, nb_sentence_subject(reading, from, at - 1));

        if (nb_phrase_is_empty(subject))
            return false;
        attribute(reading, s, subject, -1, "speaker-colon");
        return true;
    }
    return false;
}

/* The subject of the sentence around a piece of reported speech without a known verb. */
static bool
try_sentence_subject(nb_reading *reading, int64_t at, nb_statement *s)
{
    int64_t from = sentence_start(reading, at);
    nb_phrase subject = from < at ? nb_sentence_subject(reading, from, at) : NB_NO_PHRASE;

    if (nb_phrase_is_empty(subject))
        return false;
    attribute(reading, s, subject, -1, "sentence-subject");
    return true;
}

/* --- around the quotation -------------------------------------------------------------------- */

static void
copy_attribution(nb_statement *s, const nb_statement *from, const char *rule)
{
    s->speaker = from->speaker;
    s->cue = from->cue;
    s->rule = rule;
}

/* Nothing but statements stands between two units. */
static bool
only_statements_between(const nb_reading *reading, int64_t first, int64_t last)
{
    for (; first < last; first++)
        if (nb_unit_at(reading, first)->kind != NB_UNIT_STATEMENT)
            return false;
    return true;
}

/* Index of the nearest statement before `at` within LOOK units, or -1. */
static int64_t
statement_before(const nb_reading *reading, int64_t at, bool same_paragraph)
{
    int64_t i;

    for (i = at - 1; i >= 0 && at - i < 2 * LOOK; i--) {
        if (same_paragraph && (nb_unit_at(reading, i + 1)->flags & NB_LEX_PARAGRAPH))
            return -1;
        if (nb_unit_at(reading, i)->kind == NB_UNIT_STATEMENT)
            return i;
    }
    return -1;
}

/* The sentence before names who speaks: Rubio was clear. "..." */
static bool
try_sentence_before(nb_reading *reading, int64_t at, nb_statement *s)
{
    int64_t from;
    int64_t verb;
    nb_phrase subject = NB_NO_PHRASE;

    if (at == 0 || nb_unit_at(reading, at - 1)->kind == NB_UNIT_STATEMENT)
        return false;
    from = sentence_start(reading, at - 1);
    verb = cue_before(reading, at, from);
    if (verb >= 0)
        subject = plausible(reading, nb_subject_before(reading, verb, from));
    if (nb_phrase_is_empty(subject))
        subject = plausible(reading, nb_sentence_subject(reading, from, at));
    if (nb_phrase_is_empty(subject))
        return false;
    attribute(reading, s, subject, verb, "sentence-before");
    return true;
}

/* The statement that was attributed before goes on: within its paragraph, or across its end. */
static bool
carry_from_before(nb_reading *reading, int64_t at, nb_statement *s, bool inside, const char *rule)
{
    int64_t previous = statement_before(reading, at, inside);
    const nb_statement *from;

    if (previous < 0)
        return false;
    from = statement_of(reading, nb_unit_at(reading, previous));
    if (from->rule == NULL)
        return false;
    copy_attribution(s, from, rule);
    return true;
}

static bool
try_carry_inside(nb_reading *reading, int64_t at, nb_statement *s)
{
    return carry_from_before(reading, at, s, true, "carry-paragraph");
}

/* A paragraph of nothing but a quotation: who spoke at the end of the paragraph before. */
static bool
try_carry_across(nb_reading *reading, int64_t at, nb_statement *s)
{
    return carry_from_before(reading, at, s, false, "carry-earlier");
}

/* "..." - X, at the end of its paragraph. */
static bool
try_dash_name(nb_reading *reading, int64_t at, nb_statement *s)
{
    nb_phrase name;

    if (nb_unit_at(reading, at + 1)->kind != NB_LEX_DASH ||
        !nb_unit_is_capital(nb_unit_at(reading, at + 2)))
        return false;
    name = nb_phrase_from(reading, at + 2, sentence_end(reading, at + 3));
    if (nb_phrase_is_empty(name) ||
        !(nb_unit_at(reading, name.last + 1)->flags & NB_LEX_PARAGRAPH ||
          nb_unit_at(reading, name.last + 1)->kind == NB_LEX_COMMA))
        return false;
    attribute(reading, s, name, -1, "quote-dash-name");
    return true;
}

/* Whether the statement is a sentence of its own, with no words of anybody else in it. */
static bool
stands_alone(const nb_reading *reading, int64_t at)
{
    return nb_unit_starts_sentence(nb_unit_at(reading, at)) &&
           (nb_unit_starts_sentence(nb_unit_at(reading, at + 1)) ||
            nb_unit_at(reading, at + 1)->kind == NB_UNIT_STATEMENT);
}

/* Whether the statement ends as one does whose speaker follows: with a comma, ? or !. */
static bool
expects_speaker_behind(const nb_reading *reading, int64_t at, const nb_statement *s)
{
    int32_t last = last_char(reading, s);

    return last == ',' || last == '?' || last == '!' ||
           nb_unit_at(reading, at + 1)->kind == NB_LEX_COMMA;
}

static bool
attribute_from_sentence(nb_reading *reading, int64_t at, nb_statement *s)
{
    int64_t from = sentence_start(reading, at);
    int64_t verb = cue_before(reading, at, from);

    if (verb >= 0 &&
        (is_introduced(reading, at, verb) || !expects_speaker_behind(reading, at, s)) &&
        try_before(reading, at, s))
        return true;
    return try_behind(reading, at, s) || try_dash_name(reading, at, s) ||
           try_before(reading, at, s) || try_colon_or_source(reading, at, s) ||
           try_trailing(reading, at, s) || try_sentence_subject(reading, at, s);
}

static bool
attribute_from_around(nb_reading *reading, int64_t at, nb_statement *s)
{
    const nb_unit *unit = nb_unit_at(reading, at);

    if (try_carry_inside(reading, at, s))
        return true;
    if (!(unit->flags & NB_LEX_PARAGRAPH) && try_sentence_before(reading, at, s))
        return true;
    /* A lead-in that ends with a colon, or the speaker of the paragraph before. */
    if (nb_unit_at(reading, at - 1)->kind == NB_LEX_COLON && try_sentence_before(reading, at, s))
        return true;
    return try_carry_across(reading, at, s);
}

static void
attribute_statement(nb_reading *reading, nb_reading *unfolded, int64_t at)
{
    nb_statement *s = statement_of(reading, nb_unit_at(reading, at));

    if (stands_alone(reading, at) ? try_behind(reading, at, s) || try_dash_name(reading, at, s)
                                  : attribute_from_sentence(reading, at, s))
        return;
    if (reading->language->subject_after_verb) {
        if (unfolded->text == NULL)
            nb_reading_unfold(reading, unfolded);
        if (try_aside(unfolded, s))
            return;
    }
    /* A following statement of the paragraph may name the speaker of both; see carry_back. */
    attribute_from_around(reading, at, s);
}

/* "A." "B," X said: a statement that took its speaker from farther away takes the nearer one. */
static void
carry_back(nb_reading *reading, int64_t at)
{
    const nb_unit *unit = nb_unit_at(reading, at);
    const nb_unit *next = nb_unit_at(reading, at + 1);
    nb_statement *s = statement_of(reading, unit);
    const nb_statement *follower;

    if (next->kind != NB_UNIT_STATEMENT || (next->flags & NB_LEX_PARAGRAPH))
        return;
    follower = statement_of(reading, next);
    if (follower->rule == NULL || follower->speaker.start < follower->outer.end)
        return;
    if (s->rule == NULL || s->rule[0] == 'c')
        copy_attribution(s, follower, "carry-back");
}

/* "A," he said, "B.": the second part belongs to the first. */
static void
join_parts(nb_reading *reading, int64_t at)
{
    int64_t previous = statement_before(reading, at, true);
    nb_statement *s = statement_of(reading, nb_unit_at(reading, at));
    const nb_statement *first;
    nb_char_class end;

    if (previous < 0 || at - previous > NEAR * 2 || only_statements_between(reading, previous, at))
        return;
    first = statement_of(reading, nb_unit_at(reading, previous));
    end = last_class(reading, first);
    if (nb_unit_starts_sentence(nb_unit_at(reading, at)) || end == NB_CHAR_STOP ||
        sentence_start(reading, at) > previous)
        return;
    if (first->rule != NULL && s->rule != NULL && first->speaker.start == s->speaker.start &&
        (end == NB_CHAR_PUNCTUATION || nb_unit_at(reading, at - 1)->kind == NB_LEX_COMMA ||
         nb_unit_at(reading, at - 1)->kind == NB_LEX_DASH))
        s->group = first->group;
}

/* Nested statements say what the one around them says; only their kind is judged. */
static void
inherit_nested(const nb_array *statements)
{
    uint32_t i;

    for (i = 0; i < statements->count; i++) {
        nb_statement *s = nb_array_at(statements, i);

        if (s->level > 1)
            s->kind = NB_KIND_MIXED;
    }
}

void
nb_attribute(const nb_env *env, const char *text, size_t len, const char *language,
             const nb_cue_list *extra_cues, nb_array *statements)
{
    nb_reading reading;
    nb_reading unfolded = {0}; /* made when the first statement needs it */
    uint32_t ticks = 0;
    int64_t at;

    if (statements->count == 0)
        return;
    nb_reading_open(&reading, env, text, len, language, extra_cues, statements);
    for (at = 0; at < (int64_t)reading.units.count; at++) {
        nb_env_tick(env, &ticks);
        if (nb_unit_at(&reading, at)->kind == NB_UNIT_STATEMENT)
            attribute_statement(&reading, &unfolded, at);
    }
    for (at = (int64_t)reading.units.count - 1; at >= 0; at--)
        if (nb_unit_at(&reading, at)->kind == NB_UNIT_STATEMENT)
            carry_back(&reading, at);
    for (at = 0; at < (int64_t)reading.units.count; at++)
        if (nb_unit_at(&reading, at)->kind == NB_UNIT_STATEMENT)
            join_parts(&reading, at);
    inherit_nested(statements);
    nb_judge_kinds(&reading);
    nb_resolve_speakers(&reading, &unfolded);
    if (unfolded.text != NULL)
        nb_reading_close(&unfolded);
    nb_reading_close(&reading);
}
