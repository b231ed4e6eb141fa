import { consumerCode, gdpr, postsCode } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `opt-out-wording`, and examples on both sides. */
export const optOutWordingLaw: RuleLaw = {
  sources: [
    gdpr('art. 4(11), cons. 32'),
    consumerCode('L223-1'),
    consumerCode('R223-1 II 3°'),
    postsCode('L34-5'),
  ],
  examples: {
    reject: [
      { text: 'Cochez cette case si vous ne souhaitez pas être appelé.', context: 'label' },
      {
        text: 'Sauf opposition de votre part, Durand Cuisines SAS vous appellera au sujet de ses cuisines.',
        context: 'notice',
      },
      { text: 'Tick here if you do not want to be called.', context: 'label', locale: 'en' },
    ],
    accept: [
      { text: 'Cochez cette case si vous souhaitez être appelé par Durand Cuisines SAS.', context: 'notice' },
      { text: 'Vous pouvez retirer votre accord ou vous opposer à tout moment.', context: 'notice' },
      { text: 'You can object at any time.', context: 'notice', locale: 'en' },
    ],
  },
};
