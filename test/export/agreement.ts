import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type * as z from 'zod';
import { toJsonSchema } from '../../src/export/toJsonSchema.js';
import type { JsonSchema } from '../../src/export/toJsonSchema.js';
import { schemaDifferences } from './schemaDifferences.js';

type Issue = z.core.$ZodIssue;
type Validator = (value: unknown) => boolean;

/** What may be refused by the schema alone. */
const listed: ReadonlySet<string> = new Set(schemaDifferences.map(({ problem }) => problem));

/** The codes of what is wrong; of a union those of the first form that breaks listed rules only, if there is one. */
export function codesOf(issues: readonly Issue[]): string[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'custom') return [String(issue.params?.['problem'])];
    if (issue.code !== 'invalid_union') return [`zod ${issue.code}`];
    const forms = issue.errors.map((errors) => codesOf(errors as readonly Issue[])); // zod's own type says unknown issues
    return forms.find(isListed) ?? ['zod invalid_union'];
  });
}

function isListed(codes: readonly string[]): boolean {
  return codes.length > 0 && codes.every((code) => listed.has(code));
}

/** Validates by a JSON Schema of draft 2020-12 and of draft-07, in ajv's strict mode. */
export function validators(schemaOf: (target: 'draft-2020-12' | 'draft-07') => JsonSchema): readonly Validator[] {
  const strict = { strict: true, strictRequired: true } as const;
  return [new Ajv2020(strict).compile(schemaOf('draft-2020-12')), new Ajv(strict).compile(schemaOf('draft-07'))];
}

/** The validators of a schema of the package by its name. */
export function validatorsOf(schema: string): readonly Validator[] {
  return validators((target) => toJsonSchema({ schema, target }));
}

/** Both drafts and the schema take the value or refuse it alike, or all that the schema finds is listed. Tells which. */
export function expectAgreement(
  value: unknown,
  schema: z.ZodType,
  validate: readonly Validator[],
): 'accepted' | 'refused' | 'listed' {
  const { error } = schema.safeParse(value);
  const verdicts = validate.map((accepts) => accepts(value));
  const codes = codesOf(error?.issues ?? []);
  const fits = (verdict: boolean) => verdict === (codes.length === 0) || (verdict && isListed(codes));
  if (!verdicts.every(fits)) expect({ value, codes, verdicts }).toBe('an agreement');
  expect(new Set(verdicts).size).toBe(1);
  if (codes.length === 0) return 'accepted';
  return verdicts.includes(true) ? 'listed' : 'refused';
}
