/*
 * lex.c - an article cut into words, numbers and punctuation.
 */
#include "core/lex.h"

#include "core/abbreviations.h"
#include "core/char_class.h"
#include "core/paragraphs.h"
#include "core/utf8.h"

#include <unicode/uchar.h>

typedef struct lexer {
    const char *text;
    size_t len;
    size_t pos;
} lexer;

static nb_char_class
class_at(const lexer *in, size_t pos)
{
    int32_t c = nb_utf8_peek(in->text, in->len, pos);

    return c == 0 ? NB_CHAR_NONE : nb_classify_char(c);
}

static bool
is_apostrophe(int32_t c)
{
    return c == '\'' || c == 0x2019 || c == 0x02BC || c == 0x2018;
}

/* Whether a mark at `pos` joins the word before it with a word character behind it. */
static bool
joins(const lexer *in, size_t pos)
{
    size_t next = pos;
    int32_t c = nb_utf8_next(in->text, in->len, &next);

    if (!is_apostrophe(c) && c != '-' && c != 0x2010 && c != 0x2011)
        return false;
    if (next >= in->len || !nb_is_word_char(class_at(in, next)))
        return false;
    /* "l'1,5 %": an elided article before a number. */
    return !is_apostrophe(c) || class_at(in, pos - 1) == NB_CHAR_DIGIT ||
           class_at(in, next) != NB_CHAR_DIGIT;
}

/* "U.S": a full stop between two single letters. */
static bool
joins_initials(const lexer *in, size_t word_start, size_t pos)
{
    size_t last_letter = pos;

    if (in->text[pos] != '.' || pos + 1 >= in->len || class_at(in, pos + 1) != NB_CHAR_LETTER)
        return false;
    nb_utf8_previous(in->text, &last_letter);
    if (last_letter != word_start && in->text[last_letter - 1] != '.')
        return false;
    /* The letter behind it must be single too: followed by a full stop or no letter. */
    {
        size_t next = pos + 1;

        nb_utf8_next(in->text, in->len, &next);
        return next >= in->len || !nb_is_word_char(class_at(in, next));
    }
}

/* Moves behind the word or number that starts here. */
static void
take_word(lexer *in, size_t start)
{
    while (in->pos < in->len) {
        if (nb_is_word_char(class_at(in, in->pos)) || joins(in, in->pos))
            nb_utf8_next(in->text, in->len, &in->pos);
        else if (joins_initials(in, start, in->pos))
            in->pos++;
        else
            break;
    }
}

/* The full stop of an abbreviation or of initials belongs to the word. */
static void
take_abbreviation_stop(lexer *in, size_t start)
{
    size_t i;
    bool initials = false;

    if (in->pos >= in->len || in->text[in->pos] != '.')
        return;
    for (i = start; i < in->pos; i++)
        initials |= in->text[i] == '.';
    if (initials || nb_is_abbreviation(in->text + start, in->pos - start))
        in->pos++;
}

static void
take_number(lexer *in)
{
    while (in->pos < in->len) {
        char c = in->text[in->pos];

        if (nb_is_word_char(class_at(in, in->pos)) || joins(in, in->pos))
            nb_utf8_next(in->text, in->len, &in->pos);
        else if ((c == '.' || c == ',' || c == ':') && class_at(in, in->pos + 1) == NB_CHAR_DIGIT)
            in->pos++;
        else
            break;
    }
}

static nb_lex_kind
kind_of_mark(const lexer *in, size_t start, bool space_before)
{
    int32_t c = nb_utf8_peek(in->text, in->len, start);
    nb_char_class after = class_at(in, in->pos);

    if (c == 0x201E || c == 0x201A)
        return NB_LEX_OPEN;
    if (space_before && nb_is_word_char(after))
        return NB_LEX_OPEN;
    return space_before ? NB_LEX_MARK : NB_LEX_CLOSE;
}

