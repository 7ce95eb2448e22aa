import { expect, it } from 'vitest';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import { allRules } from '../../src/gaps/ruleSets.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import type { Activity } from '../../src/services/activities/model.js';
import type { Service } from '../../src/services/catalogue/model.js';
import { documentWith, holds } from './documents.js';

/** How often a field of a service, activity, assignment or role is read when all rules run over a document. */
function reads(model: OperatingModel): number {
  let count = 0;
  const watched = <T extends object>(list: readonly T[] | undefined): T[] =>
    (list ?? []).map(
      (entity) =>
        new Proxy(entity, {
          get: (target, key) => {
            count += 1;
            return Reflect.get(target, key) as unknown;
          },
        }),
    );
  const { services, activities, assignments, roles } = model;
  const { ruleErrors } = detectGaps(
    {
      ...model,
      services: watched(services),
      activities: watched(activities),
      assignments: watched(assignments),
      roles: watched(roles),
    },
    { asOf: '2026-09-01', rules: allRules },
  );
  expect(ruleErrors).toEqual([]);
  return count;
}

const numbers = (size: number) => Array.from({ length: size }, (_, at) => at);
const roles = (size: number) =>
  numbers(size).map((at) => ({ id: `r${at}`, name: `Role ${at}`, partyId: at % 2 === 0 ? 'us' : 'msp' }));
const letters = ['A', 'R', 'C'];

const shapes: Readonly<Record<string, (size: number) => Partial<OperatingModel>>> = {
  'activities with three letters each': (size) => ({
    roles: roles(10),
    activities: numbers(size).map((at): Activity => ({
      id: `a${at}`,
      name: `Activity ${at}`,
      serviceId: `s${at % 9}`,
    })),
    assignments: numbers(3 * size).map((at) =>
      holds(letters[at % 3] ?? '', `role:r${at % 10}`, { activityId: `a${at % size}` }),
    ),
  }),
  'activities of one name': (size) => ({
    activities: numbers(size).map((at): Activity => ({ id: `a${at}`, name: 'Verify backups', serviceId: null })),
  }),
  'doers of one activity': (size) => ({
    roles: roles(size),
    activities: [{ id: 'backup', name: 'Verify backups' }],
    assignments: numbers(size).map((at) => holds('R', `role:r${at}`)),
  }),
  'accountable of one activity': (size) => ({
    roles: roles(size),
    activities: [{ id: 'backup', name: 'Verify backups' }],
    assignments: numbers(size).map((at) => holds('A', `role:r${at}`)),
  }),
  'services in a chain whose end is not assessed': (size) => ({
    services: numbers(size).map((at): Service => ({
      id: `s${at}`,
      name: `S${at}`,
      ...(at + 1 < size && { dependsOn: [`s${at + 1}`] }),
    })),
  }),
  'services in one circle': (size) => ({
    services: numbers(size).map((at): Service => ({
      id: `s${at}`,
      name: `S${at}`,
      dependsOn: [`s${(at + 1) % size}`],
    })),
  }),
};

it.each(Object.entries(shapes))('four times as many %s take four times the reading', (_, shape) => {
  const few = reads(documentWith(shape(250)));
  const many = reads(documentWith(shape(1000)));
  expect(few).toBeGreaterThan(500);
  expect(many / few).toBeLessThan(5); // sorting reads a little more
});
