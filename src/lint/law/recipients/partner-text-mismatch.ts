import { cnil, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `partner-text-mismatch`, and examples on both sides. */
export const partnerTextMismatchLaw: RuleLaw = {
  sources: [gdpr('art. 5(1)(a), 7(1)'), cnil('SAN-2024-004, Hubside.Store')],
  examples: {
    reject: [
      { text: 'J’accepte d’être appelé par Lumen Alarmes SARL.', context: 'label', names: ['Verrière Nord'] },
      {
        config: {
          '/purposes/1/explanation': 'Lumen Alarmes SARL peut aussi vous appeler au sujet de ses alarmes.',
        },
      },
    ],
    accept: [
      { text: 'J’accepte que VERRIÈRE NORD m’appelle.', context: 'label', names: ['Verrière Nord'] },
      {
        config: {
          '/purposes/2/explanation': {
            fr: 'Vigie Alarme SAS vous appelle une fois par mois au plus.',
            en: 'Vigie Alarme SAS calls once a month at most.',
          },
        },
      },
    ],
  },
};
