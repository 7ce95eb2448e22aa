import * as z from 'zod';
import { subjectKinds } from './model.js';

const kinds: ReadonlySet<string> = new Set(subjectKinds);
const id = /^[a-z0-9][a-z0-9._-]{0,126}$/;

function isReference(text: string): boolean {
  const colon = text.indexOf(':');
  return kinds.has(text.slice(0, colon)) && id.test(text.slice(colon + 1));
}

/** A reference as text, `kind:id`; a value inside an entity is `kind:parent.id`. */
export const refSchema: z.ZodType<string, string> = z
  .string()
  .max(160)
  .refine(isReference, { params: { problem: 'invalid-reference' }, abort: true });
