import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainData } from '../../../src/internal/gate/plainData.js';
import { plainJson } from '../../../src/internal/gate/plainJson.js';
import { readJson } from '../../../src/internal/gate/readJson.js';
import { refusals } from './results.js';

const seed = 20_260_102;

/** What JSON text is made of, and what stands close to it. */
const pieces = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '/',
    ' ',
    '\n',
    '\r',
    '\t',
    '\u00a0',
    '\u2028',
    '\uFEFF',
    '\u0000',
    '\u001f',
  ],
  ...[
    '0',
    '1',
    '9',
    '-',
    '+',
    '.',
    'e',
    'E',
    '01',
    '-0',
    '1.5',
    '1e5',
    '1e999',
    'x',
    'u',
    'b',
    'é',
    '\ud83d',
    '\ude00',
  ],
  ...[
    'true',
    'false',
    'null',
    'nul',
    'NaN',
    '"a"',
    '"b":',
    '"a":1',
    '\\u0061',
    '\\ud83d',
    '\\n',
    '//',
    '[]',
    '{}',
    "'",
  ],
];

/** JSON text in several styles of white space. */
const jsonText = fc
  .tuple(fc.jsonValue({ noUnicodeString: false }), fc.constantFrom(undefined, 0, 1, '\t', '\r\n '))
  .map(([value, space]) =>
    JSON.stringify(value, null, space?.toString() === '0' ? '' : space).replaceAll('\r\n ', '\r\n'),
  );

/** JSON text with a few cuts, copies and insertions. */
const nearlyJson = fc
  .tuple(
    jsonText,
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), fc.constantFrom('', ...pieces)), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((edited, [place, cut, piece]) => {
      const at = Math.floor(place * edited.length);
      return edited.slice(0, at) + piece + edited.slice(at + cut);
    }, text),
  );
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the verdict on a text is that of JSON.parse', () => {
  test.each([
    ['JSON', jsonText, 500],
    ['nearly JSON', nearlyJson, 5_000],
    ['a soup of its pieces', soup, 5_000],
    ['any ASCII', fc.string({ unit: 'binary-ascii', maxLength: 3 }), 5_000],
  ] as const)('%s', (_, texts, numRuns) => {
    let valid = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const fault = readJson(text, () => undefined);
        if (parses(text)) valid += 1;
        expect(fault === undefined).toBe(parses(text));
        if (fault === undefined) return;
        expect(fault.expected).not.toBe('');
        expect(fault.at).toBeGreaterThanOrEqual(0);
        expect(fault.at).toBeLessThanOrEqual(text.length);
        // What stands before the fault is the beginning of some JSON text, so the same fault is found without the rest.
        expect(readJson(text.slice(0, fault.at), () => undefined)?.at ?? fault.at).toBeLessThanOrEqual(fault.at);
      }),
      { seed, numRuns },
    );
    expect(valid).toBeGreaterThan(0);
  });
});

/** Slow oracle: object texts are made from pairs, so that it is known which keys are repeated. */
type Pairs = readonly (readonly [string, Pairs | number])[];
const { pairs } = fc.letrec<{ pairs: Pairs }>((tie) => ({
  pairs: fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c/d', 'é', '"', 'constructor'),
      fc.oneof({ depthSize: 'small' }, fc.nat(9), tie('pairs')),
    ),
    { maxLength: 5 },
  ),
}));
const textOf = (object: Pairs): string =>
  `{${object.map(([key, value]) => `${JSON.stringify(key)} : ${typeof value === 'number' ? value : textOf(value)}`).join(' , ')}}`;
const repeatedIn = (object: Pairs, path = ''): string[] =>
  object.flatMap(([key, value], position) => {
    const pointer = `${path}/${key.replaceAll('/', '~1')}`;
    const isRepeated = object.slice(0, position).some(([earlier]) => earlier === key);
    return [
      ...(isRepeated ? [`duplicate-key ${pointer}`] : []),
      ...(typeof value === 'number' ? [] : repeatedIn(value, pointer)),
    ];
  });

test('exactly the repeated keys are refused', () => {
  fc.assert(
    fc.property(pairs, (object) => {
      const result = plainJson(textOf(object));
      expect(refusals(result)).toEqual(repeatedIn(object));
      if (result.ok) expect(JSON.stringify(result.value)).toBe(JSON.stringify(JSON.parse(textOf(object))));
    }),
    { seed, numRuns: 1_000 },
  );
});

test('a text and the object in it get the same verdict, but for the text itself', () => {
  const wild = fc.oneof(
    nearlyJson.map((text) => text.replace('\uFEFF', '')),
    fc.constantFrom(
      '[1e999]',
      '{"a":"\\udc00"}',
      '{"__proto__":[-0]}',
      '{"\\ud800":{"a":1e999}}',
      '[[[[1]],{"abcd":"efghij"}]]',
    ),
  );
  const limits = fc.record(
    {
      depth: fc.nat(4),
      values: fc.nat(9),
      items: fc.nat(4),
      keys: fc.nat(2),
      stringLength: fc.nat(8),
      keyLength: fc.nat(4),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(wild, limits, (text, stated) => {
      const ofText = plainJson(text, stated);
      if (!parses(text)) expect(ofText.ok).toBe(false);
      else if (!ofText.ok && refusals(ofText).some((refusal) => /^(?:duplicate-key|too-deep)/.test(refusal))) return;
      else expect(plainData(JSON.parse(text), stated)).toEqual(ofText);
    }),
    { seed, numRuns: 5_000 },
  );
});

test('no value makes it throw', () => {
  fc.assert(
    fc.property(fc.anything({ withBoxedValues: true, withNullPrototype: true }), (value) => {
      expect(typeof value === 'string' || !plainJson(value).ok).toBe(true);
    }),
    { seed },
  );
});
