import { table } from '../../base/table.ts';
import type { RuleLaw } from '../rule.ts';
import { recipientVagueTermLaw } from './recipients/recipient-vague-term.ts';
import { recipientUnboundedListLaw } from './recipients/recipient-unbounded-list.ts';
import { recipientGroupUnnamedLaw } from './recipients/recipient-group-unnamed.ts';
import { recipientListByLinkOnlyLaw } from './recipients/recipient-list-by-link-only.ts';
import { recipientChosenLaterLaw } from './recipients/recipient-chosen-later.ts';
import { recipientOnwardTransferLaw } from './recipients/recipient-onward-transfer.ts';
import { recipientFuturePartnersLaw } from './recipients/recipient-future-partners.ts';
import { partnerLegalIdentityMissingLaw } from './recipients/partner-legal-identity-missing.ts';
import { partnerSirenInvalidLaw } from './recipients/partner-siren-invalid.ts';
import { partnerPlaceholderLaw } from './recipients/partner-placeholder.ts';
import { partnerPolicyMissingLaw } from './recipients/partner-policy-missing.ts';
import { partnerTextMismatchLaw } from './recipients/partner-text-mismatch.ts';
import { partnerBundleLaw } from './recipients/partner-bundle.ts';
import { partnerTooManyLaw } from './recipients/partner-too-many.ts';
import { processorOwnMarketingLaw } from './recipients/processor-own-marketing.ts';
import { contractRecipientMarketingLaw } from './recipients/contract-recipient-marketing.ts';
import { purposeVagueLaw } from './purposes/purpose-vague.ts';
import { purposeOfferNatureMissingLaw } from './purposes/purpose-offer-nature-missing.ts';
import { bundleTermsLaw } from './purposes/bundle-terms.ts';
import { bundlePurposesLaw } from './purposes/bundle-purposes.ts';
import { bundleChannelsLaw } from './purposes/bundle-channels.ts';
import { channelMissingLaw } from './purposes/channel-missing.ts';
import { automatedCallUndisclosedLaw } from './purposes/automated-call-undisclosed.ts';
import { socialAudienceHiddenLaw } from './purposes/social-audience-hidden.ts';
import { pretickedLaw } from './act/preticked.ts';
import { optOutWordingLaw } from './act/opt-out-wording.ts';
import { doubleNegativeLaw } from './act/double-negative.ts';
import { impliedBySubmitLaw } from './act/implied-by-submit.ts';
import { impliedByBrowsingLaw } from './act/implied-by-browsing.ts';
import { policyAcceptanceAsConsentLaw } from './act/policy-acceptance-as-consent.ts';
import { consentRequiredLaw } from './act/consent-required.ts';
import { conditionalAccessLaw } from './act/conditional-access.ts';
import { incentiveLaw } from './act/incentive.ts';
import { confirmShamingLaw } from './act/confirm-shaming.ts';
import { pressureLaw } from './act/pressure.ts';
import { submitLabelMisleadingLaw } from './act/submit-label-misleading.ts';
import { choiceAsymmetricLaw } from './act/choice-asymmetric.ts';
import { refusalHiddenLaw } from './act/refusal-hidden.ts';
import { acceptAllWithoutRefuseAllLaw } from './act/accept-all-without-refuse-all.ts';
import { tacitRenewalLaw } from './act/tacit-renewal.ts';
import { phoneLegalBasisLaw } from './phone/phone-legal-basis.ts';
import { phoneDurationLaw } from './phone/phone-duration.ts';
import { phoneL2232NoticeMissingLaw } from './phone/phone-l223-2-notice-missing.ts';
import { phoneProofAccessMissingLaw } from './phone/phone-proof-access-missing.ts';
import { phoneHoursBlanketLaw } from './phone/phone-hours-blanket.ts';
import { sectorBannedLaw } from './phone/sector-banned.ts';
import { sectorUndeclaredLaw } from './phone/sector-undeclared.ts';
import { callbackScopeLaw } from './phone/callback-scope.ts';
import { proofRetentionLaw } from './phone/proof-retention.ts';
import { controllerIdentityMissingLaw } from './notice/controller-identity-missing.ts';
import { legalBasisMissingLaw } from './notice/legal-basis-missing.ts';
import { retentionMissingOrVagueLaw } from './notice/retention-missing-or-vague.ts';
import { rightsMissingLaw } from './notice/rights-missing.ts';
import { withdrawalMissingOrHarderLaw } from './notice/withdrawal-missing-or-harder.ts';
import { complaintAuthorityMissingLaw } from './notice/complaint-authority-missing.ts';
import { dpoContactMissingLaw } from './notice/dpo-contact-missing.ts';
import { sourceMissingLaw } from './notice/source-missing.ts';
import { transferOutsideEeaUndisclosedLaw } from './notice/transfer-outside-eea-undisclosed.ts';
import { requiredFieldsUnmarkedLaw } from './notice/required-fields-unmarked.ts';
import { languageDiscontinuityLaw } from './notice/language-discontinuity.ts';
import { readabilityLaw } from './notice/readability.ts';
import { obsoleteBloctelLaw } from './notice/obsolete-bloctel.ts';
import { fieldExcessLaw } from './fields/field-excess.ts';
import { fieldSensitiveLaw } from './fields/field-sensitive.ts';
import { fieldThirdPartyPersonLaw } from './fields/field-third-party-person.ts';
import { minorAudienceLaw } from './fields/minor-audience.ts';
import { consentForContractLaw } from './basis/consent-for-contract.ts';
import { transferByLegitimateInterestLaw } from './basis/transfer-by-legitimate-interest.ts';
import { softOptInMisuseLaw } from './basis/soft-opt-in-misuse.ts';
import { configSyntaxLaw } from './structure/config-syntax.ts';
import { configUnknownKeyLaw } from './structure/config-unknown-key.ts';
import { configMissingLaw } from './structure/config-missing.ts';
import { configValueLaw } from './structure/config-value.ts';
import { justificationUnusedLaw } from './structure/justification-unused.ts';
import { profileLintOnlyLaw } from './structure/profile-lint-only.ts';

