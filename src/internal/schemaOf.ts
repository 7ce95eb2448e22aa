/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- type-level comparison: T is named by the caller, S is inferred */
import * as z from 'zod';
import type { Sensitivity } from './sensitivity.js';

export type { Sensitivity } from './sensitivity.js';

type Plain<T> = T extends readonly (infer E)[]
  ? Plain<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;
type Same<X, Y> = (<T>() => T extends X ? 1 : 2) extends <T>() => T extends Y ? 1 : 2 ? true : false;
type Keys<T> = T extends unknown ? keyof T & string : never;
type At<T, K extends PropertyKey> = T extends unknown ? (K extends keyof T ? Pick<T, K> : never) : never;
type Differing<X, Y> = {
  [K in Keys<X> & Keys<Y>]: Same<At<X, K>, At<Y, K>> extends true ? never : K;
}[Keys<X> & Keys<Y>];
/** What the compiler prints where a schema and its type part: the keys by name. */
type Difference<X, Y> =
  | `schema lacks '${Exclude<Keys<Y>, Keys<X>>}'`
  | `type lacks '${Exclude<Keys<X>, Keys<Y>>}'`
  | `different at '${Differing<X, Y>}'`;
type Verdict<S extends z.ZodType, T> =
  Same<Plain<z.output<S>>, Plain<T>> extends false
    ? Difference<Plain<z.output<S>>, Plain<T>> | 'schema and type differ'
    : Same<Plain<z.input<S>>, Plain<T>> extends false
      ? 'input and output differ: no .default(), .transform(), .coerce'
      : S;

/** Names `schema` as the validator of `T`; does not compile where the two differ in a key, its optionality, `null` or a member. */
export function schemaOf<T>(): <S extends z.ZodType>(schema: Verdict<S, T>) => z.ZodType<T, T> {
  return (schema) => schema as unknown as z.ZodType<T, T>; // Verdict has just proven that both sides are T
}

/** What the schema says of a field beside its shape; in our own registry, never in zod's global one. */
export interface FieldNote {
  readonly id?: string;
  readonly default?: unknown;
  readonly sensitivity?: Sensitivity;
}
export const fieldNotes: z.core.$ZodRegistry<FieldNote> = z.registry<FieldNote>();

/** `f?: T`: absent, null or a value. */
export function maybe<S extends z.ZodType>(schema: S): z.ZodOptional<z.ZodNullable<S>> {
  return z.optional(z.nullable(schema));
}

/** `f?: T[]`, `f~: T`: absent or a value, never null. */
export function absentOr<S extends z.ZodType>(schema: S): z.ZodOptional<S> {
  return z.optional(schema);
}

/** `f = d: T`: absent means `value`; the document keeps the absence, readers apply the default. */
export function withDefault<S extends z.ZodType>(schema: S, value: z.output<S>): z.ZodOptional<S> {
  const optional = z.optional(schema);
  fieldNotes.add(optional, { default: value });
  return optional;
}

/** Tags a field's sensitivity; outermost, and on a copy, so that a shared schema is never tagged. */
export function tagged<S extends z.ZodType>(sensitivity: Sensitivity, schema: S): S {
  const own = schema.clone();
  fieldNotes.add(own, { ...fieldNotes.get(schema), sensitivity });
  return own;
}
