/*
 * segments.h - a text cut at the word boundaries of Unicode (UAX 29), as ICU finds them.
 *
 * Ordinary text goes through a table; a piece with any character outside its allow-list goes to
 * ICU. Both give the same boundaries. Two characters on whose boundaries ICU versions differ are
 * settled here: "@" never joins, and a colon joins letters only where the language writes words
 * with it.
 */
#ifndef NB_SEGMENTS_H
#define NB_SEGMENTS_H

#include "core/array.h"

#include <unicode/ubrk.h>

/* What stands in a segment. */
#define NB_SEG_LETTER 0x01
#define NB_SEG_DIGIT 0x02
#define NB_SEG_SPACE 0x04 /* white space alone */
#define NB_SEG_INNER 0x08 /* punctuation or an underscore inside a word or number */

typedef struct nb_segment {
    uint32_t end; /* it starts where the one before ends */
    uint8_t kind; /* NB_SEG_*; 0: symbols */
} nb_segment;

/* Where boundaries come from. `words` is a word break iterator of the locale. */
typedef struct nb_segmenter {
    const nb_env *env;
    UBreakIterator *words;
    bool colon_joins; /* Finnish and Swedish */
    bool icu_only;    /* the locale has rules of its own, or a test asks */
} nb_segmenter;

/*
 * Appends the segments of text[start, end) to `segments`. The range must begin and end at the
 * text's ends or at a line end or space run, where boundaries do not depend on what is outside.
 * False when ICU fails, which it does only out of memory.
 */
bool nb_segment_range(const nb_segmenter *segmenter, const char *text, size_t start, size_t end,
                      nb_array *segments);

#endif
