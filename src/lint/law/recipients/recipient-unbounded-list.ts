import { edpb, gdpr, transferPage } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `recipient-unbounded-list`, and examples on both sides. */
export const recipientUnboundedListLaw: RuleLaw = {
  sources: [gdpr('art. 4(11)'), edpb('05/2020 §65'), transferPage],
  examples: {
    reject: [
      {
        text: 'J’accepte d’être appelé par Lumen Alarmes SARL et autres sociétés du secteur.',
        context: 'label',
      },
      {
        text: 'Vos données sont transmises à des sociétés tierces, notamment Verrière Nord SAS.',
        context: 'notice',
      },
      {
        text: 'I agree to calls from Lumen Alarmes SARL, among other companies.',
        context: 'label',
        locale: 'en',
      },
      { text: 'Isolvert SARL, Toitura SAS…', context: 'partner' },
    ],
    accept: [
      { text: 'J’accepte d’être appelé par Lumen Alarmes SARL.', context: 'label' },
      {
        text: 'J’accepte d’être appelé par Durand Cuisines SAS au sujet de ses meubles, notamment ses plans de travail.',
        context: 'label',
      },
      {
        text: 'I agree to calls from Lumen Alarmes SARL about alarms, among them wireless alarms.',
        context: 'label',
        locale: 'en',
      },
      { text: 'Etc. Communication SAS', context: 'partner' },
    ],
  },
};
