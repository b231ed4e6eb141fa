import { table } from '../base/table.ts';
import type { Collects } from './fields/index.ts';
import type { Channel } from './model.ts';

/** What a company must know of the person to use a channel; a postal address is asked for in free text. */
export const channelContacts: Readonly<Record<Channel, Collects | undefined>> = table({
  phone: 'phone',
  sms: 'phone',
  'automated-call': 'phone',
  email: 'email',
  post: undefined,
});
