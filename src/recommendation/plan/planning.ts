import type { RuleSubject } from '../../gaps/rule.js';
import { engagementModels, operatingModels } from '../../services/catalogue/model.js';
import type { Service } from '../../services/catalogue/model.js';
import type { Activity } from '../../services/activities/model.js';
import type { ProfileAnswers } from '../answers/model.js';
import type { DeriveFrame } from '../derive/model.js';
import { factAt } from '../../gaps/lookups/factAt.js';
import type { MissingFact } from '../../gaps/rule.js';
import type { PlanEntry } from './model.js';

/** A service with its part of the plan. */
export interface PlannedService {
  readonly service: Service;
  readonly entry: PlanEntry;
  readonly pointer: string;
}

/** What the checks of a plan look at. */
export interface Planning extends DeriveFrame {
  readonly planned: readonly PlannedService[];
  /** What is missing to know that there are no more services. */
  readonly moreServices: readonly MissingFact[];
  /** What is known of the organization. */
  readonly organization: ProfileAnswers;
}

/** A service as the subject of a gap rule, with the models of the plan in place of those of the document. */
export function plannedSubject({ service, entry, pointer }: PlannedService): RuleSubject<'service'> {
  const { operatingModel, engagementModel } = entry.planned;
  const model = operatingModels.find((each) => each === operatingModel);
  const engagement = engagementModels.find((each) => each === engagementModel);
  const none = entry.engagementBasis === 'open' ? undefined : null;
  const entity: Service = { ...service, operatingModel: model, engagementModel: engagement ?? none };
  return { kind: 'service', id: service.id, entity, pointer, position: 0 };
}

/** An activity as the subject of a gap rule. */
export function activitySubject({ context: { index } }: DeriveFrame, entity: Activity): RuleSubject<'activity'> {
  const { id } = entity;
  const pointer = index.pointerOf({ kind: 'activity', id }) ?? '';
  return { kind: 'activity', id, entity, pointer, position: index.positionOf('activity', id) ?? 0 };
}

/** That the operating model of a service is open. */
export function openModel({ context }: DeriveFrame, { service }: PlannedService): MissingFact {
  return factAt(context, 'service', service.id, 'operatingModel');
}
