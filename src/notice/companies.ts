import type {
  Company,
  Controller,
  MarketingRecipient,
  OwnPurpose,
  Purpose,
  ServicePurpose,
  TransferPurpose,
} from './model.ts';

/** A company by its place in a register, `siren:000102038` or `reg:GB:01234567`: names change, registers don't. */
export function companyId(company: Company): string {
  if (company.siren !== undefined) return `siren:${company.siren.replace(/\s/g, '')}`;
  return `reg:${company.registration?.country ?? ''}:${company.registration?.number ?? ''}`;
}

/** The company's part in the id of a choice: its name without accents or spaces. */
export function companySlug(company: Company): string {
  return company.legalName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** A purpose that the person came for, and that needs no consent. */
export function isService(purpose: Purpose): purpose is ServicePurpose {
  return 'service' in purpose;
}

/** A purpose by which the controller passes contact details to named companies. */
export function isTransfer(purpose: Purpose): purpose is TransferPurpose {
  return !isService(purpose) && 'recipients' in purpose;
}

/** A purpose by which the controller prospects for itself. */
export function isOwn(purpose: Purpose): purpose is OwnPurpose {
  return !isService(purpose) && !isTransfer(purpose);
}

/** Who may prospect under a purpose of consent, each with what it offers. */
export function offerers(purpose: OwnPurpose | TransferPurpose, controller: Controller): readonly Offerer[] {
  if (isTransfer(purpose)) return purpose.recipients.map((company) => ({ company, offer: company }));
  return [{ company: controller, offer: purpose }];
}

/** A company and the offer for which it asks consent. */
export interface Offerer {
  readonly company: Controller | MarketingRecipient;
  readonly offer: OwnPurpose | MarketingRecipient;
}
