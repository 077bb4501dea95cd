/*
 * tokens_srf.c - statement_tokens(), statement_words() and statement_sentences().
 */
#include "pg/break_cache.h"
#include "pg/core_env.h"
#include "pg/text_io.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "mb/pg_wchar.h"
#include "utils/memutils.h"
#include "utils/tuplestore.h"

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_statement_tokens);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_statement_words);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_statement_sentences);

/* The class names as text values, made once: every row points to one. */
static Datum
class_name(uint8 token_class)
{
    static const char *const names[NB_TOKEN_CLASSES] = {
        "word",         "number",   "percent", "money", "date",
        "alphanumeric", "compound", "url",     "email", "symbol"};
    static char values[NB_TOKEN_CLASSES][16];
    char *value = values[token_class];

    if (value[0] == 0) {
        size_t length = strlen(names[token_class]);

        memcpy(value + VARHDRSZ_SHORT, names[token_class], length);
        SET_VARSIZE_SHORT(value, VARHDRSZ_SHORT + length);
    }
    return PointerGetDatum(value);
}

/* Whether bytes of the text are what the server stores: no conversion on the way out. */
static bool
is_plain(nb_text text)
{
    return text.ascii || GetDatabaseEncoding() == PG_UTF8;
}

/*
 * Rows of short tokens are written in the form that a tuplestore keeps them in, which takes half
 * the time of forming them from datums: a token is a few bytes, a row costs more than finding it.
 */
typedef struct row_writer {
    ReturnSetInfo *result;
    TupleTableSlot *slot;
    nb_positions at;
    bool plain;
    int32 n;
    union {
        MinimalTupleData tuple;
        char bytes[512];
    } row;
} row_writer;

static void
start_rows(row_writer *w, ReturnSetInfo *result, nb_text text)
{
    w->result = result;
    w->slot = MakeSingleTupleTableSlot(result->setDesc, &TTSOpsMinimalTuple);
    nb_positions_init(&w->at, text);
    w->plain = is_plain(text);
    w->n = 0;
    memset(&w->row, 0, sizeof(w->row));
    w->row.tuple.t_infomask2 = 5;
    w->row.tuple.t_infomask = HEAP_HASVARWIDTH;
    w->row.tuple.t_hoff = MAXALIGN(SizeofHeapTupleHeader);
}

static char *
put_int32(char *to, int32 value)
{
    memcpy(to, &value, sizeof(value));
    return to + sizeof(value);
}

/* (n, token, class, start_pos, length) where the token fits a one-byte header. */
static void
put_short_row(row_writer *w, const nb_token *token, int32 start, int32 length)
{
    char *data = w->row.bytes + MAXALIGN(SizeofHeapTupleHeader) - MINIMAL_TUPLE_OFFSET;
    size_t bytes = token->span.end - token->span.start;
    char *name = DatumGetPointer(class_name(token->token_class));
    char *p = put_int32(data, w->n);

    SET_VARSIZE_SHORT(p, bytes + VARHDRSZ_SHORT);
    memcpy(p + VARHDRSZ_SHORT, w->at.text.utf8 + token->span.start, bytes);
    p += bytes + VARHDRSZ_SHORT;
    memcpy(p, name, VARSIZE_SHORT(name));
    p += VARSIZE_SHORT(name);
    for (; (p - data) % sizeof(int32) != 0; p++)
        *p = 0;
    p = put_int32(put_int32(p, start), length);
    w->row.tuple.t_len = (uint32)(p - w->row.bytes);
    ExecStoreMinimalTuple(&w->row.tuple, w->slot, false);
    tuplestore_puttupleslot(w->result->setResult, w->slot);
}

static void
put_token(row_writer *w, const nb_token *token)
{
    size_t bytes = token->span.end - token->span.start;
    int32 start = nb_position(&w->at, token->span.start);
    int32 length = nb_position(&w->at, token->span.end) - start;
    Datum values[5];
    bool nulls[5] = {false};

    w->n++;
    if (w->plain && bytes + VARHDRSZ_SHORT <= VARATT_SHORT_MAX) {
        put_short_row(w, token, start, length);
        return;
    }
    values[0] = Int32GetDatum(w->n);
    values[1] = PointerGetDatum(nb_text_out(w->at.text.utf8 + token->span.start, bytes));
    values[2] = class_name(token->token_class);
    values[3] = Int32GetDatum(start);
    values[4] = Int32GetDatum(length);
    tuplestore_putvalues(w->result->setResult, w->result->setDesc, values, nulls);
    pfree(DatumGetPointer(values[1]));
}

/* statement_tokens(statement, locale) -> rows; see core/tokens.h. Error 22023 for an unknown
 * locale. */
Datum
nato_brief_statement_tokens(PG_FUNCTION_ARGS)
{
    nb_text text = nb_text_in(PG_GETARG_DATUM(0));
    nb_locale locale;
    nb_tokenizer tokenizer;
    row_writer writer;
    size_t pos = 0;

    nb_locale_arg(PG_GETARG_DATUM(1), &locale);
    InitMaterializedSRF(fcinfo, 0);
    start_rows(&writer, (ReturnSetInfo *)fcinfo->resultinfo, text);
    nb_tokenizer_for(&locale, &tokenizer);
    while (pos < text.len) {
        CHECK_FOR_INTERRUPTS();
        nb_next_piece(&tokenizer, text, &pos);
        for (uint32_t i = 0; i < tokenizer.tokens.count; i++)
            put_token(&writer, nb_array_at(&tokenizer.tokens, i));
    }
    ExecDropSingleTupleTableSlot(writer.slot);
    PG_RETURN_NULL();
}

