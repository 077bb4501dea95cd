/*
 * break_cache.h - ICU break iterators and what else a locale says about tokens, kept for the
 * session.
 */
#ifndef NB_BREAK_CACHE_H
#define NB_BREAK_CACHE_H

#include "pg/locale_arg.h"
#include "pg/text_io.h"
#include "core/tokens.h"

/*
 * A tokenizer for the locale. It uses an iterator of the cache, so it must be done with before
 * anything else asks the cache, as every caller does within one call.
 */
void nb_tokenizer_for(const nb_locale *locale, nb_tokenizer *tokenizer);

/* Reads the next piece of a text, as nb_tokenize_piece(), and throws where ICU gives up: out of
 * memory. */
void nb_next_piece(nb_tokenizer *tokenizer, nb_text text, size_t *pos);

/* The sentences of a text, on the same terms. */
void nb_read_sentences(const nb_locale *locale, nb_text text, nb_array *spans);

#endif
