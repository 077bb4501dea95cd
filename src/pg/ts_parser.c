/*
 * ts_parser.c - the text search parser "nato_brief": the tokens of statement_tokens(), each of a
 * type of its own where it stands inside a quotation, so that a configuration can index what was
 * said alone.
 *
 * A marked border of a quotation is a token too: configurations count it as a position, so that no
 * phrase matches across it. Everything is read when parsing starts; nothing of ICU outlives that
 * call.
 */
#include "pg/break_cache.h"
#include "pg/core_env.h"
#include "pg/quoted.h"

#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "tsearch/ts_public.h"
#include "utils/fmgrprotos.h"

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_ts_start);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_ts_token);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_ts_end);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_ts_types);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_ts_headline);

/* Token types; the same one in a quotation is TS_QUOTED higher. */
enum {
    TS_WORD = 1,
    TS_NUMBER,
    TS_PERCENT,
    TS_MONEY,
    TS_DATE,
    TS_ALPHANUMERIC,
    TS_COMPOUND,
    TS_COMPOUND_PART,
    TS_URL,
    TS_EMAIL,
    TS_BLANK,
    TS_QUOTED = 11,
    TS_QUOTATION_MARK = 23
};

static const char *const type_names[] = {"word", "number",       "percent",  "money",
                                         "date", "alphanumeric", "compound", "compound_part",
                                         "url",  "email",        "blank"};
static const char *const type_descriptions[] = {"Word",
                                                "Number",
                                                "Number with its percent sign",
                                                "Amount with its currency",
                                                "Date",
                                                "Letters and digits",
                                                "Words joined by hyphens",
                                                "Part of a compound",
                                                "Web address",
                                                "Mail address",
                                                "Space and symbols"};

/* The server's headline code keeps lengths in 16 bits. */
#define LONGEST_TOKEN 65535

typedef struct ts_token {
    int32 start, length; /* bytes of the text as the server stores it */
    int32 type;
} ts_token;

typedef struct ts_parser {
    char *body;
    nb_array tokens; /* of ts_token */
    uint32 next;
} ts_parser;

/* What the reading of a text needs; gone when parsing has started. */
typedef struct ts_reader {
    ts_parser *parser;
    nb_text text;
    bool same_bytes;             /* the server stores UTF-8, or the text is ASCII */
    size_t utf8_pos, server_pos; /* the same place in both */
    nb_array marks;              /* of nb_mark: all of the text */
    nb_array statements;
    uint32 mark;         /* next one */
    size_t quoted_until; /* end of the outermost quotation around the reader */
    uint32 statement;    /* next one that may open */
    size_t pos;          /* what was read */
} ts_reader;

/* Place in the server's text of a place in the UTF-8 text; places come in rising order. */
static size_t
server_place(ts_reader *r, size_t utf8_pos)
{
    if (r->same_bytes)
        return utf8_pos;
    while (r->utf8_pos < utf8_pos && r->parser->body[r->server_pos] != '\0') {
        r->server_pos += pg_mblen(r->parser->body + r->server_pos);
        r->utf8_pos++;
        while (r->utf8_pos < r->text.len &&
               ((unsigned char)r->text.utf8[r->utf8_pos] & 0xC0) == 0x80)
            r->utf8_pos++;
    }
    return r->server_pos;
}

static void
add_server_token(ts_reader *r, size_t start, size_t end, int type)
{
    while (start < end) {
        ts_token *token = nb_array_add(&r->parser->tokens);
        size_t length = Min(end - start, LONGEST_TOKEN);

        if (length < end - start)
            length = pg_mbcliplen(r->parser->body + start, LONGEST_TOKEN, LONGEST_TOKEN);
        token->start = (int32)start;
        token->length = (int32)length;
        token->type = type;
        start += length;
    }
}

/* Whether a place is inside a quotation; places come in rising order. */
static int
quoted_at(ts_reader *r, size_t pos)
{
    while (r->statement < r->statements.count) {
        nb_statement *s = nb_array_at(&r->statements, r->statement);

        if (s->outer.start > pos)
            break;
        r->quoted_until = Max(r->quoted_until, s->outer.end);
        r->statement++;
    }
    return pos < r->quoted_until ? TS_QUOTED : 0;
}

