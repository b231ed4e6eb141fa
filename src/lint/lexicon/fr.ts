import { acts } from './fr/acts.ts';
import { choice } from './fr/choice.ts';
import { subject } from './fr/subject.ts';
import { who } from './fr/who.ts';
import type { Lexicon } from './lexicon.ts';

/** French: complete. */
export const fr: Lexicon = { ...who, ...acts, ...subject, ...choice };
