import type { OpenProof } from '../open-proof.ts';
import { failed, passed } from '../verdict.ts';
import type { Check } from '../verdict.ts';

/** Is every disclosure one that was signed, and every contact value that of a field of the form? */
export function checkDisclosures({ disclosed, proof: { notice } }: OpenProof): Check {
  if (!disclosed) return failed('disclosures', 'disclosure-invalid');
  const fields = notice.fields.map(({ id }) => id);
  const isKnown = Object.keys(disclosed.contact).every((id) => fields.includes(id));
  return isKnown ? passed('disclosures') : failed('disclosures', 'field-unknown');
}
