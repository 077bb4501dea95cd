/*
 * quoted_srf.c - quoted_statements() and quotation_marks().
 */
#include "pg/quoted.h"

#include "core/utf8.h"
#include "pg/core_env.h"

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/tuplestore.h"

#include <unicode/ulocdata.h>

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_quoted_statements);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_quotation_marks);

/* A session uses few locales; when there are more, the oldest look-up is forgotten. */
#define CACHED_LOCALES 16

typedef struct cached_delimiters {
    bool filled;
    char locale[ULOC_FULLNAME_CAPACITY];
    nb_delimiters delimiters;
} cached_delimiters;

static cached_delimiters cache[CACHED_LOCALES];
static int next_slot;

/* First code point of one of the locale's delimiters. */
static int32_t
delimiter(ULocaleData *data, ULocaleDataDelimiterType type)
{
    UChar text[8];
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = ulocdata_getDelimiter(data, type, text, lengthof(text), &status);
    UChar32 c = 0;

    if (U_SUCCESS(status) && length > 0)
        U16_GET(text, 0, 0, length, c);
    return c;
}

static void
look_up(const char *locale, nb_delimiters *delimiters)
{
    UErrorCode status = U_ZERO_ERROR;
    ULocaleData *data = ulocdata_open(locale, &status);

    if (U_FAILURE(status))
        ereport(ERROR, (errcode(ERRCODE_EXTERNAL_ROUTINE_EXCEPTION),
                        errmsg("ICU cannot read its data for locale \"%s\": %s", locale,
                               u_errorName(status))));
    delimiters->outer_open = delimiter(data, ULOCDATA_QUOTATION_START);
    delimiters->outer_close = delimiter(data, ULOCDATA_QUOTATION_END);
    delimiters->inner_open = delimiter(data, ULOCDATA_ALT_QUOTATION_START);
    delimiters->inner_close = delimiter(data, ULOCDATA_ALT_QUOTATION_END);
    ulocdata_close(data);
}

const nb_delimiters *
nb_locale_delimiters(const nb_locale *locale)
{
    cached_delimiters *slot;
    int i;

    for (i = 0; i < CACHED_LOCALES; i++)
        if (cache[i].filled && strcmp(cache[i].locale, locale->name) == 0)
            return &cache[i].delimiters;
    slot = &cache[next_slot];
    slot->filled = false;
    look_up(locale->name, &slot->delimiters);
    strlcpy(slot->locale, locale->name, sizeof(slot->locale));
    slot->filled = true;
    next_slot = (next_slot + 1) % CACHED_LOCALES;
    return &slot->delimiters;
}

void
nb_read_statements(nb_text text, const nb_locale *locale, const nb_cue_list *extra_cues,
                   nb_array *marks, nb_array *statements)
{
    nb_array_init(marks, &nb_pg_env, sizeof(nb_mark));
    nb_array_init(statements, &nb_pg_env, sizeof(nb_statement));
    nb_marks(&nb_pg_env, text.utf8, text.len, nb_locale_delimiters(locale), marks);
    nb_pair_statements(&nb_pg_env, text.utf8, text.len, marks, statements);
    nb_attribute(&nb_pg_env, text.utf8, text.len, locale->language, extra_cues, statements);
}

/* The elements of a text[] argument in UTF-8; NULL elements are left out. */
static void
read_cues(ArrayType *array, nb_cue_list *cues)
{
    Datum *elements;
    bool *nulls;
    int count, i;
    const char **words;
    uint32_t *lengths;

    deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &elements, &nulls, &count);
    words = palloc((count + 1) * sizeof(char *));
    lengths = palloc((count + 1) * sizeof(uint32_t));
    cues->count = 0;
    for (i = 0; i < count; i++) {
        nb_text word;

        if (nulls[i])
            continue;
        word = nb_text_in(elements[i]);
        words[cues->count] = word.utf8;
        lengths[cues->count++] = (uint32_t)word.len;
    }
    cues->words = words;
    cues->lengths = lengths;
}

static Datum
piece(nb_text text, nb_span span, bool *is_null)
{
    *is_null = nb_span_is_empty(span);
    return *is_null ? (Datum)0
                    : PointerGetDatum(nb_text_out(text.utf8 + span.start, span.end - span.start));
}

/* A span's text, position and length into three columns, or three NULLs. */
static void
put_span(nb_positions *at, nb_span span, Datum *values, bool *nulls)
{
    values[0] = piece(at->text, span, &nulls[0]);
    nulls[1] = nulls[2] = nulls[0];
    if (nulls[0])
        return;
    values[1] = Int32GetDatum(nb_position(at, span.start));
    values[2] = Int32GetDatum(nb_span_characters(at, span));
}