static nb_lex_kind
take_other(lexer *in, nb_char_class first, size_t start, bool space_before)
{
    int32_t c = nb_utf8_next(in->text, in->len, &in->pos);

    switch (first) {
        case NB_CHAR_OPEN:
            return NB_LEX_OPEN;
        case NB_CHAR_CLOSE:
            return NB_LEX_CLOSE;
        case NB_CHAR_DASH:
            return NB_LEX_DASH;
        case NB_CHAR_STOP:
            while (class_at(in, in->pos) == NB_CHAR_STOP)
                nb_utf8_next(in->text, in->len, &in->pos);
            return NB_LEX_STOP;
        case NB_CHAR_QUOTE:
            return kind_of_mark(in, start, space_before);
        default:
            if (c == ',' || c == 0x3001 || c == 0x060C || c == 0xFF0C)
                return NB_LEX_COMMA;
            return c == ':' || c == ';' || c == 0xFF1A ? NB_LEX_COLON : NB_LEX_OTHER;
    }
}

static uint8_t
word_flags(const lexer *in, nb_span span)
{
    size_t pos = span.start;
    int32_t first = nb_utf8_next(in->text, span.end, &pos);
    int letters = 1;
    uint8_t flags = 0;

    if (!u_isUUppercase(first) && u_charType(first) != U_TITLECASE_LETTER)
        return 0;
    flags = NB_LEX_CAPITAL;
    while (pos < span.end) {
        int32_t c = nb_utf8_next(in->text, span.end, &pos);

        if (u_isULowercase(c))
            return flags;
        letters += u_isUUppercase(c) != 0;
    }
    return letters > 1 ? flags | NB_LEX_ALL_CAPS : flags;
}

/* What is known between two lexemes. */
typedef struct progress {
    const nb_array *paragraphs;
    uint32_t paragraph;  /* index of the next one to begin */
    bool sentence_ended; /* a stop was seen; closing marks may follow */
} progress;

static void
mark_starts(nb_lexeme *added, progress *at)
{
    if (at->paragraph < at->paragraphs->count &&
        ((const nb_span *)nb_array_at(at->paragraphs, at->paragraph))->start <= added->span.start) {
        added->flags |= NB_LEX_PARAGRAPH | NB_LEX_SENTENCE;
        at->paragraph++;
        at->sentence_ended = false;
    } else if (at->sentence_ended && added->kind != NB_LEX_CLOSE && added->kind != NB_LEX_STOP) {
        /* A small letter goes on with the sentence: "What?" he asked. */
        if (added->kind != NB_LEX_COMMA && added->kind != NB_LEX_DASH &&
            (added->kind != NB_LEX_WORD || (added->flags & NB_LEX_CAPITAL)))
            added->flags |= NB_LEX_SENTENCE;
        /* A mark between spaces may close what ended: the sentence begins behind it as well. */
        at->sentence_ended = added->kind == NB_LEX_MARK;
    }
    if (added->kind == NB_LEX_STOP)
        at->sentence_ended = true;
}

static void
take_lexeme(lexer *in, nb_array *lexemes, progress *at, bool space_before, bool line_start)
{
    size_t start = in->pos;
    nb_char_class first = class_at(in, start);
    nb_lexeme *added = nb_array_add(lexemes);

    if (first == NB_CHAR_LETTER) {
        added->kind = NB_LEX_WORD;
        take_word(in, start);
        take_abbreviation_stop(in, start);
    } else if (first == NB_CHAR_DIGIT) {
        added->kind = NB_LEX_NUMBER;
        take_number(in);
    } else
        added->kind = (uint8_t)take_other(in, first, start, space_before);
    added->span.start = (uint32_t)start;
    added->span.end = (uint32_t)in->pos;
    if (added->kind == NB_LEX_WORD)
        added->flags = word_flags(in, added->span);
    added->flags |= (space_before ? NB_LEX_SPACE_BEFORE : 0) | (line_start ? NB_LEX_LINE_START : 0);
    mark_starts(added, at);
}

void
nb_lex(const nb_env *env, const char *text, size_t len, nb_array *lexemes)
{
    lexer in = {text, len, 0};
    nb_array paragraphs;
    progress at = {&paragraphs, 0, false};
    bool space = true;
    bool line = true;
    uint32_t ticks = 0;

    nb_array_init(&paragraphs, env, sizeof(nb_span));
    nb_paragraphs(env, text, len, &paragraphs);
    while (in.pos < len) {
        nb_env_tick(env, &ticks);
        if (class_at(&in, in.pos) == NB_CHAR_SPACE) {
            line |= text[in.pos] == '\n';
            space = true;
            nb_utf8_next(text, len, &in.pos);
            continue;
        }
        take_lexeme(&in, lexemes, &at, space, line);
        space = line = false;
    }
    nb_array_release(&paragraphs);
}
