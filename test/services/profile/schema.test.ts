import { givenFactsSchema } from '../../../src/services/profile/schema.js';
import { describeEntity } from '../../fixtures/entityTable.js';
import * as cases from '../../fixtures/fieldCases.js';
import { oneOf, optional } from '../../fixtures/fieldCases.js';
import { describeNotes } from '../../fixtures/fieldNotesTable.js';

const flag = optional(cases.flag);
// at most 100 years of 365.25 days: 100 * 365.25 * 24 * 60 = 52,596,000 minutes
const minutes = optional({ accepts: [0, 15, 52_596_000], rejects: [-1, 52_596_001, 'PT15M', '15'] });

describeEntity(
  'given facts',
  givenFactsSchema,
  {},
  {
    coverageGap: optional(oneOf('none', 'partial', 'full')),
    skills: optional(oneOf('strong', 'gaps', 'severe')),
    documentation: optional(oneOf('good', 'partial', 'none')),
    control: optional(oneOf('low', 'shared', 'full')),
    specificity: optional(oneOf('commodity', 'mixed', 'differentiating')),
    risk: optional(oneOf('low', 'elevated', 'high')),
    capacity: optional(oneOf('low', 'moderate', 'high')),
    keyPerson: optional(oneOf('low', 'moderate', 'high')),
    team: optional(oneOf('none', 'lean', 'established')),
    cost: optional(oneOf('low', 'medium', 'high')),
    need: optional(oneOf('short-term-capacity', 'uptime', 'strategic-partnership')),
    internalItFte: optional(cases.amount),
    has24x7Coverage: flag,
    competitiveAdvantage: flag,
    techDebtUnassessed: flag,
    raciDefined: flag,
    sharedTooling: flag,
    leadershipUnwillingToDefineOwnership: flag,
    teamResistsOutsideProcess: flag,
    providerOwnsConfigToolingDocs: flag,
    baselineMissing: flag,
    partnerQualified: flag,
    contractResponseMin: minutes,
    requiredResponseMin: minutes,
  },
);
describeNotes('given facts', givenFactsSchema, {});