static const char *const kind_names[] = {"direct", "mixed", "scare", "title"};

static void
put_statement(ReturnSetInfo *result, nb_positions *at, const nb_array *marks, const nb_statement *s,
              uint32_t index)
{
    Datum values[17];
    bool nulls[17] = {false};
    char *statement = palloc(s->inner.end - s->inner.start + 1);
    size_t length = nb_statement_text(at->text.utf8, s, marks, statement);

    values[0] = Int32GetDatum((int32)index + 1);
    values[1] = PointerGetDatum(nb_text_out(statement, length));
    values[2] = Int32GetDatum(nb_position(at, s->outer.start));
    values[3] = Int32GetDatum(nb_span_characters(at, s->outer));
    values[4] = CStringGetTextDatum(kind_names[s->kind]);
    put_span(at, s->speaker, values + 5, nulls + 5);
    values[8] = piece(at->text, s->name, &nulls[8]);
    put_span(at, s->cue, values + 9, nulls + 9);
    nulls[12] = s->rule == NULL;
    values[12] = nulls[12] ? (Datum)0 : CStringGetTextDatum(s->rule);
    values[13] = Int32GetDatum((int32)s->level);
    nulls[14] = s->parent < 0;
    values[14] = nulls[14] ? (Datum)0 : Int32GetDatum(s->parent + 1);
    values[15] = Int32GetDatum((int32)s->group + 1);
    values[16] = BoolGetDatum(s->closed);
    tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
    pfree(statement);
}

/*
 * quoted_statements(body, locale [, extra_cues text[]]) -> rows in order of appearance; see
 * core/statements.h. Error 22023 for an unknown locale.
 */
Datum
nato_brief_quoted_statements(PG_FUNCTION_ARGS)
{
    nb_text text = nb_text_in(PG_GETARG_DATUM(0));
    nb_locale locale;
    nb_cue_list cues = {NULL, NULL, 0};
    nb_array marks, statements;
    nb_positions at;
    uint32_t i;

    nb_locale_arg(PG_GETARG_DATUM(1), &locale);
    if (PG_NARGS() > 2)
        read_cues(PG_GETARG_ARRAYTYPE_P(2), &cues);
    InitMaterializedSRF(fcinfo, 0);
    nb_read_statements(text, &locale, &cues, &marks, &statements);
    nb_positions_init(&at, text);
    for (i = 0; i < statements.count; i++) {
        CHECK_FOR_INTERRUPTS();
        put_statement((ReturnSetInfo *)fcinfo->resultinfo, &at, &marks, nb_array_at(&statements, i),
                      i);
    }
    PG_RETURN_NULL();
}

static const char *const class_names[] = {"open", "close", "apostrophe", "prime", "stray"};

/* quotation_marks(body, locale) -> rows (n, mark, class, start_pos, length), one for every mark. */
Datum
nato_brief_quotation_marks(PG_FUNCTION_ARGS)
{
    nb_text text = nb_text_in(PG_GETARG_DATUM(0));
    nb_locale locale;
    nb_array marks;
    nb_positions at;
    ReturnSetInfo *result = (ReturnSetInfo *)fcinfo->resultinfo;
    uint32_t i;

    nb_locale_arg(PG_GETARG_DATUM(1), &locale);
    InitMaterializedSRF(fcinfo, 0);
    nb_array_init(&marks, &nb_pg_env, sizeof(nb_mark));
    nb_marks(&nb_pg_env, text.utf8, text.len, nb_locale_delimiters(&locale), &marks);
    nb_positions_init(&at, text);
    for (i = 0; i < marks.count; i++) {
        const nb_mark *mark = nb_array_at(&marks, i);
        Datum values[5];
        bool nulls[5] = {false};

        CHECK_FOR_INTERRUPTS();
        values[0] = Int32GetDatum((int32)i + 1);
        values[1] = piece(text, mark->span, &nulls[1]);
        values[2] = CStringGetTextDatum(class_names[mark->mark_class]);
        values[3] = Int32GetDatum(nb_position(&at, mark->span.start));
        values[4] = Int32GetDatum(nb_span_characters(&at, mark->span));
        tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
        pfree(DatumGetPointer(values[1]));
        pfree(DatumGetPointer(values[2]));
    }
    PG_RETURN_NULL();
}
