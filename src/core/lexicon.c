/*
 * lexicon.c - look-up of words by a hash over their lower case.
 */
#include "core/lexicon.h"

#include "core/utf8.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#define SLOTS 4096
#define LONGEST_WORD 47

typedef struct entry {
    uint32_t hash; /* 0 = empty */
    uint32_t mask;
    char word[LONGEST_WORD + 1];
} entry;

struct nb_lexicon {
    uint32_t used;
    entry entries[SLOTS];
};

/* Writes the lower case of a word, apostrophes straightened, and returns its length; 0: too long.
 */
static size_t
fold(const char *word, size_t len, char *out)
{
    size_t pos = 0;
    size_t length = 0;

    while (pos < len) {
        int32_t c;

        if ((unsigned char)word[pos] < 0x80) {
            c = word[pos++];
            if (c >= 'A' && c <= 'Z')
                c |= 0x20;
        } else {
            c = nb_utf8_next(word, len, &pos);
            c = c == 0x2019 ? '\'' : u_tolower(c);
        }
        if (length + 4 > LONGEST_WORD)
            return 0;
        U8_APPEND_UNSAFE(out, length, c);
    }
    return length;
}

static uint32_t
hash_of(const char *word, size_t len)
{
    uint32_t hash = 2166136261u;
    size_t i;

    for (i = 0; i < len; i++)
        hash = (hash ^ (unsigned char)word[i]) * 16777619u;
    return hash == 0 ? 1 : hash;
}

/* The slot of a folded word, or the empty one where it belongs. */
static uint32_t
slot_of(const nb_lexicon *lexicon, const char *word, size_t len, uint32_t hash)
{
    uint32_t slot = hash % SLOTS;

    while (lexicon->entries[slot].hash != 0 &&
           (lexicon->entries[slot].hash != hash || strlen(lexicon->entries[slot].word) != len ||
            memcmp(lexicon->entries[slot].word, word, len) != 0))
        slot = (slot + 1) % SLOTS;
    return slot;
}

static void
add_word(nb_lexicon *lexicon, const char *word, size_t len, uint32_t mask)
{
    char folded[LONGEST_WORD + 1];
    size_t length = fold(word, len, folded);
    uint32_t hash = hash_of(folded, length);
    entry *e;

    /* A quarter stays free, so that look-ups end; only a user's own list could be that long. */
    if (length == 0 || lexicon->used > SLOTS / 4 * 3)
        return;
    e = &lexicon->entries[slot_of(lexicon, folded, length, hash)];
    lexicon->used += e->hash == 0;
    e->hash = hash;
    e->mask |= mask;
    memcpy(e->word, folded, length);
    e->word[length] = '\0';
}

/* Joins a stem and an ending and adds the form. */
static void
add_form(nb_lexicon *lexicon, const char *stem, size_t len, const char *ending, uint32_t mask)
{
    char form[LONGEST_WORD + 1];

    if (len + strlen(ending) > LONGEST_WORD)
        return;
    memcpy(form, stem, len);
    memcpy(form + len, ending, strlen(ending));
    add_word(lexicon, form, len + strlen(ending), mask);
}

static bool
is_vowel(char c)
{
    return strchr("aeiou", c) != NULL;
}

/* The regular forms of an English verb: notes, noted, noting; carries, carried; quipped. */
static void
add_english_verb(nb_lexicon *lexicon, const char *lemma, size_t len)
{
    char last = lemma[len - 1];

    add_word(lexicon, lemma, len, NB_WORD_CUE | NB_WORD_CUE_BASE);
    if (last == 'e') {
        add_form(lexicon, lemma, len, "s", NB_WORD_CUE);
        add_form(lexicon, lemma, len, "d", NB_WORD_CUE);
        add_form(lexicon, lemma, len - 1, "ing", NB_WORD_CUE_ING);
    } else if (last == 'y' && len > 2 && !is_vowel(lemma[len - 2])) {
        add_form(lexicon, lemma, len - 1, "ies", NB_WORD_CUE);
        add_form(lexicon, lemma, len - 1, "ied", NB_WORD_CUE);
        add_form(lexicon, lemma, len, "ing", NB_WORD_CUE_ING);
    } else {
        bool hisses = last == 's' || last == 'x' || last == 'z' || last == 'h';
        bool doubles = len > 2 && !is_vowel(last) && is_vowel(lemma[len - 2]) &&
                       !is_vowel(lemma[len - 3]) && strchr("ptgbml", last) != NULL;
        char doubled[4] = {last, 'e', 'd', '\0'};

        add_form(lexicon, lemma, len, hisses ? "es" : "s", NB_WORD_CUE);
        add_form(lexicon, lemma, len, "ed", NB_WORD_CUE);
        add_form(lexicon, lemma, len, "ing", NB_WORD_CUE_ING);
        if (doubles) {
            add_form(lexicon, lemma, len, doubled, NB_WORD_CUE);
            memcpy(doubled + 1, "in", 3);
            add_form(lexicon, lemma, len, doubled, 0);
        }
    }
}

typedef void (*word_user)(nb_lexicon *lexicon, const char *word, size_t len, uint32_t mask);

static void
use_lemma(nb_lexicon *lexicon, const char *word, size_t len, uint32_t mask)
{
    add_english_verb(lexicon, word, len);
    (void)mask;
}

/* Calls `use` for each word of a list. */
static void
for_each_word(nb_lexicon *lexicon, const char *words, uint32_t mask, word_user use)
{
    while (*words) {
        size_t len = strcspn(words, " ");

        if (len > 0)
            use(lexicon, words, len, mask);
        words += len;
        words += strspn(words, " ");
    }
}

static void
fill(nb_lexicon *lexicon, const nb_language *language)
{
    const nb_word_list *list;

    for (list = language->lists; list->mask != 0; list++)
        for_each_word(lexicon, list->words, list->mask, add_word);
    for_each_word(lexicon, language->lemmas, 0, use_lemma);
}

/* The languages without a user's own cues: the same for every text, so each is filled once. */
static nb_lexicon shared[NB_LANGUAGES];

static const nb_lexicon *
shared_lexicon(const nb_language *language)
{
    nb_lexicon *lexicon = &shared[nb_language_index(language)];

    if (lexicon->used == 0)
        fill(lexicon, language);
    return lexicon;
}

const nb_lexicon *
nb_lexicon_get(const nb_env *env, const nb_language *language, const nb_cue_list *extra_cues)
{
    nb_lexicon *own;
    uint32_t i;

    if (extra_cues == NULL || extra_cues->count == 0)
        return shared_lexicon(language);
    own = env->alloc(env->state, sizeof(nb_lexicon));
    memcpy(own, shared_lexicon(language), sizeof(*own));
    for (i = 0; i < extra_cues->count; i++)
        add_word(own, extra_cues->words[i], extra_cues->lengths[i], NB_WORD_CUE);
    return own;
}

void
nb_lexicon_release(const nb_env *env, const nb_lexicon *lexicon)
{
    if (lexicon < shared || lexicon >= shared + NB_LANGUAGES)
        env->release(env->state, (void *)lexicon);
}

uint32_t
nb_lexicon_lookup(const nb_lexicon *lexicon, const char *word, size_t len)
{
    char folded[LONGEST_WORD + 1];
    size_t length = fold(word, len, folded);
    uint32_t hash;

    if (length == 0)
        return 0;
    hash = hash_of(folded, length);
    return lexicon->entries[slot_of(lexicon, folded, length, hash)].mask;
}
