/*
 * segments.c - word boundaries: a table-driven pass over ordinary text, ICU for everything else.
 */
#include "core/segments.h"

#include "core/utf8.h"

#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* Word-break classes of the allow-list. */
enum {
    OTHER = 0,  /* a boundary on both sides */
    LETTER,     /* ALetter */
    DIGIT,      /* Numeric */
    UNDERSCORE, /* ExtendNumLet */
    MID_NUMBER, /* MidNum: joins digits */
    MID_BOTH,   /* MidNumLet and the apostrophe: joins letters, and digits */
    MID_LETTER, /* joins letters: the colon, where the language wants it */
    SPACE,      /* WSegSpace: a run of them is one segment */
    LINE_FEED,
    CARRIAGE_RETURN,
    UNKNOWN /* not on the allow-list */
};

/* Latin with its extensions, Greek, Cyrillic and Armenian; then general punctuation and currencies.
 */
#define FIRST_BLOCK_END 0x0590
#define SECOND_BLOCK_START 0x2010
#define SECOND_BLOCK_END 0x20D0

static uint8_t first_block[FIRST_BLOCK_END];
static uint8_t second_block[SECOND_BLOCK_END - SECOND_BLOCK_START];
static bool is_ascii_letter[256];
static bool is_border[256]; /* ASCII that joins nothing */
static bool tables_ready;

/* The class of a code point by the running ICU's own property; what is not plain is unknown. */
static uint8_t
class_by_property(UChar32 c)
{
    switch (u_getIntPropertyValue(c, UCHAR_WORD_BREAK)) {
        case U_WB_OTHER:
            return OTHER;
        case U_WB_ALETTER:
            return LETTER;
        case U_WB_NUMERIC:
            return DIGIT;
        case U_WB_EXTENDNUMLET:
            return UNDERSCORE;
        case U_WB_MIDNUM:
            return MID_NUMBER;
        case U_WB_MIDNUMLET:
        case U_WB_SINGLE_QUOTE:
            return MID_BOTH;
        case U_WB_DOUBLE_QUOTE:
            return OTHER; /* it joins Hebrew letters only, which are not on the list */
        case U_WB_WSEGSPACE:
            return SPACE;
        case U_WB_LF:
            return LINE_FEED;
        case U_WB_CR:
            return CARRIAGE_RETURN;
        default:
            return UNKNOWN;
    }
}

static void
build_tables(void)
{
    UChar32 c;

    for (c = 0; c < FIRST_BLOCK_END; c++)
        first_block[c] = class_by_property(c);
    for (c = SECOND_BLOCK_START; c < SECOND_BLOCK_END; c++)
        second_block[c - SECOND_BLOCK_START] = class_by_property(c);
    /* A mixed run of spaces is one segment; only the plain one is common enough for the table. */
    second_block[0x205F - SECOND_BLOCK_START] = UNKNOWN;
    /* Versions differ in these two. */
    first_block['@'] = OTHER;
    first_block[':'] = MID_LETTER;
    for (c = 0; c < 0x80; c++) {
        is_ascii_letter[c] = first_block[c] == LETTER;
        is_border[c] = first_block[c] == OTHER || first_block[c] == SPACE ||
                       first_block[c] == LINE_FEED || first_block[c] == MID_NUMBER;
    }
    tables_ready = true;
}

/* Class of the character at `*pos`; moves `*pos` behind it. */
static inline uint8_t
next_class(const char *text, size_t end, size_t *pos)
{
    unsigned char byte = (unsigned char)text[*pos];
    int32_t c;

    if (byte < 0x80) {
        (*pos)++;
        return first_block[byte];
    }
    c = nb_utf8_next_slow(text, end, pos);
    if (c < FIRST_BLOCK_END)
        return first_block[c];
    if (c >= SECOND_BLOCK_START && c < SECOND_BLOCK_END)
        return second_block[c - SECOND_BLOCK_START];
    return UNKNOWN;
}

static inline void
add_segment(nb_array *segments, size_t end, uint8_t kind)
{
    nb_segment *added;

    if (segments->count == segments->capacity)
        nb_array_reserve(segments, segments->count + 256);
    added = (nb_segment *)segments->items + segments->count++;
    added->end = (uint32_t)end;
    added->kind = kind;
}

