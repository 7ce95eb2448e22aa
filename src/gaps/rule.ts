import type { ZoneProvider } from '../internal/time/zoneProvider.js';
import type { EntityByKind } from '../operating-model/entityPlaces.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../operating-model/model.js';
import type { ActivityHolders } from '../raci/activityHolders.js';
import type { Assignment } from '../raci/model.js';
import type { Activity } from '../services/activities/model.js';
import type { Contract, ServiceLevel, Tool, ToolPurpose } from '../services/agreements/model.js';
import type { SubjectKind } from '../services/subjects/model.js';
import type { ConcernedServices } from './concerned.js';
import type { ExceptionUse } from './exceptionUse.js';
import type { JsonPatch } from './jsonPatch.js';
import type { Finding, FindingSeverity, MessageData, RelatedPlace } from './model.js';
import type { OptionValues, RuleOptions } from './ruleOptions.js';

/** A service level with the contract that it stands in. */
export interface ContractedLevel {
  /** `contract.level`, of their ids. */
  readonly id: string;
  /** The contract. */
  readonly contract: Contract;
  /** The service level. */
  readonly level: ServiceLevel;
}

/** A purpose that tools are used for. */
export interface UsedPurpose {
  /** The purpose. */
  readonly id: ToolPurpose;
  /** The tools that serve it or are its system of record. */
  readonly tools: readonly Tool[];
}

/** What a rule can be about: entities of a kind, the organization, a finding of another rule, or every entity that may refer to others. */
export interface RuleEntity extends EntityByKind {
  readonly organization: OperatingModel;
  readonly matrix: { readonly id: string };
  readonly 'service-level': ContractedLevel;
  readonly 'tool-purpose': UsedPurpose;
  readonly any: { readonly id: string; readonly name?: string | null | undefined };
  readonly finding: Finding;
}
/** What a rule can be about. */
export type RuleSubjectKind = keyof RuleEntity;

/** One thing of a kind. */
export interface SubjectOfKind<K extends RuleSubjectKind> {
  /** What it is; of a finding what that is about. */
  readonly kind: K extends SubjectKind ? K : SubjectKind;
  /** Its id. */
  readonly id: string;
  /** The entity itself; for the organization the whole document. */
  readonly entity: RuleEntity[K];
  /** Its RFC 6901 pointer. */
  readonly pointer: string;
  /** Its position in its list; 0 for what stands in none. */
  readonly position: number;
}

/** One thing that a rule judges; of a rule about several kinds, `kind` tells which. */
export type RuleSubject<K extends RuleSubjectKind = RuleSubjectKind> = { [Kind in K]: SubjectOfKind<Kind> }[K];

/** A fact that a rule could not decide without. */
export interface MissingFact {
  /** What is not assessed, as `kind.field` or the name of a list. */
  readonly code: string;
  /** Where it belongs, RFC 6901. */
  readonly pointer: string;
}

/** One way in which a subject fails. */
export interface Failure {
  /** Which message says so. */
  readonly messageId: string;
  /** Parameters of the message. */
  readonly data?: MessageData;
  /** Keys of `data` that clients must not see: who somebody is, what they earn, free text. The id of a person becomes what they are called outside, all else `…`. */
  readonly sensitive?: readonly string[];
  /** What tells several failures of one subject apart: `kind:id` or a closed word, joined by `+`; never a position, count or name. */
  readonly discriminator?: string;
  /** Where it shows; absent: the subject. */
  readonly pointer?: string;
  /** Other places that it concerns. */
  readonly related?: readonly RelatedPlace[];
  /** Where it is one level more (`up`) or less (`down`) severe than the rule's base, whatever that is set to. */
  readonly shift?: 'up' | 'down';
}

/** What a rule says about one subject; a list of failures or missing facts has at least one. */
export type Verdict =
  'pass' | 'not-applicable' | { readonly fail: readonly Failure[] } | { readonly unknown: readonly MissingFact[] };

/** Who holds an activity at the date of the report. */
export interface CurrentHolders extends ActivityHolders {
  /** All assignments of the activity that hold. */
  readonly assignments: readonly Assignment[];
}

/** The time in which hours are looked at. */
export interface CoverageFrame {
  /** First instant, ISO 8601 in UTC. */
  readonly from: string;
  /** Instant after the last one. */
  readonly to: string;
  /** Where the offsets of zones come from; absent: the engine. */
  readonly zones?: ZoneProvider | undefined;
}

/** What a rule may look at. */
export interface RuleContext {
  /** The document with its look-ups. */
  readonly index: OperatingModelIndex;
  /** Date of the report, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The time in which hours are looked at, as options of `compileCoverage` and `coverageGaps`. */
  readonly coverage: CoverageFrame;
  /** Who holds an activity at that date. */
  readonly holders: (activity: Activity) => CurrentHolders;
  /** A value made once for the whole run, from what the first pass may look at. All rules share the keys: begin yours with the id of the rule. */
  readonly once: <T>(key: string, make: (context: RuleContext) => T) => T;
  /** The services that a subject concerns: itself, that of an activity, those in the scope of a contract and so on. */
  readonly servicesOf: ConcernedServices;
  /** What became of an exception of the document; for rules of the second pass only, in the first it throws. */
  readonly useOf: (exceptionId: string) => ExceptionUse;
}

/** What an author says of a rule. */
export interface RuleDefinition<
  K extends RuleSubjectKind = RuleSubjectKind,
  S extends RuleOptions = Readonly<Record<string, never>>,
> {
  /** `group/name`, both kebab-case. */
  readonly id: string;
  /** What is wrong when it fails, a few words. */
  readonly title: string;
  /** Why it matters, one or two sentences. */
  readonly rationale: string;
  /** What it is about: one kind, or several. */
  readonly subject: K | readonly K[];
  /** Base severity; the criticality of the service shifts it by one. */
  readonly severity: FindingSeverity;
  /** Ids of `ruleSources`, or references of your own. */
  readonly sources: readonly string[];
  /** Every fact whose absence can make it unknown, as `kind.field` (`service.objectives.rto`) or the name of a list. */
  readonly needs: readonly string[];
  /** Names of lists that it looks at besides, and whose absence never makes it unknown. */
  readonly reads?: readonly string[];
  /** English texts by message id with `{name}` and the names of the data as placeholders; `unknown` says what is not known. */
  readonly messages: Readonly<Record<string, string>> & { readonly unknown: string };
  /** What to do about a failure, with the same placeholders. */
  readonly remediation: string;
  /** Rules whose finding on the same subject this one says more precisely. */
  readonly supersedes?: readonly string[];
  /** Rules whose finding on a subject that this one names as related it says more precisely. */
  readonly supersedesOnRelated?: readonly string[];
  /** What can be set about it. */
  readonly options?: S;
  /** Whether it belongs to the rules for everyday work (`first`) or only to all rules; absent: `later`. */
  readonly release?: 'first' | 'later';
  /** Since which version it is not to be used any more, and what takes its place. */
  readonly deprecated?: { readonly since: string; readonly replacedBy?: string };
  /** Whether it judges what the other rules found, and runs after them; a rule about findings always does. */
  readonly isSecondPass?: boolean;
  /** Remedy as data, where it is mechanical; undefined where the document does not tell what to do. */
  readonly fix?: (index: OperatingModelIndex, finding: Finding) => JsonPatch | undefined;
  /** Judges one subject. */
  readonly judge: (subject: RuleSubject<K>, context: RuleContext, options: OptionValues<S>) => Verdict;
}

/** A rule, ready to run. */
export type Rule = RuleDefinition<RuleSubjectKind, RuleOptions>;
