/*
 * resolution.c - names behind surnames, roles and pronouns.
 *
 * Persons are collected once: a run of capitalised words is a title (secretary general) followed by
 * a name (Mark Rutte). A surname finds the person that ends with it, a role the person who was
 * introduced with it, a pronoun the speaker before.
 */
#include "core/resolution.h"

#include <string.h>

#include "core/utf8.h"
#include <unicode/uchar.h>

/* How many persons an article may have before further ones are left out. */
#define MOST_PERSONS 512

typedef struct person {
    int64_t title_first; /* first unit of the title; equal to `first` when there is none */
    int64_t first, last; /* units of the name */
} person;

typedef struct people {
    nb_reading *reading;
    nb_array persons;
} people;

static bool
is_name_word(const nb_unit *unit)
{
    return nb_unit_is_capital(unit) && !(unit->flags & NB_LEX_ALL_CAPS) &&
           !nb_unit_is(unit, NB_WORD_TITLE);
}

/* A capital word that is no title, no pronoun and no article: Lindqvist, NATO. */
static bool
is_named(const nb_unit *unit)
{
    return unit->kind == NB_LEX_WORD && nb_unit_is_capital(unit) &&
           !nb_unit_is(unit, NB_WORD_TITLE | NB_WORD_PRONOUN | NB_WORD_DETERMINER);
}

/* Whether a word is one of those that stand between the words of a title or a name: of, van, de. */
static bool
is_particle_word(const char *word, size_t len)
{
    static const char *const particles[] = {"of",  "van",   "von", "de",  "der", "den",
                                            "del", "della", "di",  "da",  "dos", "la",
                                            "le",  "al",    "bin", "ten", "ter", "zu"};
    size_t i;

    for (i = 0; i < sizeof(particles) / sizeof(particles[0]); i++)
        if (strlen(particles[i]) == len && memcmp(particles[i] + 1, word + 1, len - 1) == 0 &&
            particles[i][0] == (word[0] | 0x20))
            return true;
    return false;
}

static bool
is_particle(const nb_reading *reading, const nb_unit *unit)
{
    return unit->kind == NB_LEX_WORD && !nb_unit_is_capital(unit) &&
           is_particle_word(reading->text + unit->span.start, unit->span.end - unit->span.start);
}

/* Length of a word without a possessive ending. */
static size_t
bare_length(const nb_reading *reading, const nb_unit *unit)
{
    size_t len = unit->span.end - unit->span.start;
    const char *word = reading->text + unit->span.start;

    if (len > 2 && word[len - 1] == 's' && word[len - 2] == '\'')
        return len - 2;
    if (len > 4 && word[len - 1] == 's' && memcmp(word + len - 4, "\xE2\x80\x99", 3) == 0)
        return len - 4;
    return len;
}

static bool
same_word(const nb_reading *reading, const nb_unit *a, const nb_unit *b)
{
    size_t len = bare_length(reading, a);
    size_t i;

    if (len != bare_length(reading, b))
        return false;
    for (i = 0; i < len; i++) {
        char x = reading->text[a->span.start + i];
        char y = reading->text[b->span.start + i];

        if (x != y && ((x | 0x20) != (y | 0x20) || (x | 0x20) < 'a' || (x | 0x20) > 'z'))
            return false;
    }
    return true;
}

/* The run of capitalised words (and particles between them) from `at`; its last unit. */
static int64_t
end_of_run(const nb_reading *reading, int64_t at)
{
    int64_t last = at;

    for (;;) {
        const nb_unit *next = nb_unit_at(reading, last + 1);
        bool particle = is_particle(reading, next);

        if (nb_unit_starts_sentence(next))
            return last;
        if (nb_unit_is_capital(next))
            last++;
        else if (particle && nb_unit_is_capital(nb_unit_at(reading, last + 2)) &&
                 !nb_unit_starts_sentence(nb_unit_at(reading, last + 2)))
            last += 2;
        else
            return last;
        /* A possessive ends a name: "Trump's Secretary". */
        if (bare_length(reading, nb_unit_at(reading, last)) !=
            nb_unit_at(reading, last)->span.end - nb_unit_at(reading, last)->span.start)
            return last;
    }
}

/* Small title words that stand right before a run belong to it: "campaign manager Jeff Weaver". */
static int64_t
title_start(const nb_reading *reading, int64_t first)
{
    while (first > 0 && !nb_unit_starts_sentence(nb_unit_at(reading, first)) &&
           nb_unit_is(nb_unit_at(reading, first - 1), NB_WORD_TITLE))
        first--;
    return first;
}

