import type { CoverageGap, CoverageMinutes } from '../coverage/gaps/model.js';
import type { WeeklyPattern } from '../coverage/pattern/model.js';
import type { Completeness, FindingSeverity, GapReport } from '../gaps/model.js';
import type { Audience, WithheldPart } from '../internal/audience.js';
import type { Assignee } from '../services/parties/model.js';
import type { PersonAlias } from '../services/parties/personAliases.js';
import type { CostComparison } from './costModel.js';
import type { DueReview } from '../planning/reviews/model.js';
import type { TransitionStatus } from '../planning/transition/model.js';
import type { DocumentMaturitySection } from './maturitySection.js';
import type { MetricsSection } from './metricsSection.js';
import type { PlanSection } from './recommendationSection.js';

/** A part of an assessment, or why there is none: something must be assessed before, or the audience must not see it. */
export type Section<T> =
  | { readonly status: 'ok'; readonly value: T }
  | {
      readonly status: 'not-assessed';
      /** Names of the lists and fields that are missing. */
      readonly missing: readonly string[];
    }
  | { readonly status: 'withheld' };

/** Somebody who holds a responsibility. */
export interface Holder {
  /** Who. */
  readonly assignee: Assignee;
  /** Their name, their id where they have none. */
  readonly label: string;
  /** Their party; null where the document does not tell. */
  readonly partyId: string | null;
  /** Whether they hold it for a part of the activity only. */
  readonly scoped: boolean;
}

/** Who answers for an activity and who does it. */
export interface ActivityResponsibility {
  /** The activity. */
  readonly activityId: string;
  /** Its name. */
  readonly label: string;
  /** Service it belongs to; null: the whole organization. */
  readonly serviceId: string | null;
  /** Heading of the matrix that it was read from; null where there is none. */
  readonly section: string | null;
  /** Who answers for it; null: not assessed. */
  readonly accountable: readonly Holder[] | null;
  /** Who does it, those by implication included; null: not assessed. */
  readonly responsible: readonly Holder[] | null;
}

/** How much one party holds. */
export interface PartyResponsibility {
  /** The party. */
  readonly partyId: string;
  /** Its name. */
  readonly label: string;
  /** Activities for which it answers. */
  readonly accountable: number;
  /** Activities that it does. */
  readonly responsible: number;
}

/** Who answers for what. */
export interface Responsibilities {
  /** The scheme of the letters. */
  readonly schemeId: string;
  /** Whether the accountable counted as the doer where nobody is named. */
  readonly accountableImpliesResponsible: boolean;
  /** Each activity, in the order of the document; those of retired services are left out. */
  readonly activities: readonly ActivityResponsibility[];
  /** Each party, in the order of the document. */
  readonly parties: readonly PartyResponsibility[];
}

/** The first of the gaps in the hours of a service. */
export type FirstGap = Pick<
  CoverageGap,
  'kind' | 'start' | 'end' | 'minutes' | 'zone' | 'localStart' | 'localEnd' | 'causes' | 'recurrence'
>;

/** Required time in which nobody with a skill is there. */
export interface SkillCoverage {
  /** The skill. */
  readonly skillId: string;
  /** Minutes without anybody who has it. */
  readonly uncoveredMinutes: number;
}

/** Required against provided hours of a service. */
export interface ServiceHours extends CoverageMinutes {
  /** Whose seats count: of those who do the work of its activities, or, where that is not assessed, all of the plan that serve it. */
  readonly seatsOf: 'responsible' | 'plan';
  /** What is missing to know that nobody else does the work at other hours, as `kind.field` or names of lists; empty where nothing is. */
  readonly missing: readonly string[];
  /** Covered part, cut and not rounded to four digits: 1 only where nothing is missing; null where nothing is required. */
  readonly coveredRate: number | null;
  /** Gaps, thin time left out. */
  readonly gaps: number;
  /** Longest gap in minutes; 0 for none. */
  readonly longestGapMinutes: number;
  /** The first gap; null for none. */
  readonly firstGap: FirstGap | null;
  /** When nobody is there in required time, as weekly hours and exceptions; null where that is never. */
  readonly uncovered: WeeklyPattern | null;
  /** Minutes of the required time by the number of people at once, in any mode, as decimal keys. */
  readonly minutesAtDepth: Readonly<Record<string, number>>;
  /** Each skill that its hours or the service itself ask for, by id. */
  readonly skills: readonly SkillCoverage[];
}

