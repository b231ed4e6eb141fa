import type { Rule } from '../rule.ts';
import { recipientVagueTerm } from './recipients/recipient-vague-term.ts';
import { recipientUnboundedList } from './recipients/recipient-unbounded-list.ts';
import { recipientGroupUnnamed } from './recipients/recipient-group-unnamed.ts';
import { recipientListByLinkOnly } from './recipients/recipient-list-by-link-only.ts';
import { recipientChosenLater } from './recipients/recipient-chosen-later.ts';
import { recipientOnwardTransfer } from './recipients/recipient-onward-transfer.ts';
import { recipientFuturePartners } from './recipients/recipient-future-partners.ts';
import { partnerLegalIdentityMissing } from './recipients/partner-legal-identity-missing.ts';
import { partnerSirenInvalid } from './recipients/partner-siren-invalid.ts';
import { partnerPlaceholder } from './recipients/partner-placeholder.ts';
import { partnerPolicyMissing } from './recipients/partner-policy-missing.ts';
import { partnerTextMismatch } from './recipients/partner-text-mismatch.ts';
import { partnerBundle } from './recipients/partner-bundle.ts';
import { partnerTooMany } from './recipients/partner-too-many.ts';
import { processorOwnMarketing } from './recipients/processor-own-marketing.ts';
import { contractRecipientMarketing } from './recipients/contract-recipient-marketing.ts';
import { purposeVague } from './purposes/purpose-vague.ts';
import { purposeOfferNatureMissing } from './purposes/purpose-offer-nature-missing.ts';
import { bundleTerms } from './purposes/bundle-terms.ts';
import { bundlePurposes } from './purposes/bundle-purposes.ts';
import { bundleChannels } from './purposes/bundle-channels.ts';
import { channelMissing } from './purposes/channel-missing.ts';
import { automatedCallUndisclosed } from './purposes/automated-call-undisclosed.ts';
import { socialAudienceHidden } from './purposes/social-audience-hidden.ts';
import { preticked } from './act/preticked.ts';
import { optOutWording } from './act/opt-out-wording.ts';
import { doubleNegative } from './act/double-negative.ts';
import { impliedBySubmit } from './act/implied-by-submit.ts';
import { impliedByBrowsing } from './act/implied-by-browsing.ts';
import { policyAcceptanceAsConsent } from './act/policy-acceptance-as-consent.ts';
import { consentRequired } from './act/consent-required.ts';
import { conditionalAccess } from './act/conditional-access.ts';
import { incentive } from './act/incentive.ts';
import { confirmShaming } from './act/confirm-shaming.ts';
import { pressure } from './act/pressure.ts';
import { submitLabelMisleading } from './act/submit-label-misleading.ts';
import { choiceAsymmetric } from './act/choice-asymmetric.ts';
import { refusalHidden } from './act/refusal-hidden.ts';
import { acceptAllWithoutRefuseAll } from './act/accept-all-without-refuse-all.ts';
import { tacitRenewal } from './act/tacit-renewal.ts';
import { phoneLegalBasis } from './phone/phone-legal-basis.ts';
import { phoneDuration } from './phone/phone-duration.ts';
import { phoneL2232NoticeMissing } from './phone/phone-l223-2-notice-missing.ts';
import { phoneProofAccessMissing } from './phone/phone-proof-access-missing.ts';
import { phoneHoursBlanket } from './phone/phone-hours-blanket.ts';
import { sectorBanned } from './phone/sector-banned.ts';
import { sectorUndeclared } from './phone/sector-undeclared.ts';
import { callbackScope } from './phone/callback-scope.ts';
import { proofRetention } from './phone/proof-retention.ts';
import { controllerIdentityMissing } from './notice/controller-identity-missing.ts';
import { legalBasisMissing } from './notice/legal-basis-missing.ts';
import { retentionMissingOrVague } from './notice/retention-missing-or-vague.ts';
import { rightsMissing } from './notice/rights-missing.ts';
import { withdrawalMissingOrHarder } from './notice/withdrawal-missing-or-harder.ts';
import { complaintAuthorityMissing } from './notice/complaint-authority-missing.ts';
import { dpoContactMissing } from './notice/dpo-contact-missing.ts';
import { sourceMissing } from './notice/source-missing.ts';
import { transferOutsideEeaUndisclosed } from './notice/transfer-outside-eea-undisclosed.ts';
import { requiredFieldsUnmarked } from './notice/required-fields-unmarked.ts';
import { languageDiscontinuity } from './notice/language-discontinuity.ts';
import { readability } from './notice/readability.ts';
import { obsoleteBloctel } from './notice/obsolete-bloctel.ts';
import { fieldExcess } from './fields/field-excess.ts';
import { fieldSensitive } from './fields/field-sensitive.ts';
import { fieldThirdPartyPerson } from './fields/field-third-party-person.ts';
import { minorAudience } from './fields/minor-audience.ts';
import { consentForContract } from './basis/consent-for-contract.ts';
import { transferByLegitimateInterest } from './basis/transfer-by-legitimate-interest.ts';
import { softOptInMisuse } from './basis/soft-opt-in-misuse.ts';
import { configSyntax } from './structure/config-syntax.ts';
import { configUnknownKey } from './structure/config-unknown-key.ts';
import { configMissing } from './structure/config-missing.ts';
import { configValue } from './structure/config-value.ts';
import { justificationUnused } from './structure/justification-unused.ts';
import { profileLintOnly } from './structure/profile-lint-only.ts';

