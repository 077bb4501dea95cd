/*
 * figures.c - figures in running text: quantities with their qualifiers, ranges and nouns.
 */
#include "core/figure_scan.h"

#include "core/char_class.h"
#include "core/utf8.h"

#include <string.h>

/* How many words between a number and the noun it counts, noun included. */
#define LONGEST_NOUN 4

/* Signs that stand for words before a number, in every language. */
static const nb_qualifier signs[] = {
    {"~", true, false, false, false},   {"≥", false, true, true, false},
    {"≤", false, true, false, false},   {"> =", false, true, true, false},
    {"< =", false, true, false, false}, {">", false, true, true, true},
    {"<", false, true, false, true},    {NULL, false, false, false, false}};

/* The figure under construction: a quantity or two, and what was said before them. */
typedef struct draft {
    nb_quantity first, second;
    bool is_range;
    bool between; /* "between" or "from" stood before */
    bool about, has_limit, lower, strict;
    uint32_t start, end, next;
} draft;

static uint32_t
words_of(const char *phrase)
{
    uint32_t words = 1;

    for (; *phrase; phrase++)
        words += *phrase == ' ';
    return words;
}

/* The qualifier of a table that ends right before lexeme `index`. */
static const nb_qualifier *
find_qualifier(const nb_scan *scan, int64_t index, const nb_qualifier *table, uint32_t *taken)
{
    for (; table->words; table++) {
        uint32_t words = words_of(table->words);

        if (nb_scan_phrase(scan, index - words, table->words) == words) {
            *taken = words;
            return table;
        }
    }
    return NULL;
}

static const nb_qualifier *
qualifier_before(const nb_scan *scan, int64_t index, uint32_t *taken)
{
    const nb_qualifier *found = find_qualifier(scan, index, scan->words->qualifiers, taken);

    return found != NULL ? found : find_qualifier(scan, index, signs, taken);
}

/* Takes the qualifiers before lexeme `index` into the draft and its span. */
static void
read_qualifiers(const nb_scan *scan, uint32_t index, draft *d)
{
    int64_t at = index;
    uint32_t taken;
    const nb_qualifier *found;

    if (d->is_range && (nb_scan_is_any(scan, at - 1, scan->words->between) ||
                        nb_scan_is_any(scan, at - 1, scan->words->from))) {
        d->between = true;
        at--;
    }
    while ((found = qualifier_before(scan, at, &taken)) != NULL) {
        /* A tag that ends before the number compares nothing. */
        if ((found->words[0] == '>' || found->words[0] == '<') &&
            nb_scan_lexeme(scan, at - taken)->span.start ==
                nb_scan_lexeme(scan, at - taken - 1)->span.end)
            break;
        if ((found->about && d->about) || (found->has_limit && d->has_limit) ||
            (d->is_range && found->has_limit && !found->about))
            break;
        d->about |= found->about;
        if (found->has_limit && !d->is_range) {
            d->has_limit = true;
            d->lower = found->lower;
            d->strict = found->strict;
        }
        at -= taken;
    }
    if (at < (int64_t)index)
        d->start = nb_scan_lexeme(scan, at)->span.start;
}

/* "5 or more", "10 or fewer", "a year or so" behind the number. */
static void
read_qualifier_behind(const nb_scan *scan, draft *d)
{
    if (d->has_limit || d->is_range || !nb_scan_is(scan, d->next, "or"))
        return;
    if (nb_scan_is_any(scan, d->next + 1, "more greater above higher over")) {
        d->has_limit = d->lower = true;
    } else if (nb_scan_is_any(scan, d->next + 1, "less fewer below lower under")) {
        d->has_limit = true;
        d->lower = false;
    } else if (nb_scan_is(scan, d->next + 1, "so"))
        d->about = true;
    else
        return;
    d->next += 2;
    if (nb_scan_is(scan, d->next, "than"))
        d->next++;
    d->end = nb_scan_lexeme(scan, d->next - 1)->span.end;
}

