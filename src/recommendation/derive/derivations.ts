import { baselineMissing, techDebtUnassessed } from './assessedAbsence.js';
import { capacity } from './capacity.js';
import { contractResponseMin } from './contractResponseMin.js';
import { driversOf, functionOf, internalOnlyAccess } from './copiedFacts.js';
import { coverageGap } from './coverageGap.js';
import { criticality } from './criticality.js';
import { owner, reviewDate } from './decisionFacts.js';
import { documentation } from './documentation.js';
import { has24x7Coverage } from './has24x7Coverage.js';
import { internalItFte } from './internalItFte.js';
import { keyPerson } from './keyPerson.js';
import { maturity, targetMaturity } from './maturity.js';
import type { Derive, ProfileFact } from './model.js';
import { operates24x7 } from './operates24x7.js';
import { partnerQualified } from './partnerQualified.js';
import { providerOwnsConfigToolingDocs } from './providerOwnsConfigToolingDocs.js';
import { raciDefined } from './raciDefined.js';
import { requiredResponseMin } from './requiredResponseMin.js';
import { sharedTooling } from './sharedTooling.js';
import { skills } from './skills.js';
import { team } from './team.js';

/** How each fact is derived from a document; null: only people can answer it. */
export const derivations: Readonly<Record<ProfileFact, Derive | null>> = {
  maturity,
  targetMaturity,
  coverageGap,
  skills,
  documentation,
  control: null,
  specificity: null,
  criticality,
  risk: null,
  capacity,
  keyPerson,
  team,
  cost: null,
  function: functionOf,
  need: null,
  drivers: driversOf,
  internalItFte,
  operates24x7,
  has24x7Coverage,
  internalOnlyAccess,
  competitiveAdvantage: null,
  techDebtUnassessed,
  raciDefined,
  sharedTooling,
  leadershipUnwillingToDefineOwnership: null,
  teamResistsOutsideProcess: null,
  providerOwnsConfigToolingDocs,
  baselineMissing,
  partnerQualified,
  contractResponseMin,
  requiredResponseMin,
  owner,
  reviewDate,
};
