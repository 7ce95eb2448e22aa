import { expect, it } from 'vitest';
import { diffRaci } from '../../src/raci/diffRaci.js';
import { dutyMatches } from '../../src/raci/dutyMatches.js';
import type { DutyInput, LaneInput } from '../../src/raci/input.js';
import { laneView } from '../../src/raci/laneView.js';
import type { Assignment, Lane } from '../../src/raci/model.js';
import { raciLoad } from '../../src/raci/raciLoad.js';
import { responsibilityRows } from '../../src/raci/responsibilityRows.js';

type Input = LaneInput & DutyInput;

/** The input with a count of how often a field of one of its entities, or an entry of a list, is read. */
function watched(input: Input): { readonly input: Input; readonly reads: () => number } {
  let count = 0;
  const watch = <T>(value: T): T => {
    if (typeof value !== 'object' || value === null) return value;
    return new Proxy(value, {
      get: (target, key) => {
        count++;
        return watch(Reflect.get(target, key) as unknown);
      },
    });
  };
  const lists = Object.entries(input).map(([name, list]) => [
    name,
    Array.isArray(list) ? list.map(watch) : (list as unknown),
  ]);
  return { input: Object.fromEntries(lists) as Input, reads: () => count };
}

const numbers = (size: number) => Array.from({ length: size }, (_, at) => at);
const held = (activityId: string, id: string, responsibility: string, rest: Partial<Assignment> = {}): Assignment => ({
  activityId,
  assignee: { kind: 'role', id },
  responsibility,
  ...rest,
});
const roles = (size: number) =>
  numbers(size).map((at) => ({ id: `r${at}`, partyId: `p${at % 2}`, holders: [`h${at}`, 'h'] }));
const lane = (id: string, rest: Partial<Lane>): Lane => ({
  id,
  name: id,
  owners: [{ kind: 'party', id: 'p0' }],
  requires: [],
  ...rest,
});

const shapes: Readonly<Record<string, (size: number) => Input>> = {
  'activities with three letters each': (size) => ({
    roles: roles(10),
    activities: numbers(size).map((at) => ({ id: `a${at}`, name: `Activity ${at}`, kind: 'operational' })),
    assignments: numbers(3 * size).map((at) =>
      held(`a${at % size}`, `r${at % 10}`, ['A', 'R', 'C'][at % 3] ?? '', { effortHoursPerMonth: 3 }),
    ),
  }),
  'activities of one name': (size) => ({
    activities: numbers(size).map((at) => ({ id: `a${at}`, name: 'Verify backups' })),
    assignments: [],
  }),
  'doers of one activity': (size) => ({
    roles: roles(size),
    activities: [{ id: 'a' }],
    assignments: numbers(size).map((at) => held('a', `r${at}`, 'R')),
  }),
  'people and letters of one role': (size) => ({
    roles: [{ id: 'r', partyId: 'p0', holders: numbers(size).map((at) => `h${at}`) }],
    activities: numbers(size).map((at) => ({ id: `a${at}`, kind: 'operational' })),
    assignments: numbers(size).map((at) => held(`a${at}`, 'r', 'R')),
  }),
  'accountable of one activity, each for its own severity': (size) => ({
    roles: roles(size),
    activities: [{ id: 'a', kind: 'operational' }],
    assignments: [
      ...numbers(size).map((at) => held('a', `r${at}`, 'A', { scope: { severities: [`s${at}`] } })),
      held('a', 'r', 'R'),
    ],
  }),
  'lanes of one activity each': (size) => ({
    activities: numbers(size).map((at) => ({
      id: `a${at}`,
      serviceId: `s${at}`,
      practice: 'service-desk',
      kind: 'operational',
    })),
    assignments: [],
    services: numbers(size).map((at) => ({ id: `s${at}`, function: `f${at}` })),
    lanes: numbers(size).map((at) =>
      lane(`l${at}`, { select: { functions: [`f${at}`], practices: ['service-desk'] } }),
    ),
  }),
  'lanes in one circle': (size) => ({
    lanes: numbers(size).map((at) => lane(`l${at}`, { requires: [{ laneId: `l${(at + 1) % size}` }] })),
  }),
  'duties, each of its own activity': (size) => ({
    activities: numbers(size).map((at) => ({ id: `a${at}`, satisfiesDutyIds: [`d${at}`] })),
    assignments: numbers(size).map((at) => held(`a${at}`, 'r0', 'R')),
    duties: numbers(size).map((at) => ({ id: `d${at}`, name: 'Duty', declaringPartyId: 'p0', obligedPartyId: 'p1' })),
  }),
  'duties of one activity': (size) => ({
    activities: [{ id: 'a', satisfiesDutyIds: numbers(size).map((at) => `d${at}`) }],
    assignments: [held('a', 'r0', 'R')],
    duties: numbers(size).map((at) => ({ id: `d${at}`, name: 'Duty', declaringPartyId: 'p0', obligedPartyId: 'p1' })),
  }),
};

/** The input with every second activity under another id, and every name changed. */
function later(input: Input): Input {
  const renamed = (id: string) => (Number(id.slice(1)) % 2 === 1 ? `${id}-new` : id);
  return {
    ...input,
    activities: input.activities?.map((each) => ({ ...each, id: renamed(each.id), name: 'New' })),
    assignments: input.assignments?.map((each) => ({ ...each, activityId: renamed(each.activityId) })),
  };
}

const calls: Readonly<Record<string, (input: Input) => number>> = {
  raciLoad: (input) => {
    const own = watched(input);
    raciLoad(own.input);
    return own.reads();
  },
  laneView: (input) => {
    const own = watched(input);
    laneView(own.input);
    return own.reads();
  },
  responsibilityRows: (input) => {
    const own = watched(input);
    responsibilityRows(own.input);
    return own.reads();
  },
  dutyMatches: (input) => {
    const own = watched(input);
    dutyMatches(own.input);
    return own.reads();
  },
  diffRaci: (input) => {
    const [before, after] = [watched(input), watched(later(input))];
    diffRaci(before.input, after.input);
    return before.reads() + after.reads();
  },
};

it.each(Object.keys(calls).flatMap((name) => Object.keys(shapes).map((shape) => [name, shape] as const)))(
  '%s: four times as many %s take four times the reading',
  (name, shape) => {
    const reads = (size: number) => calls[name]?.(shapes[shape]?.(size) ?? {}) ?? 0;
    const [few, many] = [reads(250), reads(1000)];
    expect(many).toBeLessThanOrEqual(5 * few); // sorting reads a little more
  },
);
