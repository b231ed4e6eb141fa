import { ConsentFormError } from '../base/errors.ts';
import { isRecord, isString, listOf, objectOf, oneOf, recordOf } from '../base/shape.ts';
import { isContentHash } from './claim-shapes.ts';
import type { JsonObject } from './jws.ts';
import type { ParsedStatement } from './parse-statement.ts';
import { resolveDisclosures } from './resolve-disclosures.ts';
import type { SignedChoice } from './statement.ts';

/** What the disclosures of a statement say. */
export interface Disclosed {
  /** Canonical values by field id. */
  readonly contact: Readonly<Record<string, string>>;
  /** In the order of the Notice. */
  readonly choices: readonly SignedChoice[];
  /** Absent once erased. */
  readonly context?: JsonObject;
}

const isContact = recordOf(isString);

const isChoices = listOf(
  objectOf({
    id: isString,
    to: isString,
    purpose: isString,
    channel: oneOf('phone', 'sms', 'email', 'post', 'automated-call'),
    granted: oneOf(true, false),
    text: isContentHash,
  }),
);

/**
 * Reads the disclosures of a statement. The signature is not looked at.
 *
 * @throws {ConsentFormError} `DISCLOSURE_INVALID` when one was tampered with or says something that a statement can't.
 */
export async function readDisclosures({ jws, claims, disclosures }: ParsedStatement): Promise<Disclosed> {
  const { subject, choices, context, ...rest } = await resolveDisclosures(jws.claims, disclosures);
  if (!isContact(subject)) throw invalid('a contact value is not a text');
  if (!isChoices(choices)) throw invalid('a choice is not one');
  if (!Object.keys(rest).every((name) => Object.hasOwn(claims, name)))
    throw invalid('a disclosure has no place');
  if (context === undefined) return { contact: subject, choices };
  if (!isContext(context)) throw invalid('the context is not an object');
  return { contact: subject, choices, context };
}

function isContext(value: unknown): value is JsonObject {
  return isRecord(value);
}

function invalid(message: string): ConsentFormError {
  return new ConsentFormError('DISCLOSURE_INVALID', message);
}
