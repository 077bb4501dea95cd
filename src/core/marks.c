/*
 * marks.c - gives every mark its class and its partner.
 *
 * One pass over the marks of a text with an explicit stack of open ones. What a mark does is
 * decided by its shape, by what stands around it, by what is open, and, where all that leaves a
 * choice, by how the article and the locale use such marks. Looking ahead is bounded, so time is
 * linear.
 */
#include "core/statements.h"

#include "core/apostrophe.h"
#include "core/paragraphs.h"

/* Deeper nesting than this is reported as stray marks. */
#define DEEPEST 64

/* How many marks a decision may look ahead. */
#define FARTHEST_LOOK 64

#define LEFT_DOUBLE 0x201C
#define RIGHT_DOUBLE 0x201D
#define LOW_DOUBLE 0x201E
#define LEFT_SINGLE 0x2018
#define RIGHT_SINGLE 0x2019
#define LOW_SINGLE 0x201A
#define LEFT_GUILLEMET 0xAB
#define RIGHT_GUILLEMET 0xBB
#define LEFT_ANGLE 0x2039
#define RIGHT_ANGLE 0x203A

typedef enum role { ROLE_OPEN, ROLE_CLOSE, ROLE_APOSTROPHE, ROLE_PRIME, ROLE_STRAY } role;

/* How this article writes its quotations, as far as shapes alone do not tell. */
typedef struct convention {
    bool guillemets_reversed; /* » opens and « closes */
    bool angles_reversed;
    bool right_single_opens; /* ’ on both sides, as in Swedish */
    bool low_marks; /* quotations open with „: typewriter marks are mark-up beside them */
} convention;

typedef struct pairing {
    const nb_env *env;
    const char *text;
    size_t len;
    const nb_mark_place *places;
    nb_mark *marks; /* parallel to places */
    uint32_t count;
    const nb_array *paragraphs;
    convention style;
    uint32_t stack[DEEPEST]; /* indexes of open marks */
    int depth;
} pairing;

static bool
is_double_like(const nb_mark_place *p)
{
    return p->family != NB_FAMILY_SINGLE && p->family != NB_FAMILY_SINGLE_ANGLE;
}

/* Whether a mark of this shape can end what a mark of that shape began. */
static bool
fits(const nb_mark_place *opener, const nb_mark_place *closer)
{
    if (opener->family != closer->family)
        return false;
    switch (opener->family) {
        case NB_FAMILY_DOUBLE:
            return closer->c != LOW_DOUBLE && !(closer->two && closer->c == '`');
        case NB_FAMILY_SINGLE:
            return closer->c != LOW_SINGLE;
        case NB_FAMILY_GUILLEMET:
            return opener->c != closer->c || opener->c == RIGHT_GUILLEMET;
        case NB_FAMILY_SINGLE_ANGLE:
            return opener->c != closer->c || opener->c == RIGHT_ANGLE;
        case NB_FAMILY_CORNER:
            /* Each opening corner is followed by its closing one. */
            return closer->c == opener->c + 1;
        default:
            return false;
    }
}

static convention
read_convention(const nb_mark_place *places, uint32_t count, const nb_delimiters *locale)
{
    int guillemets = locale->outer_open == RIGHT_GUILLEMET || locale->inner_open == RIGHT_GUILLEMET;
    int angles = locale->outer_open == RIGHT_ANGLE || locale->inner_open == RIGHT_ANGLE;
    bool right_double_opens = false;
    convention style = {false, false, false, false};
    uint32_t i;

    /* The locale counts as one use, the article's own uses outvote it. */
    guillemets = guillemets ? 1 : -1;
    angles = angles ? 1 : -1;
    for (i = 0; i < count; i++) {
        const nb_mark_place *p = &places[i];

        style.low_marks |= p->c == LOW_DOUBLE;
        if (!nb_place_opens(p))
            continue;
        guillemets += 2 * ((p->c == RIGHT_GUILLEMET) - (p->c == LEFT_GUILLEMET));
        angles += 2 * ((p->c == RIGHT_ANGLE) - (p->c == LEFT_ANGLE));
        right_double_opens |= p->c == RIGHT_DOUBLE;
    }
    style.guillemets_reversed = guillemets > 0;
    style.angles_reversed = angles > 0;
    style.right_single_opens = locale->outer_open == RIGHT_SINGLE ||
                               locale->inner_open == RIGHT_SINGLE || right_double_opens;
    return style;
}

