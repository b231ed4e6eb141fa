import { offerIn } from '../../evidence/offer.ts';
import { isAddress, pointerAfter } from '../../evidence/elsewhere.ts';
import { strangersIn } from '../../evidence/strangers.ts';
import { eachReading, reportMention, reportPassage } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** Recipients that only a link or another page names: by phone the identity belongs to the request itself. */
export const recipientListByLinkOnly: Rule = {
  id: 'recipient-list-by-link-only',
  severity: 'error',
  category: 'vague_recipients',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'partner'], (reading, passage) => {
      if (passage.context === 'partner') {
        if (isAddress(passage.text)) reportPassage(report, passage);
        return;
      }
      const { channels } = offerIn(passage, reading);
      for (const { mention } of strangersIn(passage)) {
        const elsewhere = pointerAfter(mention, reading);
        if (elsewhere)
          reportMention(report, passage, elsewhere, channels.includes('phone') ? 'error' : 'warning');
      }
    });
  },
};
