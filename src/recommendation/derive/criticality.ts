import { factAt } from '../../gaps/lookups/factAt.js';
import type { Criticality } from '../../services/catalogue/model.js';
import type { CriticalityAnswer } from '../profile/model.js';
import type { Derive } from './model.js';

const answers: Readonly<Record<Criticality, CriticalityAnswer>> = {
  low: 'low',
  medium: 'important',
  high: 'important',
  critical: 'critical',
};
const order: readonly CriticalityAnswer[] = ['critical', 'important', 'low'];

/** `criticality`: that of the service; of the organization the highest of all its services. */
export const criticality: Derive = ({ context, services, moreServices }) => {
  const missing = [...moreServices];
  const places = new Map<CriticalityAnswer, string[]>();
  for (const { id, criticality: own } of services) {
    if (own === undefined) missing.push(factAt(context, 'service', id, 'criticality'));
    if (own == null) continue;
    const pointer = `${context.index.pointerOf({ kind: 'service', id }) ?? ''}/criticality`;
    places.set(answers[own], [...(places.get(answers[own]) ?? []), pointer]);
  }
  const highest = order.find((level) => places.has(level));
  const isKnown = highest === 'critical' || missing.length === 0; // nothing can be higher
  return {
    value: isKnown ? highest : undefined,
    evidence: highest === undefined ? [] : (places.get(highest) ?? []),
    missing: missing.slice(0, 1),
  };
};
