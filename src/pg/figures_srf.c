/*
 * figures_srf.c - reported_figures(), named_allies(), nato_brief(), nato_brief_json(), highlight().
 */
#include "pg/ally.h"
#include "pg/core_env.h"
#include "pg/estimate_datum.h"
#include "pg/numeric_api.h"
#include "pg/quoted.h"

#include "core/brief.h"
#include "core/figures.h"
#include "core/highlight.h"
#include "core/named_allies.h"

#include "funcapi.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/json.h"
#include "utils/tuplestore.h"

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_reported_figures);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_named_allies);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_brief);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_brief_json);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_highlight);

static const char *const unit_names[] = {
    "count", "people", "percent", "percent_of_gdp", "percentage_points", NULL, "year"};
static const char *const role_names[] = {NULL, "target", "current", "stationed", "reduction"};

/* The body and locale arguments of every function here. */
typedef struct article {
    nb_text text;
    nb_locale locale;
} article;

static article
read_article(FunctionCallInfo fcinfo)
{
    article a;

    a.text = nb_text_in(PG_GETARG_DATUM(0));
    nb_locale_arg(PG_GETARG_DATUM(1), &a.locale);
    return a;
}

static void
read_figures(const article *a, nb_array *figures)
{
    nb_array_init(figures, &nb_pg_env, sizeof(nb_figure));
    nb_figures(&nb_pg_env, a->text.utf8, a->text.len, a->locale.language,
               a->locale.decimal_comma ? NB_NUMBER_CONTINENTAL : NB_NUMBER_ENGLISH, figures);
}

static void
read_named(const article *a, nb_array *named)
{
    nb_array_init(named, &nb_pg_env, sizeof(nb_named_ally));
    nb_named_allies(&nb_pg_env, a->text.utf8, a->text.len, a->locale.language,
                    nb_session_ally_index(), named);
}

static Datum
text_or_null(const char *value, bool *is_null)
{
    *is_null = value == NULL;
    return *is_null ? (Datum)0 : CStringGetTextDatum(value);
}

static Datum
piece_or_null(const article *a, nb_span span, bool *is_null)
{
    *is_null = nb_span_is_empty(span);
    return *is_null
               ? (Datum)0
               : PointerGetDatum(nb_text_out(a->text.utf8 + span.start, span.end - span.start));
}

static Datum
bound_or_null(nb_bound bound, bool *is_null)
{
    *is_null = !bound.known;
    return *is_null ? (Datum)0 : NumericGetDatum(nb_numeric_from_decimal(bound.value));
}

