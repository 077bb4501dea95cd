/*
 * reading.c - folds the statements of an article into single units.
 */
#include "core/reading.h"

static const nb_unit outside = {{0, 0}, NB_LEX_STOP, NB_LEX_PARAGRAPH | NB_LEX_SENTENCE, 0, 0};

const nb_unit *
nb_unit_at(const nb_reading *reading, int64_t index)
{
    if (index < 0 || index >= (int64_t)reading->units.count)
        return &outside;
    return nb_array_at(&reading->units, (uint32_t)index);
}

static void
add_word(nb_reading *reading, const nb_lexeme *lexeme)
{
    nb_unit *unit = nb_array_add(&reading->units);

    unit->span = lexeme->span;
    unit->kind = lexeme->kind;
    unit->flags = lexeme->flags;
    if (lexeme->kind == NB_LEX_WORD)
        unit->words = nb_lexicon_lookup(reading->lexicon, reading->text + lexeme->span.start,
                                        lexeme->span.end - lexeme->span.start);
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
            add_word(reading, lexeme);
        else if (!inside) {
            add_statement(reading, lexeme, index);
            inside = true;
        }
    }
}

void
nb_reading_open(nb_reading *reading, const nb_env *env, const char *text, size_t len,
                const char *language, const nb_cue_list *extra_cues, nb_array *statements)
{
    nb_array lexemes;

    reading->env = env;
    reading->text = text;
    reading->len = len;
    reading->language = nb_language_find(language);
    reading->lexicon = nb_lexicon_get(env, reading->language, extra_cues);
    reading->statements = statements;
    nb_array_init(&reading->units, env, sizeof(nb_unit));
    nb_array_init(&lexemes, env, sizeof(nb_lexeme));
    nb_lex(env, text, len, &lexemes);
    fold_statements(reading, &lexemes);
    nb_array_release(&lexemes);
}

void
nb_reading_close(nb_reading *reading)
{
    nb_array_release(&reading->units);
    nb_lexicon_release(reading->env, reading->lexicon);
}
