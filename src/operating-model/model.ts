import type { CoveragePlan, HoursPlan } from '../coverage/model.js';
import type { Costs } from '../cost/model.js';
import type { Decision, PartnerCandidate, Transition } from '../governance/decisions/model.js';
import type {
  DocumentRecord,
  EscalationRoute,
  Evidence,
  Exception,
  OperationsEvent,
  Review,
} from '../governance/records/model.js';
import type { Entity } from '../internal/entity/model.js';
import type { Maturity } from '../maturity/model.js';
import type { Metrics } from '../metrics/model.js';
import type { Assignment, Duty, Lane, RaciScheme } from '../raci/model.js';
import type { Activity } from '../services/activities/model.js';
import type { Contract, Tool } from '../services/agreements/model.js';
import type { Service } from '../services/catalogue/model.js';
import type { Party, Person, Role, Skill, Team, Workload } from '../services/parties/model.js';
import type { GivenFacts } from '../services/profile/model.js';

/** The version of the document that this library writes and reads. */
export const currentSchemaVersion = '1.0';

/** What an organization wants from its operating model. */
export const drivers = [
  'scalability',
  'specialist-skills',
  'operational-stability',
  'security',
  'cost-control',
  'resilience',
] as const;
/** What an organization wants from its operating model. */
export type Driver = (typeof drivers)[number];

/** Severities where the organization names none, most severe first (house default). */
export const defaultSeverities: readonly string[] = Object.freeze(['p1', 'p2', 'p3', 'p4', 'p5']);

/** A place where the organization works. */
export interface Site {
  /** Id, unique among the sites. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** IANA zone. */
  readonly timeZone?: string | null | undefined;
}

/** The organization whose operation is described. */
export interface Organization {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** IANA zone in which its dates begin; absent: UTC. */
  readonly timeZone?: string | null | undefined;
  /** ISO 4217 code of every amount in the document. */
  readonly currency?: string | null | undefined;
  /** What it wants, most important first, no repeats. */
  readonly drivers?: readonly Driver[] | undefined;
  /** Whether it works at every hour. */
  readonly operatesAroundTheClock?: boolean | null | undefined;
  /** Its business hours. */
  readonly businessHours?: HoursPlan | null | undefined;
  /** Its sites. */
  readonly sites?: readonly Site[] | undefined;
  /** Its severities, most severe first; absent: p1 to p5. */
  readonly severities?: readonly string[] | undefined;
  /** Whether responding to security incidents is in scope. */
  readonly securityIncidentsInScope?: boolean | null | undefined;
  /** Whether, by choice, only internal staff may have access anywhere. */
  readonly internalOnlyAccess?: boolean | null | undefined;
  /** First day of the present operating model. */
  readonly modelStartedOn?: string | null | undefined;
  /** What the team's hours went to. */
  readonly workload?: Workload | null | undefined;
  /** Answers that only people can give. */
  readonly profile?: GivenFacts | null | undefined;
}

/** The lists at the root of the document. */
export const closedCollections = [
  'parties',
  'teams',
  'people',
  'roles',
  'skills',
  'services',
  'activities',
  'assignments',
  'lanes',
  'coverage',
  'exceptions',
  'decisions',
  'transitions',
  'maturity',
  'costs',
  'partnerCandidates',
] as const;

/** Lists in which presence counts and absence says nothing, unless the document declares them complete. */
export const openCollections = [
  'evidence',
  'documents',
  'reviews',
  'events',
  'tools',
  'escalationRoutes',
  'contracts',
  'metrics',
  'duties',
] as const;

/** A list at the root of the document. */
export type CollectionName = (typeof closedCollections)[number] | (typeof openCollections)[number];

/** A statement that a collection is complete or is not, as a whole or for some subjects. */
export interface CollectionStatement {
  /** Key of the collection at the root of the document. */
  readonly collection: string;
  /** Subjects it holds for, as `kind:id`; absent: all. */
  readonly subjects?: readonly string[] | undefined;
}

/** The document: how one organization's IT is operated, as plain JSON. */
export interface OperatingModel extends Entity {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string | null | undefined;
  /** Version of the document; absent: the current one. */
  readonly schemaVersion?: string | undefined;
  /** The organization. */
  readonly organization?: Organization | null | undefined;
  /** How responsibilities are written; absent: RACI. */
  readonly raciScheme?: RaciScheme | null | undefined;
  /** The sides of the operation. */
  readonly parties?: readonly Party[] | undefined;
  /** Teams. */
  readonly teams?: readonly Team[] | undefined;
  /** People. */
  readonly people?: readonly Person[] | undefined;
  /** Roles. */
  readonly roles?: readonly Role[] | undefined;
  /** Skills. */
  readonly skills?: readonly Skill[] | undefined;
  /** Services. */
  readonly services?: readonly Service[] | undefined;
  /** Activities. */
  readonly activities?: readonly Activity[] | undefined;
  /** Who holds what on which activity. */
  readonly assignments?: readonly Assignment[] | undefined;
  /** Fields of work with one owner each. */
  readonly lanes?: readonly Lane[] | undefined;
  /** What one party declares that another must do. */
  readonly duties?: readonly Duty[] | undefined;
  /** Who is there when. */
  readonly coverage?: CoveragePlan | null | undefined;
  /** Tools. */
  readonly tools?: readonly Tool[] | undefined;
  /** Documents. */
  readonly documents?: readonly DocumentRecord[] | undefined;
  /** Evidence. */
  readonly evidence?: readonly Evidence[] | undefined;
  /** Contracts. */
  readonly contracts?: readonly Contract[] | undefined;
  /** Escalation routes. */
  readonly escalationRoutes?: readonly EscalationRoute[] | undefined;
  /** Reviews. */
  readonly reviews?: readonly Review[] | undefined;
  /** Events. */
  readonly events?: readonly OperationsEvent[] | undefined;
  /** Accepted findings. */
  readonly exceptions?: readonly Exception[] | undefined;
  /** Decisions. */
  readonly decisions?: readonly Decision[] | undefined;
  /** Transitions. */
  readonly transitions?: readonly Transition[] | undefined;
  /** How mature the operation is. */
  readonly maturity?: Maturity | null | undefined;
  /** What is measured. */
  readonly metrics?: Metrics | null | undefined;
  /** What the options cost. */
  readonly costs?: Costs | null | undefined;
  /** Providers that may become partners. */
  readonly partnerCandidates?: readonly PartnerCandidate[] | undefined;
  /** Collections that are complete although they are open by default. */
  readonly completeCollections?: readonly CollectionStatement[] | undefined;
  /** Collections that are incomplete although they are closed by default. */
  readonly partialCollections?: readonly CollectionStatement[] | undefined;
}