/* The part of text[r->pos, end) that is no word: blanks, and quotation marks that open or close. */
static void
read_blank(ts_reader *r, size_t end)
{
    while (r->pos < end) {
        nb_mark *mark = r->mark < r->marks.count ? nb_array_at(&r->marks, r->mark) : NULL;
        size_t until = mark == NULL ? end : Min(end, Max(mark->span.start, r->pos));
        size_t start;

        if (until > r->pos) {
            start = server_place(r, r->pos);
            add_server_token(r, start, server_place(r, until), TS_BLANK + quoted_at(r, r->pos));
            r->pos = until;
        }
        if (mark == NULL || r->pos >= end)
            continue;
        r->mark++;
        if (mark->span.start < r->pos || mark->span.end > end ||
            (mark->mark_class != NB_MARK_OPEN && mark->mark_class != NB_MARK_CLOSE))
            continue;
        start = server_place(r, mark->span.start);
        quoted_at(r, mark->span.start);
        add_server_token(r, start, server_place(r, mark->span.end), TS_QUOTATION_MARK);
        r->pos = mark->span.end;
    }
}

/* A compound: the whole, then its parts at the same place, as the server's own parser does. */
static void
read_compound(ts_reader *r, nb_span span, int quoted)
{
    size_t borders[2 * 64];
    int count = 0;
    size_t part = span.start;

    borders[count++] = server_place(r, span.start);
    for (size_t i = span.start; i < span.end && count < 2 * 64 - 2; i++) {
        int hyphen = r->text.utf8[i] == '-' ? 1
                     : i + 2 < span.end && memcmp(r->text.utf8 + i, "\xE2\x80", 2) == 0 &&
                             ((unsigned char)r->text.utf8[i + 2] & 0xFE) == 0x90
                         ? 3
                         : 0;

        if (hyphen == 0)
            continue;
        borders[count++] = server_place(r, i);
        borders[count++] = server_place(r, i + hyphen);
        part = i + hyphen;
        i = part - 1;
    }
    borders[count++] = server_place(r, span.end);
    add_server_token(r, borders[0], borders[count - 1], TS_COMPOUND + quoted);
    for (int i = 0; i < count; i += 2) {
        add_server_token(r, borders[i], borders[i + 1], TS_COMPOUND_PART + quoted);
        if (i + 2 < count)
            add_server_token(r, borders[i + 1], borders[i + 2], TS_BLANK + quoted);
    }
}

static void
read_token(ts_reader *r, const nb_token *token)
{
    static const int types[NB_TOKEN_CLASSES] = {TS_WORD,  TS_NUMBER,       TS_PERCENT,  TS_MONEY,
                                                TS_DATE,  TS_ALPHANUMERIC, TS_COMPOUND, TS_URL,
                                                TS_EMAIL, TS_BLANK};
    size_t start;
    int quoted;

    if (token->token_class == NB_TOKEN_SYMBOL)
        return;
    read_blank(r, token->span.start);
    quoted = quoted_at(r, token->span.start);
    if (token->token_class == NB_TOKEN_COMPOUND)
        read_compound(r, token->span, quoted);
    else {
        start = server_place(r, token->span.start);
        add_server_token(r, start, server_place(r, token->span.end),
                         types[token->token_class] + quoted);
    }
    r->pos = token->span.end;
}

static void
read_text(ts_reader *r)
{
    nb_locale locale;
    nb_tokenizer tokenizer;
    size_t pos = 0;

    memset(&locale, 0, sizeof(locale));
    strlcpy(locale.name, "en", sizeof(locale.name));
    strlcpy(locale.language, "en", sizeof(locale.language));
    nb_array_init(&r->marks, &nb_pg_env, sizeof(nb_mark));
    nb_array_init(&r->statements, &nb_pg_env, sizeof(nb_statement));
    nb_marks(&nb_pg_env, r->text.utf8, r->text.len, nb_locale_delimiters(&locale), &r->marks);
    nb_pair_statements(&nb_pg_env, r->text.utf8, r->text.len, &r->marks, &r->statements);
    nb_tokenizer_for(&locale, &tokenizer);
    while (pos < r->text.len) {
        CHECK_FOR_INTERRUPTS();
        nb_next_piece(&tokenizer, r->text, &pos);
        for (uint32 i = 0; i < tokenizer.tokens.count; i++)
            read_token(r, nb_array_at(&tokenizer.tokens, i));
    }
    read_blank(r, r->text.len);
    nb_array_release(&r->marks);
    nb_array_release(&r->statements);
    nb_array_release(&tokenizer.segments);
    nb_array_release(&tokenizer.tokens);
}

