import { lengthOf } from '../../coverage/compile/stretches.js';
import type { Stretches } from '../../coverage/compile/stretches.js';
import { unionOfAll } from '../../coverage/compile/stretchSets.js';
import { factAt } from '../../gaps/lookups/factAt.js';
import { hoursFrame } from '../../gaps/lookups/hours.js';
import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import { readRequirement } from '../../gaps/lookups/readRequirement.js';
import type { MissingFact } from '../../gaps/rule.js';
import type { Derivation, Derive, DeriveScope } from './model.js';

function byRequirement({ context, services, moreServices }: DeriveScope): Derivation {
  const { range } = hoursFrame(context);
  const times: Stretches[] = [];
  const missing: MissingFact[] = [...moreServices];
  const evidence: string[] = [];
  for (const { id, requiredCoverage } of services) {
    const read = requiredCoverage && readRequirement(context, requiredCoverage);
    if (read === undefined) missing.push(factAt(context, 'service', id, 'requiredCoverage'));
    else evidence.push(`${context.index.pointerOf({ kind: 'service', id }) ?? ''}/requiredCoverage`);
    if (read != null) times.push(read.required);
  }
  const share = lengthOf(unionOfAll(times)) / (range.to - range.from);
  const isKnown = share === 1 || (missing.length === 0 && services.length > 0);
  return {
    value: isKnown ? share === 1 : undefined,
    measured: { name: 'time that is required', value: share, unit: 'rate' },
    evidence,
    missing: oneOfEach(missing),
  };
}

/** `operates24x7`: the organization says so, else hours are required at every minute; of a service only its required hours count. */
export const operates24x7: Derive = (scope) => {
  const { service, pointer, context } = scope;
  const stated = context.index.model.organization?.operatesAroundTheClock;
  if (service !== null || stated === undefined) return byRequirement(scope);
  return { value: stated === true, evidence: [`${pointer}/operatesAroundTheClock`], missing: [] };
};
