import { describe, expect, it } from 'vitest';
import { dependencyCycle } from '../../../../src/gaps/rules/resilience/dependencyCycle.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import { checkRule } from '../../checkRule.js';
import { documentWith } from '../../documents.js';

const key = (id: string) => `resilience/dependency-cycle|service:${id}`;
const circle = (id: string, members: number) =>
  `fail low ${key(id)}: ${members} services depend on each other in a circle; Service ${id} is one of them.`;
const itself = (id: string) => `fail low ${key(id)}: Service ${id} is listed as depending on itself.`;
const unknown = (id: string) =>
  `unknown low ${key(id)}: Not known whether Service ${id} depends on itself by way of other services.`;
const na = 'not applicable';

/** Services by id with the ids they depend on; undefined where that is not assessed. */
function services(edges: Readonly<Record<string, string | undefined>>, more: Partial<Service> = {}) {
  const list = Object.entries(edges).map(([id, targets]): Service => {
    const dependsOn = targets === undefined ? undefined : targets.split('').map((target) => target);
    return { id, name: `Service ${id}`, ...(dependsOn && { dependsOn }), ...more };
  });
  return documentWith({ services: list });
}

describe('circles', () => {
  it.each<[string, Record<string, string | undefined>, string[]]>([
    ['two services', { a: 'b', b: 'a' }, [circle('a', 2), 'pass']],
    ['three services', { c: 'a', b: 'c', a: 'b' }, [circle('a', 3), 'pass', 'pass']],
    ['two circles', { a: 'b', b: 'a', c: 'd', d: 'c' }, [circle('a', 2), circle('c', 2), 'pass', 'pass']],
    ['two circles with one member in common', { a: 'b', b: 'ac', c: 'b' }, [circle('a', 3), 'pass', 'pass']],
    ['itself', { a: 'a' }, [itself('a')]],
    ['a service before a circle', { a: 'b', b: 'c', c: 'b' }, [circle('b', 2), 'pass', 'pass']],
    ['a chain', { a: 'b', b: 'c', c: '' }, ['pass', 'pass', na]],
    ['two ways to one service', { a: 'bc', b: 'd', c: 'd', d: '' }, ['pass', 'pass', 'pass', na]],
    ['a service that is not listed', { a: 'x' }, ['pass']],
    ['no dependencies', { a: '' }, [na]],
    ['no services', {}, []],
  ])('%s', (_, edges, told) => {
    expect(checkRule(dependencyCycle, services(edges)).told).toEqual(told);
  });
});

describe('dependencies that are not assessed', () => {
  it.each<[string, Record<string, string | undefined>, string[], string[]]>([
    ['its own', { a: undefined }, [unknown('a')], ['/services/0']],
    ['those of the next', { a: 'b', b: undefined }, [unknown('a'), unknown('b')], ['/services/1']],
    [
      'those at the end of a chain',
      { a: 'b', b: 'c', c: undefined },
      [unknown('a'), unknown('b'), unknown('c')],
      ['/services/2'],
    ],
    ['those of one that leads here', { a: undefined, b: '', c: 'b' }, [unknown('a'), 'pass', na], ['/services/0']],
    [
      'those behind a circle',
      { a: 'b', b: 'ac', c: undefined },
      [circle('a', 2), unknown('c'), 'pass'],
      ['/services/2'],
    ],
  ])('%s', (_, edges, told, pointers) => {
    const checked = checkRule(dependencyCycle, services(edges));
    expect(checked.told).toEqual(told);
    const questions = pointers.map((pointer) => ({
      code: 'service.dependsOn',
      pointer,
      unlocks: [dependencyCycle.id],
    }));
    expect(checked.completeness.questions).toEqual(questions);
  });
});

describe('retired services', () => {
  it('are no part of a circle', () => {
    const model = services({ a: 'b', b: 'a' });
    const [first, ...rest] = model.services ?? [];
    const retired = { ...model, services: [{ ...first, lifecycle: 'retired' } as Service, ...rest] };
    expect(checkRule(dependencyCycle, retired).told).toEqual(['pass']);
  });

  it('do not hide the circle of others', () => {
    const model = services({ a: 'b', b: 'ac', c: 'b' });
    const [first, ...rest] = model.services ?? [];
    const retired = { ...model, services: [{ ...first, lifecycle: 'retired' } as Service, ...rest] };
    expect(checkRule(dependencyCycle, retired).told).toEqual([circle('b', 2), 'pass']);
  });
});

it('names the other members, wherever they stand', () => {
  const { findings } = checkRule(dependencyCycle, services({ c: 'a', b: 'c', a: 'b' }));
  expect(findings).toMatchObject([
    {
      pointer: '/services/2',
      data: { members: 3 },
      related: [
        { subject: { kind: 'service', id: 'b' }, pointer: '/services/1', note: 'in the circle' },
        { subject: { kind: 'service', id: 'c' }, pointer: '/services/0', note: 'in the circle' },
      ],
    },
  ]);
});

it('a circle of critical services weighs more', () => {
  const { findings } = checkRule(dependencyCycle, services({ a: 'b', b: 'a' }, { criticality: 'critical' }));
  expect(findings.map(({ severity }) => severity)).toEqual(['medium']);
});
