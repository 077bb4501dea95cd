/*
 * figures.c - figures in running text: quantities with their qualifiers, ranges and nouns.
 */
#include "core/figure_scan.h"

#include "core/char_class.h"
#include "core/utf8.h"

#include <string.h>

/* How many words between a number and the noun it counts, noun included. */
#define LONGEST_NOUN 4

/* What the words before a number say of it. */
typedef struct qualifier {
    const char *words;
    bool about, has_limit, lower, strict;
} qualifier;

/* Longer phrases stand before those that they end with. */
static const qualifier qualifiers[] = {{"no fewer than", false, true, true, false},
                                       {"not fewer than", false, true, true, false},
                                       {"no less than", false, true, true, false},
                                       {"not less than", false, true, true, false},
                                       {"at least", false, true, true, false},
                                       {"no more than", false, true, false, false},
                                       {"not more than", false, true, false, false},
                                       {"at most", false, true, false, false},
                                       {"as many as", false, true, false, false},
                                       {"as much as", false, true, false, false},
                                       {"up to", false, true, false, false},
                                       {"well over", false, true, true, true},
                                       {"just over", false, true, true, true},
                                       {"more than", false, true, true, true},
                                       {"greater than", false, true, true, true},
                                       {"larger than", false, true, true, true},
                                       {"higher than", false, true, true, true},
                                       {"longer than", false, true, true, true},
                                       {"upwards of", false, true, true, true},
                                       {"over", false, true, true, true},
                                       {"above", false, true, true, true},
                                       {"exceeding", false, true, true, true},
                                       {"fewer than", false, true, false, true},
                                       {"less than", false, true, false, true},
                                       {"lower than", false, true, false, true},
                                       {"smaller than", false, true, false, true},
                                       {"just under", false, true, false, true},
                                       {"under", false, true, false, true},
                                       {"below", false, true, false, true},
                                       {"nearly", true, true, false, true},
                                       {"almost", true, true, false, true},
                                       {"close to", true, false, false, false},
                                       {"an estimated", true, false, false, false},
                                       {"about", true, false, false, false},
                                       {"around", true, false, false, false},
                                       {"some", true, false, false, false},
                                       {"roughly", true, false, false, false},
                                       {"approximately", true, false, false, false},
                                       {"circa", true, false, false, false},
                                       {"~", true, false, false, false},
                                       {"\xE2\x89\xA5", false, true, true, false},
                                       {"\xE2\x89\xA4", false, true, false, false},
                                       {"> =", false, true, true, false},
                                       {"< =", false, true, false, false},
                                       {">", false, true, true, true},
                                       {"<", false, true, false, true},
                                       {"au moins", false, true, true, false},
                                       {"au plus", false, true, false, false},
                                       {"jusqu'\xC3\xA0", false, true, false, false},
                                       {"jusqu\xE2\x80\x99\xC3\xA0", false, true, false, false},
                                       {"plus de", false, true, true, true},
                                       {"moins de", false, true, false, true},
                                       {"pr\xC3\xA8s de", true, true, false, true},
                                       {"presque", true, true, false, true},
                                       {"environ", true, false, false, false},
                                       {"quelque", true, false, false, false},
                                       {"autour de", true, false, false, false}};

/* The figure under construction: a quantity or two, and what was said before them. */
typedef struct draft {
    nb_quantity first, second;
    bool is_range;
    bool between; /* "between" or "from" stood before */
    bool about, has_limit, lower, strict;
    uint32_t start, end, next;
} draft;

static const qualifier *
qualifier_before(const nb_scan *scan, int64_t index, uint32_t *taken)
{
    size_t i;

    for (i = 0; i < sizeof(qualifiers) / sizeof(qualifiers[0]); i++) {
        uint32_t words = 1;
        const char *p;

        for (p = qualifiers[i].words; *p; p++)
            words += *p == ' ';
        if (nb_scan_phrase(scan, index - words, qualifiers[i].words) == words) {
            *taken = words;
            return &qualifiers[i];
        }
    }
    return NULL;
}

