import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idUnder } from '../../../src/import/matrix/idUnder.js';
import { blockOf, cutText, lineOf, nameOf } from '../../../src/import/matrix/lineOf.js';
import { isNumber, numberingOf } from '../../../src/import/matrix/numbering.js';
import { showsAll } from '../../../src/import/matrix/showsAll.js';
import { uniqueIds } from '../../../src/import/matrix/uniqueIds.js';

const idForm = /^[a-z0-9][a-z0-9._-]{0,62}$/;

describe('ids of activities', () => {
  test.each([
    [undefined, 'Patch servers', 'patch-servers'],
    ['Security', 'Patch servers', 'security-patch-servers'],
    ['Security', '監視', 'security-activity-7'],
    ['監視', 'Patch servers', 'patch-servers'],
    [undefined, '監視', 'activity-7'],
    ['', 'x', 'x'],
  ])('%j, %j', (section, name, id) => {
    expect(idUnder(section, name, 'activity-7')).toBe(id);
  });

  test('a long section leaves room for the name', () => {
    // 62 characters without the hyphen between them: all 39 of the name, 23 of the section
    const section = 'Management of Kubernetes applications, operators and definitions';
    expect(idUnder(section, 'Operator resource management (add, remove)', 'activity-1')).toBe(
      'management-of-kubernete-operator-resource-management-add-remove',
    );
  });

  test('every one has the form of an id', () => {
    fc.assert(
      fc.property(fc.option(fc.string(), { nil: undefined }), fc.string(), (section, name) => {
        expect(idUnder(section, name, 'activity-1')).toMatch(idForm);
      }),
      { seed: 3 },
    );
  });
});

describe('ids differ', () => {
  test('by numbers in the order of appearance', () => {
    const { next } = uniqueIds(['msp-2']);
    expect(['msp', 'msp', 'msp', 'noc'].map(next)).toEqual(['msp', 'msp-3', 'msp-4', 'noc']);
  });

  test('whatever is wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'a-2', 'a-3', 'b'.repeat(63), `${'b'.repeat(62)}c`)), (wanted) => {
        const { next } = uniqueIds([]);
        const ids = wanted.map(next);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(idForm);
      }),
      { seed: 4 },
    );
  });
});

test.each([
  ['Cloud Temple', 'cloud-temple', true],
  ['Patch (all) servers!', 'patch-all-servers', true],
  ['Größe', 'grosse', false],
  ['Cloud Temple', 'cloud-temple-2', false],
  ['Cloud Temple', 'cloud', false],
])('%j in %j: %j', (text, id, expected) => {
  expect(showsAll(id, text)).toBe(expected);
});

describe('texts as a document takes them', () => {
  test('lines', () => {
    expect(lineOf(' a\r\n\tb\u0000 \uD800c ')).toBe('a b \uFFFDc');
    expect(nameOf(`${'x'.repeat(600)}`)).toHaveLength(500);
    expect(nameOf(`${'x'.repeat(499)}😀`)).toBe('x'.repeat(499));
    expect(cutText('abc', 3)).toBe('abc');
  });

  test('blocks', () => {
    expect(blockOf(' a\r\nb\rc\td\u0000e\uDC00 ')).toBe('a\nb\nc\td e\uFFFD');
  });
});

describe('numbering', () => {
  test.each(['3', '1.2', '12b', '4)', '7.', ' 8 '])('%j is a number', (text) => {
    expect(isNumber(text)).toBe(true);
  });

  test.each(['', 'a', '3 servers', '-', '.', '24/7'])('%j is none', (text) => {
    expect(isNumber(text)).toBe(false);
  });

  test.each([
    ['3', 'Patch', '9'],
    ['12b', 'Patch', '9'],
    ['1.2', 'Patch', '9.9'],
    ['Patch', '1.2 Patch', '9.9'],
    ['Patch', '4) Patch', '9)'],
    ['Patch', 'Patch', ''],
    ['Patch', '24/7 support', ''],
  ])('%j, %j is numbered %j', (first, label, numbering) => {
    expect(numberingOf(first, label)).toBe(numbering);
  });
});
