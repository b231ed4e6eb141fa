import { gdpr, transferPage } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `recipient-onward-transfer`, and examples on both sides. */
export const recipientOnwardTransferLaw: RuleLaw = {
  sources: [gdpr('art. 5(1)(b)'), transferPage],
  examples: {
    reject: [
      {
        text: 'Lumen Alarmes SARL pourra à son tour transmettre vos coordonnées à ses clients.',
        context: 'notice',
      },
      {
        text: 'Vos données sont cédées à Lumen Alarmes SARL et à ses propres partenaires.',
        context: 'notice',
      },
      {
        text: 'Lumen Alarmes SARL may in turn share your details with its own clients.',
        context: 'notice',
        locale: 'en',
      },
    ],
    accept: [
      {
        text: 'Lumen Alarmes SARL ne peut pas transmettre vos coordonnées à une autre société.',
        context: 'notice',
      },
      { text: 'Lumen Alarmes SARL vous transmettra son devis par courrier.', context: 'notice' },
      { text: 'Lumen Alarmes SARL may not pass your details on.', context: 'notice', locale: 'en' },
    ],
  },
};
