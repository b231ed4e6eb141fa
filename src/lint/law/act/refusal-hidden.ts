import { cnil, edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `refusal-hidden`, and examples on both sides. */
export const refusalHiddenLaw: RuleLaw = {
  sources: [
    gdpr('art. 7(3), 7(4)'),
    cnil('SAN-2023-025, Tagadamedia'),
    cnil('SAN-2024-004, Hubside.Store'),
    cnil('SAN-2025-002, Caloga'),
    edpb('03/2022, 4.4.2'),
  ],
  examples: {
    reject: [
      {
        text: 'Pour participer sans recevoir les offres de Lumen Alarmes SARL, <a href="#">cliquez ici</a>.',
        context: 'button',
      },
      {
        text: 'To continue without offers from Best Alarms Ltd, <a href="#">click here</a>.',
        context: 'button',
        locale: 'en',
      },
      { config: { '/purposes/1/refuseLink': 'https://atelier-corbel.example/non' } },
    ],
    accept: [{ text: 'Pour modifier votre adresse, <a href="#">cliquez ici</a>.', context: 'button' }],
  },
};
