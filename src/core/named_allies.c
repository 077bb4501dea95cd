/*
 * named_allies.c - the members of NATO that an article names.
 *
 * "Some countries, such as Belgium, Italy, and Spain, still fail to meet": from a telling word the
 * list of names right before it is walked back, or the one right behind it forward; other names of
 * the sentence are not touched.
 */
#include "core/named_allies.h"

#include "core/figure_scan.h"
#include "core/utf8.h"

#include <unicode/uchar.h>

#include <string.h>

/* The most words that a name has. */
#define LONGEST_NAME 4

/* Words that may stand between a list of names and the word that says they fall short. */
#define LONGEST_GAP 4

/* Articles stand before names and are no part of them. */
static const char articles[] = "the les la le die der das el los las il het de";

static const char short_words[] =
    "fail fails failed failing short below miss misses missed missing lag lags lagging lagged "
    "trail trails trailing underspend underspends laggards laggard under shortfall "
    "loin dessous peinent peine manquent manque verfehlen verfehlt unterschreiten";

static const char list_words[] =
    "and or as well et ou ainsi que comme like including include includes such namely notably are "
    "is were "
    "still also again yet currently all both not do does did have has toujours encore n'ont ne pas "
    "wie und sowie noch immer weiterhin";

/* Whether a word has a capital, behind an elided article if it has one: l'Italie. */
static bool
has_capital(const nb_scan *scan, uint32_t at)
{
    nb_span span = nb_scan_lexeme(scan, at)->span;
    nb_span bare = nb_scan_bare(scan, at);

    if (bare.start == span.start)
        return nb_scan_lexeme(scan, at)->flags & NB_LEX_CAPITAL;
    return u_isUUppercase(nb_utf8_peek(scan->text, scan->len, bare.start));
}

/* Short names are acronyms and must be written in capitals: US, UK. */
static bool
is_plausible(const nb_scan *scan, uint32_t first, uint32_t last)
{
    uint32_t start = nb_scan_bare(scan, first).start;
    size_t len = nb_scan_lexeme(scan, last)->span.end - start;

    if (!has_capital(scan, first) || nb_scan_is_any(scan, first, articles))
        return false;
    return len > 4 || (nb_scan_lexeme(scan, first)->flags & NB_LEX_ALL_CAPS) ||
           (len > 1 && scan->text[start + 1] == '.');
}

/* The longest name of a member that begins at a lexeme; the index behind it, or the same index. */
static uint32_t
read_name(const nb_scan *scan, const nb_ally_index *index, uint32_t at, nb_array *named)
{
    uint32_t count;

    for (count = LONGEST_NAME; count > 0; count--) {
        nb_span span = nb_scan_bare(scan, at);
        char code[4];
        uint32_t i;
        bool words = true;
        nb_named_ally *added;

        for (i = 0; i < count; i++)
            words &= nb_scan_lexeme(scan, at + i)->kind == NB_LEX_WORD &&
                     (i == 0 || !(nb_scan_lexeme(scan, at + i)->flags & NB_LEX_SENTENCE));
        if (!words || !is_plausible(scan, at, at + count - 1))
            continue;
        span.end = nb_scan_lexeme(scan, at + count - 1)->span.end;
        if (!nb_ally_code(index, scan->text + span.start, span.end - span.start, code) ||
            nb_member_find(code) == NULL)
            continue;
        added = nb_array_add(named);
        added->span = span;
        memcpy(added->code, code, 4);
        return at + count;
    }
    return at;
}

static bool
is_in_sentence(const nb_scan *scan, uint32_t at)
{
    return !(nb_scan_lexeme(scan, at)->flags & (NB_LEX_SENTENCE | NB_LEX_PARAGRAPH));
}

/* The ally whose name takes in the lexeme that ends at `end`, or NULL. */
static nb_named_ally *
ally_over(nb_array *named, uint32_t end)
{
    uint32_t low = 0;
    uint32_t high = named->count;
    nb_named_ally *ally;

    while (low < high) {
        uint32_t middle = (low + high) / 2;

        if (((nb_named_ally *)nb_array_at(named, middle))->span.end < end)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == named->count)
        return NULL;
    ally = nb_array_at(named, low);
    return ally->span.start < end ? ally : NULL;
}

/* Words that bring further allies under a verb that has its subject already: "as do Italy and
 * Spain". */
static const char more_words[] =
    "as so nor like including include includes alongside namely comme ainsi";

/*
 * Walks from a telling word in one direction over names and the words that join them; whether it
 * found any. With `needs_more` only a list that one of more_words brings in counts: "Belgium fails
 * to reach it, Canada does not" says nothing of Canada.
 */
static bool
mark_list(const nb_scan *scan, uint32_t from, int direction, bool needs_more, nb_array *named)
{
    int gap = 0;
    bool in_list = false;
    int64_t at = (int64_t)from;

    for (;;) {
        const nb_lexeme *lexeme;
        nb_named_ally *ally;

        /* A border before the word ends a walk back behind it, a walk ahead before it. */
        if (direction < 0 && !is_in_sentence(scan, (uint32_t)at))
            return in_list;
        at += direction;
        if (at < 0 || at >= (int64_t)scan->lexemes.count ||
            (direction > 0 && !is_in_sentence(scan, (uint32_t)at)))
            return in_list;
        lexeme = nb_scan_lexeme(scan, at);
        ally = ally_over(named, lexeme->span.end);
        if (nb_scan_is(scan, at, ";"))
            return in_list;
        needs_more &= !nb_scan_is_any(scan, at, more_words);
        if (ally != NULL && needs_more)
            return false;
        if (ally != NULL) {
            ally->below_target = true;
            in_list = true;
        } else if (lexeme->kind != NB_LEX_COMMA && lexeme->kind != NB_LEX_COLON &&
                   lexeme->kind != NB_LEX_OPEN && lexeme->kind != NB_LEX_CLOSE &&
                   !nb_scan_is_any(scan, at, list_words) && !nb_scan_is_any(scan, at, articles)) {
            if (in_list || ++gap > LONGEST_GAP)
                return in_list;
        }
    }
}

/* A word that says of its neighbours that they do not reach the target. */
static bool
says_short(const nb_scan *scan, uint32_t at)
{
    if (nb_scan_is_any(scan, at, short_words))
        return true;
    return nb_scan_is_any(scan, at, "meet reach hit met reached atteignent atteint") &&
           (nb_scan_is_any(scan, (int64_t)at - 1, "not to") ||
            nb_scan_is_any(scan, (int64_t)at - 2, "not yet n'ont"));
}

static bool
is_short_word(const nb_scan *scan, uint32_t at)
{
    return nb_scan_lexeme(scan, at)->kind == NB_LEX_WORD && says_short(scan, at);
}

void
nb_named_allies(const nb_env *env, const char *text, size_t len, const char *language,
                const nb_ally_index *index, nb_array *named)
{
    nb_scan scan;
    uint32_t ticks = 0;
    uint32_t at = 0;

    nb_scan_open(&scan, env, text, len, language, NB_NUMBER_ENGLISH);
    while (at < scan.lexemes.count) {
        uint32_t next = at;

        nb_env_tick(env, &ticks);
        if (has_capital(&scan, at))
            next = read_name(&scan, index, at, named);
        at = next > at ? next : at + 1;
    }
    for (at = 0; named->count > 0 && at < scan.lexemes.count; at++) {
        nb_env_tick(env, &ticks);
        if (!is_short_word(&scan, at))
            continue;
        mark_list(&scan, at, 1, mark_list(&scan, at, -1, false, named), named);
    }
    nb_scan_close(&scan);
}
