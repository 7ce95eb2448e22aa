import { describe, expect, it } from 'vitest';
import { raciFromTable } from '../../src/import/raciFromTable.js';
import { diffRaci } from '../../src/raci/diffRaci.js';
import type { RaciInput } from '../../src/raci/input.js';
import type { Assignment } from '../../src/raci/model.js';

/* What is not assessed is not gone, and dates and new ids of columns are not silent. */

function held(text: string, rest: Partial<Assignment> = {}): Assignment {
  const [activityId = '', id = '', responsibility = ''] = text.split(' ');
  return { activityId, assignee: { kind: 'party', id }, responsibility, ...rest };
}
const matrix = (texts: readonly string[], rest: Partial<RaciInput> = {}): RaciInput => ({
  activities: ['x', 'y', 'z'].map((id) => ({ id })),
  assignments: texts.map((text) => held(text)),
  ...rest,
});
const open = (...ids: string[]) => ({
  partialCollections: [{ collection: 'assignments', subjects: ids.map((id) => `activity:${id}`) }],
});

describe('letters that are not all assessed', () => {
  const moves = (before: RaciInput, after: RaciInput) =>
    diffRaci(before, after).accountableMoves?.map((move) => [
      `${move.before.map(({ id }) => id).join('+')} -> ${move.after.map(({ id }) => id).join('+')}`,
      move.isKnown,
      move.betweenParties,
      move.notAssessed.join(),
    ]);

  it('of a table with a question mark are no move to nobody', () => {
    const read = (text: string) => raciFromTable(text, {}).value;
    const before = read('Activity,Us,MSP\nBackup,I,A\nPatch,A,R');
    const after = read('Activity,Us,MSP\nBackup,I,?\nPatch,A,R');
    const diff = diffRaci(before, after);
    expect(diff).toMatchObject({ isSame: false, notAssessedBefore: 0, notAssessedAfter: 1 });
    expect(moves(before, after)).toEqual([['msp -> ', false, null, 'after']]);
    expect(diff.letterChanges?.map((each) => [each.before.join(), each.after.join(), each.isKnown])).toEqual([
      ['A', '', false],
    ]);
    expect(moves(after, before)).toEqual([[' -> msp', false, null, 'before']]);
    expect(diffRaci(after, after)).toMatchObject({ isSame: true, accountableMoves: [], letterChanges: [] });
  });

  it('hide no move that is known all the same', () => {
    // The provider was not accountable before, whoever else is now.
    expect(moves(matrix(['x us A']), matrix(['x msp A'], open('x')))).toEqual([['us -> msp', true, true, 'after']]);
    expect(moves(matrix(['x us A']), matrix(['x us A', 'x msp A'], open('x')))).toEqual([
      ['us -> msp+us', true, true, 'after'],
    ]);
    // Neither is known to lack what the other has.
    expect(moves(matrix(['x us A'], open('x')), matrix(['x msp A'], open('x')))).toEqual([
      ['us -> msp', false, null, 'before,after'],
    ]);
  });

  it('make two matrices differ where only one of them knows all', () => {
    expect(diffRaci(matrix(['x us A']), matrix(['x us A'], open('x')))).toMatchObject({
      isSame: false,
      accountableMoves: [],
      letterChanges: [],
    });
  });

  it('of other activities do not matter', () => {
    expect(moves(matrix(['x us A']), matrix([], open('y')))).toEqual([['us -> ', true, false, '']]);
  });
});

it('says that nobody is no party', () => {
  const between = (before: string[], after: string[], roles: RaciInput['roles'] = []) =>
    diffRaci(matrix(before, { roles }), matrix(after, { roles })).accountableMoves?.map((move) => move.betweenParties);
  expect(between(['x us A'], [])).toEqual([false]);
  expect(between([], ['x us A'])).toEqual([false]);
  expect(between(['x us A'], ['x us A', 'x msp A'])).toEqual([true]);
});

