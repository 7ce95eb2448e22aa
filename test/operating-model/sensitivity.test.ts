import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { fieldNotes } from '../../src/internal/schemaOf.js';
import { operatingModelSchema } from '../../src/operating-model/schema.js';
import { fieldSensitivity } from '../../src/operating-model/sensitivity.js';
import { sensitivityOf } from '../../src/operating-model/sensitivityOf.js';

/** What zod knows of a schema; which members stand depends on `type`. */
interface Definition {
  readonly type: string;
  readonly innerType: z.ZodType;
  readonly element: z.ZodType;
  readonly valueType: z.ZodType;
  readonly options: readonly z.ZodType[];
  readonly shape: Readonly<Record<string, z.ZodType>>;
}
interface Field {
  readonly pattern: string;
  readonly schema: z.ZodType;
}

const leafTypes = ['boolean', 'enum', 'literal', 'number', 'string', 'unknown'];

/** What a schema leads to; empty for a leaf. A kind of schema that is not known here fails, so that no field is missed. */
function membersOf({ pattern, schema }: Field): Field[] {
  const definition = (schema as unknown as { readonly _zod: { readonly def: Definition } })._zod.def;
  switch (definition.type) {
    case 'optional':
    case 'nullable':
      return [{ pattern, schema: definition.innerType }];
    case 'array':
      return [{ pattern: `${pattern}/*`, schema: definition.element }];
    case 'record':
      return [{ pattern: `${pattern}/*`, schema: definition.valueType }];
    case 'union':
      return definition.options.map((option) => ({ pattern, schema: option }));
    case 'object':
      return Object.entries(definition.shape).map(([key, member]) => ({
        pattern: `${pattern}/${key}`,
        schema: member,
      }));
    default:
      expect(leafTypes).toContain(definition.type);
      return [];
  }
}

/** The schema's own tags by pattern, and every leaf with the class of the nearest tag above it. */
function walked(root: z.ZodType): { tags: Map<string, string>; leaves: Map<string, string> } {
  const tags = new Map<string, string>();
  const leaves = new Map<string, string>();
  const visit = (field: Field, above: string): void => {
    const own = fieldNotes.get(field.schema)?.sensitivity;
    if (own !== undefined) tags.set(field.pattern, own);
    const members = membersOf(field);
    if (members.length === 0) leaves.set(field.pattern, own ?? above);
    for (const member of members) visit(member, own ?? above);
  };
  visit({ pattern: '', schema: root }, 'none');
  return { tags, leaves };
}

const { tags, leaves } = walked(operatingModelSchema);

test('the table equals the tags of the schema', () => {
  const table = fieldSensitivity.map(({ pattern, sensitivity }) => [pattern, sensitivity]);
  expect(new Map(table as [string, string][])).toEqual(tags);
});

test('the table is sorted by code unit, each pattern once', () => {
  const patterns = fieldSensitivity.map(({ pattern }) => pattern);
  expect(patterns).toEqual([...new Set(patterns)].sort());
});

test('every leaf of the document has the verdict of the nearest tag above it', () => {
  expect(leaves.size).toBeGreaterThan(1000);
  for (const [pattern, expected] of leaves) {
    expect([pattern, sensitivityOf(pattern.replaceAll('*', '12'))]).toEqual([pattern, expected]);
  }
});

describe('sensitivityOf', () => {
  test.each([
    ['', 'none'],
    ['/name', 'none'],
    ['/description', 'text'],
    ['/metadata', 'text'],
    ['/metadata/owner/0/mail', 'text'],
    ['/people', 'none'],
    ['/people/0', 'none'],
    ['/people/0/id', 'personal'],
    ['/people/41/name', 'personal'],
    ['/people/0/skills/2/level', 'personal'],
    ['/people/0/annualSalary', 'salary'],
    ['/people/0/annualSalary/max', 'salary'],
    ['/people/0/annualSalary/source/reference', 'text'],
    ['/people/0/metadata/a~1b/name', 'text'],
    ['/people/0/partyId', 'none'],
    ['/roles/3/holders/1', 'personal'],
    ['/coverage/rotations/0/members/0', 'personal'],
    ['/coverage/windows/7/personId', 'personal'],
    ['/contracts/0/fees/monthlyFee', 'commercial'],
    ['/contracts/0/serviceLevels/0/target', 'none'],
    ['/costs', 'commercial'],
    ['/costs/options/0/name', 'commercial'],
    ['/costs/options/0/staff/0/fte', 'salary'],
    ['/costs/options/0/staff/0/personIds/0', 'personal'],
    ['/costs/assumptions/loadedHourlyRate/value', 'salary'],
    ['/metrics/observations/3/value', 'commercial'],
    ['/noSuchKey/name', 'none'],
  ])('%s is %s', (pointer, sensitivity) => {
    expect(sensitivityOf(pointer)).toBe(sensitivity);
  });

  test.each(['people/0/name', '~', '/a~2'])('refuses %s, which is no pointer', (pointer) => {
    expect(() => sensitivityOf(pointer)).toThrow(
      expect.objectContaining({ name: 'ComanagedError', code: 'invalid-argument', path: 'pointer' }),
    );
  });
});
