/*
 * resolution.h - the full name, within the article, behind a surname, a role or a pronoun.
 */
#ifndef NB_RESOLUTION_H
#define NB_RESOLUTION_H

#include "core/reading.h"

/*
 * Sets `name` of every outermost statement whose speaker can be resolved. `unfolded` has the words
 * inside the statements too; it is read for asides alone.
 */
void nb_resolve_speakers(nb_reading *reading, const nb_reading *unfolded);

#endif
