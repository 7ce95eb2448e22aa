import { derive } from '../engine/run.js';
import type { Engine } from '../engine/model.js';
import { profileFaults } from '../profile/profileFaults.js';
import type { Facts } from '../profile/model.js';
import { stateFacts } from '../profile/stateFacts.js';
import { recommendationOf } from '../result/recommendationOf.js';
import { refuseFaults } from '../../internal/checkNumbers.js';
import type { Service } from '../../services/catalogue/model.js';
import type { ProfileAnswers } from '../answers/model.js';
import type { Recommendation } from '../model.js';
import type { PlanBasis, PlanEntry, PlannedModel } from './model.js';
import { sideOf } from './sideOf.js';

/** How the policy would engage a provider under a model, whether that is recommended or not; null where it has no engagement. */
function engagementUnder({ engine, facts, model }: { engine: Engine; facts: Facts; model: string }): string | null {
  const at = engine.models.indexOf(model);
  if (at < 0 || (engine.engagementMask & (1 << at)) === 0) return null;
  const stated = stateFacts(engine, facts, new Float64Array(engine.facts.length + 1));
  const slots = stated.slice();
  derive(engine, stated, slots);
  return engine.engagements.find(({ judge }) => judge(slots) === 1)?.engagement ?? null;
}

/** The facts that a policy knows, of all that are answered. */
function factsFor(engine: Engine, profile: object): Facts {
  return Object.fromEntries(Object.entries(profile).filter(([fact]) => engine.factsById.has(fact))); // a profile holds values of facts
}

interface Chosen {
  readonly planned: PlannedModel;
  readonly basis: PlanBasis;
  readonly engagementBasis: PlanBasis;
}

function chosen(
  service: Service,
  recommendation: Recommendation,
  engagementOf: (model: string) => string | null,
): Chosen {
  const { operatingModel: statedModel, engagementModel: statedEngagement } = service;
  const operatingModel = statedModel ?? (recommendation.outcome === 'recommended' ? recommendation.model : null);
  if (operatingModel === null) {
    const planned = { operatingModel, engagementModel: null };
    return { planned, basis: 'open', engagementBasis: 'open' };
  }
  const basis = statedModel == null ? 'recommended' : 'stated';
  const isEngaged = sideOf(operatingModel) !== 'inside' && sideOf(operatingModel) !== 'outside';
  const isStated = isEngaged && statedEngagement !== undefined;
  const engagementModel = isStated ? statedEngagement : isEngaged ? engagementOf(operatingModel) : null;
  const planned = { operatingModel, engagementModel };
  return { planned, basis, engagementBasis: isEngaged ? (isStated ? 'stated' : 'recommended') : basis };
}

/** The plan for one service. */
export function entryOf(engine: Engine, service: Service, answers: ProfileAnswers): PlanEntry {
  const facts = factsFor(engine, answers.profile);
  refuseFaults(profileFaults(engine, facts, `services/${service.id}/profile`));
  const recommendation = recommendationOf(engine, facts, {});
  const stated: PlannedModel = {
    operatingModel: service.operatingModel ?? null,
    engagementModel: service.engagementModel ?? null,
  };
  return {
    serviceId: service.id,
    name: service.name,
    function: service.function ?? null,
    stated,
    recommendation,
    answers,
    ...chosen(service, recommendation, (model) => engagementUnder({ engine, facts, model })),
    isAsRecommended: stated.operatingModel === null ? null : recommendation.winners.includes(stated.operatingModel),
  };
}
