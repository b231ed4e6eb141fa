import { cnil, edpb } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `choice-asymmetric`, and examples on both sides. */
export const choiceAsymmetricLaw: RuleLaw = {
  sources: [
    cnil('SAN-2024-007, Tagadamedia (clôture)'),
    cnil('SAN-2023-025, Tagadamedia'),
    cnil('SAN-2024-003, Foriou'),
    edpb('03/2022, 4.3.2'),
  ],
  examples: {
    reject: [{ config: { '/purposes/1/refuseStyle': 'link' } }],
    accept: [{ config: { '/texts/submit': { fr: 'Envoyer ma demande', en: 'Send my request' } } }],
  },
};