/* Depth in the stack of the nearest open mark that `closer` fits, or -1. A single mark does not
 * reach past an open double one. */
static int
find_opener(const pairing *p, const nb_mark_place *closer)
{
    int d;

    for (d = p->depth - 1; d >= 0; d--) {
        const nb_mark_place *opener = &p->places[p->stack[d]];

        if (fits(opener, closer))
            return d;
        if (!is_double_like(closer) && is_double_like(opener))
            return -1;
    }
    return -1;
}

static bool
has_open_double(const pairing *p)
{
    int d;

    for (d = p->depth - 1; d >= 0; d--)
        if (is_double_like(&p->places[p->stack[d]]))
            return true;
    return false;
}

/* The last index that a look ahead from `index` may reach, within its paragraph. */
static uint32_t
horizon(const pairing *p, uint32_t index)
{
    uint32_t last = index;

    while (last + 1 < p->count && last - index < FARTHEST_LOOK &&
           p->places[last + 1].paragraph == p->places[index].paragraph)
        last++;
    return last;
}

/* Whether something that can end the mark at `index` follows in its paragraph. */
static bool
has_closer_ahead(const pairing *p, uint32_t index)
{
    const nb_mark_place *opener = &p->places[index];
    uint32_t last = horizon(p, index);
    bool inside = !is_double_like(opener) && has_open_double(p);
    int opened = 0; /* double marks that open within */
    uint32_t i;

    for (i = index + 1; i <= last; i++) {
        const nb_mark_place *q = &p->places[i];
        bool ambiguous = !nb_place_opens(q) && !nb_place_closes(q);

        if (fits(opener, q) &&
            (nb_place_closes(q) ||
             (ambiguous && (is_double_like(q) || nb_has_no_apostrophes(p->text, p->len, q)))))
            return true;
        /* The double marks around it end first: what opened inside cannot end outside. */
        if (inside && is_double_like(q)) {
            opened += nb_place_opens(q) ? 1 : nb_place_closes(q) ? -1 : 0;
            if (opened < 0)
                return false;
        }
    }
    return false;
}

/*
 * Reads the marks behind `index` by their surroundings alone, starting at a nesting depth; true
 * when the paragraph then closes all that it opened and nothing else.
 */