/* --- ranges ------------------------------------------------------------------------------------
 */

static bool
is_dash(int32_t c)
{
    return c == '-' || c == 0x2013 || c == 0x2014 || c == 0x2010 || c == 0x2011;
}

/* The lexeme where a second quantity may begin, behind a word or a dash; 0 when nothing joins. */
static uint32_t
range_continues(const nb_scan *scan, const nb_quantity *first, bool after_between)
{
    uint32_t at = first->next;

    if (nb_scan_is_any(scan, at, scan->words->to) ||
        (after_between && nb_scan_is_any(scan, at, scan->words->conjunction)))
        return at + 1;
    if (nb_scan_lexeme(scan, at)->kind == NB_LEX_DASH &&
        is_dash(nb_utf8_peek(scan->text, scan->len, nb_scan_lexeme(scan, at)->span.start)))
        return at + 1;
    return 0;
}

/* "20-50k" is one word of the article: the second number begins inside it. */
static bool
read_inner_second(const nb_scan *scan, const nb_quantity *first, nb_quantity *second)
{
    size_t pos = first->end;
    int32_t c = nb_utf8_peek(scan->text, scan->len, pos);
    size_t start;

    if (!is_dash(c))
        return false;
    nb_utf8_next(scan->text, scan->len, &pos);
    start = pos;
    memset(second, 0, sizeof(*second));
    if (nb_numeral_scan(scan->text, scan->len, &pos, scan->style, true, &second->numeral) !=
        NB_NUMBER_OK)
        return false;
    second->start = (uint32_t)start;
    second->magnitude = nb_magnitude_scan(scan->text, scan->len, &pos);
    second->has_magnitude = second->magnitude != 0;
    second->end = second->number_end = (uint32_t)pos;
    second->next = nb_scan_index(scan, first->next > 0 ? first->next - 1 : 0, (uint32_t)pos);
    return true;
}

/* The unit behind a second number that was read without lexemes. */
static void
finish_inner_second(const nb_scan *scan, nb_quantity *second)
{
    nb_quantity probe;
    uint32_t at = second->next;

    /* Read the unit as if the number stood alone: "%" or a currency right behind it. */
    memset(&probe, 0, sizeof(probe));
    probe.next = at;
    probe.end = second->end;
    if (nb_quantity_unit(scan, &probe)) {
        second->unit = probe.unit;
        memcpy(second->currency, probe.currency, 4);
        second->end = probe.end;
        second->next = probe.next;
    }
}

static bool
same_currency(const nb_quantity *a, const nb_quantity *b)
{
    return a->unit != NB_UNIT_MONEY || b->unit != NB_UNIT_MONEY ||
           strcmp(a->currency, b->currency) == 0;
}

/* Two quantities of one kind: what only one of them says holds for both. */
static bool
share_units(nb_quantity *first, nb_quantity *second)
{
    if (!same_currency(first, second))
        return false;
    if (!first->has_magnitude && second->has_magnitude) {
        first->magnitude = second->magnitude;
        first->has_magnitude = true;
    }
    if (first->unit == NB_UNIT_COUNT) {
        first->unit = second->unit;
        memcpy(first->currency, second->currency, 4);
    } else if (second->unit == NB_UNIT_COUNT)
        second->unit = first->unit;
    else if (first->unit == NB_UNIT_PERCENT && second->unit != NB_UNIT_MONEY)
        first->unit = second->unit;
    return first->unit == second->unit || second->unit == NB_UNIT_PERCENT;
}

static bool
quantity_value(const nb_quantity *q, nb_decimal *value)
{
    if (nb_numeral_rounded(&q->numeral, q->magnitude, value) != NB_NUMBER_OK)
        return false;
    if (q->negative)
        value->mantissa = -value->mantissa;
    return true;
}

