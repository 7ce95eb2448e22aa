import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uidStem } from '../../../src/import/calendar/plan/uidStem.js';
import { slug } from '../../../src/internal/text/slug.js';
import { runs } from '../../fixtures/runs.js';

test('puts the parts of a UID together', () => {
  const stem = uidStem();
  expect(stem('shift-1@rota.example')).toBe('shift-1-rota-example');
  expect(stem('shift-2@rota.example')).toBe('shift-2-rota-example');
  expect(stem('a@b@rota.example')).toBe('a-b-rota-example');
  expect(stem('A@rota.example')).toBe('a-rota-example');
  expect(stem('@rota.example')).toBe('rota-example');
  expect(stem('a@')).toBe('a');
  expect(stem('')).toBe('');
});

test('gives what the slug of the whole begins with', () => {
  const part = fc.string({
    unit: fc.constantFrom('a', 'b1', 'B', '-', '.', '@', 'é', ' ', '\u0301', 'abcdefghijklmnopqrst'),
    maxLength: 6,
  });
  const uid = fc.oneof(
    fc.tuple(part, part).map(([a, b]) => `${a}@${b}`),
    fc
      .tuple(
        fc.constantFrom('a', 'a-b', 'x'.repeat(39), 'x'.repeat(62)),
        fc.constantFrom('', 'b', '.b', 'y'.repeat(70)),
      )
      .map(([a, b]) => `${a}@${b}`),
    part,
  );
  fc.assert(
    fc.property(fc.array(uid, { maxLength: 8 }), (uids) => {
      const stem = uidStem();
      for (const one of uids) expect(stem(one)).toBe(slug(one).slice(0, 40));
    }),
    { seed: 20260101, numRuns: runs(1200) },
  );
});
