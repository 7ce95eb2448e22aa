import { frozenInDepth } from './frozenInDepth.js';
import type { Policy } from './model.js';

/**
 * The default operating-model policy: a reading of five articles about co-managed operations, as data. Criteria that are not `explicit` are
 * inferred from them; weights, fits, factors and bounds are house defaults.
 *
 * @see docs/concepts/recommendation.md
 */
export const defaultPolicy: Policy = /* @__PURE__ */ frozenInDepth<Policy>({
  id: 'comanaged-default',
  version: '0.1.0',
  about:
    'Default operating-model policy. fit: integers 0..4, in the order of `models`. explicit=true: at least one level of the criterion is stated in the source; false: inferred from it. All weights are 1 (house default). `sources`: seed articles 000 KMayer, 001 definition, 002 design guide, 003 what-is, 004 comparison.',
  models: ['in-house', 'co-managed', 'co-managed-heavy', 'fully-managed'],
  engagements: ['augmentation', 'shared-responsibility', 'outcome-based', 'fully-integrated'],
  fitScale: [0, 4],
  facts: [
    {
      id: 'targetMaturity',
      kind: 'number',
      min: 1,
      max: 3,
      whole: true,
      description: 'operational maturity level that is wanted, 1 to 3',
    },
    {
      id: 'need',
      kind: 'choice',
      values: ['short-term-capacity', 'uptime', 'strategic-partnership'],
      description: 'what an engagement is needed for',
    },
    {
      id: 'drivers',
      kind: 'ranking',
      values: ['scalability', 'specialist-skills', 'operational-stability', 'security', 'cost-control', 'resilience'],
      description: 'what drives the wish for change, the first one most',
    },
    {
      id: 'internalItFte',
      kind: 'number',
      min: 0,
      description: 'full positions in internal IT',
    },
    {
      id: 'operates24x7',
      kind: 'yes-no',
      description: 'whether the business runs around the clock',
    },
    {
      id: 'has24x7Coverage',
      kind: 'yes-no',
      description: 'whether internal staff covers every hour of the week',
    },
    {
      id: 'internalOnlyAccess',
      kind: 'yes-no',
      description: 'whether rules allow access to internal staff only',
    },
    {
      id: 'competitiveAdvantage',
      kind: 'yes-no',
      description: 'whether the scope is a competitive advantage',
    },
    {
      id: 'techDebtUnassessed',
      kind: 'yes-no',
      description: 'whether nobody has assessed the technical debt',
    },
    {
      id: 'raciDefined',
      kind: 'yes-no',
      description: 'whether it is defined who is responsible and accountable',
    },
    {
      id: 'sharedTooling',
      kind: 'yes-no',
      description: 'whether both sides see the same tools',
    },
    {
      id: 'leadershipUnwillingToDefineOwnership',
      kind: 'yes-no',
      description: 'whether leadership is unwilling to define ownership',
    },
    {
      id: 'teamResistsOutsideProcess',
      kind: 'yes-no',
      description: 'whether the internal team resists process from outside',
    },
    {
      id: 'providerOwnsConfigToolingDocs',
      kind: 'yes-no',
      description: 'whether the provider owns configuration, tooling or documentation',
    },
    {
      id: 'baselineMissing',
      kind: 'yes-no',
      description: 'whether capability, capacity and resilience were never measured',
    },
    {
      id: 'partnerQualified',
      kind: 'yes-no',
      description: 'whether a partner has passed the gates',
    },
    {
      id: 'contractResponseMin',
      kind: 'number',
      min: 0,
      description: 'response time of the contract in minutes',
    },
    {
      id: 'requiredResponseMin',
      kind: 'number',
      min: 0,
      description: 'response time that the business needs in minutes',
    },
    {
      id: 'owner',
      kind: 'text',
      description: 'id of who owns the decision',
    },
    {
      id: 'reviewDate',
      kind: 'date',
      description: 'day of the next review',
    },
  ],
  askFirst: ['operates24x7', 'has24x7Coverage', 'competitiveAdvantage', 'internalOnlyAccess', 'internalItFte'],
  criteria: [
    {
      id: 'maturity',
      fact: 'maturity',
      description:
        'operational maturity level of the scope, 1 reactive, 2 documented and standardised, 3 proactive and optimised',
      weight: 1,
      levels: {
        '1': [0, 2, 4, 4],
        '2': [1, 4, 2, 2],
        '3': [2, 4, 1, 1],
      },
      basis: 'at least one level is stated in the source',
      explicit: true,
      sources: ['004'],
    },
    {
      id: 'coverageGap',
      fact: 'coverageGap',
      description: 'share of the required hours that internal staff do not cover: none, partial, full',
      weight: 1,
      levels: {
        none: [4, 2, 1, 1],
        partial: [1, 4, 3, 2],
        full: [0, 4, 4, 3],
      },
      basis: 'at least one level is stated in the source',
      explicit: true,
      sources: ['004', '000', '003'],
    },
    {
      id: 'skills',
      fact: 'skills',
      description:
        'internal specialist depth against what the scope needs: strong, gaps, severe (cannot find or keep the specialists)',
      weight: 1,
      levels: {
        strong: [4, 2, 1, 1],
        gaps: [1, 4, 3, 2],
        severe: [0, 3, 4, 3],
      },
      basis: 'at least one level is stated in the source',
      explicit: true,
      sources: ['004', '000', '002'],
    },
    {
      id: 'documentation',
      fact: 'documentation',
      description: 'quality of runbooks, configuration records and procedures: good, partial, none',
      weight: 1,
      levels: {
        good: [4, 3, 2, 2],
        partial: [2, 4, 3, 2],
        none: [0, 2, 4, 3],
      },
      basis: 'inferred from the source',
      explicit: false,
      sources: ['000', '004'],
    },
    {
      id: 'control',
      fact: 'control',
      description: 'control the organisation WANTS over day-to-day operation: low, shared, full',
      weight: 1,
      levels: {
        low: [0, 1, 3, 4],
        shared: [2, 4, 3, 1],
        full: [4, 3, 1, 0],
      },
      basis: 'inferred from the source',
      explicit: false,
      sources: ['000', '004'],
    },
    {
      id: 'specificity',
      fact: 'specificity',
      description: 'how particular the environment is: commodity, mixed, differentiating',
      weight: 1,
      levels: {
        commodity: [0, 1, 2, 4],
        mixed: [2, 4, 3, 2],
        differentiating: [3, 4, 2, 0],
      },
      basis: 'at least one level is stated in the source',
      explicit: true,
      sources: ['004'],
    },
    {
      id: 'criticality',
      fact: 'criticality',
      description: 'business criticality of the scope: low, important, critical',
      weight: 1,
      levels: {
        low: [3, 1, 2, 4],
        important: [3, 4, 3, 2],
        critical: [1, 4, 4, 1],
      },
      basis: 'at least one level is stated in the source',
      explicit: true,
      sources: ['004', '000', '001'],
    },
    {
      id: 'risk',
      fact: 'risk',
      description: 'security and compliance exposure: low, elevated, high',
      weight: 1,
      levels: {
        low: [3, 1, 2, 4],
        elevated: [2, 4, 3, 2],
        high: [1, 4, 3, 2],
      },
      basis: 'inferred from the source',
      explicit: false,
      sources: ['000', '003'],
    },
    {
      id: 'capacity',
      fact: 'capacity',
      description:
        'capacity PRESSURE on the internal team (reactive load against project work); high means too little capacity',
      weight: 1,
      levels: {
        low: [4, 2, 1, 1],
        moderate: [2, 4, 3, 2],
        high: [0, 3, 4, 3],
      },
      basis: 'inferred from the source',
      explicit: false,
      sources: ['002', '003'],
    },
    {
      id: 'keyPerson',
      fact: 'keyPerson',
      description: 'dependency on single individuals: low, moderate, high',
      weight: 1,
      levels: {
        low: [4, 2, 2, 2],
        moderate: [2, 4, 3, 2],
        high: [0, 4, 4, 2],
      },
      basis: 'at least one level is stated in the source',
      explicit: true,
      sources: ['004', '003', '000'],
    },
    {
      id: 'team',
      fact: 'team',
      description: 'internal IT team: none, lean, established',
      weight: 1,
      levels: {
        none: [0, 0, 2, 4],
        lean: [1, 4, 3, 2],
        established: [4, 3, 1, 0],
      },
      basis: 'at least one level is stated in the source',
      explicit: true,
      sources: ['003', '000'],
    },
    {
      id: 'cost',
      fact: 'cost',
      description: 'how much predictable spend (OpEx instead of CapEx) matters: low, medium, high',
      weight: 1,
      levels: {
        low: [3, 2, 2, 2],
        medium: [2, 3, 3, 3],
        high: [1, 2, 3, 4],
      },
      basis: 'at least one level is stated in the source',
      explicit: true,
      sources: ['004'],
    },
    {
      id: 'functionNorm',
      fact: 'function',
      description: 'typical ownership approach of the IT function; only when a service or function is evaluated',
      weight: 1,
      serviceScopeOnly: true,
      levels: {
        'service-desk': [1, 4, 3, 2],
        infrastructure: [1, 4, 3, 1],
        'cloud-operations': [1, 3, 4, 1],
        cybersecurity: [0, 1, 4, 4],
        'backup-dr': [0, 1, 4, 3],
        projects: [1, 4, 2, 0],
      },
      basis: 'at least one level is stated in the source',
      explicit: true,
      sources: ['002'],
    },
  ],
  driverEmphasis: {
    factorPrimary: 2,
    factorSecondary: 1.5,
    map: {
      scalability: ['capacity'],
      'specialist-skills': ['skills'],
      'operational-stability': ['maturity', 'criticality'],
      security: ['risk', 'coverageGap'],
      'cost-control': ['cost'],
      resilience: ['keyPerson', 'documentation'],
    },
  },
  constraints: [
    {
      code: 'INTERNAL_ONLY_ACCESS',
      excludes: ['co-managed', 'co-managed-heavy', 'fully-managed'],
      when: 'internal-only access is mandated',
      condition: {
        all: [
          {
            fact: 'internalOnlyAccess',
            op: 'eq',
            value: true,
          },
        ],
      },
      sentence:
        'Rules demand that only internal staff have access, so every model with a provider is ruled out for this scope.',
      remedy:
        'Keep this scope in-house; narrow the scope to what the rule covers, or have the rule reviewed by whoever owns it.',
      scope: 'service',
      gapRules: ['gov/internal-only-outside'],
      sources: ['004'],
    },
    {
      code: 'COVERAGE_24X7_NO_INTERNAL',
      excludes: ['in-house'],
      when: 'the business operates 24/7 and there is no internal 24/7 coverage',
      condition: {
        all: [
          {
            fact: 'operates24x7',
            op: 'eq',
            value: true,
          },
          {
            fact: 'has24x7Coverage',
            op: 'eq',
            value: false,
          },
        ],
      },
      sentence:
        'The business runs around the clock and there is no internal 24/7 cover, so a purely in-house model is ruled out.',
      remedy: 'Add a partner for the uncovered hours, or staff a full rota.',
      gapRules: ['coverage/247-without-desk'],
      sources: ['004'],
    },
    {
      code: 'COMPETITIVE_ADVANTAGE',
      excludes: ['fully-managed'],
      when: 'the scope is a competitive advantage',
      condition: {
        all: [
          {
            fact: 'competitiveAdvantage',
            op: 'eq',
            value: true,
          },
        ],
      },
      sentence: 'This scope is a competitive advantage, so a fully managed black box is ruled out.',
      remedy: 'Keep governance in-house; use co-managed depth where needed.',
      scope: 'service',
      sources: ['004'],
    },
    {
      code: 'NO_INTERNAL_CAPABILITY',
      excludes: ['in-house', 'co-managed', 'co-managed-heavy'],
      when: 'internal IT FTE is 0',
      condition: {
        all: [
          {
            fact: 'internalItFte',
            op: 'eq',
            value: 0,
          },
        ],
      },
      sentence: 'There is no internal IT staff to share the work with, so only a fully managed model is possible.',
      remedy: 'Name a contract owner inside; hire before moving to a shared model.',
      sources: ['003'],
    },
    {
      code: 'CONTRACT_RESPONSE_TOO_SLOW',
      excludes: ['fully-managed'],
      when: 'criticality is critical and contract response > required response (minutes); only when all three are known',
      condition: {
        all: [
          {
            fact: 'criticality',
            op: 'eq',
            value: 'critical',
          },
          {
            fact: 'contractResponseMin',
            op: 'gt',
            value: {
              fact: 'requiredResponseMin',
            },
          },
        ],
      },
      sentence: 'The contract response time is slower than this critical scope can bear.',
      remedy: 'Negotiate a faster response, or keep first response inside or in a co-managed rota.',
      gapRules: ['sla/slower-than-need'],
      sources: ['004'],
    },
  ],
  strongPreferences: [
    {
      code: 'STABILISE_FIRST',
      demotes: ['in-house', 'co-managed'],
      overridable: true,
      when: 'maturity is 1',
      condition: {
        all: [
          {
            fact: 'maturity',
            op: 'eq',
            value: 1,
          },
        ],
      },
      sentence: 'At maturity level 1 the environment usually needs heavy or full support first, to become stable.',
      remedy: 'Stabilise with a strong partner, then review the model at level 2.',
      sources: ['004'],
      note: "source wording 'often necessary': overridable with a recorded reason; has no effect when it would leave no model",
    },
    {
      code: 'TALENT_GAP',
      demotes: ['in-house'],
      overridable: true,
      when: 'skills is severe',
      condition: {
        all: [
          {
            fact: 'skills',
            op: 'eq',
            value: 'severe',
          },
        ],
      },
      sentence: 'The needed specialists cannot be found or kept, so relying on internal staff alone is not advised.',
      remedy: "Use a partner's specialist bench, or change the hiring offer and record why.",
      gapRules: ['capability/skill-missing', 'capability/vacancy-stuck'],
      sources: ['004'],
      note: 'decision matrix question 3 of the source; overridable',
    },
  ],
  flags: [
    {
      code: 'THIN_24X7_ROSTER',
      severity: 'warning',
      when: '24/7 operation, internal 24/7 coverage, 8 <= internal IT FTE < 12',
      condition: {
        all: [
          {
            fact: 'operates24x7',
            op: 'eq',
            value: true,
          },
          {
            fact: 'has24x7Coverage',
            op: 'eq',
            value: true,
          },
          {
            fact: 'internalItFte',
            op: 'gte',
            value: 8,
          },
          {
            fact: 'internalItFte',
            op: 'lt',
            value: 12,
          },
        ],
      },
      sentence: 'A round-the-clock rota with 8 to 11 people has little room for leave, training and illness.',
      remedy: 'Plan towards 12 FTE or share the night and weekend hours.',
      gapRules: ['coverage/understaffed-247'],
      sources: ['004'],
    },
    {
      code: 'ROSTER_BELOW_MINIMUM',
      severity: 'blocker',
      when: '24/7 operation, internal 24/7 coverage, internal IT FTE < 8',
      condition: {
        all: [
          {
            fact: 'operates24x7',
            op: 'eq',
            value: true,
          },
          {
            fact: 'has24x7Coverage',
            op: 'eq',
            value: true,
          },
          {
            fact: 'internalItFte',
            op: 'lt',
            value: 8,
          },
        ],
      },
      sentence: 'A round-the-clock NOC and SOC needs at least 8 FTE; this team has fewer.',
      remedy: 'Share the hours with a partner or grow the team before relying on this cover.',
      gapRules: ['coverage/understaffed-247'],
      sources: ['004'],
    },
    {
      code: 'DUMP_AND_RUN',
      severity: 'blocker',
      when: 'technical debt is unassessed and the winner is co-managed-heavy or fully-managed',
      condition: {
        all: [
          {
            fact: 'techDebtUnassessed',
            op: 'eq',
            value: true,
          },
          {
            fact: '$winner',
            op: 'in',
            value: ['co-managed-heavy', 'fully-managed'],
          },
        ],
      },
      sentence: 'The environment would be handed over without an assessment of its technical debt.',
      remedy: 'Assess and migrate first, fix the debt, then sign.',
      gapRules: ['transition/no-assessment', 'transition/debt-moved'],
      sources: ['004'],
    },
    {
      code: 'NO_RACI',
      severity: 'blocker',
      when: 'a RACI is stated as not defined and the winner is not in-house',
      condition: {
        all: [
          {
            fact: 'raciDefined',
            op: 'eq',
            value: false,
          },
          {
            fact: '$winner',
            op: 'in',
            value: ['co-managed', 'co-managed-heavy', 'fully-managed'],
          },
        ],
      },
      sentence: 'Work would be shared without an agreed RACI.',
      remedy: 'Agree a RACI during onboarding and review it every quarter.',
      gapRules: ['raci/none'],
      sources: ['004', '003'],
    },
    {
      code: 'TOOLING_SILO',
      severity: 'blocker',
      when: 'shared tooling is stated as absent and the winner is co-managed or co-managed-heavy',
      condition: {
        all: [
          {
            fact: 'sharedTooling',
            op: 'eq',
            value: false,
          },
          {
            fact: '$winner',
            op: 'in',
            value: ['co-managed', 'co-managed-heavy'],
          },
        ],
      },
      sentence: 'The two teams would look at different tools and see different truths.',
      remedy: 'Agree one shared view of monitoring and configuration records for both teams.',
      gapRules: ['tool/silo'],
      sources: ['004'],
    },
    {
      code: 'HEROICS',
      severity: 'warning',
      when: 'keyPerson is high and documentation is partial or none',
      condition: {
        all: [
          {
            fact: 'keyPerson',
            op: 'eq',
            value: 'high',
          },
          {
            fact: 'documentation',
            op: 'in',
            value: ['partial', 'none'],
          },
        ],
      },
      sentence: 'The work depends on a single person and is not well documented.',
      remedy: 'Document and automate the procedures; spread the knowledge.',
      gapRules: [
        'resilience/person-concentration',
        'resilience/single-holder',
        'resilience/hero-incidents',
        'docs/no-runbook',
      ],
      sources: ['004', '001'],
    },
    {
      code: 'OWNERSHIP_UNWILLING',
      severity: 'blocker',
      when: 'leadership is unwilling to define ownership',
      condition: {
        all: [
          {
            fact: 'leadershipUnwillingToDefineOwnership',
            op: 'eq',
            value: true,
          },
        ],
      },
      sentence:
        'Leadership is not willing to define ownership, expectations and escalation, so the value will be limited.',
      remedy: 'Settle ownership before signing.',
      sources: ['003'],
    },
    {
      code: 'PARTNERSHIP_STALL',
      severity: 'warning',
      when: 'the team resists outside process and the winner is not in-house',
      condition: {
        all: [
          {
            fact: 'teamResistsOutsideProcess',
            op: 'eq',
            value: true,
          },
          {
            fact: '$winner',
            op: 'in',
            value: ['co-managed', 'co-managed-heavy', 'fully-managed'],
          },
        ],
      },
      sentence: 'The internal team resists outside process, so the partnership can stall.',
      remedy: 'Involve the team in the design; pilot one domain first.',
      sources: ['003'],
    },
    {
      code: 'COST_ONLY_DRIVER',
      severity: 'warning',
      when: 'cost-control is the only ranked driver',
      condition: {
        all: [
          {
            fact: 'drivers',
            op: 'eq',
            value: ['cost-control'],
          },
        ],
      },
      sentence: 'Cost is the only driver, and it should not be the only reason.',
      remedy: 'Rank at least one further driver, or record why cost alone decides.',
      gapRules: ['gov/no-driver'],
      sources: ['003'],
    },
    {
      code: 'LEAPFROG',
      severity: 'blocker',
      when: 'target maturity - maturity > 1 and no qualified partner is recorded',
      condition: {
        all: [
          {
            left: {
              minus: ['targetMaturity', 'maturity'],
            },
            op: 'gt',
            value: 1,
          },
          {
            not: {
              fact: 'partnerQualified',
              op: 'eq',
              value: true,
            },
            unknownAs: false,
          },
        ],
      },
      sentence: 'The target skips a maturity level without a qualified partner.',
      remedy: 'Plan one level at a time, or qualify a partner first.',
      gapRules: ['transition/leapfrog'],
      sources: ['004'],
    },
    {
      code: 'PROVIDER_LOCK_IN',
      severity: 'warning',
      when: 'the provider owns configuration, tooling or documentation',
      condition: {
        all: [
          {
            fact: 'providerOwnsConfigToolingDocs',
            op: 'eq',
            value: true,
          },
        ],
      },
      sentence: 'The provider would own configurations, tooling or documentation.',
      remedy: 'Let the client own the records and agree exit terms.',
      gapRules: ['lockin/provider-holds-keys', 'lockin/no-exit-plan', 'lockin/rigid-term'],
      sources: ['004'],
    },
    {
      code: 'NO_BASELINE',
      severity: 'blocker',
      when: 'the baseline is stated as missing',
      condition: {
        all: [
          {
            fact: 'baselineMissing',
            op: 'eq',
            value: true,
          },
        ],
      },
      sentence:
        'There is no baseline of capability, capacity and resilience, so nobody can size the need or show progress.',
      remedy: 'Run the audit phase first.',
      gapRules: ['transition/no-assessment', 'outcome/area-unmeasured'],
      sources: ['002', '004'],
    },
    {
      code: 'NO_NAMED_OWNER',
      severity: 'blocker',
      when: 'owner or review date is stated as absent (null)',
      condition: {
        any: [
          {
            fact: 'owner',
            op: 'isNull',
          },
          {
            fact: 'reviewDate',
            op: 'isNull',
          },
        ],
      },
      sentence: 'The decision has no named owner or no review date.',
      remedy: 'Name one owner and the next review date.',
      gapRules: ['own/service-no-owner', 'review/none'],
      sources: ['000', '001'],
    },
  ],
  derivedFacts: [
    {
      fact: 'has24x7Coverage',
      whenUnstatedAnd: {
        fact: 'operates24x7',
        op: 'eq',
        value: true,
      },
      from: 'coverageGap',
      map: {
        none: true,
        partial: false,
        full: false,
      },
    },
  ],
  engagementTable: {
    appliesTo: ['co-managed', 'co-managed-heavy'],
    hitPolicy: 'first',
    rules: [
      {
        when: {
          any: [
            {
              fact: 'function',
              op: 'eq',
              value: 'projects',
            },
            {
              fact: 'need',
              op: 'eq',
              value: 'short-term-capacity',
            },
          ],
        },
        engagement: 'augmentation',
        sources: ['002', '003'],
      },
      {
        when: {
          any: [
            {
              fact: 'function',
              op: 'in',
              value: ['backup-dr', 'cybersecurity'],
            },
            {
              fact: 'need',
              op: 'eq',
              value: 'uptime',
            },
          ],
        },
        engagement: 'outcome-based',
        sources: ['002'],
      },
      {
        when: {
          all: [
            {
              fact: 'need',
              op: 'eq',
              value: 'strategic-partnership',
            },
            {
              fact: 'maturity',
              op: 'eq',
              value: 3,
            },
          ],
        },
        engagement: 'fully-integrated',
        sources: ['002', '004'],
      },
      {
        when: {
          all: [],
        },
        engagement: 'shared-responsibility',
        sources: ['002'],
      },
    ],
  },
  aggregation: {
    form: 'evidence',
    formula:
      'score(m) = 100 * sum_c w_c * (fit_c(level,m) - mean over the levels of c of fit_c(.,m)) / (4 * sum_c w_c); an unanswered criterion contributes 0',
    order: ['hard constraint', 'strong preference', 'score'],
    ties: 'co-winners are reported; no single winner at margin 0',
    rankingDisplayOrderOnTie: ['fewer strong-preference violations', 'higher raw fit sum', 'declared model order'],
  },
  neutrality: {
    minShare: 0.1,
    maxShare: 0.45,
    basis: 'house default',
  },
});