/* How many words before "from" a verb of change may stand. */
#define CHANGE_REACH 6

/* "raise it from 2% to 5%": a change between two figures is no range that holds one. */
static bool
is_change(const nb_scan *scan, int64_t index)
{
    int i;

    if (!nb_scan_is_any(scan, index - 1, scan->words->from))
        return false;
    for (i = 2; i <= CHANGE_REACH; i++) {
        if (nb_scan_lexeme(scan, index - i)->flags & NB_LEX_SENTENCE)
            return false;
        if (nb_scan_is_any(
                scan, index - i,
                "raise raises raised raising increase increases increased increasing lift lifts "
                "lifted grow grows grew grown rise rises rose risen climb climbs climbed double "
                "doubled fall falls fell fallen drop drops dropped cut cuts reduce reduces reduced "
                "shrink shrank lower lowered up down passer augmenter porter réduire"))
            return true;
    }
    return false;
}

/* Reads a second quantity that makes a range of the draft; reversed bounds make none. */
static void
read_range(const nb_scan *scan, uint32_t index, draft *d)
{
    bool after_between = nb_scan_is_any(scan, (int64_t)index - 1, scan->words->between);
    nb_quantity first = d->first;
    nb_quantity second;
    uint32_t at;
    nb_decimal low, high;

    if (read_inner_second(scan, &first, &second))
        finish_inner_second(scan, &second);
    else {
        at = range_continues(scan, &first, after_between);
        if (at == 0 || is_change(scan, index) || !nb_quantity_read(scan, at, &second))
            return;
    }
    if (!share_units(&first, &second) || !quantity_value(&first, &low) ||
        !quantity_value(&second, &high) || nb_decimal_compare(low, high) > 0)
        return;
    d->first = first;
    d->second = second;
    d->is_range = true;
    d->end = second.end;
    d->next = second.next;
}

/* --- what is no figure ---------------------------------------------------------------------------
 */

static const char numbered_things[] =
    "article section chapter resolution room flight route highway group no no. number page part "
    "volume version phase title rule paragraph point item table figure annex clause level stage "
    "day week step unit brigade regiment division channel boeing airbus act chapitre alinéa "
    "artikel kapitel seite artículo articolo artykuł artigo madde";

static bool
starts_with_digit(const nb_scan *scan, int64_t index)
{
    nb_span span = nb_scan_lexeme(scan, index)->span;

    return span.start < span.end && scan->text[span.start] >= '0' && scan->text[span.start] <= '9';
}

static bool
is_bare(const draft *d)
{
    return !d->is_range && d->first.unit == NB_UNIT_COUNT && !d->first.has_magnitude &&
           !d->first.numeral.grouped && !d->about && !d->has_limit && d->first.numeral.scale == 0;
}

static bool
is_calendar_year(const nb_quantity *q)
{
    return !q->in_words && !q->numeral.grouped && q->numeral.scale == 0 && !q->has_magnitude &&
           q->numeral.mantissa >= 1900 && q->numeral.mantissa <= 2100 &&
           q->number_end - q->start == 4;
}

/* The year of "24 June 2025", "June 24, 2025" and "June 2025". */
static bool
is_year_of_date(const nb_scan *scan, int64_t index, const nb_quantity *q)
{
    if (!is_calendar_year(q))
        return false;
    if (nb_scan_is_any(scan, index - 1, scan->words->months))
        return true;
    if (nb_scan_is(scan, index - 1, ","))
        index--;
    return starts_with_digit(scan, index - 1) &&
           nb_scan_is_any(scan, index - 2, scan->words->months);
}

/* "+32 2 707 41 11": one of three or more numbers in a row, or of a row that a plus opens. */
static bool
is_part_of_telephone_number(const nb_scan *scan, uint32_t index, const draft *d)
{
    int64_t first = index, next = d->next, others;

    while (starts_with_digit(scan, first - 1))
        first--;
    while (starts_with_digit(scan, next))
        next++;
    others = index - first + next - d->next;
    return others >= 2 || (others == 1 && nb_scan_is(scan, first - 1, "+"));
}

