import type { Quantity } from '../../internal/quantity/model.js';
import type { Criticality } from '../../services/catalogue/model.js';
import type { CostAssumptions, taxMethods } from '../assumptions/model.js';
import type { KnowledgeHolder } from '../comparison/model.js';
import type { CostAssumed } from '../comparison/results.js';
import type { KnowledgeConcentrationOptions } from './knowledgeConcentration.js';
import type { LossTail } from './lossTail.js';

/** How the tribal-knowledge tax is calculated. */
export type TaxMethod = (typeof taxMethods)[number];

/** A person, or a number of equal people, whose knowledge may leave. */
export interface KnowledgePerson {
  /** Id. */
  readonly id: string;
  /** How many equal people it stands for, >= 0; absent: one. */
  readonly count?: Quantity | null | undefined;
  /** Base salary a year. */
  readonly annualSalary?: Quantity | null | undefined;
  /** Chance a year to leave, 0 to 1; absent: that of the input. */
  readonly leavingRate?: Quantity | null | undefined;
  /** Share of the weighted knowledge held, 0 to 1; absent: that by the holders of the services. */
  readonly concentration?: Quantity | null | undefined;
  /** Cost of replacing the person over base salary; absent: that of the input. */
  readonly replacementMultiplier?: Quantity | null | undefined;
  /** Whether the person is a key engineer, whose multiplier is usually 1.5 to 2; absent: no. */
  readonly isKey?: boolean | undefined;
}

/** A service whose knowledge may be lost. */
export interface KnowledgeService {
  /** Id. */
  readonly id: string;
  /** How critical it is. */
  readonly criticality?: Criticality | null | undefined;
  /** Those who hold its knowledge; empty: nobody, absent: unknown. */
  readonly holders?: readonly KnowledgeHolder[] | undefined;
  /** Cost of building the knowledge again. */
  readonly recreationValue?: Quantity | null | undefined;
  /** Cost of training a second holder. */
  readonly secondHolderCost?: Quantity | null | undefined;
  /** Share of the loss that measures prevent, 0 to 1; absent: that of the input. */
  readonly mitigationRate?: Quantity | null | undefined;
}

/** What the tribal-knowledge tax takes. Absent is unknown, null is none. */
export interface TribalKnowledgeTaxInput extends Pick<
  CostAssumptions,
  | 'leavingRate'
  | 'replacementMultiplier'
  | 'replacementShare'
  | 'mitigationRate'
  | 'loadingFactor'
  | 'loadedHourlyRate'
  | 'replacement'
  | 'sharedShock'
> {
  /** People; needed by `multiplier` and `decomposed`. */
  readonly people?: readonly KnowledgePerson[] | undefined;
  /** Services; needed by `coverage`, and where people have no concentration. */
  readonly services?: readonly KnowledgeService[] | undefined;
}

/** Options of {@link tribalKnowledgeTax}. */
export interface TribalKnowledgeTaxOptions {
  /** How it is calculated; absent: decomposed (house default). */
  readonly method?: TaxMethod | undefined;
  /** Whether {@link assumedMitigation} stands in where no mitigation is stated; absent: no, then it is unknown. */
  readonly assumeMitigation?: boolean | undefined;
  /** How concentration follows from services. */
  readonly concentration?: KnowledgeConcentrationOptions | undefined;
}

/** The tax by its parts, each an expected loss of a year; null where the method has no such part. */
export interface TaxComponents {
  /** Replacing people: the four parts below, or a share of the salary. */
  readonly replacement: number | null;
  /** Cost of hires. */
  readonly recruitment: number | null;
  /** Hours of others. */
  readonly onboarding: number | null;
  /** Pay for productivity that is not there yet. */
  readonly ramp: number | null;
  /** Contractors, less saved salaries; it may be negative. */
  readonly vacancy: number | null;
  /** Knowledge that is lost; of `coverage` what it takes to build it again. */
  readonly knowledge: number | null;
  /** Training of second holders. */
  readonly secondHolders: number | null;
}

/** What one entry of people adds. */
export interface PersonTax {
  /** The person, or the equal people. */
  readonly personId: string;
  /** How many they are. */
  readonly count: number;
  /** Chance a year to leave. */
  readonly leavingRate: number;
  /** Share of the weighted knowledge held. */
  readonly concentration: number;
  /** Loss when one of them leaves. */
  readonly lossOnLeaving: number;
  /** Replacement and knowledge before measures, over base salary; null without a salary. */
  readonly multiplier: number | null;
  /** Expected loss of a year, of all of them. */
  readonly expectedLoss: number;
}

/** What one service adds. */
export interface ServiceTax {
  /** The service. */
  readonly serviceId: string;
  /** Those who hold it. */
  readonly holderIds: readonly string[];
  /** Chance a year that all leave. */
  readonly allLeaveRate: number;
  /** Chance a year that exactly one is left of at least two. */
  readonly oneLeftRate: number;
  /** Loss when all leave. */
  readonly lossOnAllLeaving: number;
  /** Expected loss of a year. */
  readonly expectedLoss: number;
}

/** A doubt about a tax. */
export interface TaxDiagnostic {
  /** What it is, stable, in capitals. */
  readonly code: 'APPROXIMATE_METHOD' | 'KNOWLEDGE_BELOW_REPLACEMENT' | 'OUTSIDE_KEY_RANGE' | 'NO_HOLDERS';
  /** How much it matters. */
  readonly severity: 'error' | 'warning' | 'info';
  /** The person or service it is about; null: the whole. */
  readonly subjectId: string | null;
  /** English. */
  readonly message: string;
}

interface TaxCommon {
  /** What it is. */
  readonly kind: 'tribal-knowledge-tax';
  /** How it was calculated. */
  readonly method: TaxMethod;
  /** Which value of an uncertain figure is used. */
  readonly point: 'mean';
  /** What was assumed, because nothing was said. */
  readonly assumed: readonly CostAssumed[];
  /** Doubts, in the order of people and services. */
  readonly diagnostics: readonly TaxDiagnostic[];
}

/** A tax that cannot be told. */
export interface UnknownTribalKnowledgeTax extends TaxCommon {
  readonly status: 'unknown';
  /** What is missing to know it, with ids in place of positions. */
  readonly missing: readonly string[];
}

/** A tax that is known: an expected loss of a year, not discounted and not rounded. */
export interface KnownTribalKnowledgeTax extends TaxCommon {
  readonly status: 'known';
  /** Whether the method scales what it should not: `multiplier` makes recruiting cheaper by documents. */
  readonly isApproximate: boolean;
  /** Expected loss of a year. */
  readonly total: number;
  /** Its parts. */
  readonly components: TaxComponents;
  /** By person, in the order given; empty for `coverage`. */
  readonly people: readonly PersonTax[];
  /** By service with holders, in the order given; empty for the other methods. */
  readonly services: readonly ServiceTax[];
  /**
   * How the loss of one year is spread. The expected loss is its mean, and most years have none of it. Null where departures have too many
   * different outcomes to count: more than 1,000 people or 65,536 losses, or for `coverage` more than 16 holders.
   */
  readonly tail: LossTail | null;
}

/** What it costs a year that knowledge can leave with people. */
export type TribalKnowledgeTax = KnownTribalKnowledgeTax | UnknownTribalKnowledgeTax;