/* A text[] in the making: elements are written where they will stay. */
typedef struct word_array {
    char *bytes; /* an ArrayType */
    Size used, room;
    int count;
} word_array;

static void
reserve(word_array *words, Size more)
{
    Size room = words->room;

    if (likely(words->used + more <= room))
        return;
    if (words->used + more > MaxAllocSize)
        ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
                        errmsg("text has too many words for an array"),
                        errhint("Use statement_tokens(), or cut the text into parts.")));
    while (room < words->used + more)
        room = Min(room + room / 2 + 1024, MaxAllocSize);
    words->bytes = words->bytes ? repalloc(words->bytes, room) : palloc(room);
    words->room = room;
}

/* A word of up to 16 bytes is copied by two moves instead of a call; what it copies too much is
 * overwritten by the next word or lies behind the end. */
#define SHORT_WORD 16

static void
append_short_word(word_array *words, const char *utf8, size_t length)
{
    char *to;

    reserve(words, VARHDRSZ + 2 * SHORT_WORD);
    to = words->bytes + words->used;
    SET_VARSIZE(to, VARHDRSZ + length);
    memcpy(to + VARHDRSZ, utf8, SHORT_WORD);
    memset(to + VARHDRSZ + length, 0, sizeof(int32));
    words->used += INTALIGN(VARHDRSZ + length);
    words->count++;
}

static void
append_word(word_array *words, const char *utf8, size_t length, bool plain)
{
    text *converted = plain ? NULL : nb_text_out(utf8, length);
    Size size, padded;

    if (converted != NULL) {
        utf8 = VARDATA(converted);
        length = VARSIZE(converted) - VARHDRSZ;
    }
    size = VARHDRSZ + length;
    padded = INTALIGN(size);
    reserve(words, padded);
    SET_VARSIZE(words->bytes + words->used, size);
    memcpy(words->bytes + words->used + VARHDRSZ, utf8, length);
    memset(words->bytes + words->used + size, 0, padded - size);
    words->used += padded;
    words->count++;
    if (converted != NULL)
        pfree(converted);
}

/* The array, its head filled in. */
static ArrayType *
finish_words(word_array *words)
{
    ArrayType *array;

    if (words->count == 0)
        return construct_empty_array(TEXTOID);
    array = (ArrayType *)words->bytes;
    SET_VARSIZE(array, words->used);
    array->ndim = 1;
    array->dataoffset = 0;
    array->elemtype = TEXTOID;
    ARR_DIMS(array)[0] = words->count;
    ARR_LBOUND(array)[0] = 1;
    return array;
}

/* statement_words(statement, locale) -> text[]: every token but symbols. */
Datum
nato_brief_statement_words(PG_FUNCTION_ARGS)
{
    nb_text text = nb_text_in(PG_GETARG_DATUM(0));
    bool plain = is_plain(text);
    nb_locale locale;
    nb_tokenizer tokenizer;
    word_array words = {NULL, 0, 0, 0};
    size_t pos = 0;

    nb_locale_arg(PG_GETARG_DATUM(1), &locale);
    nb_tokenizer_for(&locale, &tokenizer);
    reserve(&words, ARR_OVERHEAD_NONULLS(1) + text.len + text.len / 2);
    words.used = ARR_OVERHEAD_NONULLS(1);
    while (pos < text.len) {
        CHECK_FOR_INTERRUPTS();
        nb_next_piece(&tokenizer, text, &pos);
        for (uint32_t i = 0; i < tokenizer.tokens.count; i++) {
            const nb_token *token = nb_array_at(&tokenizer.tokens, i);

            const size_t bytes = token->span.end - token->span.start;

            if (token->token_class == NB_TOKEN_SYMBOL)
                continue;
            if (plain && bytes <= SHORT_WORD && token->span.start + SHORT_WORD <= text.len)
                append_short_word(&words, text.utf8 + token->span.start, bytes);
            else
                append_word(&words, text.utf8 + token->span.start, bytes, plain);
        }
    }
    PG_RETURN_ARRAYTYPE_P(finish_words(&words));
}

/* statement_sentences(body, locale) -> rows (n, sentence, start_pos, length); see core/sentences.h.
 */
Datum
nato_brief_statement_sentences(PG_FUNCTION_ARGS)
{
    nb_text text = nb_text_in(PG_GETARG_DATUM(0));
    nb_locale locale;
    nb_array spans;
    nb_positions at;
    ReturnSetInfo *result = (ReturnSetInfo *)fcinfo->resultinfo;

    nb_locale_arg(PG_GETARG_DATUM(1), &locale);
    InitMaterializedSRF(fcinfo, 0);
    nb_array_init(&spans, &nb_pg_env, sizeof(nb_span));
    nb_read_sentences(&locale, text, &spans);
    nb_positions_init(&at, text);
    for (uint32_t i = 0; i < spans.count; i++) {
        nb_span span = *(nb_span *)nb_array_at(&spans, i);
        Datum values[4];
        bool nulls[4] = {false};

        CHECK_FOR_INTERRUPTS();
        values[0] = Int32GetDatum((int32)i + 1);
        values[1] = PointerGetDatum(nb_text_out(text.utf8 + span.start, span.end - span.start));
        values[2] = Int32GetDatum(nb_position(&at, span.start));
        values[3] = Int32GetDatum(nb_span_characters(&at, span));
        tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
        pfree(DatumGetPointer(values[1]));
    }
    PG_RETURN_NULL();
}