/*
 * "der 82. Division" and "3. Juni" are no figures where a point makes an ordinal. Before a capital
 * it ends a sentence unless an article or preposition stands before the number.
 */
static bool
is_ordinal(const nb_scan *scan, uint32_t index, const draft *d)
{
    const nb_lexeme *behind = nb_scan_lexeme(scan, (int64_t)d->next + 1);
    nb_span before = nb_scan_lexeme(scan, (int64_t)index - 1)->span;

    if (!scan->words->ordinal_point || !is_bare(d) || d->first.in_words ||
        d->first.end >= scan->len || scan->text[d->first.end] != '.')
        return false;
    if (behind->kind != NB_LEX_WORD)
        return false;
    return !(behind->flags & NB_LEX_CAPITAL) ||
           nb_scan_is_any(scan, (int64_t)d->next + 1, scan->words->months) ||
           (nb_lexicon_lookup(scan->lexicon, scan->text + before.start, before.end - before.start) &
            (NB_WORD_DETERMINER | NB_WORD_PREPOSITION));
}

/* Dates, times, ordinals, numbered things, list numbers and telephone numbers. */
static bool
only_looks_like_figure(const nb_scan *scan, uint32_t index, const draft *d)
{
    const nb_lexeme *before = nb_scan_lexeme(scan, (int64_t)index - 1);
    int32_t c = nb_utf8_peek(scan->text, scan->len, d->first.end);
    bool adjacent = before->span.end == d->first.start && index > 0;

    if (nb_scan_is_any(scan, d->next, "am pm a.m. p.m. a.m p.m o'clock h heures uhr") &&
        d->first.unit == NB_UNIT_COUNT && !d->first.has_magnitude)
        return true;
    if (d->first.unit != NB_UNIT_COUNT || d->first.has_magnitude)
        return false;
    if (nb_scan_is_any(scan, d->next, scan->words->months) && d->first.numeral.mantissa <= 31 &&
        !d->is_range)
        return true;
    if (nb_scan_is_any(scan, (int64_t)index - 1, scan->words->months) &&
        !(d->first.numeral.mantissa > 1900))
        return true;
    if (is_ordinal(scan, index, d) || is_year_of_date(scan, index, &d->first) ||
        is_part_of_telephone_number(scan, index, d))
        return true;
    if (nb_scan_is_any(scan, (int64_t)index - 1, numbered_things) && !d->first.in_words)
        return true;
    /* 2025-06-24, 555-0100-22: digits joined by more than one dash. */
    if (d->is_range && is_dash(nb_utf8_peek(scan->text, scan->len, d->second.end)))
        return true;
    if (!d->is_range && is_dash(c) && d->first.end + 1 < scan->len &&
        scan->text[d->first.end + 1] >= '0' && scan->text[d->first.end + 1] <= '9')
        return true;
    if (adjacent &&
        (before->kind == NB_LEX_DASH || scan->text[before->span.start] == '+' ||
         scan->text[before->span.start] == '#' || scan->text[before->span.start] == '@' ||
         scan->text[before->span.start] == '/'))
        return true;
    /* A list number: first of its line, followed by a full stop or bracket. */
    return is_bare(d) && (nb_scan_lexeme(scan, index)->flags & NB_LEX_LINE_START) &&
           (c == '.' || c == ')');
}

/* A bare small word: "one of the", "no one", "two-faced". */
static bool
is_loose_word(const draft *d)
{
    if (!d->first.in_words || d->is_range || d->first.unit != NB_UNIT_COUNT)
        return false;
    return d->first.numeral.mantissa == 1 && !d->first.has_magnitude;
}

/* --- nouns ---------------------------------------------------------------------------------------
 */

