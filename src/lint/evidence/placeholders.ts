import type { Mention, Reading } from '../text/reading.ts';

/** What was meant to be filled in: « XXXX », « à compléter », `[NAME OF PARTNER]`. */
export function placeholders(reading: Reading): readonly Pick<Mention, 'start' | 'end'>[] {
  return [
    ...reading.all('waiting'),
    ...reading.all('slotName').flatMap((mention) => bracketed(mention, reading)),
  ];
}

/** A mention that fills square brackets, with them. */
function bracketed(mention: Mention, reading: Reading): Pick<Mention, 'start' | 'end'>[] {
  const before = reading.words[mention.first - 1];
  if (before?.text !== '[') return [];
  const after = reading.words.slice(mention.last + 1, mention.last + 5).find((word) => word.text === ']');
  return after ? [{ start: before.start, end: after.end }] : [];
}

/** Whether an address or number is one that nobody can have: RFC 2606 §3, or one digit eight times. */
export function isReserved(text: string): boolean {
  return (
    /(^|[@/.])example\.(com|org|net)([/:?#]|$)/i.test(text) ||
    /^\+?\d{0,4}(\d)\1{7}$/.test(text.replace(/[\s.]/g, ''))
  );
}
