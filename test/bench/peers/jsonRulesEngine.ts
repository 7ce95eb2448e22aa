import type { OperatingModel } from '../../../src/operating-model/model.js';
import { lettersByActivity } from './checks.js';
import type { Found } from './checks.js';
import { peer } from './load.js';

interface RunResult {
  readonly events: readonly { readonly type: string }[];
}
interface Engine {
  readonly run: (facts: Readonly<Record<string, unknown>>) => Promise<RunResult>;
}
interface Package {
  readonly Engine: new (rules: readonly object[]) => Engine;
}

const whenEqual = (fact: string, value: unknown, type: string) => ({
  conditions: { all: [{ fact, operator: 'equal', value }] },
  event: { type },
});

/**
 * The three checks by json-rules-engine as its documentation has it: one engine for each kind of subject, made once, and one run for
 * each subject with its facts. The letters are counted before in one pass. Undefined where it is not installed.
 */
export function jsonRulesEngine(): ((model: OperatingModel) => Promise<Found>) | undefined {
  const loaded = peer<Package>('json-rules-engine');
  if (loaded === undefined) return undefined;
  const activities = new loaded.Engine([
    whenEqual('accountable', 0, 'raci/no-accountable'),
    whenEqual('responsible', 0, 'raci/no-responsible'),
  ]);
  const services = new loaded.Engine([whenEqual('ownerRoleId', null, 'own/service-no-owner')]);
  return async (model) => {
    const found: string[] = [];
    for (const [id, { accountable, responsible }] of lettersByActivity(model)) {
      const { events } = await activities.run({ accountable, responsible });
      for (const { type } of events) found.push(`${type} activity:${id}`);
    }
    for (const { id, ownerRoleId } of model.services ?? []) {
      const { events } = await services.run({ ownerRoleId });
      for (const { type } of events) found.push(`${type} service:${id}`);
    }
    return found.sort();
  };
}
