import type { Links, Writer } from './writer.ts';
import { spokenPhone } from './company.ts';

/**
 * Every way to withdraw, as words and the links that they need. By voice is always one of them:
 * withdrawing is never harder than consenting, and may be said during a call (C. conso. R223-3).
 */
export function withdrawalWays(
  writer: Writer,
  spoken: boolean,
): { readonly ways: string; readonly links: Links } {
  const { url, phone, email } = writer.facts.withdrawal;
  const ways = [
    writer.say('withdraw.url'),
    ...(phone ? [writer.say('withdraw.phone', { phone: spokenPhone(phone) })] : []),
    ...(email ? [writer.say('withdraw.email', { email })] : []),
    ...(spoken ? [writer.say('withdraw.oral')] : []),
  ];
  return {
    ways: writer.list(ways, 'disjunction'),
    links: { withdraw: url, tel: `tel:${phone ?? ''}`, mail: `mailto:${email ?? ''}` },
  };
}
