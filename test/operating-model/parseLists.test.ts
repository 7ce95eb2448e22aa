import { afterEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import type { ParseResult } from '../../src/operating-model/parseDocument.js';
import { parseOperatingModel } from '../../src/operating-model/parseOperatingModel.js';
import { documentWith, lines } from './documents.js';

afterEach(() => {
  z.config({ jitless: undefined });
});

/** The result at a host that forbids generated code. */
function plainly(document: unknown, parse: (document: unknown) => ParseResult = parseOperatingModel): ParseResult {
  z.config({ jitless: true });
  try {
    return parse(document);
  } finally {
    z.config({ jitless: undefined });
  }
}

type Entry = Readonly<Record<string, unknown>>;

const day = { zone: 'UTC', days: ['mon'], start: '08:00', end: '18:00' };
const pert = { kind: 'pert', min: 3, mode: 2, max: 1 };
const role = { kind: 'role', id: 'lead' };
const subject = 'organization:mills';

/** For each list that may be long: what its entries need beside id and name, and fields that are wrong. */
const kinds: Readonly<
  Record<string, { readonly right: (position: number) => Entry; readonly wrong: readonly Entry[] }>
> = {
  people: {
    right: () => ({}),
    wrong: [
      { annualSalary: pert },
      { annualSalary: '1', fte: 2 },
      { skills: null, activeFrom: '2026-02-02', activeUntil: '2026-01-01' },
    ],
  },
  services: {
    right: () => ({}),
    wrong: [
      { id: 'E 1', dependsOn: ['e1', 2] },
      { slos: [{ id: 's', window: { kind: 'rolling' } }] },
      { backup: [], carveOutReason: '' },
    ],
  },
  activities: {
    right: () => ({}),
    wrong: [
      { tier: 4, severities: [] },
      { sectoin: '' },
      { requiredCoverage: { windows: [{ ...day, until: '2026' }] } },
    ],
  },
  assignments: {
    right: (position) => ({ activityId: `a${position}`, assignee: role, responsibility: 'R' }),
    wrong: [{ assignee: { kind: 'rol', id: 'x' } }, { responsibility: 'RA' }, { scope: { sites: null } }],
  },
  documents: { right: () => ({}), wrong: [{ covers: ['service'] }, { kind: 'run-book' }, { url: 5 }] },
  evidence: {
    right: () => ({ kind: 'owner', subject }),
    wrong: [{ kind: 'proof' }, { subject: '' }, { actions: [{ id: 'x' }] }],
  },
};

/** A list of 2,500 entries; of every so many one has a fault, and one of those is no entry at all. */
function listOf(key: string, every = 100): unknown[] {
  const { right, wrong } = kinds[key] ?? { right: () => ({}), wrong: [] };
  return Array.from({ length: 2_500 }, (_, position) => {
    const entry = { id: `e${position}`, name: 'Entry', ...right(position) };
    if (position % every !== 7 % every) return entry;
    const turn = Math.floor(position / every) % (wrong.length + 1);
    return turn === wrong.length ? position : { ...entry, ...wrong[turn] };
  });
}

const keys = Object.keys(kinds);
const faulty = Object.fromEntries(keys.map((key) => [key, listOf(key)]));

describe('generated code', () => {
  test('is made for long lists where the host allows it, and not where it does not', async () => {
    // Other files may have had the code made already: a parser that has met no list yet.
    vi.resetModules();
    const fresh = await import('../../src/operating-model/parseOperatingModel.js');
    const freshly = (document: unknown) => fresh.parseOperatingModel(document);
    const { Function: original } = globalThis;
    plainly(documentWith(faulty), freshly); // what zod itself makes of these schemas is made now
    let made = 0;
    globalThis.Function = new Proxy(original, {
      construct: (target, text: unknown[]) => {
        made++;
        return Reflect.construct(target, text) as object;
      },
    });
    try {
      plainly(documentWith(faulty), freshly);
      expect(made).toBe(0);
      freshly(documentWith(faulty));
      const madeOnce = made;
      expect(madeOnce).toBeGreaterThanOrEqual(keys.length);
      freshly(documentWith(faulty));
      expect(made).toBe(madeOnce);
    } finally {
      globalThis.Function = original;
    }
  });
});

describe('a long list is checked by generated code with the same result as without it', () => {
  test.each(keys)('%s', (key) => {
    const document = documentWith({ [key]: faulty[key], roles: [{ id: 'lead', name: 'Lead' }] });
    const result = parseOperatingModel(document);
    const own = lines(result.problems).filter((line) => line.startsWith(`error`) && line.includes(` /${key}/`));
    expect(own.length).toBeGreaterThanOrEqual(25);
    expect(result).toEqual(plainly(document));
  });

  test('all of them at once, among other faults, in the order of the document', () => {
    const parties = [{ id: 'p', name: 5 }];
    const document = documentWith({ ...faulty, activity: [], parties, costs: 5 });
    const { problems } = parseOperatingModel(document);
    expect(problems).toEqual(plainly(document).problems);
    const places = problems.filter(({ code }) => code === 'wrong-type').map(({ pointer }) => pointer?.split('/')[1]);
    expect([...new Set(places)]).toEqual(['parties', ...keys, 'costs']);
    expect(lines(problems)).toContain('error unknown-key /activity');
  });

  test('the same thousand problems where there are more', () => {
    const document = documentWith({ parties: [5], people: listOf('people', 2), evidence: listOf('evidence', 1) });
    const result = parseOperatingModel(document);
    expect(result.problems).toHaveLength(1_001);
    expect(result).toEqual(plainly(document));
  });

  test('a document that is right', () => {
    const right = documentWith({
      people: listOf('people', 10_000).toSpliced(7, 1),
      activities: listOf('activities', 10_000).toSpliced(7, 1),
    });
    const result = parseOperatingModel(right);
    expect(result).toEqual({ ok: true, model: right, problems: [] });
    expect(result).toEqual(plainly(right));
  });
});