/*
 * The end of a word or number whose first character, of class `current`, ends at `pos`: rules WB5
 * to WB13b. 0 when a character outside the allow-list touches it.
 */
static size_t
end_of_word(const char *text, size_t end, size_t pos, uint8_t current, bool colon_joins,
            uint8_t *kind)
{
    for (;;) {
        size_t next = pos, behind;
        uint8_t follows, joined;

        *kind |= current == LETTER ? NB_SEG_LETTER : current == DIGIT ? NB_SEG_DIGIT : NB_SEG_INNER;
        if (pos == end)
            return pos;
        follows = next_class(text, end, &next);
        if (follows == LETTER || follows == DIGIT || follows == UNDERSCORE) {
            pos = next;
            current = follows;
            continue;
        }
        if (follows == UNKNOWN)
            return 0;
        if (follows != MID_BOTH && follows != MID_NUMBER && follows != MID_LETTER)
            return pos;
        if (next == end)
            return pos;
        behind = next;
        joined = next_class(text, end, &behind);
        if (joined == UNKNOWN)
            return 0;
        if (!(current == LETTER && joined == LETTER &&
              (follows == MID_BOTH || (follows == MID_LETTER && colon_joins))) &&
            !(current == DIGIT && joined == DIGIT &&
              (follows == MID_BOTH || follows == MID_NUMBER)))
            return pos;
        *kind |= NB_SEG_INNER;
        pos = behind;
        current = joined;
    }
}

#ifdef __SSE2__
/* The offset behind ASCII letters, 16 bytes a step: a letter is one of 26 values once its case is
 * gone. */
static inline size_t
behind_ascii_letters(const char *text, size_t end, size_t pos)
{
    const __m128i case_bit = _mm_set1_epi8(0x20);
    const __m128i shift = _mm_set1_epi8((char)(0x80 - 'a'));
    const __m128i limit = _mm_set1_epi8((char)(-128 + 26));

    for (; pos + 16 <= end; pos += 16) {
        __m128i bytes = _mm_or_si128(_mm_loadu_si128((const __m128i *)(text + pos)), case_bit);
        int letters = _mm_movemask_epi8(_mm_cmplt_epi8(_mm_add_epi8(bytes, shift), limit));

        if (letters != 0xFFFF)
            return pos + (size_t)__builtin_ctz(~letters);
    }
    while (pos < end && is_ascii_letter[(unsigned char)text[pos]])
        pos++;
    return pos;
}
#else
static inline size_t
behind_ascii_letters(const char *text, size_t end, size_t pos)
{
    while (pos < end && is_ascii_letter[(unsigned char)text[pos]])
        pos++;
    return pos;
}
#endif

/* Whether a run of letters ends here by its next character, or by the two next at a full stop. */
static inline bool
ends_letters(const char *text, size_t end, size_t pos)
{
    if (pos == end)
        return true;
    if (text[pos] == '.')
        return pos + 1 < end && text[pos + 1] == ' ';
    return is_border[(unsigned char)text[pos]];
}

static uint8_t kind_of(const char *text, size_t start, size_t end);

/* Whether every character of the range is on the allow-list; then its segments are appended. */
static bool
segment_by_table(const nb_segmenter *segmenter, const char *text, size_t start, size_t end,
                 nb_array *segments)
{
    size_t pos = start;

    while (pos < end) {
        size_t first = pos;
        uint8_t kind = 0;
        uint8_t c;

        /* Most of a text: a word of ASCII letters and one space. */
        pos = behind_ascii_letters(text, end, pos);
        if (pos > first) {
            if (ends_letters(text, end, pos)) {
                add_segment(segments, pos, NB_SEG_LETTER);
                first = pos;
                if (pos == end)
                    break;
            } else
                pos = first;
        }
        if (pos + 1 < end && text[pos] == ' ' && text[pos + 1] != ' ') {
            add_segment(segments, ++pos, NB_SEG_SPACE);
            continue;
        }
        c = next_class(text, end, &pos);
        switch (c) {
            case UNKNOWN:
                return false;
            case LETTER:
            case DIGIT:
            case UNDERSCORE:
                pos = end_of_word(text, end, pos, c, segmenter->colon_joins, &kind);
                if (pos == 0)
                    return false;
                if (kind == NB_SEG_INNER)
                    kind = kind_of(text, first, pos);
                break;
            case SPACE:
                while (pos < end && text[pos] == ' ')
                    pos++;
                kind = NB_SEG_SPACE;
                break;
            case CARRIAGE_RETURN:
                if (pos < end && text[pos] == '\n')
                    pos++;
                kind = NB_SEG_SPACE;
                break;
            case LINE_FEED:
                kind = NB_SEG_SPACE;
                break;
            default:
                if (text[first] == '\t' || pos - first > 1)
                    kind = kind_of(text, first, pos);
                break;
        }
        add_segment(segments, pos, kind);
    }
    return true;
}

