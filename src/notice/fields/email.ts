import type { FieldKind } from './field-kind.ts';

/** An e-mail address: enough to catch a slip of the hand, never to refuse a real one. */
export const email: FieldKind = {
  collects: 'email',
  maxLength: 254, // RFC 5321 §4.5.3.1.3
  check: (typed) => (isAddress(typed.trim()) ? undefined : 'email'),
  canonical: (typed) => {
    const [, local = '', domain = ''] = /^(.*)@([^@]*)$/.exec(typed.trim()) ?? [];
    return `${local}@${domain.toLowerCase()}`; // RFC 5321 §2.4: only the domain is case-insensitive
  },
};

function isAddress(text: string): boolean {
  return /^[^\s@,;<>"]+@[^\s@.,;<>"]+(?:\.[^\s@.,;<>"]+)+$/.test(text) && !/^\.|\.\.|\.@/.test(text);
}
