/*
 * ally.c - ally_code(), is_ally(), and the facts behind nato_member and nato_guideline.
 */
#include "pg/ally.h"

#include "pg/core_env.h"
#include "pg/numeric_api.h"
#include "pg/text_io.h"

#include "funcapi.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/memutils.h"
#include "utils/numeric.h"
#include "utils/tuplestore.h"

PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_ally_code);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_is_ally);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_members);
PGDLLEXPORT PG_FUNCTION_INFO_V1(nato_brief_guidelines);

const nb_ally_index *
nb_session_ally_index(void)
{
    static const nb_ally_index *index = NULL;

    if (index == NULL) {
        /* Kept only when it is complete: an error while it is built leaves nothing behind. */
        MemoryContext context = AllocSetContextCreate(
            CurrentMemoryContext, "nato_brief country names", ALLOCSET_SMALL_SIZES);
        nb_env env;
        const nb_ally_index *built;

        nb_env_init_context(&env, context);
        built = nb_ally_index_build(&env);
        MemoryContextSetParent(context, TopMemoryContext);
        index = built;
    }
    return index;
}

/* ally_code(name) -> ISO 3166-1 alpha-3 code, NULL when the name is unknown. */
Datum
nato_brief_ally_code(PG_FUNCTION_ARGS)
{
    nb_text name = nb_text_in(PG_GETARG_DATUM(0));
    char code[4];

    if (!nb_ally_code(nb_session_ally_index(), name.utf8, name.len, code) &&
        !nb_code_of_two_letters(name.utf8, name.len, code))
        PG_RETURN_NULL();
    PG_RETURN_TEXT_P(cstring_to_text(code));
}

static DateADT
date_from(int year, int month, int day)
{
    return date2j(year, month, day) - POSTGRES_EPOCH_JDATE;
}

/* is_ally(code, on_date) -> boolean: whether the country was a member on that day. */
Datum
nato_brief_is_ally(PG_FUNCTION_ARGS)
{
    char *code = text_to_cstring(PG_GETARG_TEXT_PP(0));
    DateADT on = PG_GETARG_DATEADT(1);
    const nb_member *member = nb_member_find(code);

    PG_RETURN_BOOL(member != NULL && on >= date_from(member->year, member->month, member->day));
}

/* The rows of the view nato_member: (code, name, accession). */
Datum
nato_brief_members(PG_FUNCTION_ARGS)
{
    ReturnSetInfo *result = (ReturnSetInfo *)fcinfo->resultinfo;
    int i;

    InitMaterializedSRF(fcinfo, 0);
    for (i = 0; i < nb_member_count; i++) {
        const nb_member *member = &nb_members[i];
        Datum values[3];
        bool nulls[3] = {false};

        values[0] = CStringGetTextDatum(member->code);
        values[1] = PointerGetDatum(nb_text_out(member->name, strlen(member->name)));
        values[2] = DateADTGetDatum(date_from(member->year, member->month, member->day));
        tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
    }
    PG_RETURN_NULL();
}

/* The rows of the view nato_guideline. */
Datum
nato_brief_guidelines(PG_FUNCTION_ARGS)
{
    ReturnSetInfo *result = (ReturnSetInfo *)fcinfo->resultinfo;
    int i;

    InitMaterializedSRF(fcinfo, 0);
    for (i = 0; i < nb_guideline_count; i++) {
        const nb_guideline *g = &nb_guidelines[i];
        Datum values[6];
        bool nulls[6] = {false};

        values[0] = CStringGetTextDatum(g->name);
        values[1] = DateADTGetDatum(date_from(g->year, g->month, g->day));
        values[2] = CStringGetTextDatum(g->measure);
        values[3] = NumericGetDatum(nb_numeric_from_text(g->target_percent));
        values[4] = CStringGetTextDatum(g->bound);
        values[5] = Int32GetDatum(g->by_year);
        nulls[5] = g->by_year == 0;
        tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
    }
    PG_RETURN_NULL();
}
