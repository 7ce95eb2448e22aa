import { isWellFormed } from '../text/isWellFormed.js';
import { refuse } from './walk.js';
import type { Walk } from './walk.js';

/** Refuses a string that is too long or not well-formed. */
export function checkString(walk: Walk, text: string): void {
  if (text.length > walk.limits.stringLength) refuse(walk, 'string-too-long', walk.limits.stringLength);
  else if (!walk.wellFormed && !isWellFormed(text)) refuse(walk, 'lone-surrogate');
}

/** Refuses the key the walk stands at where it is too long, not well-formed or `__proto__`; true where it may be copied. */
export function checkKey(walk: Walk, key: string): boolean {
  if (key.length > walk.limits.keyLength) refuse(walk, 'key-too-long', walk.limits.keyLength);
  else if (key === '__proto__') refuse(walk, 'forbidden-key');
  else if (!walk.wellFormed && !isWellFormed(key)) refuse(walk, 'lone-surrogate-in-key');
  else return true;
  return false;
}
