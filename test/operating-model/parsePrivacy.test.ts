import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/internal/quantity/model.js';
import { parseOperatingModel } from '../../src/operating-model/parseOperatingModel.js';
import { northMills } from '../fixtures/northMills.js';
import { documentWith, lines } from './documents.js';
import { definitionOf, schemaPlaces } from './schemaPlaces.js';

type Path = readonly (string | number)[];

/** Words that the schema itself has: they may be told, wherever a document holds them. */
const words = new Set(
  schemaPlaces.flatMap(({ schema }) => {
    const { type, entries, values } = definitionOf(schema) as unknown as Record<string, object>;
    return String(type) === 'enum' ? Object.values(entries ?? {}) : Object.values(values ?? {});
  }),
);

const ids = new Set<string>();
JSON.stringify(northMills, (key, value: unknown) => {
  if (key === 'id' && typeof value === 'string') ids.add(value);
  if (key === 'severities' && Array.isArray(value)) value.forEach((each) => ids.add(String(each)));
  return value;
});
ids.delete('raci'); // the name of a preset

let made = 0;
const markedIds = new Map([...ids].map((id) => [id, `zq-id-${++made}`]));

function markedText(text: string): unknown {
  if (words.has(text) || text.length === 1 || text === '1.0' || text === 'raci' || text === 'matrix:main') return text;
  const [kind, ...rest] = text.split(':');
  const id = markedIds.get(text);
  if (id !== undefined) return id;
  if (markedIds.has(rest.join(':'))) return `${kind}:${markedIds.get(rest.join(':'))}`;
  if (/^\d{4}-/.test(text)) return text.replace(/^20/, '21'); // the next century
  if (/^\d\d:\d\d$/.test(text)) return text.replace(/^(0|1)(.):00/, '$1$2:07'); // no message has such a time
  if (text.startsWith('PT')) return `PT${1000 + ++made}M`;
  if (/^P\d+D$/.test(text)) return `P${1000 + ++made}D`;
  if (/^P\d+[MY]$/.test(text)) return `P${100 + ++made}M`;
  if (text === 'Europe/London') return 'Asia/Kathmandu';
  if (text === 'GBP') return 'NPR';
  if (/^[a-z.-]+$/.test(text)) return `zq-word-${++made}`;
  return `Zq text ${++made}`;
}

/** A document whose values are told apart from whatever a message says by itself, and which is still right. */
const marked: unknown = JSON.parse(JSON.stringify(northMills), (key, value: unknown) => {
  if (key === 'collection' || key === 'timeZone') return key === 'timeZone' ? 'Asia/Kathmandu' : value;
  if (typeof value === 'string') return markedText(value);
  if (typeof value === 'number' && (value > 100 || !Number.isInteger(value))) return value * 0.9907531;
  return value;
});

function leavesOf(value: unknown, at: Path = []): { readonly path: Path; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path: at, value }];
  const below = Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...at, key]));
  return [...below, ...(at.length > 0 ? [{ path: at, value: undefined }] : [])];
}

function withValue(path: Path, value: unknown): unknown {
  const copy = structuredClone(marked);
  const parent = path.slice(0, -1).reduce<unknown>((place, key) => (place as Record<string, unknown>)[key], copy);
  (parent as Record<string, unknown>)[path.at(-1) ?? ''] = value;
  return copy;
}

/** Values that no message may hold: texts that are no words of the schema, and figures that are no bounds of it. */
const secrets = [
  ...new Set(
    leavesOf(marked).flatMap(({ value }) => {
      if (typeof value === 'string') return words.has(value) || value.length < 5 ? [] : [value];
      return typeof value === 'number' && String(value).length > 4 ? [String(value)] : [];
    }),
  ),
].filter((secret) => !['contracts', 'activities', 'matrix:main'].includes(secret));

function leaks(problems: readonly Problem[], also: readonly string[]): string[] {
  const told = JSON.stringify(problems);
  return [...secrets, ...also].filter((secret) => told.includes(secret));
}

test('the marked document is right, and its values are many', () => {
  expect(lines(parseOperatingModel(marked).problems)).toEqual([]);
  expect(secrets.length).toBeGreaterThan(80);
});

describe('no problem repeats a value, whatever value of the document is wrong', () => {
  const wrong = [
    null,
    'Zq wrong words',
    61007.53,
    { zqKey: 'Zq wrong words', id: 'Zq wrong words', kind: 'Zq wrong words' },
    ['Zq wrong words', 61007.53],
    'zq-wrong-id',
    true,
  ];

  test('each in turn', () => {
    const told = leavesOf(marked).flatMap(({ path }, turn) => {
      const { problems } = parseOperatingModel(withValue(path, wrong[turn % wrong.length]));
      return leaks(problems, ['Zq wrong', '61007', 'zq-wrong']).map((leak) => `${path.join('/')}: ${leak}`);
    });
    expect(told).toEqual([]);
  });

  test('each in turn, by a text', () => {
    const told = leavesOf(marked).flatMap(({ path }) => {
      const { problems } = parseOperatingModel(withValue(path, 'zq-wrong'));
      return leaks(problems, ['zq-wrong']).map((leak) => `${path.join('/')}: ${leak}`);
    });
    expect(told).toEqual([]);
  });

  test('a value that is nearly right', () => {
    const told = leavesOf(marked).flatMap(({ path, value }) => {
      if (typeof value !== 'string' && typeof value !== 'number') return [];
      const near = typeof value === 'string' ? `${value}Zq` : -value - 61007.53;
      const { problems } = parseOperatingModel(withValue(path, near));
      return leaks(problems, ['Zq', '61007']).map((leak) => `${path.join('/')}: ${leak}`);
    });
    expect(told).toEqual([]);
  });

  test('letters of a scheme of its own', () => {
    const letters = [{ letter: 'Ж', label: 'Zq text', semantics: ['does-work'] }];
    const assignments = [{ activityId: 'a', assignee: { kind: 'role', id: 'r' }, responsibility: 'Ю' }];
    const { problems } = parseOperatingModel(documentWith({ raciScheme: { id: 'own', letters }, assignments }));
    expect(lines(problems)).toContain('error unknown-letter /assignments/0/responsibility');
    expect(JSON.stringify(problems)).not.toMatch(/[ЖЮ]|Zq/u);
  });

  test('a key is told, as far as it can be read', () => {
    const key = `salary\u202e${'k'.repeat(100)}`;
    const { problems } = parseOperatingModel(documentWith({ [key]: 61007.53 }));
    expect(problems[0]?.message).toBe(`The key "salary\\u{202e}${'k'.repeat(57)}" is not known here.`);
  });
});
