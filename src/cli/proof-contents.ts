import { addPeriod, choiceSentence } from '../notice/index.ts';
import type { CalendarDate, WholeNotice } from '../notice/index.ts';
import { parseProof, parseReceipt, parseStatement, readDisclosures } from '../proof/index.ts';
import type { Disclosed, SignedChoice, StatementClaims } from '../proof/index.ts';

/** One box as the person left it, in the words that she read. */
export interface ChoiceContents {
  readonly id: string;
  readonly granted: boolean;
  readonly sentence: string;
  /** Last day of the consent; absent for a callback and for a refusal. */
  readonly until?: CalendarDate;
}

/** What a proof says, in the language of the form. Times are epoch seconds. */
export interface ProofContents {
  /** UUID of the record. */
  readonly id: string;
  readonly controller: string;
  readonly form: { readonly id: string; readonly revision: string; readonly locale: string };
  /** Address of the page, without query. */
  readonly page: string;
  readonly receivedAt: number;
  readonly eraseAt: number;
  readonly timeZone: string;
  readonly choices: readonly ChoiceContents[];
  /** Values that are not erased, by label; without the value where it is not to be shown. */
  readonly contact: readonly { readonly label: string; readonly value?: string }[];
}

/**
 * Reads what a proof says; whether it is true is the verdict's to tell.
 *
 * @throws {Error} of any kind, when a stranger wrote the proof: a Notice that is not of our making may lack any text.
 */
export async function proofContents(text: string): Promise<ProofContents> {
  const { notice, statement, receipt } = parseProof(text);
  const parsed = parseStatement(statement);
  const { claims } = parsed;
  const { contact, choices } = await readDisclosures(parsed);
  const { sub, iat, ret } = parseReceipt(receipt).claims;
  return {
    id: sub.replace('urn:uuid:', ''),
    controller: controllerName(notice),
    form: { id: claims.form.id, revision: claims.form.revision, locale: claims.form.locale },
    page: claims.page.origin + claims.page.path,
    receivedAt: iat,
    eraseAt: ret,
    timeZone: notice.law.timeZone,
    choices: choices.map((choice) => choiceContents(choice, notice, claims)),
    contact: contactContents(contact, notice, claims),
  };
}

function controllerName({ facts: { controller } }: WholeNotice): string {
  const { legalName, form, siren } = controller;
  return `${legalName} ${form}${siren === undefined ? '' : `, SIREN ${siren}`}`;
}

function choiceContents(
  { id, granted }: SignedChoice,
  notice: WholeNotice,
  { form, shown }: StatementClaims,
): ChoiceContents {
  const sentence = choiceSentence(notice, form.locale, id, shown.date);
  const validity = notice.choices.find((choice) => choice.id === id)?.validity;
  if (!granted || validity === undefined) return { id, granted, sentence };
  return { id, granted, sentence, until: addPeriod(shown.date, validity) };
}

/** In the order of the form: that of the disclosures says nothing. */
function contactContents(
  contact: Disclosed['contact'],
  { fields, texts }: WholeNotice,
  { form }: StatementClaims,
): ProofContents['contact'] {
  const given = fields.filter(({ id }) => Object.hasOwn(contact, id));
  return given.map(({ id }) => ({ label: texts[form.locale]!.fields[id]!.label, value: contact[id]! }));
}
