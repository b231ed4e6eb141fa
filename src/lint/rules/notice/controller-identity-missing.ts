import { missingIdentity } from '../companies.ts';
import type { Rule } from '../../rule.ts';

/** A controller without legal name, form, registration, address or contact. */
export const controllerIdentityMissing: Rule = {
  id: 'controller-identity-missing',
  severity: 'error',
  category: 'other',
  claims: {
    forbidden: ['controller.name', 'controller.contact'],
    missing: [
      'config.controller',
      'controller.legalName',
      'controller.form',
      'controller.email',
      'controller.siren',
      'controller.address',
    ],
  },
  check({ facts }, report) {
    if (!facts) return;
    const controller = facts.companies.find(({ role }) => role === 'controller');
    if (!controller) return report({ at: '', data: { missing: 'controller' } });
    const wanted = ['address', 'email'].filter((key) => !controller.members[key]);
    const missing = [...missingIdentity(controller.members), ...wanted];
    if (missing.length > 0) report({ at: controller.path, data: { missing: missing.join(', ') } });
  },
};