static void
add_run(people *all, int64_t first, int64_t last)
{
    const nb_reading *reading = all->reading;
    int64_t name = last + 1;
    person *added;

    /* The name is what stands behind the last word of a title. */
    while (name - 1 >= first &&
           (is_name_word(nb_unit_at(reading, name - 1)) ||
            (name - 1 > first && is_particle(reading, nb_unit_at(reading, name - 1)) &&
             is_name_word(nb_unit_at(reading, name - 2)))))
        name--;
    while (name <= last && is_particle(reading, nb_unit_at(reading, name)))
        name++;
    if (last - name < 1 || all->persons.count >= MOST_PERSONS)
        return;
    added = nb_array_add(&all->persons);
    added->title_first = title_start(reading, first);
    added->first = name;
    added->last = last;
}

static void
collect(people *all)
{
    const nb_reading *reading = all->reading;
    uint32_t ticks = 0;
    int64_t at = 0;

    while (at < (int64_t)reading->units.count) {
        int64_t first = at;
        int64_t last;

        nb_env_tick(reading->env, &ticks);
        if (!nb_unit_is_capital(nb_unit_at(reading, at))) {
            at++;
            continue;
        }
        last = end_of_run(reading, at);
        /* A sentence's first word is capital anyway: leave out those that are no names. */
        while (first < last && nb_unit_starts_sentence(nb_unit_at(reading, first)) &&
               nb_unit_is(nb_unit_at(reading, first),
                          NB_WORD_PREPOSITION | NB_WORD_DETERMINER | NB_WORD_THAT | NB_WORD_AND |
                              NB_WORD_ADVERB | NB_WORD_PRONOUN | NB_WORD_ACCORDING))
            first++;
        add_run(all, first, last);
        at = last + 1;
    }
}

static nb_span
name_span(const nb_reading *reading, const person *p)
{
    nb_span span = nb_unit_at(reading, p->first)->span;
    const nb_unit *last = nb_unit_at(reading, p->last);

    span.end = last->span.start + (uint32_t)bare_length(reading, last);
    return span;
}

/* The first person whose name ends with this word. */
static const person *
find_by_surname(const people *all, const nb_unit *surname)
{
    uint32_t i;

    for (i = 0; i < all->persons.count; i++) {
        const person *p = nb_array_at(&all->persons, i);

        if (same_word(all->reading, nb_unit_at(all->reading, p->last), surname))
            return p;
    }
    return NULL;
}

/* Whether a word stands in a person's title, or in the apposition behind the name. */
static bool
title_has(const people *all, const person *p, const nb_unit *word)
{
    const nb_reading *reading = all->reading;
    int64_t at;

    for (at = p->title_first; at < p->first; at++)
        if (same_word(reading, nb_unit_at(reading, at), word))
            return true;
    if (nb_unit_at(reading, p->last + 1)->kind != NB_LEX_COMMA)
        return false;
    for (at = p->last + 2; at < p->last + 14; at++) {
        const nb_unit *unit = nb_unit_at(reading, at);

        if (unit->kind != NB_LEX_WORD)
            return false;
        if (same_word(reading, unit, word))
            return true;
    }
    return false;
}

/* Whether every word of a role that says something is in the person's title. */
static bool
has_role(const people *all, const person *p, int64_t first, int64_t last)
{
    int matched = 0;
    int64_t at;

    for (at = first; at <= last; at++) {
        const nb_unit *unit = nb_unit_at(all->reading, at);

        if (nb_unit_is(unit, NB_WORD_DETERMINER | NB_WORD_OF) || is_particle(all->reading, unit))
            continue;
        if (!title_has(all, p, unit))
            return false;
        matched++;
    }
    return matched > 0;
}

/* The one person introduced with this role; none when several were. */
static const person *
find_by_role(const people *all, int64_t first, int64_t last)
{
    const person *found = NULL;
    uint32_t i;

    for (i = 0; i < all->persons.count; i++) {
        const person *p = nb_array_at(&all->persons, i);

        if (!has_role(all, p, first, last))
            continue;
        if (found != NULL && !same_word(all->reading, nb_unit_at(all->reading, found->last),
                                        nb_unit_at(all->reading, p->last)))
            return NULL;
        if (found == NULL)
            found = p;
    }
    return found;
}

