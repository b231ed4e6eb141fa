import { isCount, isRecord, isString, listOf, objectOf, objectWith, oneOf, recordOf } from '../base/shape.ts';
import type { WholeNotice } from '../notice/model.ts';
import { isContentHash } from './claim-shapes.ts';

const hasParts = objectOf({
  type: oneOf('consent-notice'),
  v: oneOf(1),
  by: isString,
  form: objectWith({ id: isString, revision: isString, locales: listOf(isString) }),
  law: objectWith({ profile: isString, timeZone: isString, phoneMaxDays: isCount }),
  fields: listOf(objectWith({ id: isString })),
  choices: listOf(objectWith({ id: isString, to: isString, purpose: isString, channel: isString })),
  digests: objectOf({ facts: isContentHash, texts: recordOf(isContentHash) }),
  facts: isRecord,
  texts: recordOf(isRecord),
});

/**
 * Whether a value is a whole Notice as far as a verifier must know before it reads on: every part is there and
 * nothing beside them, which no hash would cover. The texts within are as a stranger wrote them: who fills
 * them in must expect them to be anything.
 */
export function isWholeNotice(value: unknown): value is WholeNotice {
  return (
    hasParts(value) && hasFewHolidays(value.law) && !/\{deadline:\d{4}/.test(JSON.stringify(value.texts))
  );
}

/** With a holiday on every day, or a deadline in a million days, the search for a working day would not end. */
function hasFewHolidays(law: object): boolean {
  if (!('holidays' in law)) return true;
  return listOf(isString)(law.holidays) && law.holidays.length <= 100;
}