describe('dates', () => {
  const dated = (...list: [text: string, from?: string | null, until?: string | null][]): RaciInput =>
    matrix([], { assignments: list.map(([text, validFrom, validUntil]) => held(text, { validFrom, validUntil })) });
  const periods = (before: RaciInput, after: RaciInput) =>
    diffRaci(before, after).periodChanges?.map((each) => [
      `${each.assignee.id} ${each.letter}`,
      ...[each.before, each.after].map((list) =>
        list.map(({ validFrom, validUntil }) => `${validFrom ?? ''}/${validUntil ?? ''}`).join(),
      ),
    ]);

  it('that are new are told', () => {
    const ended = dated(['x us A', null, '2026-06-30']);
    expect(periods(dated(['x us A']), ended)).toEqual([['us A', '/', '/2026-06-30']]);
    expect(diffRaci(dated(['x us A']), ended)).toMatchObject({
      isSame: false,
      letterChanges: [],
      accountableMoves: [],
    });
    expect(diffRaci(dated(['x us A', null, null]), dated(['x us A'])).isSame).toBe(true);
  });

  it('of a hand-over are told for both', () => {
    const after = dated(['x us A', null, '2026-06-30'], ['x msp A', '2026-07-01']);
    expect(periods(dated(['x us A']), after)).toEqual([
      ['msp A', '', '2026-07-01/'],
      ['us A', '/', '/2026-06-30'],
    ]);
    // Another letter without dates is another letter and no more.
    expect(periods(dated(), dated(['x us A']))).toEqual([]);
  });

  it('are compared as sets, and not on a date', () => {
    const halves = dated(['x us A', '2026-07-01', null], ['x us A', null, '2026-06-30']);
    expect(periods(halves, dated(['x us A', null, '2026-06-30'], ['x us A', '2026-07-01', null]))).toEqual([]);
    expect(periods(dated(['x us A']), halves)).toEqual([['us A', '/', '/2026-06-30,2026-07-01/']]);
    expect(diffRaci(dated(['x us A']), halves, { asOf: '2026-05-01' })).toMatchObject({
      isSame: true,
      periodChanges: null,
    });
  });
});

describe('columns under another id', () => {
  const renames = (before: RaciInput, after: RaciInput) =>
    diffRaci(before, after).probableColumnRenames?.map((each) => [each.beforeLabel, each.afterLabel]);
  const before = matrix(['x us A', 'x msp R', 'y msp A'], { parties: [{ id: 'msp', name: 'Harbor' }, { id: 'us' }] });
  const after = matrix(['x us A', 'x harbor R', 'y harbor A'], { parties: [{ id: 'harbor', name: 'Harbor Ltd' }] });

  it('are offered where all letters are the same, and the changes stay', () => {
    expect(renames(before, after)).toEqual([['Harbor', 'Harbor Ltd']]);
    expect(diffRaci(before, after)).toMatchObject({ isSame: false, letterChanges: [{}, {}, {}, {}] });
  });

  it('are not offered where another has them too, or where the other matrix knows them', () => {
    expect(renames(before, matrix(['x us A', 'x harbor R', 'y harbor A', 'x port R', 'y port A']))).toEqual([]);
    expect(renames(before, { ...after, parties: [{ id: 'msp' }] })).toEqual([]);
    expect(renames(before, matrix(['x us A', 'x harbor R', 'y harbor A', 'z harbor I']))).toEqual([]);
    expect(renames(before, matrix(['x us A', 'x harbor R', 'y us A']))).toEqual([]);
  });

  it('are of one kind', () => {
    const roles = (before.assignments ?? []).map((each) =>
      each.assignee.id === 'msp' ? { ...each, assignee: { kind: 'role' as const, id: 'noc' } } : each,
    );
    expect(renames(before, { ...before, parties: [], assignments: roles })).toEqual([]);
  });
});
