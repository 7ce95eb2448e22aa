import { expect, it } from 'vitest';
import { acknowledgeFromContract } from '../../../src/cost/downtime/acknowledgeFromContract.js';
import { refusal } from '../../coverage/refusal.js';

it('takes anything up to the response time of the contract', () => {
  expect(acknowledgeFromContract(4, { mode: 1 })).toStrictEqual({ kind: 'triangular', min: 0, mode: 1, max: 4 });
  expect(acknowledgeFromContract(4, { mode: 4 }).mode).toBe(4);
  expect(Object.is(acknowledgeFromContract(4, { mode: -0 }).mode, 0)).toBe(true);
});

it('refuses what is broken', () => {
  const call = (hours: number, options: unknown): ReturnType<typeof refusal> =>
    refusal(() => acknowledgeFromContract(hours, options as { readonly mode: number }));
  expect(call(0, { mode: 0 })).toStrictEqual({ code: 'invalid-argument', paths: ['responseHours'] });
  expect(call(4, { mode: 5 })).toStrictEqual({ code: 'invalid-argument', paths: ['mode'] });
  expect(call(4, {})).toStrictEqual({ code: 'invalid-argument', paths: ['mode'] });
  expect(call(4, { mode: NaN })).toStrictEqual({ code: 'invalid-argument', paths: ['mode'] });
  expect(call(4, undefined)).toStrictEqual({ code: 'invalid-argument', paths: ['options'] });
  expect(call(4, { mode: 1, x: 1 }).code).toBe('unknown-option');
});