/* Takes the qualifiers before lexeme `index` into the draft and its span. */
static void
read_qualifiers(const nb_scan *scan, uint32_t index, draft *d)
{
    int64_t at = index;
    uint32_t taken;
    const qualifier *found;

    if (d->is_range && nb_scan_is_any(scan, at - 1, "between from entre de")) {
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

    if (nb_scan_is_any(scan, at, "to till through") ||
        (scan->french && nb_scan_is(scan, at, "\xC3\xA0")) ||
        (after_between && nb_scan_is_any(scan, at, "and et")))
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

    if (!nb_scan_is_any(scan, index - 1, "from de"))
        return false;
    for (i = 2; i <= CHANGE_REACH; i++) {
        if (nb_scan_lexeme(scan, index - i)->flags & NB_LEX_SENTENCE)
            return false;
        if (nb_scan_is_any(
                scan, index - i,
                "raise raises raised raising increase increases increased increasing lift lifts "
                "lifted grow grows grew grown rise rises rose risen climb climbs climbed double "
                "doubled fall falls fell fallen drop drops dropped cut cuts reduce reduces reduced "
                "shrink shrank lower lowered up down passer augmenter porter r\xC3\xA9"
                "duire"))
            return true;
    }
    return false;
}

/* Reads a second quantity that makes a range of the draft; reversed bounds make none. */
static void
read_range(const nb_scan *scan, uint32_t index, draft *d)
{
    bool after_between = nb_scan_is_any(scan, (int64_t)index - 1, "between entre");
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

static const char months[] =
    "january february march april may june july august september october november december jan "
    "feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. "
    "oct. nov. dec. janvier f\xC3\xA9vrier mars avril mai juin juillet ao\xC3\xBBt septembre "
    "octobre novembre d\xC3\xA9"
    "cembre";

static const char numbered_things[] =
    "article section chapter resolution room flight route highway group no no. number page part "
    "volume version phase title rule paragraph point item table figure annex clause level stage "
    "day week step unit brigade regiment division channel boeing airbus act chapitre alin\xC3\xA9"
    "a";

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
    if (nb_scan_is_any(scan, index - 1, months))
        return true;
    if (nb_scan_is(scan, index - 1, ","))
        index--;
    return starts_with_digit(scan, index - 1) && nb_scan_is_any(scan, index - 2, months);
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

/* Dates, times, numbered things, list numbers and telephone numbers. */
static bool
only_looks_like_figure(const nb_scan *scan, uint32_t index, const draft *d)
{
    const nb_lexeme *before = nb_scan_lexeme(scan, (int64_t)index - 1);
    int32_t c = nb_utf8_peek(scan->text, scan->len, d->first.end);
    bool adjacent = before->span.end == d->first.start && index > 0;

    if (nb_scan_is_any(scan, d->next, "am pm a.m. p.m. a.m p.m o'clock h heures") &&
        d->first.unit == NB_UNIT_COUNT && !d->first.has_magnitude)
        return true;
    if (d->first.unit != NB_UNIT_COUNT || d->first.has_magnitude)
        return false;
    if (nb_scan_is_any(scan, d->next, months) && d->first.numeral.mantissa <= 31 && !d->is_range)
        return true;
    if (nb_scan_is_any(scan, (int64_t)index - 1, months) && !(d->first.numeral.mantissa > 1900))
        return true;
    if (is_year_of_date(scan, index, &d->first) || is_part_of_telephone_number(scan, index, d))
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
is_loose_word(const nb_scan *scan, uint32_t index, const draft *d)
{
    if (!d->first.in_words || d->is_range || d->first.unit != NB_UNIT_COUNT)
        return false;
    if (d->first.numeral.mantissa == 1 && !d->first.has_magnitude)
        return true;
    return scan->french && nb_scan_is_any(scan, index, "un une");
}

/* --- nouns ---------------------------------------------------------------------------------------
 */

static const char people_words[] =
    "soldiers soldier troops troop people persons person personnel servicemen servicewomen "
    "servicemembers forces men women citizens officers recruits casualties civilians refugees "
    "workers employees reservists marines sailors airmen paratroopers fighters conscripts "
    "volunteers voters residents students migrants children victims staff inhabitants personnels "
    "soldats militaires personnes hommes femmes troupes habitants civils r\xC3\xA9servistes";

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

    if (lexeme->kind != NB_LEX_WORD || (lexeme->flags & (NB_LEX_SENTENCE | NB_LEX_PARAGRAPH)))
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

        if (nb_scan_is_any(scan, (int64_t)at - 1, people_words) ||
            (scan->text[previous->span.end - 1] == 's' &&
             previous->span.end - previous->span.start > 3))
            return true;
    }
    return false;
}

static void
read_noun(const nb_scan *scan, draft *d, nb_figure *figure)
{
    uint32_t at = d->next;
    uint32_t taken = 0;

    /* "dizaines de milliers de soldats" and "millions de personnes". */
    if (scan->french && nb_scan_is_any(scan, at, "de d'") && d->first.has_magnitude)
        at++;
    while (taken < LONGEST_NOUN && !ends_noun(scan, at + taken, taken))
        taken++;
    if (taken == 0)
        return;
    figure->noun.start = nb_scan_lexeme(scan, at)->span.start;
    figure->noun.end = nb_scan_lexeme(scan, at + taken - 1)->span.end;
    d->end = figure->noun.end;
    while (taken > 0)
        if (nb_scan_is_any(scan, at + --taken, people_words))
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

/* Builds the figure of a draft; false when it turns out to be none. */
static bool
finish(const nb_scan *scan, uint32_t index, draft *d, nb_figure *figure)
{
    memset(figure, 0, sizeof(*figure));
    figure->unit = d->first.unit;
    memcpy(figure->currency, d->first.currency, 4);
    if (is_loose_word(scan, index, d) || only_looks_like_figure(scan, index, d))
        return false;
    read_qualifier_behind(scan, d);
    if (figure->unit == NB_UNIT_COUNT && is_calendar_year(&d->first) &&
        (!d->is_range || is_calendar_year(&d->second)))
        figure->unit = NB_UNIT_YEAR;
    else if (figure->unit == NB_UNIT_COUNT)
        read_noun(scan, d, figure);
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
        !nb_scan_is(scan, (int64_t)index - 1, "or") || noun->kind != NB_LEX_WORD ||
        !nb_scan_is_any(scan, (int64_t)index - 3, "a an one"))
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
    read_range(scan, index, &d);
    if (read_one_or_more(scan, index, &d))
        noun = nb_scan_lexeme(scan, (int64_t)index - 2)->span;
    read_qualifiers(scan, nb_span_is_empty(noun) ? index : index - 3, &d);
    finished = finish(scan, index, &d, &figure);
    if (!nb_span_is_empty(noun))
        figure.noun = noun;
    if (finished && start_behind_previous(scan, figures, &figure))
        add_figure(scan, &d, &figure, figures);
    return d.next > index ? d.next : index + 1;
}

void
nb_figures(const nb_env *env, const char *text, size_t len, const char *language, nb_array *figures)
{
    nb_scan scan = {env, text, len, {0}, NULL, strcmp(language, "fr") == 0, NB_NUMBER_ENGLISH};
    uint32_t index = 0;
    uint32_t ticks = 0;

    if (scan.french)
        scan.style = NB_NUMBER_CONTINENTAL;
    nb_array_init(&scan.lexemes, env, sizeof(nb_lexeme));
    nb_lex(env, text, len, &scan.lexemes);
    scan.lexicon = nb_lexicon_get(env, nb_language_find(language), NULL);
    while (index < scan.lexemes.count) {
        uint32_t next = read_figure(&scan, index, figures);

        nb_env_tick(env, &ticks);
        index = next > index ? next : index + 1;
    }
    nb_figure_roles(&scan, figures);
    nb_lexicon_release(env, scan.lexicon);
    nb_array_release(&scan.lexemes);
}
