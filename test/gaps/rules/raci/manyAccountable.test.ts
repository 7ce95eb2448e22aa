import { describe, expect, test } from 'vitest';
import { detectGaps } from '../../../../src/gaps/detectGaps.js';
import { multipleAccountable } from '../../../../src/gaps/rules/raci/multipleAccountable.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Assignment } from '../../../../src/raci/model.js';

function rowOf(assignments: readonly Assignment[]): OperatingModel {
  return {
    id: 'row',
    name: 'Row',
    parties: [{ id: 'msp', name: 'Provider' }],
    roles: [
      { id: 'day', name: 'Day lead', partyId: 'msp' },
      { id: 'night', name: 'Night lead', partyId: 'msp' },
    ],
    activities: [{ id: 'work', name: 'Work' }],
    assignments,
  };
}
const accountable = (kind: 'role' | 'party', id: string, scope?: Assignment['scope']): Assignment => ({
  activityId: 'work',
  assignee: { kind, id },
  responsibility: 'A',
  scope,
});
const verdict = (assignments: readonly Assignment[]) => {
  const { findings } = detectGaps(rowOf(assignments), { asOf: '2026-09-01', rules: [multipleAccountable] });
  return findings.map(({ kind, data }) => [kind, data['holders'] ?? null]);
};

describe('raci/multiple-accountable on long rows', () => {
  test('thousands of holders with a site each pass', () => {
    const each = Array.from({ length: 4_000 }, (_, at) => accountable('role', `r${at}`, { sites: [`s${at}`] }));
    expect(verdict(each)).toEqual([]);
  });

  test('one more for one of the sites is found', () => {
    const each = Array.from({ length: 4_000 }, (_, at) => accountable('role', `r${at}`, { sites: [`s${at}`] }));
    expect(verdict([...each, accountable('role', 'other', { sites: ['s3999'] })])).toEqual([['fail', 2]]);
  });

  test('thousands without a scope are rivals', () => {
    expect(verdict(Array.from({ length: 4_000 }, (_, at) => accountable('role', `r${at}`)))).toEqual([['fail', 4_000]]);
  });

  test('more than can be compared is not known', () => {
    const window = (day: number) => ({
      windows: [
        { zone: 'Europe/London', days: ['mon'] as const, start: '08:00', end: '09:00', from: `2026-01-${10 + day}` },
      ],
    });
    const each = Array.from({ length: 1_000 }, (_, at) => accountable('role', `r${at}`, { window: window(at % 10) }));
    expect(verdict(each)).toEqual([['unknown', null]]);
  });
});

describe('a party refined by its roles', () => {
  test('is one with each of them where they share no part', () => {
    const roles = [
      accountable('role', 'day', { severities: ['p1'] }),
      accountable('role', 'night', { severities: ['p2'] }),
    ];
    expect(verdict([accountable('party', 'msp'), ...roles])).toEqual([]);
  });

  test('is not where two of them share one', () => {
    const roles = [
      accountable('role', 'day', { severities: ['p1'] }),
      accountable('role', 'night', { severities: ['p1', 'p2'] }),
    ];
    expect(verdict([accountable('party', 'msp'), ...roles])).toEqual([['fail', 3]]);
  });
});
