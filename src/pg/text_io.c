/*
 * text_io.c - text between the server's encoding and the core's UTF-8.
 */
#include "pg/text_io.h"

#include "core/utf8.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

/* Eight bytes a step: every text comes through here. */
static bool
is_ascii(const char *bytes, size_t len)
{
    uint64 seen = 0;
    size_t i = 0;

    for (; i + sizeof(uint64) <= len; i += sizeof(uint64)) {
        uint64 eight;

        memcpy(&eight, bytes + i, sizeof(eight));
        seen |= eight;
    }
    for (; i < len; i++)
        seen |= (unsigned char)bytes[i];
    return (seen & UINT64CONST(0x8080808080808080)) == 0;
}

static void
refuse_unknown_encoding(void)
{
    ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
                    errmsg("text with bytes above 127 cannot be read in a SQL_ASCII database"),
                    errdetail("The encoding of the text is not known."),
                    errhint("Use a database with encoding UTF8.")));
}

nb_text
nb_text_in(Datum datum)
{
    text *value = DatumGetTextPP(datum);

    return nb_text_from_bytes(VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value));
}

nb_text
nb_text_from_bytes(const char *bytes, size_t len)
{
    nb_text result = {bytes, len, true};

    result.ascii = is_ascii(result.utf8, result.len);
    if (result.ascii || GetDatabaseEncoding() == PG_UTF8)
        return result;
    if (GetDatabaseEncoding() == PG_SQL_ASCII)
        refuse_unknown_encoding();
    result.utf8 = pg_server_to_any(result.utf8, (int)result.len, PG_UTF8);
    result.len = strlen(result.utf8);
    return result;
}

char *
nb_cstring_out(const char *utf8, size_t len)
{
    char *copy = pnstrdup(utf8, len);

    return pg_any_to_server(copy, (int)len, PG_UTF8);
}

text *
nb_text_out(const char *utf8, size_t len)
{
    char *converted;

    if (GetDatabaseEncoding() == PG_UTF8 || is_ascii(utf8, len))
        return cstring_to_text_with_len(utf8, (int)len);
    converted = nb_cstring_out(utf8, len);
    return cstring_to_text(converted);
}

void
nb_positions_init(nb_positions *positions, nb_text text)
{
    positions->text = text;
    positions->byte = 0;
    positions->characters = 0;
}

/* Up to here a plain loop is faster than the call of a vectorised one. */
#define FEW_BYTES 16

int32
nb_position(nb_positions *positions, size_t byte)
{
    const char *utf8 = positions->text.utf8;

    if (positions->text.ascii)
        return (int32)byte + 1;
    if (byte >= positions->byte && byte - positions->byte < FEW_BYTES)
        for (; positions->byte < byte; positions->byte++)
            positions->characters += ((unsigned char)utf8[positions->byte] & 0xC0) != 0x80;
    else if (byte >= positions->byte)
        positions->characters += nb_utf8_count(utf8 + positions->byte, byte - positions->byte);
    else if (byte >= positions->byte / 2)
        positions->characters -= nb_utf8_count(utf8 + byte, positions->byte - byte);
    else
        positions->characters = nb_utf8_count(utf8, byte);
    positions->byte = byte;
    return (int32)positions->characters + 1;
}

int32
nb_span_characters(nb_positions *positions, nb_span span)
{
    if (positions->text.ascii)
        return (int32)(span.end - span.start);
    return (int32)nb_utf8_count(positions->text.utf8 + span.start, span.end - span.start);
}
