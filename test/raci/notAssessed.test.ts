import { describe, expect, it } from 'vitest';
import { analyzeRaci } from '../../src/raci/analyzeRaci.js';
import { dutyMatches } from '../../src/raci/dutyMatches.js';
import type { LaneInput, RaciInput } from '../../src/raci/input.js';
import { laneView } from '../../src/raci/laneView.js';
import type { Assignment } from '../../src/raci/model.js';
import { raciLoad } from '../../src/raci/raciLoad.js';
import { raciMatrix } from '../../src/raci/raciMatrix.js';
import { responsibilityRows } from '../../src/raci/responsibilityRows.js';

/* Letters that are not all assessed: what is not there is not known to be nobody's. */

const held = (activityId: string, id: string, responsibility: string, rest: Partial<Assignment> = {}): Assignment => ({
  activityId,
  assignee: { kind: 'party', id },
  responsibility,
  ...rest,
});
const open = { partialCollections: [{ collection: 'assignments', subjects: ['activity:backup'] }] };
/** Backup has letters that are not known, and patching has none that are not. */
const matrix = (...assignments: Assignment[]): RaciInput => ({
  activities: [{ id: 'backup' }, { id: 'patch' }],
  assignments,
  ...open,
});

describe('a lane', () => {
  const agreement = (...assignments: Assignment[]) => {
    const input: LaneInput = {
      activities: ['backup', 'patch'].map((id) => ({ id, kind: 'operational' })),
      assignments,
      lanes: [{ id: 'l', name: 'L', activityIds: ['backup', 'patch'], owners: [{ kind: 'party', id: 'us' }] }],
      ...open,
    };
    const { lanes, members } = laneView(input);
    return [...members.map(({ accountable }) => accountable), lanes?.[0]?.accountableElsewhere.join()];
  };

  it('does not say nobody, nor that all are of the owner', () => {
    expect(agreement()).toEqual(['unknown', 'nobody', '']);
    expect(agreement(held('backup', 'us', 'A'), held('patch', 'us', 'A'))).toEqual(['unknown', 'owner', '']);
  });

  it('still says that one is of another party', () => {
    expect(agreement(held('backup', 'msp', 'A'))).toEqual(['elsewhere', 'nobody', 'backup']);
  });
});

describe('a duty', () => {
  const match = (activityId: string, ...assignments: Assignment[]) => {
    const duties = [{ id: 'd', name: 'D', declaringPartyId: 'msp', obligedPartyId: 'us' }];
    const found = dutyMatches({
      duties,
      activities: [{ id: activityId, satisfiesDutyIds: ['d'] }],
      assignments,
      ...open,
    });
    return [found.duties?.[0]?.status, found.duties?.[0]?.missing.join()];
  };

  it('is not said to be done by nobody', () => {
    expect(match('backup')).toEqual(['unknown', 'assignments']);
    expect(match('backup', held('backup', 'msp', 'R'))).toEqual(['unknown', 'assignments']);
    expect(match('patch', held('patch', 'msp', 'R'))).toEqual(['listed-without-responsible', '']);
  });

  it('is done by who is named, and not by who answers while others may be named', () => {
    expect(match('backup', held('backup', 'us', 'R'))).toEqual(['satisfied', '']);
    expect(match('backup', held('backup', 'us', 'A'))).toEqual(['unknown', 'assignments']);
    expect(match('patch', held('patch', 'us', 'A'))).toEqual(['satisfied', '']);
  });
});

it('leaves a duty open that an activity may list that is not known', () => {
  const status = (partialCollections?: RaciInput['partialCollections']) =>
    dutyMatches({
      duties: [{ id: 'd', name: 'D', declaringPartyId: 'msp', obligedPartyId: 'us' }],
      activities: [{ id: 'x', satisfiesDutyIds: [] }],
      assignments: [],
      partialCollections,
    }).duties?.map((duty) => [duty.status, duty.missing.join()]);
  expect(status()).toEqual([['unmatched', '']]);
  expect(status([{ collection: 'activities' }])).toEqual([['unknown', 'activities']]);
  expect(status([{ collection: 'assignments' }])).toEqual([['unmatched', '']]); // nothing lists it all the same
});

describe('numbers', () => {
  const input = matrix(held('backup', 'us', 'A', { effortHoursPerMonth: 4 }), held('patch', 'us', 'A'));

  it('of load count no work by implication, and say how many activities are open', () => {
    const load = raciLoad(input, { level: 'party' });
    expect([load.activities, load.lettersNotAssessed, load.responsibleActivities]).toEqual([2, 1, 1]);
    // Of the two only patching is known to be done by those who answer for it.
    expect(load.holders.map((own) => [own.accountable, own.responsible, own.impliedResponsible])).toEqual([[2, 1, 1]]);
    expect(raciLoad({ ...input, partialCollections: [{ collection: 'assignments' }] }).lettersNotAssessed).toBe(2);
    expect(raciLoad({ activities: [{ id: 'x' }] }).lettersNotAssessed).toBe(1);
  });

  it('of an analysis say it row by row', () => {
    expect(
      analyzeRaci(input).activities.map((row) => [row.lettersAssessed, row.accountable.length, row.responsible.length]),
    ).toEqual([
      [false, 1, 0],
      [true, 1, 1],
    ]);
  });
});

describe('a matrix to look at', () => {
  it('says it row by row', () => {
    expect(raciMatrix(matrix()).rows.map((row) => row.lettersAssessed)).toEqual([false, true]);
    expect(responsibilityRows(matrix()).rows.map((row) => row.notAssessed.includes('letters'))).toEqual([true, false]);
  });
});

it('refuses statements that are none', () => {
  for (const partialCollections of [5, null, [null]] as never[]) {
    const input = { activities: [{ id: 'x' }], assignments: [], partialCollections };
    for (const call of [analyzeRaci, raciMatrix, raciLoad, laneView, dutyMatches])
      expect(() => call(input)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  }
});
