/*
 * text_io.h - text between the server's encoding and the core's UTF-8, and byte offsets to the
 * character positions that users see.
 */
#ifndef NB_TEXT_IO_H
#define NB_TEXT_IO_H

#include "pg/compat.h"
#include "core/env.h"

/* A text argument as the core reads it. */
typedef struct nb_text {
    const char *utf8;
    size_t len;
    bool ascii; /* no byte above 127: a byte offset is a character offset */
} nb_text;

/*
 * Detoasts a text datum and gives it in UTF-8. In a SQL_ASCII database a byte above 127 is
 * error 0A000, since nobody knows which character it stands for.
 */
nb_text nb_text_in(Datum datum);

/* The same for bytes in the server's encoding. */
nb_text nb_text_from_bytes(const char *bytes, size_t len);

/* A piece of UTF-8 as a text value in the server's encoding. */
text *nb_text_out(const char *utf8, size_t len);

/* The same for a C string result, palloc'd. */
char *nb_cstring_out(const char *utf8, size_t len);

/*
 * Turns byte offsets into 1-based character positions, cheaply when they are asked for in rising
 * order, correctly in any order.
 */
typedef struct nb_positions {
    nb_text text;
    size_t byte;
    size_t characters; /* characters before `byte` */
} nb_positions;

void nb_positions_init(nb_positions *positions, nb_text text);

/* 1-based character position of the byte offset. */
int32 nb_position(nb_positions *positions, size_t byte);

/* Number of characters in the span. */
int32 nb_span_characters(nb_positions *positions, nb_span span);

#endif
