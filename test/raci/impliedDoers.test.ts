import { expect, it } from 'vitest';
import { impliedDoers } from '../../src/raci/impliedDoers.js';
import type { Assignment, AssignmentScope } from '../../src/raci/model.js';

const held = (id: string, scope?: AssignmentScope): Assignment => ({
  activityId: 'x',
  assignee: { kind: 'role', id },
  responsibility: 'A',
  scope,
});
const ids = (...args: Parameters<typeof impliedDoers>) => impliedDoers(...args).map(({ assignee }) => assignee.id);
const activity = { severities: ['p1', 'p2'], sites: ['north', 'south'] };

it('are all accountable where nobody is named', () => {
  expect(ids({}, [held('a'), held('b')], [])).toEqual(['a', 'b']);
  expect(ids(activity, [held('a', { sites: ['south'] })], [])).toEqual(['a']);
});

it('are none where nobody is accountable, or a doer has every part', () => {
  expect(ids(activity, [], [])).toEqual([]);
  expect(ids({}, [held('a')], [held('b', { severities: ['p1'] })])).toEqual([]); // the activity declares no parts
  expect(ids(activity, [held('a')], [held('b', { severities: ['p1'] }), held('c', { severities: ['p2'] })])).toEqual(
    [],
  );
});

it('are those whose part the doers leave open', () => {
  const named = [held('d', { severities: ['p1'] }), held('e', { sites: ['north'] })]; // p2 in the south is left
  const accountable = [
    held('a', { severities: ['p1'] }),
    held('b', { severities: ['p2'], sites: ['north'] }),
    held('c', { sites: ['south'] }),
  ];
  expect(ids(activity, accountable, named)).toEqual(['c']);
});