/* The person whose full name stands within units [first, last]. */
static const person *
find_inside(const people *all, int64_t first, int64_t last)
{
    uint32_t low = 0;
    uint32_t high = all->persons.count;
    const person *p;

    while (low < high) {
        uint32_t middle = (low + high) / 2;

        if (((person *)nb_array_at(&all->persons, middle))->first < first)
            low = middle + 1;
        else
            high = middle;
    }
    if (low >= all->persons.count)
        return NULL;
    p = nb_array_at(&all->persons, low);
    return p->last <= last ? p : NULL;
}

/* +1 when a title among the units [first, last) says he, -1 when it says she, 0 when none tells. */
static int
gender_of_title(const nb_reading *reading, int64_t first, int64_t last)
{
    for (; first < last; first++) {
        const nb_unit *unit = nb_unit_at(reading, first);

        if (nb_unit_is(unit, NB_WORD_MALE))
            return 1;
        if (nb_unit_is(unit, NB_WORD_FEMALE))
            return -1;
    }
    return 0;
}

static int
gender_of(const people *all, const person *p)
{
    return gender_of_title(all->reading, p->title_first, p->first);
}

/* "the White House": an article and no title before the name. */
static bool
is_institution(const people *all, const person *p)
{
    return p->title_first == p->first &&
           !nb_unit_starts_sentence(nb_unit_at(all->reading, p->first)) &&
           nb_unit_is(nb_unit_at(all->reading, p->first - 1), NB_WORD_DETERMINER);
}

/* Whether he (+1) or she (-1) may mean the person. */
static bool
may_be(const people *all, const person *p, int wanted)
{
    return gender_of(all, p) * wanted >= 0 && !is_institution(all, p);
}

static const person *
person_of_name(const people *all, nb_span name)
{
    int64_t first = nb_unit_index(all->reading, name.start);
    int64_t last = nb_unit_index(all->reading, name.end - 1);

    return find_inside(all, first, last);
}

/* The latest person named before the unit in the same or the previous sentence's subject place. */
static const person *
latest_before(const people *all, int64_t before, int wanted)
{
    uint32_t low = 0;
    uint32_t high = all->persons.count;

    while (low < high) {
        uint32_t middle = (low + high) / 2;

        if (((person *)nb_array_at(&all->persons, middle))->last < before)
            low = middle + 1;
        else
            high = middle;
    }
    while (low-- > 0) {
        const person *p = nb_array_at(&all->persons, low);

        if (before - p->last > 120)
            return NULL;
        if (may_be(all, p, wanted))
            return p;
    }
    return NULL;
}

/* Who spoke last, by what name. */
typedef struct last_speaker {
    nb_span name;
    int gender; /* as of gender_of_title, where the article has no fuller name for "Ms Lindqvist" */
    bool full;  /* a name of two words or more, in an aside */
} last_speaker;

/* he, she: the person who spoke last, unless a title says otherwise; else the last one named. */
static nb_span
resolve_pronoun(const people *all, const nb_unit *pronoun, int64_t at, last_speaker previous)
{
    int wanted = nb_unit_is(pronoun, NB_WORD_HE) ? 1 : nb_unit_is(pronoun, NB_WORD_SHE) ? -1 : 0;
    const person *p;

    if (wanted == 0)
        return NB_NO_SPAN;
    if (!nb_span_is_empty(previous.name)) {
        p = person_of_name(all, previous.name);
        if (p != NULL       ? may_be(all, p, wanted)
            : previous.full ? previous.gender * wanted >= 0
                            : previous.gender == wanted)
            return previous.name;
    }
    p = latest_before(all, at, wanted);
    return p != NULL ? name_span(all->reading, p) : NB_NO_SPAN;
}

/* "De Vries", "Le Pen": a surname of two words, which an earlier name may end with. */
static bool
is_surname_alone(const nb_reading *reading, const person *p)
{
    nb_span first = nb_unit_at(reading, p->first)->span;

    return p->last - p->first == 1 &&
           is_particle_word(reading->text + first.start, first.end - first.start);
}

/* The same for a speaker inside the quotation, whose words only the unfolded reading has. */
static nb_span
resolve_aside(const people *all, const nb_reading *unfolded, const nb_statement *s,
              last_speaker previous)
{
    const nb_unit *head = nb_unit_at(unfolded, nb_unit_index(unfolded, s->speaker.end - 1));
    const person *p;

    if (nb_unit_is(head, NB_WORD_PRONOUN))
        return resolve_pronoun(all, head, nb_unit_index(all->reading, s->outer.start), previous);
    p = is_name_word(head) ? find_by_surname(all, head) : NULL;
    return p != NULL ? name_span(all->reading, p) : NB_NO_SPAN;
}

