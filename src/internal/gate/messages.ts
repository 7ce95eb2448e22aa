/** Every fault the gate refuses data for. */
export const gateCodes = [
  'accessor-property',
  'array-with-keys',
  'cyclic-data',
  'duplicate-key',
  'forbidden-key',
  'key-too-long',
  'lone-surrogate',
  'lone-surrogate-in-key',
  'malformed-json',
  'not-finite',
  'not-json-type',
  'not-plain-object',
  'not-text',
  'sparse-array',
  'string-too-long',
  'symbol-key',
  'text-too-long',
  'too-deep',
  'too-many-items',
  'too-many-keys',
  'too-many-problems',
  'too-many-values',
  'unreadable-value',
] as const;

/** A fault the gate refuses data for. */
export type GateCode = (typeof gateCodes)[number];

/** Words a message; `detail` says more of the fault (a limit, a kind of value, what was expected), `key` is the printable name. */
type Wording = (detail: string | number, key: string) => string;

const wordings: Readonly<Record<GateCode, Wording>> = {
  'accessor-property': () => 'Plain JSON is wanted here, not a property with a getter or setter.',
  'array-with-keys': () => 'An array holds items only, no other keys.',
  'cyclic-data': () => 'This object stands inside itself: plain JSON has no cycles.',
  'duplicate-key': (_, key) => `The key "${key}" stands more than once in this object.`,
  'forbidden-key': (_, key) => `The key "${key}" is not allowed.`,
  'key-too-long': (limit, key) => `The key "${key}" has more than ${limit} characters (limit keyLength).`,
  'lone-surrogate': () => 'A string holds one half of a surrogate pair: that is not well-formed Unicode.',
  'lone-surrogate-in-key': (_, key) =>
    `The key "${key}" holds one half of a surrogate pair: that is not well-formed Unicode.`,
  'malformed-json': (expected) => `Malformed JSON: expected ${expected} here.`,
  'not-finite': () => 'Numbers must be finite.',
  'not-json-type': (kind) => `Plain JSON is wanted here, not a value of type ${kind}.`,
  'not-plain-object': () => 'Plain JSON is wanted here, not an object of a class such as Date, Map or RegExp.',
  'not-text': () => 'JSON text is wanted, as a string.',
  'sparse-array': () => 'The length of an array must equal the number of its items.',
  'string-too-long': (limit) => `A string has more than ${limit} characters (limit stringLength).`,
  'symbol-key': () => 'Plain JSON has no symbols as keys.',
  'text-too-long': (limit) => `More than ${limit} characters of text in all (limit textLength).`,
  'too-deep': (limit) => `More than ${limit} levels of arrays and objects inside each other (limit depth).`,
  'too-many-items': (limit) => `More than ${limit} items in one array (limit items).`,
  'too-many-keys': (limit) => `More than ${limit} keys in one object (limit keys).`,
  'too-many-problems': (count) => `${count} more problems were left out.`,
  'too-many-values': (limit) => `More than ${limit} values in all (limit values).`,
  'unreadable-value': () => 'This cannot be read: an error was thrown where it was looked at.',
};

/** What the gate says of a fault: made of code, limit and key name, never of a value. */
export function gateMessage(code: GateCode, detail: string | number, key: string): string {
  return wordings[code](detail, key);
}
