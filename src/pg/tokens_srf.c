/*
 * tokens_srf.c - statement_tokens(), statement_words() and statement_sentences().
 */
#include "pg/break_cache.h"
#include "pg/core_env.h"
#include "pg/text_io.h"

#include "core/sentences.h"

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "mb/pg_wchar.h"
#include "utils/memutils.h"

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_statement_tokens);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_statement_words);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_statement_sentences);

/* The class names as text values, made once: every row points to one. */
static Datum
class_name(uint8 token_class)
{
    static const char *const names[NB_TOKEN_CLASSES] = {"word",         "number",   "percent", "money", "date",
                                                        "alphanumeric", "compound", "url",     "email", "symbol"};
    static union {
        struct varlena alignment;
        char bytes[VARHDRSZ + 16];
    } values[NB_TOKEN_CLASSES];
    char *value = values[token_class].bytes;

    if (VARSIZE(value) == 0) {
        size_t length = strlen(names[token_class]);

        memcpy(value + VARHDRSZ, names[token_class], length);
        SET_VARSIZE(value, VARHDRSZ + length);
    }
    return PointerGetDatum(value);
}

/*
 * A piece of text as a value that lives until the next call: short ones are written into `room` without
 * an allocation, as the row copies them anyway. *made is what must be freed, or NULL.
 */
static Datum
piece_of(const char *utf8, size_t length, bool plain, char *room, text **made)
{
    *made = NULL;
    if (plain && length < VARATT_SHORT_MAX) {
        SET_VARSIZE_SHORT(room, length + VARHDRSZ_SHORT);
        memcpy(room + VARHDRSZ_SHORT, utf8, length);
        return PointerGetDatum(room);
    }
    *made = nb_text_out(utf8, length);
    return PointerGetDatum(*made);
}

/* Whether bytes of the text are what the server stores: no conversion on the way out. */
static bool
is_plain(nb_text text)
{
    return text.ascii || GetDatabaseEncoding() == PG_UTF8;
}

static void
put_token(ReturnSetInfo *result, nb_positions *at, bool plain, const nb_token *token, int32 n)
{
    char room[VARATT_SHORT_MAX + 1];
    Datum values[5];
    bool nulls[5] = {false};
    text *made;

    values[0] = Int32GetDatum(n);
    values[1] = piece_of(at->text.utf8 + token->span.start, token->span.end - token->span.start, plain,
                         room, &made);
    values[2] = class_name(token->token_class);
    values[3] = Int32GetDatum(nb_position(at, token->span.start));
    values[4] = Int32GetDatum(nb_span_characters(at, token->span));
    tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
    if (made != NULL)
        pfree(made);
}

/* statement_tokens(statement, locale) -> rows; see core/tokens.h. Error 22023 for an unknown locale. */
Datum
nato_brief_statement_tokens(PG_FUNCTION_ARGS)
{
    nb_text text = nb_text_in(PG_GETARG_DATUM(0));
    bool plain = is_plain(text);
    nb_locale locale;
    nb_tokenizer tokenizer;
    nb_positions at;
    size_t pos = 0;
    int32 n = 0;

    nb_locale_arg(PG_GETARG_DATUM(1), &locale);
    InitMaterializedSRF(fcinfo, 0);
    nb_positions_init(&at, text);
    nb_tokenizer_for(&locale, &tokenizer);
    while (pos < text.len) {
        CHECK_FOR_INTERRUPTS();
        if (!nb_tokenize_piece(&tokenizer, text.utf8, text.len, &pos))
            nb_break_failed();
        for (uint32_t i = 0; i < tokenizer.tokens.count; i++)
            put_token((ReturnSetInfo *)fcinfo->resultinfo, &at, plain, nb_array_at(&tokenizer.tokens, i), ++n);
    }
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

    if (words->used + more <= room)
        return;
    if (words->used + more > MaxAllocSize)
        ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED), errmsg("text has too many words for an array"),
                        errhint("Use statement_tokens(), or cut the text into parts.")));
    while (room < words->used + more)
        room = Min(room + room / 2 + 1024, MaxAllocSize);
    words->bytes = words->bytes ? repalloc(words->bytes, room) : palloc(room);
    words->room = room;
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
        if (!nb_tokenize_piece(&tokenizer, text.utf8, text.len, &pos))
            nb_break_failed();
        for (uint32_t i = 0; i < tokenizer.tokens.count; i++) {
            const nb_token *token = nb_array_at(&tokenizer.tokens, i);

            if (token->token_class != NB_TOKEN_SYMBOL)
                append_word(&words, text.utf8 + token->span.start, token->span.end - token->span.start, plain);
        }
    }
    PG_RETURN_ARRAYTYPE_P(finish_words(&words));
}

/* statement_sentences(body, locale) -> rows (n, sentence, start_pos, length); see core/sentences.h. */
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
    if (!nb_sentences(&nb_pg_env, nb_sentence_iterator(&locale), text.utf8, text.len, &spans))
        nb_break_failed();
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
