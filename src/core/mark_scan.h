/*
 * mark_scan.h - every character that can be a quotation mark, with what stands around it.
 */
#ifndef NB_MARK_SCAN_H
#define NB_MARK_SCAN_H

#include "core/array.h"
#include "core/char_class.h"

/* Which marks can belong together, whatever their direction. */
typedef enum nb_mark_family {
    NB_FAMILY_DOUBLE,       /* " '' `` and the curly and low ones */
    NB_FAMILY_GUILLEMET,    /* « » */
    NB_FAMILY_SINGLE,       /* ' ` and the curly and low ones */
    NB_FAMILY_SINGLE_ANGLE, /* < > shaped single guillemets */
    NB_FAMILY_CORNER,       /* corner brackets of East Asia */
    NB_FAMILY_PRIME,        /* real primes */
    NB_FAMILY_LETTER        /* modifier letters and Hebrew marks: never quotations */
} nb_mark_family;

typedef struct nb_mark_place {
    nb_span span;
    int32_t c;           /* code point; the first one of '' and `` */
    uint8_t family;      /* nb_mark_family */
    bool two;            /* '' or `` */
    uint8_t before;      /* class of what stands before it and the marks touching it */
    uint8_t after;       /* class of what stands behind it and the marks touching it */
    uint8_t next_to;     /* class of the very next character */
    uint8_t previous_to; /* class of the very character before */
    uint32_t paragraph;  /* index of its paragraph */
} nb_mark_place;

/* Appends one nb_mark_place for each mark; `paragraphs` are nb_span in order. */
void nb_mark_scan(const nb_env *env, const char *text, size_t len, const nb_array *paragraphs,
                  nb_array *places);

/* Its surroundings say that a quotation starts here: nothing before it, something behind. */
static inline bool
nb_place_opens(const nb_mark_place *p)
{
    bool left = p->before == NB_CHAR_NONE || p->before == NB_CHAR_SPACE ||
                p->before == NB_CHAR_OPEN || p->before == NB_CHAR_DASH;
    bool right = p->after == NB_CHAR_NONE || p->after == NB_CHAR_SPACE ||
                 p->after == NB_CHAR_CLOSE || p->after == NB_CHAR_STOP ||
                 p->after == NB_CHAR_PUNCTUATION;

    return left && !right;
}

/* Its surroundings say that a quotation ends here: something before it, nothing behind. */
static inline bool
nb_place_closes(const nb_mark_place *p)
{
    bool left =
        p->before == NB_CHAR_NONE || p->before == NB_CHAR_SPACE || p->before == NB_CHAR_OPEN;
    bool right = p->after == NB_CHAR_NONE || p->after == NB_CHAR_SPACE ||
                 p->after == NB_CHAR_CLOSE || p->after == NB_CHAR_DASH ||
                 p->after == NB_CHAR_STOP || p->after == NB_CHAR_PUNCTUATION;

    return right && !left && p->before != NB_CHAR_DASH;
}

#endif