/* What stands between two boundaries. */
static uint8_t
kind_of(const char *text, size_t start, size_t end)
{
    uint8_t kind = 0;
    bool space = true;

    while (start < end) {
        int32_t c = nb_utf8_next(text, end, &start);
        bool is_space = u_isUWhiteSpace(c);

        if (u_isdigit(c))
            kind |= NB_SEG_DIGIT;
        else if (u_isalpha(c))
            kind |= NB_SEG_LETTER;
        else if (c == '.' || c == '\'' || c == 0x2019 || c == '_' || c == ',')
            kind |= NB_SEG_INNER;
        space &= is_space;
    }
    if (space)
        return NB_SEG_SPACE;
    return kind & (NB_SEG_LETTER | NB_SEG_DIGIT) ? kind : 0;
}

/* The boundaries of a range in which nothing needs to be settled. */
static bool
segment_plainly(const nb_segmenter *segmenter, const char *text, size_t start, size_t end,
                nb_array *segments)
{
    UErrorCode status = U_ZERO_ERROR;
    UText piece = UTEXT_INITIALIZER;
    int32_t from = 0, to;
    uint32_t ticks = 0;

    utext_openUTF8(&piece, text + start, (int64_t)(end - start), &status);
    ubrk_setUText(segmenter->words, &piece, &status);
    utext_close(&piece);
    if (U_FAILURE(status))
        return false;
    while ((to = ubrk_next(segmenter->words)) != UBRK_DONE) {
        add_segment(segments, start + (size_t)to,
                    kind_of(text, start + (size_t)from, start + (size_t)to));
        from = to;
        nb_env_tick(segmenter->env, &ticks);
    }
    return true;
}

/* Where the next character stands on which versions differ; `end` when none does. */
static size_t
next_settled(const nb_segmenter *segmenter, const char *text, size_t start, size_t end)
{
    while (start < end && text[start] != '@' && (text[start] != ':' || segmenter->colon_joins))
        start++;
    return start;
}

/* The offset behind marks and joiners, which belong to the character before them (WB4). */
static size_t
behind_attached(const char *text, size_t end, size_t pos)
{
    while (pos < end) {
        size_t next = pos;

        switch (u_getIntPropertyValue(nb_utf8_next(text, end, &next), UCHAR_WORD_BREAK)) {
            case U_WB_EXTEND:
            case U_WB_FORMAT:
            case U_WB_ZWJ:
                pos = next;
                break;
            default:
                return pos;
        }
    }
    return pos;
}

static bool
segment_by_icu(const nb_segmenter *segmenter, const char *text, size_t start, size_t end,
               nb_array *segments)
{
    while (start < end) {
        size_t cut = next_settled(segmenter, text, start, end);

        if (cut > start && !segment_plainly(segmenter, text, start, cut, segments))
            return false;
        if (cut < end) {
            cut = behind_attached(text, end, cut + 1);
            add_segment(segments, cut, 0);
        }
        start = cut;
    }
    return true;
}

bool
nb_segment_range(const nb_segmenter *segmenter, const char *text, size_t start, size_t end,
                 nb_array *segments)
{
    uint32_t before = segments->count;

    if (!tables_ready)
        build_tables();
    if (!segmenter->icu_only && segment_by_table(segmenter, text, start, end, segments))
        return true;
    segments->count = before;
    return segment_by_icu(segmenter, text, start, end, segments);
}
