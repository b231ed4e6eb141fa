import { consumerCode, edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `controller-identity-missing`, and examples on both sides. */
export const controllerIdentityMissingLaw: RuleLaw = {
  sources: [gdpr('art. 13(1)(a), cons. 42'), consumerCode('R223-1 I 1°'), edpb('05/2020 §64(i)')],
  examples: {
    reject: [{ config: { '/controller/siren': null } }, { config: { '/controller/address': null } }],
    accept: [{ config: { '/controller/brand': 'Corbel' } }],
  },
};
