/*
 * break_cache.h - ICU break iterators and what else a locale says about tokens, kept for the session.
 */
#ifndef NB_BREAK_CACHE_H
#define NB_BREAK_CACHE_H

#include "pg/locale_arg.h"
#include "core/tokens.h"

/*
 * A tokenizer for the locale. It uses an iterator of the cache, so it must be done with before anything
 * else asks the cache, as every caller does within one call.
 */
void nb_tokenizer_for(const nb_locale *locale, nb_tokenizer *tokenizer);

/* The sentence iterator of the locale, on the same terms. */
UBreakIterator *nb_sentence_iterator(const nb_locale *locale);

/* Throws the error that ICU gave up, which it does only out of memory. */
void nb_break_failed(void);

#endif
