import { expectedTranscript } from '../../src/proof/expected-transcript.ts';
import { parseStatement, signJws, signStatement, signWith } from '../../src/proof/index.ts';
import type { PublicJwk, StatementClaims, StatementDraft } from '../../src/proof/index.ts';
import { thumbprintUri } from '../../src/proof/thumbprint.ts';

/** Values that must turn up nowhere but in the store and the proof: each is easy to search for. */
export const person = {
  name: 'Zéphyrine Marqueur-Unique',
  phone: '+33639981234',
  email: 'zephyrine.marqueur@unique.example',
} as const;

/** What a page would send: a draft of a statement on the kitchen form, any member of which a test may change. */
export type Draft = Partial<StatementDraft> & Pick<StatementDraft, 'notice' | 'challenge'>;

/** Signs a statement as the page does, with what a test wants otherwise. */
export async function makeStatement(draft: Draft, now: Date): Promise<string> {
  const { notice, locale = 'fr', date = now.toISOString().slice(0, 10) } = draft;
  const usual = {
    locale,
    date,
    transcript: await expectedTranscript(notice, locale, date),
    contact: { ...person, postalCode: '44000' },
    granted: [notice.choices[0]!.id],
    audience: notice.form.endpoint ?? '',
    page: { origin: 'https://www.atelier-corbel.example', path: '/devis' },
    context: { viewport: [390, 844] },
  };
  return signStatement({ ...usual, ...draft }, now);
}

/** The parts of a statement, for a page that signs whatever it likes. */
export interface Forgery {
  readonly claims: StatementClaims;
  readonly disclosures: readonly string[];
}

/** Signs a changed statement anew: what a page could send that does not use our code. */
export async function forgeStatement(
  statement: string,
  change: (parts: Forgery) => Forgery,
): Promise<string> {
  const { claims, disclosures } = change(parseStatement(statement));
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, false, ['sign']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  const jwk: PublicJwk = { kty: 'EC', crv: 'P-256', x, y };
  const header = { alg: 'ES256', typ: 'consent-statement+sd-jwt', jwk };
  const jwt = await signJws(header, { ...claims, iss: await thumbprintUri(jwk) }, signWith(privateKey));
  return [jwt, ...disclosures, ''].join('~');
}
