import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aliasId } from '../../../src/services/parties/aliasId.js';
import { personAliases } from '../../../src/services/parties/personAliases.js';

const people = ['cy', 'ada', 'ben', 'dot'].map((id) => ({ id, name: `Name of ${id}` }));
const aliases = (input: Parameters<typeof personAliases>[0], ...wanted: string[]) =>
  personAliases(input, new Set(wanted)).map(({ id, alias }) => `${id}: ${alias}`);

test('people are called by their role, in the order of their ids', () => {
  const roles = [
    { id: 'z-engineer', name: 'Engineer', holders: ['dot', 'cy', 'ada'] },
    { id: 'a-lead', name: 'IT lead', holders: ['ada'] },
  ];
  // ada holds both roles and goes by the first by id; ben holds none.
  const all = ['ada: IT lead A', 'ben: Person A', 'cy: Engineer A', 'dot: Engineer B'];
  expect(aliases({ people, roles }, 'dot', 'ben', 'cy', 'ada')).toEqual(all);
  expect(aliases({ people: [...people].reverse(), roles: [...roles].reverse() }, 'dot')).toEqual(['dot: Engineer B']);
});

test('a role that is called by somebody does not tell the name', () => {
  const roles = [
    { id: 'r', name: 'Desk of Name of ada', holders: ['ben'] },
    { id: 's', name: 'Lead', holders: ['ada'] },
  ];
  expect(aliases({ people, roles }, 'ada', 'ben')).toEqual(['ada: Lead A', 'ben: Person A']);
});

test('those who are only referred to come behind those who are listed', () => {
  expect(aliases({ people }, 'aaa', 'dot', 'zzz')).toEqual(['aaa: Person E', 'dot: Person D', 'zzz: Person F']);
  expect(aliases({ roles: [{ id: 'r', name: 'Lead', holders: ['x'] }] }, 'x', 'y')).toEqual([
    'x: Lead A',
    'y: Person A',
  ]);
});

test('their names are kept for those inside; null where there is none', () => {
  expect(personAliases({ people }, new Set(['ada', 'gone']))).toEqual([
    { id: 'ada', name: 'Name of ada', alias: 'Person A' },
    { id: 'gone', name: null, alias: 'Person E' },
  ]);
});

test('after Z comes AA, as in a spreadsheet', () => {
  const many = Array.from({ length: 703 }, (_, at) => ({ id: `p${String(at).padStart(3, '0')}` }));
  const lettersOf = (at: number) => aliases({ people: many }, `p${String(at).padStart(3, '0')}`)[0]?.split(' ')[2];
  expect([0, 25, 26, 51, 52, 701, 702].map(lettersOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test.each([undefined, null, '', ' \n'])('a role whose name is %j gives no words', (name) => {
  expect(aliases({ people, roles: [{ id: 'r', name, holders: ['ada'] }] }, 'ada')).toEqual(['ada: Person A']);
});

test('what parts keys stays in names and goes from ids, which differ all the same', () => {
  const roles = ['R&D + QA', 'R&D   QA', 'R&D | QA'].map((name, at) => ({ id: `r${at}`, name, holders: [`h${at}`] }));
  const found = personAliases({ roles }, new Set(['h0', 'h1', 'h2']));
  expect(found.map(({ alias }) => alias)).toEqual(['R&D + QA A', 'R&D   QA B', 'R&D | QA C']);
  expect(found.map(({ alias }) => aliasId(alias))).toEqual(['R&D   QA A', 'R&D   QA B', 'R&D   QA C']);
});

test('everybody has an alias of their own, whatever roles are called, and the same whoever else is wanted', () => {
  const role = fc.record({
    id: fc.constantFrom('r1', 'r2', 'r3'),
    name: fc.constantFrom('Lead', 'Lead A', 'A|B', 'A+B', 'Person', ''),
    holders: fc.subarray(['ada', 'ben', 'cy', 'dot', 'unlisted']),
  });
  fc.assert(
    fc.property(fc.array(role, { maxLength: 3 }), fc.subarray(people), (roles, listed) => {
      const all = personAliases({ people: listed, roles }, new Set(['ada', 'ben', 'cy', 'dot', 'unlisted']));
      expect(new Set(all.map(({ alias }) => aliasId(alias))).size).toBe(5);
      for (const each of all.filter(({ id }) => listed.some((person) => person.id === id)))
        expect(personAliases({ people: listed, roles }, new Set([each.id]))).toEqual([each]);
    }),
    { seed: 41, numRuns: 300 },
  );
});
