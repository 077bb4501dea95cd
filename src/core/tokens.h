/*
 * tokens.h - statements cut into the tokens that analysts mean: words, numbers with their units,
 * compounds, addresses. A layer above Unicode's word boundaries (segments.h).
 */
#ifndef NB_TOKENS_H
#define NB_TOKENS_H

#include "core/segments.h"

typedef enum nb_token_class {
    NB_TOKEN_WORD,
    NB_TOKEN_NUMBER,
    NB_TOKEN_PERCENT,
    NB_TOKEN_MONEY,
    NB_TOKEN_DATE,
    NB_TOKEN_ALPHANUMERIC,
    NB_TOKEN_COMPOUND,
    NB_TOKEN_URL,
    NB_TOKEN_EMAIL,
    NB_TOKEN_SYMBOL
} nb_token_class;

#define NB_TOKEN_CLASSES 10

typedef struct nb_token {
    nb_span span;
    uint8_t token_class; /* nb_token_class */
} nb_token;

/* How to read a text, and room that is used again for every piece of it. */
typedef struct nb_tokenizer {
    nb_segmenter segmenter;
    bool space_groups; /* the locale separates groups of digits by spaces */
    nb_array segments; /* of nb_segment */
    nb_array tokens;   /* of nb_token: those of the last piece */
} nb_tokenizer;

/* `segmenter` is copied. */
void nb_tokenizer_init(nb_tokenizer *tokenizer, const nb_segmenter *segmenter, bool space_groups);

/*
 * Reads the tokens of the next piece of the text (a line, or a part of a long one) into
 * `tokenizer->tokens`, whose earlier content is gone, and moves `*pos` behind the piece. Call while
 * *pos < len. False when ICU fails.
 */
bool nb_tokenize_piece(nb_tokenizer *tokenizer, const char *text, size_t len, size_t *pos);

#endif