/* Verbs of people who are not named again: "of whom 76,000 stay". */
static const char verbs[] = "stay stayed remain remained leave go went come came wait serve served "
                            "died die fled return returned "
                            "restent partent partiront resteront quittent";

/* Whether a word cannot belong to the counted noun. */
static bool
ends_noun(const nb_scan *scan, uint32_t at, uint32_t taken)
{
    const nb_lexeme *lexeme = nb_scan_lexeme(scan, at);
    nb_span span = lexeme->span;
    const char *end = scan->text + span.end;
    size_t length = span.end - span.start;
    uint32_t words;

    if (lexeme->kind != NB_LEX_WORD || (lexeme->flags & (NB_LEX_SENTENCE | NB_LEX_PARAGRAPH)) ||
        nb_scan_bare(scan, at).start != span.start)
        return true;
    words = nb_lexicon_lookup(scan->lexicon, scan->text + span.start, length);
    if (words & (NB_WORD_DETERMINER | NB_WORD_PREPOSITION | NB_WORD_OF | NB_WORD_AND |
                 NB_WORD_THAT | NB_WORD_WHO | NB_WORD_AUXILIARY | NB_WORD_PRONOUN | NB_WORD_ADVERB))
        return true;
    if (taken == 0 && nb_scan_is_any(scan, at, verbs))
        return true;
    if (length > 3 && end[-1] == 'y' && end[-2] == 'l')
        return true;
    /* Behind a plural a verb follows: troops stationed, soldiers leave. */
    if (taken > 0) {
        const nb_lexeme *previous = nb_scan_lexeme(scan, (int64_t)at - 1);

        if (nb_scan_is_any(scan, (int64_t)at - 1, scan->words->people) ||
            (scan->text[previous->span.end - 1] == 's' &&
             previous->span.end - previous->span.start > 3))
            return true;
    }
    return false;
}

/* How many of the words belong to a noun that has a capital, with the adjectives before it. */
static uint32_t
up_to_capital(const nb_scan *scan, uint32_t at, uint32_t words)
{
    uint32_t i;

    for (i = 0; i < words; i++)
        if (nb_scan_lexeme(scan, at + i)->flags & NB_LEX_CAPITAL)
            return i + 1;
    return 0;
}

static void
read_noun(const nb_scan *scan, draft *d, nb_figure *figure)
{
    uint32_t at = d->next;
    uint32_t taken = 0;

    /* "millions de personnes" */
    if (d->first.has_magnitude && nb_scan_is_any(scan, at, scan->words->of))
        at++;
    while (taken < LONGEST_NOUN && !ends_noun(scan, at + taken, taken))
        taken++;
    if (scan->words->capital_nouns)
        taken = up_to_capital(scan, at, taken);
    if (taken == 0)
        return;
    figure->noun.start = nb_scan_lexeme(scan, at)->span.start;
    figure->noun.end = nb_scan_lexeme(scan, at + taken - 1)->span.end;
    d->end = figure->noun.end;
    while (taken > 0)
        if (nb_scan_is_any(scan, at + --taken, scan->words->people))
            figure->unit = NB_UNIT_PEOPLE;
}

/* --- putting it together
 * --------------------------------------------------------------------------- */

static bool
make_value(const draft *d, nb_estimate *value)
{
    nb_bound open = {{0, 0}, false, false};
    nb_bound low = {{0, 0}, true, d->strict};
    nb_bound high;

    if (!quantity_value(&d->first, &low.value))
        return false;
    high = low;
    if (d->is_range) {
        low.strict = high.strict = false;
        if (!quantity_value(&d->second, &high.value))
            return false;
    } else if (d->has_limit && d->lower)
        high = open;
    else if (d->has_limit)
        low = open;
    return nb_estimate_make(low, high, d->about, value) == NB_ESTIMATE_OK;
}

/* How many lexemes back people may be named whose part a figure is. */
#define PEOPLE_REACH 40

