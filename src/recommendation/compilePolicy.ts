import { checkOptions, checkRecord, refuse } from '../internal/check.js';
import type { Fault } from '../internal/checkNumbers.js';
import { refuseFaults } from '../internal/checkNumbers.js';
import { guarded } from '../internal/guarded.js';
import { batchCounterfactuals } from './batch/batchCounterfactuals.js';
import { batchExplanation } from './batch/batchExplanation.js';
import { batchWinners } from './batch/batchWinners.js';
import { columnsOf } from './batch/columns.js';
import type { Columns } from './batch/columns.js';
import type { BatchOptions, CompiledBatchOptions, CompiledPolicy, ProfileBatch } from './batch/model.js';
import { weightTables } from './batch/weightTables.js';
import type { WeightTables } from './batch/weightTables.js';
import { checkedEngine } from './engine/checkedEngine.js';
import type { Engine } from './engine/model.js';
import type { Policy } from './policy/model.js';
import type { Facts, OperatingProfile } from './profile/model.js';
import { profileFaults } from './profile/profileFaults.js';
import { recommendationOf } from './result/recommendationOf.js';
import { settingsOf } from './settings/settingsOf.js';

/** Faults that are told of many profiles. */
const mostFaults = 1000;

/**
 * A policy, checked once, for many profiles: in columns for sliders and portfolios, or one at a time with everything explained.
 *
 * @param policy - absent: the default policy
 * @returns functions that answer as `recommend` does, to the last digit
 * @throws ComanagedError `invalid-argument` with every problem of the policy
 *
 * @example
 * ```ts
 * import { compilePolicy } from 'comanaged/recommendation';
 *
 * const compiled = compilePolicy();
 * const batch = compiled.profiles([{ team: 'none', cost: 'high' }, { team: 'established', control: 'full' }]);
 * Array.from(batch.winners().winner, (position) => compiled.models[position]);
 * // => ['fully-managed', 'in-house']
 * ```
 */
export function compilePolicy(policy?: Policy): CompiledPolicy {
  return guarded('policy', () => {
    const engine = checkedEngine(policy);
    return {
      policy: { id: engine.policy.id, version: engine.policy.version, digest: engine.digest() },
      models: [...engine.models],
      criteria: engine.criteria.map(({ id }) => id),
      recommend: (profile, options = {}) =>
        guarded('profile', () => {
          checkOptions(options, 'options', ['overrides', 'weights']);
          checkRecord(profile, 'profile');
          const facts = { ...profile } as Facts; // read once; what stands in it is checked next
          refuseFaults(profileFaults(engine, facts));
          return recommendationOf(engine, facts, options);
        }),
      profiles: (profiles, options = {}) => guarded('profiles', () => batchOf(engine, profiles, options)),
    };
  });
}

function batchOf(
  engine: Engine,
  profiles: readonly (OperatingProfile | Facts)[],
  options: CompiledBatchOptions,
): ProfileBatch {
  checkOptions(options, 'options', ['overrides']);
  if (!Array.isArray(profiles)) refuse('profiles', 'be an array');
  const columns = columnsOf(engine, settingsOf(engine, options), profiles) ?? refused(engine, profiles);
  const run =
    <T>(what: (columns: Columns, tables: WeightTables) => T) =>
    (runOptions: BatchOptions = {}): T =>
      guarded('options', () => {
        checkOptions(runOptions, 'options', ['weights']);
        return what(columns, weightTables(columns, settingsOf(engine, runOptions)));
      });
  return {
    count: columns.count,
    winners: run(batchWinners),
    explain: run(batchExplanation),
    counterfactuals: run(batchCounterfactuals),
  };
}

/** Refuses profiles that are not all sound, with the first faults of all. */
function refused(engine: Engine, profiles: readonly unknown[]): never {
  const faults: Fault[] = [];
  for (let at = 0; at < profiles.length && faults.length < mostFaults; at++) {
    for (const fault of profileFaults(engine, profiles[at], `profiles/${at}`)) faults.push(fault);
  }
  refuseFaults(faults);
  return refuse('profiles', 'be sound'); // the faults above say why
}
