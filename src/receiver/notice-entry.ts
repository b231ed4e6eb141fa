import { version } from '../base/version.ts';
import { signLogEvent } from './log-event.ts';
import type { Registrar } from './log-event.ts';
import type { NoticeEntry } from './ports.ts';

/**
 * What is to be kept of a Notice: the receiver's signed word that it registered it. Its place in the log, before that
 * of every statement on it, shows that no text was invented afterwards.
 */
export async function noticeEntry(
  { hash, body }: { readonly hash: string; readonly body: string },
  registrar: Registrar,
): Promise<NoticeEntry> {
  const event = { event: 'notice', notice: hash, linter: `consent-form@${version}` } as const;
  const { digest, receipt, loggedAt } = await signLogEvent(event, registrar);
  return { kind: 'notice', digest, notice: { hash, body, receipt, registeredAt: loggedAt } };
}
