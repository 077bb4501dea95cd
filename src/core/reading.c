/*
 * reading.c - folds the statements of an article into single units.
 */
#include "core/reading.h"

#include <string.h>

static const nb_unit outside = {{0, 0}, NB_LEX_STOP, NB_LEX_PARAGRAPH | NB_LEX_SENTENCE, 0, 0};

const nb_unit *
nb_unit_at(const nb_reading *reading, int64_t index)
{
    if (index < 0 || index >= (int64_t)reading->units.count)
        return &outside;
    return nb_array_at(&reading->units, (uint32_t)index);
}

static void
add_word(nb_reading *reading, nb_span span, uint8_t kind, uint8_t flags)
{
    nb_unit *unit = nb_array_add(&reading->units);

    unit->span = span;
    unit->kind = kind;
    unit->flags = flags;
    if (kind == NB_LEX_WORD)
        unit->words =
            nb_lexicon_lookup(reading->lexicon, reading->text + span.start, span.end - span.start);
}

/*
 * French inverts: "dit-il" and "a-t-elle" are a verb and its subject. Where the subject begins, 0
 * when the word is no such pair; *verb_end is set behind the verb.
 */
static uint32_t
inverted_subject(const nb_reading *reading, nb_span span, uint32_t *verb_end)
{
    static const char *const subjects[] = {"il", "elle", "ils", "elles", "on"};
    const char *text = reading->text;
    uint32_t start = span.end;
    size_t i;

    while (start > span.start && text[start - 1] != '-')
        start--;
    if (start < span.start + 2)
        return 0;
    *verb_end = start - 1;
    if (*verb_end > span.start + 2 && text[*verb_end - 1] == 't' && text[*verb_end - 2] == '-')
        *verb_end -= 2;
    for (i = 0; i < sizeof(subjects) / sizeof(subjects[0]); i++)
        if (strlen(subjects[i]) == span.end - start &&
            memcmp(subjects[i], text + start, span.end - start) == 0)
            return start;
    return 0;
}

static void
add_lexeme(nb_reading *reading, const nb_lexeme *lexeme)
{
    nb_span verb = lexeme->span, subject = lexeme->span;

    if (lexeme->kind == NB_LEX_WORD && strcmp(reading->language->code, "fr") == 0 &&
        (subject.start = inverted_subject(reading, lexeme->span, &verb.end)) > 0) {
        add_word(reading, verb, lexeme->kind, lexeme->flags);
        add_word(reading, subject, lexeme->kind, 0);
    } else
        add_word(reading, lexeme->span, lexeme->kind, lexeme->flags);
}

static void
add_statement(nb_reading *reading, const nb_lexeme *lexeme, uint32_t index)
{
    nb_unit *unit = nb_array_add(&reading->units);

    unit->span = ((nb_statement *)nb_array_at(reading->statements, index))->outer;
    unit->kind = NB_UNIT_STATEMENT;
    unit->flags = lexeme->flags;
    unit->statement = index;
}

/* The next statement of level 1 from `index` on, or the count. */
static uint32_t
next_outermost(const nb_array *statements, uint32_t index)
{
    while (index < statements->count && ((nb_statement *)nb_array_at(statements, index))->level > 1)
        index++;
    return index;
}

static void
fold_statements(nb_reading *reading, const nb_array *lexemes)
{
    const nb_array *statements = reading->statements;
    uint32_t index = next_outermost(statements, 0);
    uint32_t ticks = 0;
    bool inside = false;
    uint32_t i;

    for (i = 0; i < lexemes->count; i++) {
        const nb_lexeme *lexeme = nb_array_at(lexemes, i);
        const nb_statement *next;

        nb_env_tick(reading->env, &ticks);
        while (index < statements->count &&
               ((nb_statement *)nb_array_at(statements, index))->outer.end <= lexeme->span.start) {
            index = next_outermost(statements, index + 1);
            inside = false;
        }
        next = index < statements->count ? nb_array_at(statements, index) : NULL;
        if (next == NULL || lexeme->span.end <= next->outer.start)
            add_lexeme(reading, lexeme);
        else if (!inside) {
            add_statement(reading, lexeme, index);
            inside = true;
        }
    }
}

int64_t
nb_unit_index(const nb_reading *reading, uint32_t offset)
{
    int64_t low = 0;
    int64_t high = (int64_t)reading->units.count;

    while (low < high) {
        int64_t middle = (low + high) / 2;

        if (nb_unit_at(reading, middle)->span.end <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Cuts the text into units, with the reading's statements folded. */
static void
read_units(nb_reading *reading)
{
    nb_array lexemes;

    nb_array_init(&reading->units, reading->env, sizeof(nb_unit));
    nb_array_init(&lexemes, reading->env, sizeof(nb_lexeme));
    nb_lex(reading->env, reading->text, reading->len, &lexemes);
    fold_statements(reading, &lexemes);
    nb_array_release(&lexemes);
}

void
nb_reading_open(nb_reading *reading, const nb_env *env, const char *text, size_t len,
                const char *language, const nb_cue_list *extra_cues, nb_array *statements)
{
    reading->env = env;
    reading->text = text;
    reading->len = len;
    reading->language = nb_language_find(language);
    reading->lexicon = nb_lexicon_get(env, reading->language, extra_cues);
    reading->statements = statements;
    reading->owns_lexicon = true;
    read_units(reading);
}

void
nb_reading_unfold(const nb_reading *reading, nb_reading *unfolded)
{
    nb_array none;

    nb_array_init(&none, reading->env, sizeof(nb_statement));
    *unfolded = *reading;
    unfolded->owns_lexicon = false;
    unfolded->statements = &none;
    read_units(unfolded);
    unfolded->statements = NULL;
}

void
nb_reading_close(nb_reading *reading)
{
    nb_array_release(&reading->units);
    if (reading->owns_lexicon)
        nb_lexicon_release(reading->env, reading->lexicon);
}
