import type { Audience, WithheldPart } from '../internal/audience.js';
import type { PersonAlias } from '../services/parties/personAliases.js';
import type { Subject } from '../services/subjects/model.js';
import type { OverrideCondition } from './overrideCondition.js';
import type { StatedOption } from './ruleOptions.js';

/** How much a finding matters, most first. */
export const findingSeverities = ['critical', 'high', 'medium', 'low', 'info'] as const;
/** How much a finding matters. */
export type FindingSeverity = (typeof findingSeverities)[number];

/** Parameters of a message: scalars, units in their names. */
export type MessageData = Readonly<Record<string, string | number | boolean | null>>;

/** Another place that a finding concerns. */
export interface RelatedPlace {
  /** What stands there. */
  readonly subject: Subject;
  /** RFC 6901 pointer. */
  readonly pointer: string;
  /** Why it is related, English. */
  readonly note: string;
}

/** Something that a rule found (`fail`), or could not tell (`unknown`). */
export interface Finding {
  /** The rule. */
  readonly ruleId: string;
  /** Whether it failed or is not known; an unknown is never a failure. */
  readonly kind: 'fail' | 'unknown';
  /** How much it matters; of an unknown, how much its failure would. */
  readonly severity: FindingSeverity;
  /** What it is about. */
  readonly subject: Subject;
  /** Name of the subject, its id where it has none. */
  readonly label: string;
  /** RFC 6901 pointer into the document; for showing, it moves when rows do. */
  readonly pointer: string;
  /** Other places that it concerns. */
  readonly related: readonly RelatedPlace[];
  /** Which of the rule's messages it has. */
  readonly messageId: string;
  /** The message in English, plain unescaped text. */
  readonly message: string;
  /** Parameters of the message. */
  readonly data: MessageData;
  /** Those that clients must not see; of an internal report only. */
  readonly sensitive?: readonly string[];
  /** What to do, English; about an unknown: what to find out. */
  readonly remediation: string;
  /** Ids of the sources behind the rule. */
  readonly sources: readonly string[];
  /** What it is recognized by in every report: `ruleId|kind:id`, and a discriminator where one subject can fail several times. */
  readonly key: string;
  /** Fields that must be assessed to know; of an unknown only. */
  readonly missing?: readonly string[];
  /** Key of the finding that says the same more precisely; of a superseded one only. */
  readonly supersededBy?: string;
  /** The exception that accepts it, with its last day; of an excepted one only. */
  readonly exception?: { readonly id: string; readonly expiresOn: string };
  /** Date of the first report that had it, as far as baselines tell; only where a baseline is given. */
  readonly firstSeenOn?: string;
}

/** How the subjects of one rule fared. */
export interface RuleTally {
  /** The rule. */
  readonly ruleId: string;
  /** Subjects that pass. */
  readonly pass: number;
  /** Subjects that fail, but for those whose failures are all accepted. */
  readonly fail: number;
  /** Subjects for which it is not known. */
  readonly unknown: number;
  /** Subjects to which it does not apply. */
  readonly notApplicable: number;
  /** Subjects whose failures are all accepted by exceptions. */
  readonly excepted: number;
}

/** A question whose answer would let rules decide. */
export interface OpenQuestion {
  /** The field to assess, as `kind.field` or the name of a list. */
  readonly code: string;
  /** Where the field belongs, RFC 6901. */
  readonly pointer: string;
  /** Rules that would decide. */
  readonly unlocks: readonly string[];
}

/** How much of what the rules need is known. */
export interface Completeness {
  /** Facts that applicable rules ask for. */
  readonly needed: number;
  /** Facts that are known. */
  readonly known: number;
  /** What to assess next: what lets most rules decide comes first. */
  readonly questions: readonly OpenQuestion[];
}

/** A rule that failed itself; the others went on. */
export interface RuleError {
  /** The rule. */
  readonly ruleId: string;
  /** The subject that it failed on. */
  readonly subject: Subject;
  /** What happened, English; holds no data. */
  readonly message: string;
}

/** How one rule was set. */
export interface EffectiveRule {
  /** The rule. */
  readonly ruleId: string;
  /** Its base severity, or off. */
  readonly severity: FindingSeverity | 'off';
  /** Whether the severity stays the same whatever the criticality of the service. */
  readonly fixed: boolean;
  /** The values of its options by name. */
  readonly options: Readonly<Record<string, StatedOption>>;
}

/** How rules were set for some subjects. */
export interface EffectiveOverride {
  /** For which. */
  readonly when: OverrideCondition;
  /** What was set there, by rule id. */
  readonly rules: readonly ({ readonly ruleId: string } & Partial<Omit<EffectiveRule, 'ruleId'>>)[];
}

/** How the rules were set. */
export interface EffectiveConfiguration {
  /** Id of the rule set. */
  readonly ruleSet: string;
  /** Whether the accountable counted as the doer where nobody is named. */
  readonly accountableImpliesResponsible: boolean;
  /** Each rule as it is set where no override holds; by rule id. */
  readonly rules: readonly EffectiveRule[];
  /** Settings for some subjects, in the order in which they apply. */
  readonly overrides: readonly EffectiveOverride[];
}

/** The texts of a finding before its parameters are filled in. */
export interface FindingTemplate {
  /** The rule. */
  readonly ruleId: string;
  /** Which of its messages. */
  readonly messageId: string;
  /** The message with its placeholders. */
  readonly message: string;
  /** What to do about a failure, with the same placeholders. */
  readonly remediation: string;
}

/** What the rules say about a document. */
export interface GapReport {
  /** What it is. */
  readonly kind: 'gap-report';
  /** Date of the report, or its instant in UTC. */
  readonly asOf: string;
  /** Version of the document's form. */
  readonly schemaVersion: string;
  /** Version of the built-in rules. */
  readonly ruleSetVersion: string;
  /** How the rules were set. */
  readonly configuration: EffectiveConfiguration;
  /** Who may see it. */
  readonly audience: Audience;
  /** What it is without for its audience; absent: nothing. */
  readonly withheld?: readonly WithheldPart[];
  /** Findings, by severity, rule id and key. */
  readonly findings: readonly Finding[];
  /** Findings that are accepted for a time. */
  readonly excepted: readonly Finding[];
  /** Findings that another one says more precisely. */
  readonly superseded: readonly Finding[];
  /** How the subjects of each rule fared, by rule id. */
  readonly tallies: readonly RuleTally[];
  /** How much of what the rules need is known. */
  readonly completeness: Completeness;
  /** Rules that failed themselves. */
  readonly ruleErrors: readonly RuleError[];
  /** Whether a rule failed itself, so that something may be missing. */
  readonly incomplete: boolean;
  /** What the people of the document are called outside, by id; of an internal report only. */
  readonly people?: readonly PersonAlias[];
  /** Texts of the findings that are told otherwise outside, such as those that name people; of an internal report only. */
  readonly templates?: readonly FindingTemplate[];
}
