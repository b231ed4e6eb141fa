import { edpb } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `incentive`, and examples on both sides. */
export const incentiveLaw: RuleLaw = {
  sources: [edpb('05/2020 §24, §48'), edpb('03/2022, 4.3.1')],
  examples: {
    reject: [
      { text: 'Acceptez d’être appelé par Durand Cuisines SAS et gagnez 10 € de remise.', context: 'label' },
      {
        text: 'Doublez vos chances de gagner en acceptant les appels de Lumen Alarmes SARL.',
        context: 'label',
      },
      { text: 'Agree to calls from Best Alarms Ltd and get £10 off.', context: 'notice', locale: 'en' },
    ],
    accept: [
      { text: 'Votre réponse ne change rien au prix de votre devis.', context: 'notice' },
      { text: 'Ce mois-ci, 10 % de remise sur les plans de travail.', context: 'notice' },
      { text: 'Your answer does not change your price.', context: 'notice', locale: 'en' },
    ],
  },
};