const laws: Readonly<Record<string, RuleLaw | undefined>> = table({
  'recipient-vague-term': recipientVagueTermLaw,
  'recipient-unbounded-list': recipientUnboundedListLaw,
  'recipient-group-unnamed': recipientGroupUnnamedLaw,
  'recipient-list-by-link-only': recipientListByLinkOnlyLaw,
  'recipient-chosen-later': recipientChosenLaterLaw,
  'recipient-onward-transfer': recipientOnwardTransferLaw,
  'recipient-future-partners': recipientFuturePartnersLaw,
  'partner-legal-identity-missing': partnerLegalIdentityMissingLaw,
  'partner-siren-invalid': partnerSirenInvalidLaw,
  'partner-placeholder': partnerPlaceholderLaw,
  'partner-policy-missing': partnerPolicyMissingLaw,
  'partner-text-mismatch': partnerTextMismatchLaw,
  'partner-bundle': partnerBundleLaw,
  'partner-too-many': partnerTooManyLaw,
  'processor-own-marketing': processorOwnMarketingLaw,
  'contract-recipient-marketing': contractRecipientMarketingLaw,
  'purpose-vague': purposeVagueLaw,
  'purpose-offer-nature-missing': purposeOfferNatureMissingLaw,
  'bundle-terms': bundleTermsLaw,
  'bundle-purposes': bundlePurposesLaw,
  'bundle-channels': bundleChannelsLaw,
  'channel-missing': channelMissingLaw,
  'automated-call-undisclosed': automatedCallUndisclosedLaw,
  'social-audience-hidden': socialAudienceHiddenLaw,
  preticked: pretickedLaw,
  'opt-out-wording': optOutWordingLaw,
  'double-negative': doubleNegativeLaw,
  'implied-by-submit': impliedBySubmitLaw,
  'implied-by-browsing': impliedByBrowsingLaw,
  'policy-acceptance-as-consent': policyAcceptanceAsConsentLaw,
  'consent-required': consentRequiredLaw,
  'conditional-access': conditionalAccessLaw,
  incentive: incentiveLaw,
  'confirm-shaming': confirmShamingLaw,
  pressure: pressureLaw,
  'submit-label-misleading': submitLabelMisleadingLaw,
  'choice-asymmetric': choiceAsymmetricLaw,
  'refusal-hidden': refusalHiddenLaw,
  'accept-all-without-refuse-all': acceptAllWithoutRefuseAllLaw,
  'tacit-renewal': tacitRenewalLaw,
  'phone-legal-basis': phoneLegalBasisLaw,
  'phone-duration': phoneDurationLaw,
  'phone-l223-2-notice-missing': phoneL2232NoticeMissingLaw,
  'phone-proof-access-missing': phoneProofAccessMissingLaw,
  'phone-hours-blanket': phoneHoursBlanketLaw,
  'sector-banned': sectorBannedLaw,
  'sector-undeclared': sectorUndeclaredLaw,
  'callback-scope': callbackScopeLaw,
  'proof-retention': proofRetentionLaw,
  'controller-identity-missing': controllerIdentityMissingLaw,
  'legal-basis-missing': legalBasisMissingLaw,
  'retention-missing-or-vague': retentionMissingOrVagueLaw,
  'rights-missing': rightsMissingLaw,
  'withdrawal-missing-or-harder': withdrawalMissingOrHarderLaw,
  'complaint-authority-missing': complaintAuthorityMissingLaw,
  'dpo-contact-missing': dpoContactMissingLaw,
  'source-missing': sourceMissingLaw,
  'transfer-outside-eea-undisclosed': transferOutsideEeaUndisclosedLaw,
  'required-fields-unmarked': requiredFieldsUnmarkedLaw,
  'language-discontinuity': languageDiscontinuityLaw,
  readability: readabilityLaw,
  'obsolete-bloctel': obsoleteBloctelLaw,
  'field-excess': fieldExcessLaw,
  'field-sensitive': fieldSensitiveLaw,
  'field-third-party-person': fieldThirdPartyPersonLaw,
  'minor-audience': minorAudienceLaw,
  'consent-for-contract': consentForContractLaw,
  'transfer-by-legitimate-interest': transferByLegitimateInterestLaw,
  'soft-opt-in-misuse': softOptInMisuseLaw,
  'config-syntax': configSyntaxLaw,
  'config-unknown-key': configUnknownKeyLaw,
  'config-missing': configMissingLaw,
  'config-value': configValueLaw,
  'justification-unused': justificationUnusedLaw,
  'profile-lint-only': profileLintOnlyLaw,
});

/** The law behind a rule and its examples; undefined for an id that no rule has. No page of a form loads them. */
export function lawOf(id: string): RuleLaw | undefined {
  return laws[id];
}