/* Start of a parse: (text, length) -> state. */
Datum
nato_brief_ts_start(PG_FUNCTION_ARGS)
{
    ts_parser *parser = palloc0(sizeof(*parser));
    int32 length = PG_GETARG_INT32(1);
    ts_reader reader;

    /* A copy with an end: the text that comes has none. */
    parser->body = pnstrdup((char *)PG_GETARG_POINTER(0), length);
    nb_array_init(&parser->tokens, &nb_pg_env, sizeof(ts_token));
    memset(&reader, 0, sizeof(reader));
    reader.parser = parser;
    reader.text = nb_text_from_bytes(parser->body, length);
    reader.same_bytes = reader.text.utf8 == parser->body;
    read_text(&reader);
    /* The server wants tokens inside its own buffer. */
    pfree(parser->body);
    parser->body = (char *)PG_GETARG_POINTER(0);
    PG_RETURN_POINTER(parser);
}

/* Next token: its type, or 0 at the end. */
Datum
nato_brief_ts_token(PG_FUNCTION_ARGS)
{
    ts_parser *parser = (ts_parser *)PG_GETARG_POINTER(0);
    char **start = (char **)PG_GETARG_POINTER(1);
    int *length = (int *)PG_GETARG_POINTER(2);
    const ts_token *token;

    if (parser->next >= parser->tokens.count)
        PG_RETURN_INT32(0);
    token = nb_array_at(&parser->tokens, parser->next++);
    *start = parser->body + token->start;
    *length = token->length;
    PG_RETURN_INT32(token->type);
}

Datum
nato_brief_ts_end(PG_FUNCTION_ARGS)
{
    ts_parser *parser = (ts_parser *)PG_GETARG_POINTER(0);

    nb_array_release(&parser->tokens);
    pfree(parser);
    PG_RETURN_VOID();
}

/* The token types with their names. */
Datum
nato_brief_ts_types(PG_FUNCTION_ARGS)
{
    LexDescr *types = palloc0((TS_QUOTATION_MARK + 1) * sizeof(LexDescr));

    for (int i = 0; i < TS_QUOTED; i++) {
        types[i].lexid = i + 1;
        types[i].alias = pstrdup(type_names[i]);
        types[i].descr = pstrdup(type_descriptions[i]);
        types[TS_QUOTED + i].lexid = TS_QUOTED + i + 1;
        types[TS_QUOTED + i].alias = psprintf("quoted_%s", type_names[i]);
        types[TS_QUOTED + i].descr = psprintf("%s, in a quotation", type_descriptions[i]);
    }
    types[TS_QUOTATION_MARK - 1].lexid = TS_QUOTATION_MARK;
    types[TS_QUOTATION_MARK - 1].alias = pstrdup("quotation_mark");
    types[TS_QUOTATION_MARK - 1].descr = pstrdup("Border of a quotation");
    PG_RETURN_POINTER(types);
}

/*
 * Headlines are made by the server's own function, which knows the types of its own parser by
 * number: a blank is 12, a compound that is shown by its parts 17, a part 10, and 2 is a word.
 */
Datum
nato_brief_ts_headline(PG_FUNCTION_ARGS)
{
    HeadlineParsedText *parsed = (HeadlineParsedText *)PG_GETARG_POINTER(0);

    for (int i = 0; i < parsed->curwords; i++) {
        int type = parsed->words[i].type;

        if (type > TS_QUOTED && type < TS_QUOTATION_MARK)
            type -= TS_QUOTED;
        parsed->words[i].type = type == TS_BLANK || type == TS_QUOTATION_MARK ? 12
                                : type == TS_COMPOUND                         ? 17
                                : type == TS_COMPOUND_PART                    ? 10
                                                                              : 2;
    }
    return DirectFunctionCall3(prsd_headline, PG_GETARG_DATUM(0), PG_GETARG_DATUM(1),
                               PG_GETARG_DATUM(2));
}
