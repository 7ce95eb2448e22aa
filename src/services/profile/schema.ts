import * as z from 'zod';
import { maybe, schemaOf } from '../../internal/schemaOf.js';
import { amountSchema } from '../../internal/values/schema.js';
import {
  controlLevels,
  costLevels,
  coverageGapLevels,
  documentationLevels,
  engagementNeeds,
  pressureLevels,
  riskLevels,
  skillLevels,
  specificityLevels,
  teamLevels,
} from './model.js';
import type { GivenFacts } from './model.js';

const answer = maybe(z.boolean());
const minutes = maybe(z.number().min(0).max(52_596_000)); // 100 years of 365.25 days

/** Answers that people give about an organization or a service. */
export const givenFactsSchema: z.ZodType<GivenFacts, GivenFacts> = schemaOf<GivenFacts>()(
  z.strictObject({
    coverageGap: maybe(z.enum(coverageGapLevels)),
    skills: maybe(z.enum(skillLevels)),
    documentation: maybe(z.enum(documentationLevels)),
    control: maybe(z.enum(controlLevels)),
    specificity: maybe(z.enum(specificityLevels)),
    risk: maybe(z.enum(riskLevels)),
    capacity: maybe(z.enum(pressureLevels)),
    keyPerson: maybe(z.enum(pressureLevels)),
    team: maybe(z.enum(teamLevels)),
    cost: maybe(z.enum(costLevels)),
    need: maybe(z.enum(engagementNeeds)),
    internalItFte: maybe(amountSchema),
    has24x7Coverage: answer,
    competitiveAdvantage: answer,
    techDebtUnassessed: answer,
    raciDefined: answer,
    sharedTooling: answer,
    leadershipUnwillingToDefineOwnership: answer,
    teamResistsOutsideProcess: answer,
    providerOwnsConfigToolingDocs: answer,
    baselineMissing: answer,
    partnerQualified: answer,
    contractResponseMin: minutes,
    requiredResponseMin: minutes,
  }),
);
