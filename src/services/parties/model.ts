import type { Entity } from '../../internal/entity/model.js';
import type { Quantity } from '../../internal/quantity/model.js';

/** Sides of an operation: the organization itself, a managed service provider, another vendor. */
export const partyKinds = ['internal', 'provider', 'vendor'] as const;
/** Side of an operation. */
export type PartyKind = (typeof partyKinds)[number];

/** Technical domains of skills. */
export const skillDomains = [
  'cloud',
  'security',
  'network',
  'disaster-recovery',
  'data',
  'application',
  'workplace',
  'other',
] as const;

/** What an assignee can be. */
export const assigneeKinds = ['role', 'team', 'person', 'party'] as const;

/** Who holds a responsibility. */
export interface Assignee {
  /** What it is. */
  readonly kind: (typeof assigneeKinds)[number];
  /** Its id. */
  readonly id: string;
}

/** Privileged access of a party. */
export interface PrivilegedAccess {
  /** Whether it needs a second factor. */
  readonly mfa?: boolean | null | undefined;
  /** Last review of who has it, `YYYY-MM-DD`; null: never. */
  readonly accessReviewedOn?: string | null | undefined;
  /** Whether leavers lose it by a defined procedure. */
  readonly offboarding?: boolean | null | undefined;
}

/** One side of the operation. */
export interface Party extends Entity {
  /** Which side; a client's own side is internal. */
  readonly kind?: PartyKind | null | undefined;
  /** IANA zone it works in. */
  readonly timeZone?: string | null | undefined;
  /** Chance a year, 0 to 1, that the contract or its named team ends. */
  readonly leavingRate?: number | null | undefined;
  /** Its privileged access; null: it has none. */
  readonly privilegedAccess?: PrivilegedAccess | null | undefined;
  /** Tool in which it records its changes. */
  readonly changeRecordToolId?: string | null | undefined;
}

/** Hours worked in a period and what they went to. */
export interface Workload {
  /** First day of the period. */
  readonly from?: string | null | undefined;
  /** Last day of the period, included. */
  readonly until?: string | null | undefined;
  /** All hours, >= 0. */
  readonly totalHours?: number | null | undefined;
  /** Hours of unplanned work, at most the total. */
  readonly reactiveHours?: number | null | undefined;
  /** Hours of projects. */
  readonly projectHours?: number | null | undefined;
  /** Hours of care for the team's own tools. */
  readonly toolUpkeepHours?: number | null | undefined;
}

/** People of one party who work together. */
export interface Team extends Entity {
  /** Its party. */
  readonly partyId?: string | null | undefined;
  /** Sites where it sits. */
  readonly siteIds?: readonly string[] | undefined;
  /** IANA zone it works in. */
  readonly timeZone?: string | null | undefined;
  /** Skills it guarantees whoever is on; counts as one holder. */
  readonly skillIds?: readonly string[] | undefined;
  /** Hours a month it can give, >= 0. */
  readonly capacityHoursPerMonth?: number | null | undefined;
  /** What its hours went to. */
  readonly workload?: Workload | null | undefined;
}

/** A skill that a person has. */
export interface PersonSkill {
  /** The skill. */
  readonly skillId: string;
  /** 1 aware to 5 authority; absent: holder at unknown level. */
  readonly level?: number | null | undefined;
}

/** A person who works in the operation. */
export interface Person extends Entity {
  /** Their party. */
  readonly partyId?: string | null | undefined;
  /** Their teams. */
  readonly teamIds?: readonly string[] | undefined;
  /** IANA zone they work in. */
  readonly timeZone?: string | null | undefined;
  /** Their skills. */
  readonly skills?: readonly PersonSkill[] | undefined;
  /** Share of a full position, 0 to 1. */
  readonly fte?: number | null | undefined;
  /** Contract hours a week, 0 to 168. */
  readonly weeklyHours?: number | null | undefined;
  /** Base salary a year without loading, in the document's currency. */
  readonly annualSalary?: Quantity | null | undefined;
  /** Chance a year, 0 to 1, that they leave. */
  readonly leavingRate?: Quantity | null | undefined;
  /** First day; null: open. */
  readonly activeFrom?: string | null | undefined;
  /** Last day, included; null: open. */
  readonly activeUntil?: string | null | undefined;
  /** Hours a month they can give, >= 0. */
  readonly capacityHoursPerMonth?: number | null | undefined;
  /** Pages a month while on call, >= 0. */
  readonly pagesPerMonth?: number | null | undefined;
}

/** A position that carries responsibilities. */
export interface Role extends Entity {
  /** Its party; absent: that of its team. */
  readonly partyId?: string | null | undefined;
  /** Its team. */
  readonly teamId?: string | null | undefined;
  /** People who fill it. */
  readonly holders?: readonly string[] | undefined;
  /** People who stand in. */
  readonly deputies?: readonly string[] | undefined;
  /** Skills it needs. */
  readonly skillIds?: readonly string[] | undefined;
  /** Day since when it is vacant; null: filled. */
  readonly vacantSince?: string | null | undefined;
}

/** Something that people must be able to do. */
export interface Skill extends Entity {
  /** Its technical domain. */
  readonly domain?: (typeof skillDomains)[number] | null | undefined;
}
