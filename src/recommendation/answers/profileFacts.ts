import type { ProfileFact } from '../derive/model.js';

/** The facts of the default policy, in the order in which they are answered. */
export const profileFacts: readonly ProfileFact[] = /* @__PURE__ */ Object.freeze([
  'maturity',
  'targetMaturity',
  'coverageGap',
  'skills',
  'documentation',
  'control',
  'specificity',
  'criticality',
  'risk',
  'capacity',
  'keyPerson',
  'team',
  'cost',
  'function',
  'need',
  'drivers',
  'internalItFte',
  'operates24x7',
  'has24x7Coverage',
  'internalOnlyAccess',
  'competitiveAdvantage',
  'techDebtUnassessed',
  'raciDefined',
  'sharedTooling',
  'leadershipUnwillingToDefineOwnership',
  'teamResistsOutsideProcess',
  'providerOwnsConfigToolingDocs',
  'baselineMissing',
  'partnerQualified',
  'contractResponseMin',
  'requiredResponseMin',
  'owner',
  'reviewDate',
] as const);

/** Facts that a service takes from what was given for its organization. */
export const inheritedFacts: readonly ProfileFact[] = /* @__PURE__ */ Object.freeze([
  'control',
  'cost',
  'risk',
  'need',
  'leadershipUnwillingToDefineOwnership',
  'teamResistsOutsideProcess',
] as const);