/** The hours of one service. */
export interface ServiceCoverage {
  /** The service. */
  readonly serviceId: string;
  /** Its name. */
  readonly label: string;
  /** Its hours; not assessed where it is not said when it is needed, or where no hours are planned anywhere. */
  readonly hours: Section<ServiceHours>;
}

/** Required against provided hours over a range. */
export interface Coverage {
  /** First instant of the range. */
  readonly from: string;
  /** Instant after the last one. */
  readonly to: string;
  /** Release of the time-zone data, or a fingerprint of it; null where no service has hours to look at. */
  readonly timeZoneData: string | null;
  /** Whether the plan says which days are closed; without, every holiday counts as a working day. */
  readonly holidaysAssessed: boolean;
  /** Each service that is not retired, in the order of the document; those that state that they need no hours are left out. */
  readonly services: readonly ServiceCoverage[];
}

/** The few numbers to see first. */
export interface Headline {
  /** Failures by severity, most severe first. */
  readonly failures: readonly { readonly severity: FindingSeverity; readonly count: number }[];
  /** What rules could not tell; never counted as passed or failed. */
  readonly unknown: number;
  /** Keys of the most severe failures, at most five. */
  readonly worst: readonly string[];
  /** Activities of services that are not retired; null: not assessed. */
  readonly activities: number | null;
  /** Activities for which, as the rules read it, exactly one answers in every part; null: not assessed, or the scheme has no letter for it. */
  readonly withOneAccountable: number | null;
  /** Share of the needed facts that is known, 0 to 1; null where nothing is needed. */
  readonly knownShare: number | null;
}

/** What a document tells about an operation at a date. */
export interface Assessment {
  /** What it is. */
  readonly kind: 'assessment';
  /** Date or instant of the assessment. */
  readonly asOf: string;
  /** Id of the document. */
  readonly modelId: string;
  /** Version of the document's form. */
  readonly schemaVersion: string;
  /** Who may see it. */
  readonly audience: Audience;
  /** What it is without for its audience; absent: nothing. */
  readonly withheld?: readonly WithheldPart[];
  /** Fingerprint of the document, equal for equal documents; not shown to others. */
  readonly inputDigest: string;
  /** The few numbers to see first. */
  readonly headline: Section<Headline>;
  /** Who answers for what. */
  readonly responsibilities: Section<Responsibilities>;
  /** When services are needed, and when somebody is there. */
  readonly coverage: Section<Coverage>;
  /** How mature the operation is, on what evidence, and what comes next. */
  readonly maturity: Section<DocumentMaturitySection>;
  /** Whether the operation gets better, and what its incidents tell. */
  readonly metrics: Section<MetricsSection>;
  /** Which operating model fits each service, why, and whether it all fits together. */
  readonly recommendation: Section<PlanSection>;
  /** What the ways to operate cost that the document compares. */
  readonly cost: Section<CostComparison>;
  /** How each transition stands, and what holds it. */
  readonly transition: Section<readonly TransitionStatus[]>;
  /** What is to be looked at again, and why. */
  readonly reviewsDue: Section<readonly DueReview[]>;
  /** What is missing, unclear or contradictory. */
  readonly gaps: GapReport;
  /** How much of what the rules need is known, and what to assess next. */
  readonly completeness: Section<Completeness>;
  /** What the people of the document are called outside, by id; of an internal assessment only. */
  readonly people?: readonly PersonAlias[];
}
