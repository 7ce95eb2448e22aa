import { expect, it } from 'vitest';
import { asParties } from '../../src/raci/asParties.js';
import { assigneeKey } from '../../src/raci/assigneeKey.js';
import { grouped } from '../../src/raci/grouped.js';
import { holderKey, holdersOf } from '../../src/raci/holders.js';
import type { Assignment } from '../../src/raci/model.js';
import { partyOf } from '../../src/raci/partyOf.js';
import type { Assignee } from '../../src/services/parties/model.js';
import { deepFrozen } from './deepFrozen.js';
import { larkfield } from './larkfield.js';

const held = (kind: Assignee['kind'], id: string): Assignment =>
  deepFrozen({ activityId: 'x', assignee: { kind, id, note: 'private' }, responsibility: 'R' });

it('groups in order of first appearance', () => {
  expect([...grouped(['b', 'a', 'bb', ''], (text) => text.charAt(0))]).toEqual([
    ['b', ['b', 'bb']],
    ['a', ['a']],
    ['', ['']],
  ]);
  expect(grouped([], String).size).toBe(0);
});

it('names each holder once, as kind and id', () => {
  expect(holdersOf([held('role', 'b'), held('team', 'b'), held('role', 'a'), held('role', 'b')])).toStrictEqual([
    { kind: 'role', id: 'b' },
    { kind: 'team', id: 'b' },
    { kind: 'role', id: 'a' },
  ]);
  expect(holdersOf([])).toEqual([]);
});

it('has the same key for a holder as for an assignee', () => {
  const assignment = held('person', 'a:b');
  expect(holderKey(assignment)).toBe(assigneeKey(assignment.assignee));
});

it('puts parties in the place of their roles, and leaves out who has none', () => {
  const assignments = [held('role', 'sysadmin'), held('role', 'stranger'), held('party', 'beacon')];
  expect(asParties(assignments, partyOf(larkfield))).toEqual([
    { activityId: 'x', assignee: { kind: 'party', id: 'larkfield' }, responsibility: 'R' },
    { activityId: 'x', assignee: { kind: 'party', id: 'beacon' }, responsibility: 'R' },
  ]);
});
