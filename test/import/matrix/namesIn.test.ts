import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownParts, mostSeparatorsIn } from '../../../src/import/matrix/knownParts.js';
import { hardParts, namesIn } from '../../../src/import/matrix/namesIn.js';
import { normalizedName } from '../../../src/internal/text/normalizedName.js';

const none = { isKnown: () => false, mostSeparators: 0 };
const given = (...names: string[]) => {
  const known = new Set(names.map(normalizedName));
  return { isKnown: (text: string) => known.has(normalizedName(text)), mostSeparators: mostSeparatorsIn(names) };
};

describe('without known names', () => {
  test.each([
    ['NOC', ['NOC']],
    ['NOC; Desk', ['NOC', 'Desk']],
    ['NOC\r\nDesk\rLead\nCIO', ['NOC', 'Desk', 'Lead', 'CIO']],
    ['NOC<br>Desk<BR />Lead', ['NOC', 'Desk', 'Lead']],
    ['NOC, Desk', ['NOC', 'Desk']],
    ['Smith, Bob; NOC', ['Smith, Bob', 'NOC']],
    ['IT/OT, R&D', ['IT/OT', 'R&D']],
    ['R&amp;D; Q&#65;', ['R&D', 'QA']],
    ['R&D;NOC', ['R&D', 'NOC']],
    ['Ann and Bob + Joe', ['Ann and Bob + Joe']],
  ])('%j', (text, names) => {
    expect(namesIn(text, none)).toEqual({
      names,
      hasEmptyPart: false,
      split: text.includes(', D') || text.includes(', R') ? [text] : [],
    });
  });

  test.each(['NOC,', ', NOC', 'NOC;;Desk', 'NOC,,Desk', ';'])('%j has an empty part', (text) => {
    expect(namesIn(text, none).hasEmptyPart).toBe(true);
  });
});

describe('with known names', () => {
  const isGiven = given('network', 'network, east', 'client', 'msp', 'a; b');

  test.each([
    ['Network, East', ['Network, East']],
    ['Network, East, Network', ['Network, East', 'Network']],
    ['Network, West', ['Network', 'West']],
    ['Network, West; MSP', ['Network, West', 'MSP']],
    ['Client, MSP; NOC', ['Client', 'MSP', 'NOC']],
    ['Client & MSP', ['Client', 'MSP']],
    ['Client and MSP; NOC', ['Client', 'MSP', 'NOC']],
    ['Client & Vendor', ['Client & Vendor']],
    ['Client/MSP', ['Client/MSP']],
    ['A; B; MSP', ['A; B', 'MSP']],
  ])('%j', (text, names) => {
    expect(namesIn(text, isGiven).names).toEqual(names);
  });
});

test('parts keep all of the text, and hard parts are those between hard separators', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ',', ';', ' ', '\n'), maxLength: 30 });
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (cell, known) => {
      const parts = knownParts(cell, /([,;])/, {
        isKnown: (part) => known.includes(part),
        mostSeparators: mostSeparatorsIn(known),
      });
      expect(
        parts
          .map((part) => part.text)
          .join('')
          .replace(/[,;]/g, ''),
      ).toBe(cell.replace(/[,;]/g, ''));
      for (const { text: part, isKnown } of parts)
        expect(isKnown ? known.includes(part) : !/[,;]/.test(part)).toBe(true);
      expect(hardParts(cell)).toEqual(cell.split(/[;\n]/));
    }),
    { seed: 41, numRuns: 500 },
  );
});