static bool
is_balanced_from(const pairing *p, uint32_t index, int depth)
{
    uint32_t last = horizon(p, index);
    uint32_t i;

    for (i = index + 1; i <= last; i++) {
        const nb_mark_place *q = &p->places[i];

        if (q->family != p->places[index].family)
            continue;
        if (nb_place_opens(q))
            depth++;
        else if (nb_place_closes(q) || depth > 0)
            depth--;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

/* Whether the next mark of the same family in the paragraph can only close. */
static bool
next_one_closes(const pairing *p, uint32_t index)
{
    uint32_t last = horizon(p, index);
    uint32_t i;

    for (i = index + 1; i <= last; i++)
        if (p->places[i].family == p->places[index].family)
            return nb_place_closes(&p->places[i]);
    return false;
}

/* Another opening mark of a family that is open already: nested, a closer set the wrong way round,
 * or a new quotation after one that was never closed. */
static role
judge_second_opening(pairing *p, uint32_t index, int open_depth)
{
    int d;

    if (is_balanced_from(p, index, 2))
        return ROLE_OPEN;
    if (is_balanced_from(p, index, 0))
        return ROLE_CLOSE;
    for (d = open_depth; d < p->depth; d++)
        p->marks[p->stack[d]].mark_class = NB_MARK_STRAY;
    p->depth = open_depth;
    return ROLE_OPEN;
}

/* Between two letters of the Hebrew script the mark belongs to the word. */
static bool
is_gershayim(const pairing *p, const nb_mark_place *place)
{
    size_t before = place->span.start;

    if (place->previous_to != NB_CHAR_LETTER || place->next_to != NB_CHAR_LETTER || before < 2)
        return false;
    return (unsigned char)p->text[before - 2] == 0xD7 && place->span.end < p->len &&
           (unsigned char)p->text[place->span.end] == 0xD7;
}

/* " and '' and the other doubles that show no direction. */
static role
judge_undirected(pairing *p, uint32_t index, int open_depth)
{
    const nb_mark_place *place = &p->places[index];
    bool opens = nb_place_opens(place);
    bool closes = nb_place_closes(place);

    if (is_gershayim(p, place))
        return ROLE_APOSTROPHE;
    if (place->two && p->style.low_marks)
        return ROLE_STRAY;
    if (!place->two && place->previous_to == NB_CHAR_DIGIT &&
        (open_depth < 0 ? !opens : closes && next_one_closes(p, index)))
        return ROLE_PRIME;
    if (open_depth >= 0)
        return opens ? judge_second_opening(p, index, open_depth) : ROLE_CLOSE;
    if (closes)
        return ROLE_STRAY;
    return opens || has_closer_ahead(p, index) ? ROLE_OPEN : ROLE_STRAY;
}

static role
judge_left_double(pairing *p, uint32_t index, int open_depth)
{
    const nb_mark_place *place = &p->places[index];
    const nb_mark_place *open = open_depth >= 0 ? &p->places[p->stack[open_depth]] : NULL;

    if (open == NULL)
        return nb_place_closes(place) ? ROLE_STRAY : ROLE_OPEN;
    if (nb_place_closes(place))
        return ROLE_CLOSE;
    if (nb_place_opens(place))
        return judge_second_opening(p, index, open_depth);
    return open->c == LOW_DOUBLE || open->c == RIGHT_DOUBLE ? ROLE_CLOSE : ROLE_OPEN;
}

static role
judge_right_double(pairing *p, uint32_t index, int open_depth)
{
    const nb_mark_place *place = &p->places[index];

    if (open_depth >= 0)
        return nb_place_opens(place) && is_balanced_from(p, index, 2) ? ROLE_OPEN : ROLE_CLOSE;
    if (nb_place_closes(place))
        return ROLE_STRAY;
    return nb_place_opens(place) && has_closer_ahead(p, index) ? ROLE_OPEN : ROLE_STRAY;
}

static role
judge_double(pairing *p, uint32_t index)
{
    const nb_mark_place *place = &p->places[index];
    int open_depth = find_opener(p, place);

    switch (place->c) {
        case LOW_DOUBLE:
        case 0x301D:
        case 0x275D:
            return ROLE_OPEN;
        case 0x301E:
        case 0x301F:
        case 0x275E:
            return open_depth >= 0 ? ROLE_CLOSE : ROLE_STRAY;
        case '`':
            return ROLE_OPEN;
        case LEFT_DOUBLE:
            return judge_left_double(p, index, open_depth);
        case RIGHT_DOUBLE:
            return judge_right_double(p, index, open_depth);
        default:
            return judge_undirected(p, index, open_depth);
    }
}

/* Guillemets, double and single: surroundings first, then the article's habit. */
static role
judge_guillemet(pairing *p, uint32_t index, bool shows_open)
{
    const nb_mark_place *place = &p->places[index];
    int open_depth = find_opener(p, place);
    bool must_close = place->family == NB_FAMILY_SINGLE_ANGLE;

    if (nb_place_closes(place))
        return open_depth >= 0 ? ROLE_CLOSE : ROLE_STRAY;
    if (nb_place_opens(place) || shows_open)
        return !must_close || has_closer_ahead(p, index) ? ROLE_OPEN : ROLE_STRAY;
    return open_depth >= 0 ? ROLE_CLOSE : ROLE_STRAY;
}

/* Whether a later single mark can close instead, before another one opens. */
static bool
later_single_closes(const pairing *p, uint32_t index, const nb_mark_place *opener)
{
    uint32_t last = horizon(p, index);
    uint32_t i;

    for (i = index + 1; i <= last; i++) {
        const nb_mark_place *q = &p->places[i];

        if (q->family != NB_FAMILY_SINGLE)
            continue;
        if (nb_place_opens(q) && !nb_is_leading_elision(p->text, p->len, q))
            return false;
        if (nb_place_closes(q) && fits(opener, q))
            return true;
    }
    return false;
}

/* A single mark that could close: what else could it be? */
static role
judge_single_closing(const pairing *p, uint32_t index, int open_depth)
{
    const nb_mark_place *place = &p->places[index];
    const nb_mark_place *opener = &p->places[p->stack[open_depth]];

    if (nb_is_plural_possessive(p->text, p->len, place) && later_single_closes(p, index, opener))
        return ROLE_APOSTROPHE;
    return ROLE_CLOSE;
}

static bool
shape_may_open(const pairing *p, int32_t c)
{
    return c == '\'' || c == LEFT_SINGLE || c == LOW_SINGLE || c == 0x201B || c == '`' ||
           c == 0xFF07 || (c == RIGHT_SINGLE && p->style.right_single_opens);
}

/* A single mark with a space, a bracket or nothing before it. */
static role
judge_single_opening(const pairing *p, uint32_t index)
{
    const nb_mark_place *place = &p->places[index];

    if (nb_is_leading_elision(p->text, p->len, place))
        return ROLE_APOSTROPHE;
    if (p->style.low_marks && place->c == '\'' && p->depth == 0)
        return ROLE_STRAY;
    if (shape_may_open(p, place->c) && has_closer_ahead(p, index))
        return ROLE_OPEN;
    return nb_is_word_char(place->next_to) && place->c != LOW_SINGLE ? ROLE_APOSTROPHE : ROLE_STRAY;
}

/* In scripts without apostrophes a single mark does what its shape shows. */
static role
judge_single_by_shape(const pairing *p, uint32_t index, int open_depth)
{
    if (p->places[index].c == LEFT_SINGLE && has_closer_ahead(p, index))
        return ROLE_OPEN;
    return open_depth >= 0 ? ROLE_CLOSE : ROLE_STRAY;
}

static role
judge_single(const pairing *p, uint32_t index)
{
    const nb_mark_place *place = &p->places[index];
    int open_depth = find_opener(p, place);
    bool inside_word = nb_is_word_char(place->previous_to) && nb_is_word_char(place->next_to);

    if ((place->c == LEFT_SINGLE || place->c == RIGHT_SINGLE) && !nb_place_opens(place) &&
        nb_has_no_apostrophes(p->text, p->len, place))
        return judge_single_by_shape(p, index, open_depth);
    if (inside_word)
        return place->next_to == NB_CHAR_DIGIT && nb_is_prime_pattern(p->text, p->len, place)
                   ? ROLE_PRIME
                   : ROLE_APOSTROPHE;
    if (open_depth >= 0 && nb_place_closes(place))
        return judge_single_closing(p, index, open_depth);
    if (nb_place_opens(place))
        return judge_single_opening(p, index);
    if (place->previous_to == NB_CHAR_DIGIT && nb_is_prime_pattern(p->text, p->len, place))
        return ROLE_PRIME;
    return nb_is_word_char(place->previous_to) ? ROLE_APOSTROPHE : ROLE_STRAY;
}

static role
judge(pairing *p, uint32_t index)
{
    const nb_mark_place *place = &p->places[index];

    switch (place->family) {
        case NB_FAMILY_DOUBLE:
            return judge_double(p, index);
        case NB_FAMILY_GUILLEMET:
            return judge_guillemet(p, index,
                                   (place->c == LEFT_GUILLEMET) != p->style.guillemets_reversed);
        case NB_FAMILY_SINGLE_ANGLE:
            return judge_guillemet(p, index, (place->c == LEFT_ANGLE) != p->style.angles_reversed);
        case NB_FAMILY_SINGLE:
            return judge_single(p, index);
        case NB_FAMILY_CORNER:
            /* Opening corners have even code points, except FE41 and FE43, which are odd. */
            if ((place->c >= 0xFE41 && place->c <= 0xFE44) == ((place->c & 1) != 0))
                return ROLE_OPEN;
            return find_opener(p, place) >= 0 ? ROLE_CLOSE : ROLE_STRAY;
        case NB_FAMILY_PRIME:
            return ROLE_PRIME;
        default:
            return ROLE_APOSTROPHE;
    }
}

/* An open mark whose end never came. */
static void
give_up(pairing *p, uint32_t index)
{
    const nb_mark_place *place = &p->places[index];

    p->marks[index].mark_class = !is_double_like(place) && nb_is_word_char(place->next_to)
                                     ? NB_MARK_APOSTROPHE
                                     : NB_MARK_STRAY;
}

static void
open_mark(pairing *p, uint32_t index)
{
    if (p->depth == DEEPEST) {
        p->marks[index].mark_class = NB_MARK_STRAY;
        return;
    }
    p->marks[index].mark_class = NB_MARK_OPEN;
    p->stack[p->depth++] = index;
}

static void
close_mark(pairing *p, uint32_t index)
{
    int depth = find_opener(p, &p->places[index]);
    uint32_t opener;

    if (depth < 0) {
        p->marks[index].mark_class = NB_MARK_STRAY;
        return;
    }
    while (p->depth > depth + 1)
        give_up(p, p->stack[--p->depth]);
    opener = p->stack[--p->depth];
    p->marks[index].mark_class = NB_MARK_CLOSE;
    p->marks[index].partner = (int32_t)opener;
    p->marks[opener].partner = (int32_t)index;
}

static void
apply(pairing *p, uint32_t index, role decided)
{
    switch (decided) {
        case ROLE_OPEN:
            open_mark(p, index);
            break;
        case ROLE_CLOSE:
            close_mark(p, index);
            break;
        case ROLE_APOSTROPHE:
            p->marks[index].mark_class = NB_MARK_APOSTROPHE;
            break;
        case ROLE_PRIME:
            p->marks[index].mark_class = NB_MARK_PRIME;
            break;
        default:
            p->marks[index].mark_class = NB_MARK_STRAY;
    }
}

/* Whether the mark at `index` begins its paragraph and repeats the opener to carry it on. */
static bool
reopens(const pairing *p, uint32_t index, uint32_t opener)
{
    const nb_mark_place *place = &p->places[index];
    const nb_span *paragraph = nb_array_at(p->paragraphs, place->paragraph);
    int32_t c = p->places[opener].c;

    if (place->span.start != paragraph->start)
        return false;
    return place->c == c || (place->family == NB_FAMILY_GUILLEMET && c == LEFT_GUILLEMET);
}

/* Whether the paragraph that begins with mark `index` closes the opener before anything opens. */
static bool
closes_at_last(const pairing *p, uint32_t index, uint32_t opener)
{
    uint32_t last = horizon(p, index);
    uint32_t i;

    for (i = index; i <= last; i++) {
        const nb_mark_place *q = &p->places[i];

        if (!is_double_like(q) || q->family == NB_FAMILY_PRIME || q->family == NB_FAMILY_LETTER)
            continue;
        return fits(&p->places[opener], q) && nb_place_closes(q);
    }
    return false;
}

static void
leave_unclosed(pairing *p, uint32_t opener, uint32_t paragraph)
{
    p->marks[opener].unclosed_end = ((const nb_span *)nb_array_at(p->paragraphs, paragraph))->end;
}

/*
 * Between two marks of different paragraphs: the outermost open double mark may go on in the next
 * paragraph, everything else ends. Returns true when mark `index` only re-opens it.
 */
static bool
cross_paragraph(pairing *p, uint32_t index, uint32_t from)
{
    uint32_t to = index < p->count ? p->places[index].paragraph : from;
    uint32_t opener;

    while (p->depth > 1 || (p->depth == 1 && !is_double_like(&p->places[p->stack[0]])))
        give_up(p, p->stack[--p->depth]);
    if (p->depth == 0)
        return false;
    opener = p->stack[0];
    if (to == from + 1 && reopens(p, index, opener)) {
        p->marks[index].mark_class = NB_MARK_OPEN;
        p->marks[index].reopens = true;
        p->marks[index].partner = (int32_t)opener;
        return true;
    }
    if (to == from + 1 && closes_at_last(p, index, opener))
        return false;
    leave_unclosed(p, opener, from);
    p->depth = 0;
    return false;
}

static void
pair_all(pairing *p)
{
    uint32_t ticks = 0;
    uint32_t i;

    for (i = 0; i < p->count; i++) {
        nb_env_tick(p->env, &ticks);
        if (i > 0 && p->places[i].paragraph != p->places[i - 1].paragraph &&
            cross_paragraph(p, i, p->places[i - 1].paragraph))
            continue;
        apply(p, i, judge(p, i));
    }
    if (p->count > 0)
        cross_paragraph(p, p->count, p->places[p->count - 1].paragraph);
}

void
nb_marks(const nb_env *env, const char *text, size_t len, const nb_delimiters *delimiters,
         nb_array *marks)
{
    nb_array paragraphs, places;
    pairing p;
    uint32_t i;

    nb_array_init(&paragraphs, env, sizeof(nb_span));
    nb_array_init(&places, env, sizeof(nb_mark_place));
    nb_paragraphs(env, text, len, &paragraphs);
    nb_mark_scan(env, text, len, &paragraphs, &places);
    for (i = 0; i < places.count; i++) {
        nb_mark *mark = nb_array_add(marks);

        mark->span = ((nb_mark_place *)nb_array_at(&places, i))->span;
        mark->mark_class = NB_MARK_STRAY;
        mark->partner = -1;
    }
    p.env = env;
    p.text = text;
    p.len = len;
    p.places = (const nb_mark_place *)places.items;
    p.marks = (nb_mark *)marks->items;
    p.count = places.count;
    p.paragraphs = &paragraphs;
    p.style = read_convention(p.places, p.count, delimiters);
    p.depth = 0;
    pair_all(&p);
    nb_array_release(&places);
    nb_array_release(&paragraphs);
}
