import { isRecord, isTexts } from './check.js';
import type { FieldShape, Shape } from './shapeFaults.js';

/** Whether `shapeFaults` finds nothing, told without making places and messages: most models are right, and it is asked at each call. */
export function matchesShape(value: unknown, shape: Shape): boolean {
  return matches(value, shape, requiredOf(shape));
}

function matches(value: unknown, shape: Shape, required: readonly string[]): boolean {
  if (!isRecord(value)) return false;
  for (const key of Object.keys(value)) {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (field === undefined) return false;
    const member = value[key];
    if (member !== undefined && member !== null && !matchesField(member, field)) return false;
  }
  for (const key of required) if (value[key] === undefined || value[key] === null) return false;
  return true;
}

function requiredOf(shape: Shape): string[] {
  return Object.keys(shape).filter((key) => {
    const field = shape[key];
    return field === 'id' || (typeof field === 'object' && 'isRequired' in field);
  });
}

function matchesField(value: unknown, field: FieldShape): boolean {
  switch (field) {
    case 'any':
      return true;
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return Number.isFinite(value);
    case 'id':
    case 'text':
      return typeof value === 'string';
    case 'texts':
      return isTexts(value);
    case 'numbers':
      return false;
    default:
  }
  if ('words' in field) return field.words.some((word) => word === value);
  if ('one' in field) return matchesShape(value, field.one);
  if (!('list' in field) || !Array.isArray(value)) return false;
  const required = requiredOf(field.list);
  for (let at = 0; at < value.length; at++) if (!matches(value[at], field.list, required)) return false;
  return true;
}
