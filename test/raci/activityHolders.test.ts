import { describe, expect, it } from 'vitest';
import { activityHolders } from '../../src/raci/activityHolders.js';
import type { ActivityHolders, ActivityHoldersOptions } from '../../src/raci/activityHolders.js';
import { compileScheme } from '../../src/raci/compileScheme.js';
import type { Assignment, AssignmentScope } from '../../src/raci/model.js';
import { larkfield } from './larkfield.js';
import { plainRow } from './plainMatrix.js';

const raci = compileScheme();
const implied = { accountableImpliesResponsible: true };
const strict = { accountableImpliesResponsible: false };

const held = (id: string, responsibility: string, scope?: AssignmentScope): Assignment => ({
  activityId: 'x',
  assignee: { kind: 'role', id },
  responsibility,
  scope,
});
const names = ({ accountable, responsible }: ActivityHolders) => ({
  accountable: accountable.map(({ assignee }) => assignee.id),
  responsible: responsible.map(({ assignee }) => assignee.id),
});
const ofLarkfield = (id: string, options: ActivityHoldersOptions) => {
  const activity = larkfield.activities?.find((entry) => entry.id === id) ?? {};
  return activityHolders(activity, plainRow(larkfield, id), raci, options);
};

describe('the example', () => {
  it.each([
    ['backup', ['sysadmin'], ['noc-analyst'], ['noc-analyst']],
    ['patching', ['noc-analyst'], [], ['noc-analyst']], // A without R
    ['strategy', ['it-manager'], ['it-manager'], ['it-manager']],
    ['incidents', ['it-manager', 'sysadmin'], ['noc-analyst'], ['noc-analyst', 'sysadmin']], // nobody named does p4
    ['training', [], [], []],
    ['move', [], [], []],
  ])('%s', (id, accountable, named, withImplied) => {
    expect(names(ofLarkfield(id, strict))).toEqual({ accountable, responsible: named });
    expect(names(ofLarkfield(id, implied))).toEqual({ accountable, responsible: withImplied });
  });

  it.each([
    ['backup', []],
    ['incidents', []],
    ['training', [{}]],
    ['move', [{}]],
  ])('%s is unowned in %j', (id, unowned) => {
    expect(ofLarkfield(id, strict).unowned).toEqual(unowned);
  });
});

it('tells each part that nobody answers for', () => {
  const activity = { severities: ['p1', 'p2'], sites: ['north', 'south'] };
  const row = [held('a', 'A', { severities: ['p1'] }), held('b', 'A', { severities: ['p2'], sites: ['south'] })];
  expect(activityHolders(activity, row, raci, implied).unowned).toEqual([{ severity: 'p2', site: 'north' }]);
});

it('makes both accountable do what nobody is named for', () => {
  expect(names(activityHolders({}, [held('a', 'A'), held('b', 'A')], raci, implied)).responsible).toEqual(['a', 'b']);
});

it('leaves the accountable out of the work where somebody does every part', () => {
  const activity = { severities: ['p1', 'p2'] };
  const row = [held('a', 'A'), held('b', 'R', { severities: ['p1'] }), held('c', 'R', { severities: ['p2'] })];
  expect(names(activityHolders(activity, row, raci, implied)).responsible).toEqual(['b', 'c']);
});

it('never makes a doer accountable', () => {
  const row = [held('a', 'R'), held('b', 'C')];
  expect(activityHolders({}, row, raci, implied).accountable).toEqual([]);
});

it('implies nothing in a scheme that names no doers', () => {
  const daci = compileScheme({ id: 'daci' });
  expect(names(activityHolders({}, [held('a', 'A'), held('b', 'D')], daci, implied))).toEqual({
    accountable: ['a'],
    responsible: [],
  });
});

it('reads the letters of the scheme: in RAPID D answers and P does', () => {
  const rapid = compileScheme({ id: 'rapid' });
  const row = [held('a', 'A'), held('d', 'D'), held('p', 'P'), held('r', 'R')];
  expect(names(activityHolders({}, row, rapid, implied))).toEqual({ accountable: ['d'], responsible: ['p'] });
});

it('names one who does and answers by one letter once', () => {
  const house = compileScheme({
    id: 'house',
    letters: [{ letter: 'X', label: 'Does all', semantics: ['does-work', 'owns-outcome'] }],
  });
  const row = [held('a', 'X', { severities: ['p1'] })];
  expect(names(activityHolders({ severities: ['p1', 'p2'] }, row, house, implied))).toEqual({
    accountable: ['a'],
    responsible: ['a'],
  });
});

it('does not look at hours: a doer by day leaves no part to the accountable', () => {
  const window = { windows: [{ zone: 'Europe/London', days: ['mon' as const], start: '08:00', end: '17:00' }] };
  expect(names(activityHolders({}, [held('a', 'A'), held('b', 'R', { window })], raci, implied)).responsible).toEqual([
    'b',
  ]);
});