static void
put_figure(ReturnSetInfo *result, const article *a, nb_positions *at, const nb_figure *figure,
           int32 n)
{
    Datum values[11];
    bool nulls[11] = {false};
    const char *unit = figure->unit == NB_UNIT_MONEY ? figure->currency : unit_names[figure->unit];

    values[0] = Int32GetDatum(n);
    values[1] = piece_or_null(a, figure->span, &nulls[1]);
    values[2] = Int32GetDatum(nb_position(at, figure->span.start));
    values[3] = Int32GetDatum(nb_span_characters(at, figure->span));
    values[4] = EstimateGetDatum(&figure->value);
    values[5] = bound_or_null(nb_estimate_low(&figure->value), &nulls[5]);
    values[6] = bound_or_null(nb_estimate_high(&figure->value), &nulls[6]);
    values[7] = CStringGetTextDatum(nb_estimate_qualifier(&figure->value));
    values[8] = CStringGetTextDatum(unit);
    values[9] = piece_or_null(a, figure->noun, &nulls[9]);
    values[10] = text_or_null(role_names[figure->role], &nulls[10]);
    tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

/* reported_figures(body, locale) -> rows in order of appearance; see core/figures.h. */
Datum
nato_brief_reported_figures(PG_FUNCTION_ARGS)
{
    article a = read_article(fcinfo);
    nb_array figures;
    nb_positions at;
    uint32_t i;

    InitMaterializedSRF(fcinfo, 0);
    read_figures(&a, &figures);
    nb_positions_init(&at, a.text);
    for (i = 0; i < figures.count; i++) {
        CHECK_FOR_INTERRUPTS();
        put_figure((ReturnSetInfo *)fcinfo->resultinfo, &a, &at, nb_array_at(&figures, i),
                   (int32)i + 1);
    }
    PG_RETURN_NULL();
}

/* named_allies(body, locale) -> rows (n, ally_code, name_as_written, start_pos, length, role). */
Datum
nato_brief_named_allies(PG_FUNCTION_ARGS)
{
    article a = read_article(fcinfo);
    ReturnSetInfo *result = (ReturnSetInfo *)fcinfo->resultinfo;
    nb_array named;
    nb_positions at;
    uint32_t i;

    InitMaterializedSRF(fcinfo, 0);
    read_named(&a, &named);
    nb_positions_init(&at, a.text);
    for (i = 0; i < named.count; i++) {
        const nb_named_ally *ally = nb_array_at(&named, i);
        Datum values[6];
        bool nulls[6] = {false};

        CHECK_FOR_INTERRUPTS();
        values[0] = Int32GetDatum((int32)i + 1);
        values[1] = CStringGetTextDatum(ally->code);
        values[2] = piece_or_null(&a, ally->span, &nulls[2]);
        values[3] = Int32GetDatum(nb_position(&at, ally->span.start));
        values[4] = Int32GetDatum(nb_span_characters(&at, ally->span));
        values[5] = text_or_null(ally->below_target ? "below_target" : NULL, &nulls[5]);
        tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
    }
    PG_RETURN_NULL();
}

static void
read_brief(const article *a, nb_array *rows)
{
    nb_array figures, named, marks, statements;

    read_figures(a, &figures);
    read_named(a, &named);
    nb_read_statements(a->text, &a->locale, NULL, &marks, &statements);
    nb_array_init(rows, &nb_pg_env, sizeof(nb_brief_row));
    nb_brief(&figures, &named, &statements, rows);
}

/* nato_brief(body, locale) -> the rows of the brief; see core/brief.h. */
Datum
nato_brief_brief(PG_FUNCTION_ARGS)
{
    article a = read_article(fcinfo);
    ReturnSetInfo *result = (ReturnSetInfo *)fcinfo->resultinfo;
    nb_array rows;
    nb_positions at;
    uint32_t i;

    InitMaterializedSRF(fcinfo, 0);
    read_brief(&a, &rows);
    nb_positions_init(&at, a.text);
    for (i = 0; i < rows.count; i++) {
        const nb_brief_row *row = nb_array_at(&rows, i);
        Datum values[10];
        bool nulls[10] = {false};

        CHECK_FOR_INTERRUPTS();
        values[0] = CStringGetTextDatum(row->section);
        values[1] = CStringGetTextDatum(row->item);
        values[2] = bound_or_null(nb_estimate_low(&row->value), &nulls[2]);
        values[3] = bound_or_null(nb_estimate_high(&row->value), &nulls[3]);
        values[4] = text_or_null(row->unit, &nulls[4]);
        values[5] =
            text_or_null(row->has_value ? nb_estimate_qualifier(&row->value) : NULL, &nulls[5]);
        values[6] = piece_or_null(&a, row->speaker, &nulls[6]);
        values[7] = piece_or_null(&a, row->evidence, &nulls[7]);
        nulls[8] = nulls[9] = nulls[7];
        if (!nulls[8]) {
            values[8] = Int32GetDatum(nb_position(&at, row->evidence.start));
            values[9] = Int32GetDatum(nb_span_characters(&at, row->evidence));
        }
        tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
    }
    PG_RETURN_NULL();
}

static void
json_key(StringInfo json, const char *key)
{
    appendStringInfo(json, "%s\"%s\":", json->data[json->len - 1] == '{' ? "" : ",", key);
}

static void
json_text(StringInfo json, const char *key, const char *value)
{
    json_key(json, key);
    if (value == NULL)
        appendStringInfoString(json, "null");
    else
        escape_json(json, value);
}

static void
json_piece(StringInfo json, const char *key, const article *a, nb_span span)
{
    json_text(json, key,
              nb_span_is_empty(span)
                  ? NULL
                  : nb_cstring_out(a->text.utf8 + span.start, span.end - span.start));
}

static void
json_bound(StringInfo json, const char *key, nb_bound bound)
{
    char digits[NB_DECIMAL_MAX_TEXT];

    json_key(json, key);
    if (bound.known)
        appendBinaryStringInfo(json, digits, nb_decimal_print(bound.value, digits));
    else
        appendStringInfoString(json, "null");
}

static void
json_position(StringInfo json, nb_positions *at, nb_span evidence)
{
    if (nb_span_is_empty(evidence))
        appendStringInfoString(json, ",\"start_pos\":null,\"length\":null");
    else
        appendStringInfo(json, ",\"start_pos\":%d,\"length\":%d", nb_position(at, evidence.start),
                         nb_span_characters(at, evidence));
}

/* nato_brief_json(body, locale) -> jsonb: the same rows as an array of objects. */
Datum
nato_brief_brief_json(PG_FUNCTION_ARGS)
{
    article a = read_article(fcinfo);
    nb_array rows;
    nb_positions at;
    StringInfoData json;
    uint32_t i;

    read_brief(&a, &rows);
    nb_positions_init(&at, a.text);
    initStringInfo(&json);
    appendStringInfoChar(&json, '[');
    for (i = 0; i < rows.count; i++) {
        const nb_brief_row *row = nb_array_at(&rows, i);

        CHECK_FOR_INTERRUPTS();
        appendStringInfoString(&json, i == 0 ? "{" : ",{");
        json_text(&json, "section", row->section);
        json_text(&json, "item", row->item);
        json_bound(&json, "value_low", nb_estimate_low(&row->value));
        json_bound(&json, "value_high", nb_estimate_high(&row->value));
        json_text(&json, "unit", row->unit);
        json_text(&json, "qualifier", row->has_value ? nb_estimate_qualifier(&row->value) : NULL);
        json_piece(&json, "speaker", &a, row->speaker);
        json_piece(&json, "evidence", &a, row->evidence);
        json_position(&json, &at, row->evidence);
        appendStringInfoChar(&json, '}');
    }
    appendStringInfoChar(&json, ']');
    return DirectFunctionCall1(jsonb_in, CStringGetDatum(json.data));
}

/* highlight(body, locale) -> HTML; see core/highlight.h. */
Datum
nato_brief_highlight(PG_FUNCTION_ARGS)
{
    article a = read_article(fcinfo);
    nb_array figures, marks, statements, html;

    read_figures(&a, &figures);
    nb_read_statements(a.text, &a.locale, NULL, &marks, &statements);
    nb_array_init(&html, &nb_pg_env, 1);
    nb_highlight(a.text.utf8, a.text.len, &statements, &figures, &html);
    PG_RETURN_TEXT_P(nb_text_out(html.items ? html.items : "", html.count));
}
