import { consumerCode } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `sector-banned`, and examples on both sides. */
export const sectorBannedLaw: RuleLaw = {
  sources: [consumerCode('L223-1 al. 5'), consumerCode('L223-8', '2025-07-02'), consumerCode('R223-4')],
  examples: {
    reject: [
      {
        text: 'J’accepte que Durand SAS m’appelle au sujet de ses pompes à chaleur et de l’isolation de mes combles.',
        context: 'label',
      },
      {
        text: 'J’accepte que Durand SAS m’envoie par SMS ses offres de panneaux solaires.',
        context: 'label',
      },
      {
        text: 'I agree that Durand Ltd calls me about heat pumps and insulation.',
        context: 'label',
        locale: 'en',
      },
      { config: { '/purposes/1/sector': 'energy-saving' } },
      { config: { '/purposes/1/products': ['des pompes à chaleur'] } },
    ],
    accept: [
      { text: 'J’accepte que Durand SAS m’appelle au sujet de ses cuisines équipées.', context: 'label' },
      { text: 'J’accepte que Durand SAS m’appelle au sujet de l’entretien de ma piscine.', context: 'label' },
      { text: 'I agree that Durand Ltd calls me about fitted kitchens.', context: 'label', locale: 'en' },
      { config: { '/purposes/1/sector': 'none' } },
    ],
  },
};
