import { describe, expect, test } from 'vitest';
import { giniIndex } from '../../../src/coverage/fairness/giniIndex.js';
import { jainIndex } from '../../../src/coverage/fairness/jainIndex.js';
import { overload } from '../../../src/coverage/fairness/overload.js';
import { pairBalance } from '../../../src/coverage/fairness/pairBalance.js';
import { scheduleQualityScore } from '../../../src/coverage/fairness/scheduleQualityScore.js';
import { combinedShrinkage } from '../../../src/coverage/staffing/combinedShrinkage.js';
import { erlangB } from '../../../src/coverage/staffing/erlangB.js';
import { erlangC } from '../../../src/coverage/staffing/erlangC.js';
import { onCallStaffing } from '../../../src/coverage/staffing/onCallStaffing.js';
import { reliefFactor } from '../../../src/coverage/staffing/reliefFactor.js';
import { requiredAgents } from '../../../src/coverage/staffing/requiredAgents.js';
import { requiredFte } from '../../../src/coverage/staffing/requiredFte.js';
import { waitStatistics } from '../../../src/coverage/staffing/waitStatistics.js';
import { isComanagedError } from '../../../src/internal/errors.js';

const fail = () => {
  throw new TypeError('secret 4711');
};
const throwing = (name: string) => Object.defineProperty({}, name, { get: fail, enumerable: true });

const values: readonly (readonly [string, unknown])[] = [
  ['a revoked proxy', (({ proxy, revoke }) => (revoke(), proxy))(Proxy.revocable({}, {}))],
  ['a revoked list', (({ proxy, revoke }) => (revoke(), proxy))(Proxy.revocable([], {}))],
  ['a proxy that throws', new Proxy({}, { get: fail, ownKeys: fail })],
  ['an accessor that throws', { ...Object.create(null), toString: fail }],
  ...['shrinkage', 'agents', 'roles', 'loads', 'from', 'sharesOf', 'shares'].map(
    (name) => [`${name} that throws`, throwing(name)] as const,
  ),
  ['a list that throws', [throwing('start'), Object.defineProperty([], 0, { get: fail })]],
  ['a symbol', Symbol('x')],
  ['a big integer', 10n],
  ['a function', fail],
  ['a text', '4711'],
  ['nothing', undefined],
];

const calls: readonly (readonly [string, (...values: never[]) => unknown])[] = [
  ['requiredFte', requiredFte],
  ['reliefFactor', reliefFactor],
  ['combinedShrinkage', combinedShrinkage],
  ['erlangB', erlangB],
  ['erlangC', erlangC],
  ['requiredAgents', requiredAgents],
  ['onCallStaffing', onCallStaffing],
  ['waitStatistics', waitStatistics],
  ['jainIndex', jainIndex],
  ['giniIndex', giniIndex],
  ['pairBalance', pairBalance],
  ['overload', overload],
  ['scheduleQualityScore', scheduleQualityScore],
];

describe.each(calls)('%s', (_, call) => {
  test.each(values)('refuses %s in our own words', (_name, value) => {
    for (const list of [[value], [value, value], [value, value, value]]) {
      try {
        call(...(list as never[]));
        expect.unreachable();
      } catch (error) {
        expect(isComanagedError(error)).toBe(true);
        expect(String(error)).not.toContain('4711');
      }
    }
  });
});
