import type { CoverageWindow, Rotation } from '../coverage/model.js';
import type { CostOption } from '../cost/options/model.js';
import type { Decision, PartnerCandidate, Transition } from '../governance/decisions/model.js';
import type {
  DocumentRecord,
  EscalationRoute,
  Evidence,
  Exception,
  OperationsEvent,
  Review,
} from '../governance/records/model.js';
import type { MetricDefinition } from '../metrics/model.js';
import type { Duty, Lane } from '../raci/model.js';
import type { Activity } from '../services/activities/model.js';
import type { Contract, Tool } from '../services/agreements/model.js';
import type { Service } from '../services/catalogue/model.js';
import type { Party, Person, Role, Skill, Team } from '../services/parties/model.js';

/** The entity behind each kind of subject that has a list of its own in the document. */
export interface EntityByKind {
  readonly party: Party;
  readonly team: Team;
  readonly person: Person;
  readonly role: Role;
  readonly skill: Skill;
  readonly service: Service;
  readonly activity: Activity;
  readonly lane: Lane;
  readonly duty: Duty;
  readonly window: CoverageWindow;
  readonly rotation: Rotation;
  readonly tool: Tool;
  readonly document: DocumentRecord;
  readonly evidence: Evidence;
  readonly contract: Contract;
  readonly 'escalation-route': EscalationRoute;
  readonly review: Review;
  readonly event: OperationsEvent;
  readonly exception: Exception;
  readonly decision: Decision;
  readonly transition: Transition;
  readonly metric: MetricDefinition;
  readonly 'cost-option': CostOption;
  readonly 'partner-candidate': PartnerCandidate;
}
/** A kind of subject that has a list of its own in the document. */
export type EntityKind = keyof EntityByKind;

/** Where the entities of each kind stand: the keys from the root of the document to their list. */
export const entityPlaces: { readonly [K in EntityKind]: readonly string[] } = {
  party: ['parties'],
  team: ['teams'],
  person: ['people'],
  role: ['roles'],
  skill: ['skills'],
  service: ['services'],
  activity: ['activities'],
  lane: ['lanes'],
  duty: ['duties'],
  window: ['coverage', 'windows'],
  rotation: ['coverage', 'rotations'],
  tool: ['tools'],
  document: ['documents'],
  evidence: ['evidence'],
  contract: ['contracts'],
  'escalation-route': ['escalationRoutes'],
  review: ['reviews'],
  event: ['events'],
  exception: ['exceptions'],
  decision: ['decisions'],
  transition: ['transitions'],
  metric: ['metrics', 'definitions'],
  'cost-option': ['costs', 'options'],
  'partner-candidate': ['partnerCandidates'],
};

/** The kinds of {@link entityPlaces}, in the order of the document. */
export const entityKinds: readonly EntityKind[] = Object.keys(entityPlaces) as EntityKind[]; // the keys of the table above
