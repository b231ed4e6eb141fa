import type { Diagnostic, Fix } from '../base/diagnostic.ts';
import type { Locale } from '../notice/config.ts';
import { defaultProfile, profiles } from '../notice/profiles/index.ts';
import type { Context } from './context.ts';
import { createDiagnostic, sortDiagnostics } from './diagnose.ts';
import { readerOf } from './lexicon/index.ts';
import { languages } from './lexicon/languages.ts';
import { createPassage } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Finding } from './rule.ts';
import { runRules } from './run-rules.ts';
import { indexNames } from './text/names.ts';

/** What a single text is, and what is known about who speaks. */
export interface TextOptions {
  readonly context: Context;
  readonly locale: Locale;
  /** Names of companies: what they hold is no evidence against anybody. */
  readonly names?: readonly string[];
  /** Goods or services that are declared: a text that names one of them says what it is about. */
  readonly products?: readonly string[];
  /** A dated legal profile; the one now in force in France when absent. */
  readonly profile?: string;
}

const CONTEXTS: readonly Context[] = ['label', 'purpose', 'notice', 'button', 'partner'];

/**
 * Everything that is wrong with one text, judged alone in its context. Places are offsets into the text.
 *
 * @throws {TypeError} for a context, language or profile that does not exist.
 */
export function lintText(text: string, options: TextOptions): Diagnostic[] {
  if (typeof text !== 'string') throw new TypeError('"text" must be a string');
  if (!CONTEXTS.includes(options.context))
    throw new TypeError(`"context" must be one of ${CONTEXTS.join(', ')}`);
  if (!languages.includes(options.locale))
    throw new TypeError(`"locale" must be one of ${languages.join(', ')}`);
  const profile = options.profile === undefined ? defaultProfile : profiles[options.profile];
  if (!profile) throw new TypeError('"profile" must name a legal profile of this version');
  const { context, locale, names = [], products = [] } = options;
  const source = { text, context, locale, names: indexNames(names), products: indexNames(products) };
  const passage = createPassage(source, readerOf);
  const judgedBy = profile === defaultProfile ? {} : { profile: profile.id };
  const found = runRules({ passages: [passage], profile }).flatMap(({ rule, finding }) => {
    const severity = profile.severities[rule] ?? finding.severity;
    if (severity === 'off') return [];
    const fix = fixOf(finding);
    const diagnostic = createDiagnostic(rule, placeIn(passage, finding), finding.data, severity);
    return [{ ...diagnostic, ...judgedBy, ...(fix && { fix }) }];
  });
  return sortDiagnostics(found);
}

function placeIn({ text }: Passage, { start = 0, end = text.length }: Finding): Diagnostic['place'] {
  return { path: '', offset: start, length: end - start };
}

/** Of a single text only words can be mended. */
function fixOf({ mend }: Finding): Fix | undefined {
  if (!mend || !('write' in mend)) return undefined;
  return { offset: mend.start, length: mend.end - mend.start, text: mend.write };
}