/** Every rule, by group: recipients, purposes and channels, the act, the telephone, the notice, fields, legal basis, structure. */
export const rules: readonly Rule[] = [
  recipientVagueTerm,
  recipientUnboundedList,
  recipientGroupUnnamed,
  recipientListByLinkOnly,
  recipientChosenLater,
  recipientOnwardTransfer,
  recipientFuturePartners,
  partnerLegalIdentityMissing,
  partnerSirenInvalid,
  partnerPlaceholder,
  partnerPolicyMissing,
  partnerTextMismatch,
  partnerBundle,
  partnerTooMany,
  processorOwnMarketing,
  contractRecipientMarketing,
  purposeVague,
  purposeOfferNatureMissing,
  bundleTerms,
  bundlePurposes,
  bundleChannels,
  channelMissing,
  automatedCallUndisclosed,
  socialAudienceHidden,
  preticked,
  optOutWording,
  doubleNegative,
  impliedBySubmit,
  impliedByBrowsing,
  policyAcceptanceAsConsent,
  consentRequired,
  conditionalAccess,
  incentive,
  confirmShaming,
  pressure,
  submitLabelMisleading,
  choiceAsymmetric,
  refusalHidden,
  acceptAllWithoutRefuseAll,
  tacitRenewal,
  phoneLegalBasis,
  phoneDuration,
  phoneL2232NoticeMissing,
  phoneProofAccessMissing,
  phoneHoursBlanket,
  sectorBanned,
  sectorUndeclared,
  callbackScope,
  proofRetention,
  controllerIdentityMissing,
  legalBasisMissing,
  retentionMissingOrVague,
  rightsMissing,
  withdrawalMissingOrHarder,
  complaintAuthorityMissing,
  dpoContactMissing,
  sourceMissing,
  transferOutsideEeaUndisclosed,
  requiredFieldsUnmarked,
  languageDiscontinuity,
  readability,
  obsoleteBloctel,
  fieldExcess,
  fieldSensitive,
  fieldThirdPartyPerson,
  minorAudience,
  consentForContract,
  transferByLegitimateInterest,
  softOptInMisuse,
  configSyntax,
  configUnknownKey,
  configMissing,
  configValue,
  justificationUnused,
  profileLintOnly,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id; undefined when there is none. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
