/** Compiled, never run: schemas that are not the schema of their type, each refused by the compiler. */
import * as z from 'zod';
import type { JsonValue } from '../../src/internal/json.js';
import type { Quantity } from '../../src/internal/quantity/model.js';
import { absentOr, maybe, schemaOf, withDefault } from '../../src/internal/schemaOf.js';

interface Party {
  readonly id: string;
  readonly kind?: 'internal' | 'provider' | null | undefined;
  readonly seats?: number | undefined;
}
const id = z.string();
const kind = maybe(z.enum(['internal', 'provider']));
const seats = withDefault(z.number(), 1);

const right = z.strictObject({ id, kind, seats });
export const party: z.ZodType<Party, Party> = schemaOf<Party>()(right);
export const refined: z.ZodType<Party, Party> = schemaOf<Party>()(right.refine(({ seats: n = 1 }) => n > 0));

// Keys and their marks

const withoutOptionalKey = z.strictObject({ id, seats });
// @ts-expect-error -- an optional key is missing
schemaOf<Party>()(withoutOptionalKey);

const notNullable = z.strictObject({ id, kind: absentOr(z.enum(['internal', 'provider'])), seats });
// @ts-expect-error -- null is not allowed, the type has it
schemaOf<Party>()(notNullable);

const nullableByMistake = z.strictObject({ id, kind, seats: maybe(z.number()) });
// @ts-expect-error -- null is allowed, the type has none
schemaOf<Party>()(nullableByMistake);

interface Observation {
  readonly value: number | null;
}
const withoutNull = z.strictObject({ value: z.number() });
// @ts-expect-error -- the null of a required key is lost
schemaOf<Observation>()(withoutNull);

const extraRequired = z.strictObject({ id, kind, seats, name: z.string() });
// @ts-expect-error -- the type has no such required key
schemaOf<Party>()(extraRequired);

const extraOptional = z.strictObject({ id, kind, seats, name: maybe(z.string()) });
// @ts-expect-error -- the type has no such optional key
schemaOf<Party>()(extraOptional);

const requiredForOptional = z.strictObject({ id, kind, seats: z.number() });
// @ts-expect-error -- an optional key is required
schemaOf<Party>()(requiredForOptional);

const optionalForRequired = z.strictObject({ id: absentOr(z.string()), kind, seats });
// @ts-expect-error -- a required key is optional
schemaOf<Party>()(optionalForRequired);

const exactlyOptional = z.strictObject({ id, kind, seats: z.exactOptional(z.number()) });
// @ts-expect-error -- the type allows a key that is undefined
schemaOf<Party>()(exactlyOptional);

// What lists hold

interface Roster {
  readonly days: readonly ('sat' | 'sun')[];
  readonly shifts: readonly { readonly start: string; readonly end: string }[];
  readonly figures: readonly (number | null)[];
}
const days = z.array(z.enum(['sat', 'sun']));
const shifts = z.array(z.strictObject({ start: z.string(), end: z.string() }));
const figures = z.array(z.nullable(z.number()));
export const roster: z.ZodType<Roster, Roster> = schemaOf<Roster>()(z.strictObject({ days, shifts, figures }));

const withoutLiteral = z.strictObject({ days: z.array(z.enum(['sat'])), shifts, figures });
// @ts-expect-error -- a literal in a list is missing
schemaOf<Roster>()(withoutLiteral);

const withoutInnerKey = z.strictObject({ days, shifts: z.array(z.strictObject({ start: z.string() })), figures });
// @ts-expect-error -- a key in a list is missing
schemaOf<Roster>()(withoutInnerKey);

const withoutInnerNull = z.strictObject({ days, shifts, figures: z.array(z.number()) });
// @ts-expect-error -- the null in a list is missing
schemaOf<Roster>()(withoutInnerNull);

// Unions

type Period =
  { readonly kind: 'rolling'; readonly length: string } | { readonly kind: 'calendar'; readonly unit: string };
const rolling = z.strictObject({ kind: z.literal('rolling'), length: z.string() });
const calendar = z.strictObject({ kind: z.literal('calendar'), unit: z.string() });
export const period: z.ZodType<Period, Period> = schemaOf<Period>()(z.discriminatedUnion('kind', [rolling, calendar]));

const withoutVariant = z.discriminatedUnion('kind', [rolling]);
// @ts-expect-error -- a variant is missing
schemaOf<Period>()(withoutVariant);

const extraVariant = z.discriminatedUnion('kind', [rolling, calendar, z.strictObject({ kind: z.literal('none') })]);
// @ts-expect-error -- the type has no such variant
schemaOf<Period>()(extraVariant);

const variantWithMore = z.discriminatedUnion('kind', [rolling, calendar.extend({ zone: maybe(z.string()) })]);
// @ts-expect-error -- a variant has a key more
schemaOf<Period>()(variantWithMore);

const variantWithLess = z.discriminatedUnion('kind', [rolling, z.strictObject({ kind: z.literal('calendar') })]);
// @ts-expect-error -- a variant has a key less
schemaOf<Period>()(variantWithLess);

// Schemas that change or do not check the value

interface Crew {
  readonly seats: number;
}
const filledIn = z.strictObject({ seats: z.number().default(1) });
// @ts-expect-error -- a default is filled in
schemaOf<Crew>()(filledIn);

const coerced = z.strictObject({ value: z.nullable(z.coerce.number()) });
// @ts-expect-error -- text is turned into a number
schemaOf<Observation>()(coerced);

interface Extension {
  readonly metadata?: JsonValue | undefined;
}
const unchecked = z.strictObject({ metadata: absentOr(z.unknown()) });
// @ts-expect-error -- anything for JSON
schemaOf<Extension>()(unchecked);

const anything = z.strictObject({ id: z.any(), kind, seats });
// @ts-expect-error -- anything for a text
schemaOf<Party>()(anything);

interface Option {
  readonly staff?: readonly { readonly pay: { readonly annualSalary?: Quantity | null | undefined } }[] | undefined;
}
const pay = z.strictObject({ annualSalary: maybe(z.number()) });
const onlyNumbers = z.strictObject({ staff: absentOr(z.array(z.strictObject({ pay }))) });
// @ts-expect-error -- deep inside, a number where an uncertain figure may stand
schemaOf<Option>()(onlyNumbers);

const loose = z.looseObject({ id, kind, seats });
// @ts-expect-error -- unknown keys are let through
schemaOf<Party>()(loose);