/* Whether one of the last figures, not far before lexeme `index`, counts people. */
static bool
people_before(const nb_scan *scan, uint32_t index, const nb_array *figures)
{
    uint32_t i;

    for (i = figures->count; i > 0 && figures->count - i < 3; i--) {
        const nb_figure *figure = nb_array_at(figures, i - 1);

        if (index - nb_scan_index(scan, 0, figure->span.start) > PEOPLE_REACH)
            return false;
        if (figure->unit == NB_UNIT_PEOPLE)
            return true;
    }
    return false;
}

/* "of whom 300 leave", "300 of them": a part of the people named before. */
static bool
is_part_of_people(const nb_scan *scan, uint32_t index, const draft *d, const nb_array *figures)
{
    int64_t first = nb_scan_index(scan, 0, d->start);
    const char *const *phrase;
    bool part = false;

    for (phrase = scan->words->them; *phrase; phrase++)
        part |= nb_scan_phrase(scan, d->next, *phrase) > 0;
    for (phrase = scan->words->whom; *phrase; phrase++) {
        int64_t length = words_of(*phrase);

        part |= nb_scan_phrase(scan, first - length, *phrase) > 0;
    }
    return part && people_before(scan, index, figures);
}

/* Builds the figure of a draft; false when it turns out to be none. */
static bool
finish(const nb_scan *scan, uint32_t index, draft *d, const nb_array *figures, nb_figure *figure)
{
    memset(figure, 0, sizeof(*figure));
    figure->unit = d->first.unit;
    memcpy(figure->currency, d->first.currency, 4);
    if (is_loose_word(d) || only_looks_like_figure(scan, index, d))
        return false;
    read_qualifier_behind(scan, d);
    if (figure->unit == NB_UNIT_COUNT && is_calendar_year(&d->first) &&
        (!d->is_range || is_calendar_year(&d->second)))
        figure->unit = NB_UNIT_YEAR;
    else if (figure->unit == NB_UNIT_COUNT) {
        read_noun(scan, d, figure);
        if (figure->unit == NB_UNIT_COUNT && is_part_of_people(scan, index, d, figures))
            figure->unit = NB_UNIT_PEOPLE;
    }
    /* "a year or two", "the two": a small word that counts nothing named. */
    if (figure->unit == NB_UNIT_COUNT && d->first.in_words && !d->is_range && !d->has_limit &&
        nb_span_is_empty(figure->noun) &&
        nb_scan_is_any(scan, (int64_t)index - 1, "or the these those"))
        return false;
    figure->span.start = d->start;
    figure->span.end = d->end;
    return make_value(d, &figure->value);
}

/* "more than 10 and less than 40": two open figures side by side are the two ends of one. */
static bool
joins_previous(const nb_scan *scan, const nb_array *figures, const draft *d, const nb_figure *next)
{
    const nb_figure *previous;
    uint32_t at;

    if (figures->count == 0)
        return false;
    previous = nb_array_at(figures, figures->count - 1);
    at = nb_scan_index(scan, 0, previous->span.end);
    return nb_scan_is_any(scan, at, "and but") &&
           nb_scan_lexeme(scan, at + 1)->span.start == d->start && previous->unit == next->unit &&
           strcmp(previous->currency, next->currency) == 0 && nb_span_is_empty(previous->noun) &&
           (previous->value.flags & (NB_ESTIMATE_HAS_LOW | NB_ESTIMATE_HAS_HIGH)) ==
               NB_ESTIMATE_HAS_LOW &&
           (next->value.flags & (NB_ESTIMATE_HAS_LOW | NB_ESTIMATE_HAS_HIGH)) ==
               NB_ESTIMATE_HAS_HIGH;
}