static nb_span
resolve(const people *all, const nb_statement *s, last_speaker previous)
{
    const nb_reading *reading = all->reading;
    int64_t first = nb_unit_index(reading, s->speaker.start);
    int64_t last = nb_unit_index(reading, s->speaker.end - 1);
    const nb_unit *head = nb_unit_at(reading, last);
    const person *p = find_inside(all, first, last);

    if (first == last && nb_unit_is(head, NB_WORD_PRONOUN))
        return resolve_pronoun(all, head, first, previous);
    if (p != NULL && is_surname_alone(reading, p))
        p = find_by_surname(all, nb_unit_at(reading, p->last));
    if (p == NULL && is_name_word(head))
        p = find_by_surname(all, head);
    if (p == NULL)
        p = find_by_role(all, first, last);
    return p != NULL ? name_span(reading, p) : NB_NO_SPAN;
}

/* "the minister, Ana Torres": a name of two or more words behind a comma. */
static nb_span
apposition(const nb_reading *reading, int64_t last)
{
    int64_t at = last + 2;
    nb_span name = NB_NO_SPAN;

    if (nb_unit_at(reading, last + 1)->kind != NB_LEX_COMMA)
        return name;
    while (is_named(nb_unit_at(reading, at)) && at < last + 6)
        at++;
    if (at - last < 4)
        return name;
    name.start = nb_unit_at(reading, last + 2)->span.start;
    name.end = nb_unit_at(reading, at - 1)->span.end;
    return name;
}

/* A speaker whom the article never names more fully goes by the capitals at its end: "Mr.
 * Lindqvist" is Lindqvist, "the White House" White House; empty for "a senior official". */
static nb_span
own_name(const nb_reading *reading, const nb_statement *s)
{
    int64_t first = nb_unit_index(reading, s->speaker.start);
    int64_t last = nb_unit_index(reading, s->speaker.end - 1);
    int64_t at = last;
    nb_span name = apposition(reading, last);

    if (!nb_span_is_empty(name) || !is_named(nb_unit_at(reading, last)))
        return name;
    while (at > first && (is_named(nb_unit_at(reading, at - 1)) ||
                          (at - 1 > first && is_particle(reading, nb_unit_at(reading, at - 1)) &&
                           is_named(nb_unit_at(reading, at - 2)))))
        at--;
    /* "the minister of Defence" is no Defence. */
    if (at > first && is_particle(reading, nb_unit_at(reading, at - 1)))
        return NB_NO_SPAN;
    name.start = nb_unit_at(reading, at)->span.start;
    name.end = nb_unit_at(reading, last)->span.end;
    return name;
}

/* A speaker whose own name is all there is can be meant by he or she only where a title tells. */
static void
remember(const nb_reading *reading, const nb_statement *s, bool resolved, last_speaker *previous)
{
    int64_t first = nb_unit_index(reading, s->speaker.start);
    int64_t last = nb_unit_index(reading, s->speaker.end - 1);
    int gender = resolved ? 0 : gender_of_title(reading, first, last);

    bool full = nb_is_aside(s) &&
                memchr(reading->text + s->name.start, ' ', s->name.end - s->name.start) != NULL;

    if (nb_span_is_empty(s->name) || (!resolved && gender == 0 && !full))
        return;
    previous->name = s->name;
    previous->gender = gender;
    previous->full = full;
}

void
nb_resolve_speakers(nb_reading *reading, const nb_reading *unfolded)
{
    people all = {reading, {0}};
    last_speaker previous = {NB_NO_SPAN, 0, false};
    uint32_t i;

    nb_array_init(&all.persons, reading->env, sizeof(person));
    collect(&all);
    for (i = 0; i < reading->statements->count; i++) {
        nb_statement *s = nb_array_at(reading->statements, i);
        const nb_reading *around = nb_is_aside(s) ? unfolded : reading;
        bool resolved;

        if (s->level > 1 || nb_span_is_empty(s->speaker))
            continue;
        s->name = nb_is_aside(s) ? resolve_aside(&all, unfolded, s, previous)
                                 : resolve(&all, s, previous);
        resolved = !nb_span_is_empty(s->name);
        if (!resolved)
            s->name = own_name(around, s);
        remember(around, s, resolved, &previous);
    }
    nb_array_release(&all.persons);
}
