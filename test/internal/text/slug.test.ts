import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../../src/internal/text/slug.js';

describe('makes an id from', () => {
  it.each([
    ['a name', 'Service Desk', 'service-desk'],
    ['signs', 'IT/OT & network (EMEA)', 'it-ot-network-emea'],
    ['blanks and signs around', '  --Service Desk!  ', 'service-desk'],
    ['digits first', '24/7 support', '24-7-support'],
    ['points and underscores', 'node.js_desk', 'node-js-desk'],
    ['diacritics', 'Équipe réseau, Zürich', 'equipe-reseau-zurich'],
    ['decomposed diacritics', 'E\u0301quipe', 'equipe'],
    ['letters that do not come apart', 'Straße Ærø Łódź Đorđe', 'strasse-aero-lodz-dorde'],
    ['Turkish letters', 'İstanbul ışık', 'istanbul-isik'],
    ['full-width letters', 'ＳＡＰ', 'sap'],
    ['ligatures', 'Oﬃce', 'office'],
    ['an id', 'service-desk', 'service-desk'],
    ['Latin among others', '東京 desk', 'desk'],
  ])('%s', (_, text, expected) => {
    expect(slug(text)).toBe(expected);
  });
});

it('is empty where no letter or digit remains', () => {
  for (const text of ['', ' ', '---', '東京', '🙂', 'Привет', '\uD83D', '\u0301']) expect(slug(text)).toBe('');
});

it('has at most 63 characters and does not end with a hyphen where it is cut', () => {
  expect(slug('a'.repeat(64))).toBe('a'.repeat(63));
  expect(slug(`${'a'.repeat(62)} b`)).toBe('a'.repeat(62));
  expect(slug(`${'a'.repeat(61)} b`)).toBe(`${'a'.repeat(61)}-b`);
  expect(slug(` ${'a'.repeat(63)}`)).toBe('a'.repeat(63));
  expect(slug('-'.repeat(100_000))).toBe('');
  expect(slug(`${'- '.repeat(50_000)}a`)).toBe('a');
});

it('is an id, and the slug of itself', () => {
  const texts = fc.string({
    unit: fc.oneof(fc.constantFrom('a', 'Z', '0', '-', ' ', '.', 'é'), fc.string({ unit: 'binary', maxLength: 1 })),
  });
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary', minLength: 60, maxLength: 200 })), (text) => {
      const id = slug(text);
      if (id !== '') expect(id).toMatch(/^[a-z0-9][a-z0-9._-]{0,62}$/);
      expect(slug(id)).toBe(id);
    }),
    { seed: 47, numRuns: 5000 },
  );
});
