import { expect, it } from 'vitest';
import { matrixColumns } from '../../src/raci/matrixColumns.js';
import type { Assignee } from '../../src/services/parties/model.js';
import { deepFrozen } from './deepFrozen.js';
import { larkfield } from './larkfield.js';

const role = (id: string): Assignee => ({ kind: 'role', id });
const shown = (columns: ReturnType<typeof matrixColumns>) =>
  columns.map(({ assignee, label }) => `${assignee.kind}:${assignee.id} ${label}`);

it('has nobody for nobody', () => {
  expect(matrixColumns(larkfield, [])).toEqual([]);
});

it('follows the order of the input, not of the letters', () => {
  const holders = [role('account-manager'), role('noc-analyst'), role('sysadmin'), role('it-manager')];
  expect(shown(matrixColumns(larkfield, holders))).toEqual([
    'role:it-manager IT manager',
    'role:sysadmin System administrator',
    'role:noc-analyst Operations analyst',
    'role:account-manager account-manager', // has no name
  ]);
});

it('has parties before teams before roles before people', () => {
  const input = {
    parties: [{ id: 'x', name: 'Party' }],
    teams: [{ id: 'x', name: 'Team' }],
    people: [{ id: 'x', name: 'Person' }],
    roles: [{ id: 'x', name: 'Role' }],
  };
  const holders = (['person', 'role', 'team', 'party'] as const).map((kind) => ({ kind, id: 'x' }));
  expect(shown(matrixColumns(input, holders))).toEqual([
    'party:x Party',
    'team:x Team',
    'role:x Role',
    'person:x Person',
  ]);
});

it('has each holder once', () => {
  expect(matrixColumns(larkfield, [role('sysadmin'), role('sysadmin')])).toHaveLength(1);
});

it('puts those who are not listed after the others, by id in code units', () => {
  const holders = ['zoe', 'constructor', 'Zoe', '__proto__', 'sysadmin'].map(role);
  expect(shown(matrixColumns(larkfield, holders))).toEqual([
    'role:sysadmin System administrator',
    'role:Zoe Zoe',
    'role:__proto__ __proto__',
    'role:constructor constructor',
    'role:zoe zoe',
  ]);
});

it('takes the id for the label where the name is null', () => {
  expect(matrixColumns({ roles: [{ id: 'a', name: null }] }, [role('a')])[0]?.label).toBe('a');
});

it('works without any lists', () => {
  expect(shown(matrixColumns({}, [role('b'), role('a')]))).toEqual(['role:a a', 'role:b b']);
});

it('copies who holds, and keeps no more of it than kind and id', () => {
  const holder = deepFrozen({ ...role('a'), note: 'private' });
  const column = matrixColumns({}, [holder])[0];
  expect(column?.assignee).toEqual({ kind: 'role', id: 'a' });
  expect(column?.assignee).not.toBe(holder);
});
