import type { Passage } from '../passage.ts';
import type { Mention, Reading } from '../text/reading.ts';
import { isRefusal } from './offer.ts';

/** What makes inaction a yes: « sauf opposition », a box to untick, a box to tick for a no. */
export function optOut(reading: Reading, passage: Passage): Mention | undefined {
  return (
    unlessSaid(reading) ?? untick(reading, passage) ?? tickToRefuse(reading) ?? refusalLabel(reading, passage)
  );
}

function unlessSaid(reading: Reading): Mention | undefined {
  return reading.all('unlessSaid').find((mention) => {
    const acts = reading.saidIn(
      mention.sentence,
      'call',
      'contact',
      'write',
      'pass',
      'sell',
      'receive',
      'use',
      'propose',
      'phone',
      'sms',
      'email',
    );
    return acts.some((act) => act.first > mention.last || act.last < mention.first);
  });
}

function untick(reading: Reading, passage: Passage): Mention | undefined {
  return reading.all('untick').find((mention) => {
    if (passage.context === 'label') return true;
    return reading.allIn(mention.sentence, 'dislike', 'negWish', 'objecting').length > 0;
  });
}

function tickToRefuse(reading: Reading): Mention | undefined {
  return reading.all('dislike', 'negWish').find((refusal) => {
    return reading.saidIn(refusal.sentence, 'tick').some((tick) => tick.clause !== refusal.clause);
  });
}

/** A box that one ticks to say no. « Non, … » beside a « Oui » is an answer, not an opt-out. */
function refusalLabel(reading: Reading, passage: Passage): Mention | undefined {
  if (
    passage.context !== 'label' ||
    reading.all('answerNo').some((no) => no.first === 0 && reading.words[no.last + 1]?.text === ',')
  )
    return undefined;
  const [wish] = reading.all('negWish');
  if (wish && wish.first <= 3 && isRefusal(reading)) return wish;
  const reached = reading.all('contact', 'call', 'vaguePurpose', 'receive').length > 0;
  return reached ? reading.all('dislike')[0] : undefined;
}
