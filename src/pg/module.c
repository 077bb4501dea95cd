/*
 * module.c - the library's magic block, and the version of ICU it runs on.
 */
#include "pg/compat.h"

#include "utils/builtins.h"

#include <unicode/uversion.h>

PG_MODULE_MAGIC;

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_icu_version);

/* nato_brief_icu_version() -> text: the running ICU, on which word boundaries depend. */
Datum
nato_brief_icu_version(PG_FUNCTION_ARGS)
{
    UVersionInfo version;
    char text[U_MAX_VERSION_STRING_LENGTH];

    u_getVersion(version);
    u_versionToString(version, text);
    PG_RETURN_TEXT_P(cstring_to_text(text));
}