/* Adds a figure, or widens the one before it to a range; an empty range stays two figures. */
static void
add_figure(const nb_scan *scan, const draft *d, const nb_figure *figure, nb_array *figures)
{
    if (joins_previous(scan, figures, d, figure)) {
        nb_figure *previous = nb_array_at(figures, figures->count - 1);
        nb_estimate joined;

        if (nb_estimate_make(nb_estimate_low(&previous->value), nb_estimate_high(&figure->value),
                             nb_estimate_is_about(&previous->value) ||
                                 nb_estimate_is_about(&figure->value),
                             &joined) == NB_ESTIMATE_OK) {
            previous->value = joined;
            previous->span.end = figure->span.end;
            previous->noun = figure->noun;
            return;
        }
    }
    *(nb_figure *)nb_array_add(figures) = *figure;
}

/*
 * What a figure reaches back to may belong to the one before it, as the currency of "5 USD 10"
 * does: the span then starts behind that. False when nothing is left.
 */
static bool
start_behind_previous(const nb_scan *scan, const nb_array *figures, nb_figure *figure)
{
    uint32_t floor =
        figures->count == 0 ? 0 : ((nb_figure *)nb_array_at(figures, figures->count - 1))->span.end;

    if (figure->span.start < floor)
        figure->span.start = nb_scan_lexeme(scan, nb_scan_index(scan, 0, floor))->span.start;
    return figure->span.start >= floor && figure->span.start < figure->span.end;
}

/* "one year or two", "a week or three": a range from one, with its noun in the middle. */
static bool
read_one_or_more(const nb_scan *scan, uint32_t index, draft *d)
{
    const nb_lexeme *noun = nb_scan_lexeme(scan, (int64_t)index - 2);

    if (d->is_range || !d->first.in_words || d->first.has_magnitude ||
        d->first.numeral.scale != 0 || d->first.numeral.mantissa < 2 ||
        !nb_scan_is_any(scan, (int64_t)index - 1, scan->words->alternative) ||
        noun->kind != NB_LEX_WORD || !nb_scan_is_any(scan, (int64_t)index - 3, scan->words->one))
        return false;
    d->second = d->first;
    d->first.numeral.mantissa = 1;
    d->is_range = true;
    d->start = nb_scan_lexeme(scan, (int64_t)index - 3)->span.start;
    return true;
}

/* A figure that begins at lexeme `index`; the index behind it, or `index` when there is none. */
static uint32_t
read_figure(const nb_scan *scan, uint32_t index, nb_array *figures)
{
    draft d;
    nb_figure figure;
    nb_span noun = NB_NO_SPAN; /* of "one year or two" */
    bool finished;

    memset(&d, 0, sizeof(d));
    if (!nb_quantity_read(scan, index, &d.first))
        return index;
    d.start = d.first.start;
    d.end = d.first.end;
    d.next = d.first.next;
    d.has_limit = d.lower = d.first.at_least;
    read_range(scan, index, &d);
    if (read_one_or_more(scan, index, &d))
        noun = nb_scan_lexeme(scan, (int64_t)index - 2)->span;
    read_qualifiers(scan, nb_span_is_empty(noun) ? index : index - 3, &d);
    finished = finish(scan, index, &d, figures, &figure);
    if (!nb_span_is_empty(noun))
        figure.noun = noun;
    if (finished && start_behind_previous(scan, figures, &figure))
        add_figure(scan, &d, &figure, figures);
    return d.next > index ? d.next : index + 1;
}

void
nb_figures(const nb_env *env, const char *text, size_t len, const char *language,
           nb_number_style style, nb_array *figures)
{
    nb_scan scan;
    uint32_t index = 0;
    uint32_t ticks = 0;

    nb_scan_open(&scan, env, text, len, language, style);
    while (index < scan.lexemes.count) {
        uint32_t next = read_figure(&scan, index, figures);

        nb_env_tick(env, &ticks);
        index = next > index ? next : index + 1;
    }
    nb_figure_roles(&scan, figures);
    nb_scan_close(&scan);
}
