import { consumerCode, edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `proof-retention`, and examples on both sides. */
export const proofRetentionLaw: RuleLaw = {
  sources: [consumerCode('R223-2'), gdpr('art. 5(1)(e)'), edpb('05/2020 §106')],
  examples: {
    reject: [{ config: { '/proofAccess': { email: 'preuve@atelier-corbel.example', retention: 'P1Y' } } }],
    accept: [{ config: { '/proofAccess': { email: 'preuve@atelier-corbel.example' } } }],
  },
};
