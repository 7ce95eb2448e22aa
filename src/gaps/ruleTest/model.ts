import type { Exception } from '../../governance/records/model.js';
import type { OperatingModel } from '../../operating-model/model.js';
import type { Baseline } from '../baseline.js';
import type { FindingSeverity, MessageData } from '../model.js';
import type { Rule } from '../rule.js';
import type { StatedOption } from '../ruleOptions.js';

/** A document that a rule is tried on, and how. */
export interface RuleCase {
  /** What it is about, a few words. */
  readonly name: string;
  /** The document. */
  readonly model: OperatingModel;
  /** Date of the report; absent: 2026-09-01. */
  readonly asOf?: string | undefined;
  /** Whether the accountable does the work where nobody is named; absent: yes. */
  readonly accountableImpliesResponsible?: boolean | undefined;
  /** Values of the rule's options. */
  readonly options?: Readonly<Record<string, StatedOption>> | undefined;
  /** Exceptions beside those of the document. */
  readonly exceptions?: readonly Exception[] | undefined;
  /** An earlier report. */
  readonly baseline?: Baseline | undefined;
  /** Other rules that run with it; for rules about findings and exceptions. */
  readonly beside?: readonly Rule[] | undefined;
}

/** A failure that a case must give; what is absent may be anything. */
export interface ExpectedFailure {
  /** Its key. */
  readonly key: string;
  /** Its message. */
  readonly messageId?: string | undefined;
  /** Its text. */
  readonly message?: string | undefined;
  /** Its severity. */
  readonly severity?: FindingSeverity | undefined;
  /** All of its data. */
  readonly data?: MessageData | undefined;
}

/** A document on which the rule fails. */
export interface FailingCase extends RuleCase {
  /** Every failure of the rule, in any order. */
  readonly failures: readonly ExpectedFailure[];
}

/** A document on which the rule cannot tell, and fails nowhere. */
export interface UnknownCase extends RuleCase {
  /** Codes of all facts that it misses. */
  readonly missing: readonly string[];
}

/** What a rule is tried on. */
export interface RuleTests {
  /** It fails. */
  readonly failing: readonly FailingCase[];
  /** It passes for at least one subject, and fails or is unknown for none. */
  readonly passing: readonly RuleCase[];
  /** It cannot tell for at least one subject, and fails for none. */
  readonly unknown: readonly UnknownCase[];
  /** It concerns no subject. */
  readonly notApplicable?: readonly RuleCase[] | undefined;
  /** A document that fails, and the same after its remedy; needed where the rule has no fix. */
  readonly example?:
    | (Omit<RuleCase, 'name' | 'model'> & {
        readonly failing: OperatingModel;
        readonly fixed: OperatingModel;
      })
    | undefined;
}

/** Something that is wrong with a rule or its tests. */
export interface RuleTestProblem {
  /** The case; empty: the rule as a whole. */
  readonly case: string;
  /** What is wrong, English. */
  readonly message: string;
}

/** What came of trying a rule. */
export interface RuleTestReport {
  /** The rule. */
  readonly ruleId: string;
  /** Whether nothing is wrong. */
  readonly ok: boolean;
  /** What is wrong. */
  readonly problems: readonly RuleTestProblem[];
  /** Number of cases of each kind. */
  readonly cases: {
    readonly failing: number;
    readonly passing: number;
    readonly unknown: number;
    readonly notApplicable: number;
  };
}
