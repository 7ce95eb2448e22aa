/** What stands for an answer where asking threw: any trap of a proxy may. */
export const unreadable = 'unreadable-value';

/** A proxy that was revoked or throws. */
export type Unreadable = typeof unreadable;

/** Tells plain arrays and objects, of this realm or another, from instances of classes. */
export function shapeOf(value: object): 'array' | 'object' | 'other' | Unreadable {
  try {
    const prototype = Object.getPrototypeOf(value) as object | null;
    if (Array.isArray(value)) return isPlainArrayPrototype(prototype) ? 'array' : 'other';
    return isPlainPrototype(prototype) ? 'object' : 'other';
  } catch {
    return unreadable;
  }
}

/** No prototype, or one like Object.prototype: without a prototype itself. */
function isPlainPrototype(prototype: object | null): boolean {
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/** Array.prototype is itself an array, in every realm; the prototype of a subclass is none. */
function isPlainArrayPrototype(prototype: object | null): boolean {
  if (prototype === null || prototype === Array.prototype) return true;
  return Array.isArray(prototype) && isPlainPrototype(Object.getPrototypeOf(prototype) as object | null);
}

/**
 * The own enumerable keys that are strings.
 *
 * `Reflect.ownKeys` would list the symbols as well, but takes several times as long. To learn what is enumerable, the engine
 * asks a proxy for descriptors that nobody sees; the values come from {@link ownProperty} alone.
 */
export function stringKeys(value: object): readonly string[] | Unreadable {
  try {
    return Object.keys(value);
  } catch {
    return unreadable;
  }
}

/** Tells whether an own enumerable key is a symbol. */
export function hasSymbolKey(value: object): boolean | Unreadable {
  try {
    const symbols = Object.getOwnPropertySymbols(value);
    return symbols.length > 0 && symbols.some((symbol) => Object.prototype.propertyIsEnumerable.call(value, symbol));
  } catch {
    return unreadable;
  }
}

/** An own property as it is described, so that no getter runs. */
export function ownProperty(value: object, key: string): PropertyDescriptor | undefined | Unreadable {
  try {
    return Object.getOwnPropertyDescriptor(value, key);
  } catch {
    return unreadable;
  }
}
