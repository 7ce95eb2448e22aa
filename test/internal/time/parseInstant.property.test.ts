import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatInstant } from '../../../src/internal/time/formatInstant.js';
import { parseInstant } from '../../../src/internal/time/parseInstant.js';

const lastMs = Date.UTC(2200, 0, 1) - 1;
const anyInstant = fc.integer({ min: 0, max: lastMs });
const two = (value: number): string => String(value).padStart(2, '0');

it('reads back what is written', () => {
  fc.assert(
    fc.property(anyInstant, (ms) => {
      expect(parseInstant(formatInstant(ms))).toBe(ms);
      expect(parseInstant(new Date(ms).toISOString())).toBe(ms);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

it('subtracts the offset: the local text of an instant at any offset is that instant', () => {
  const offsets = fc.integer({ min: -18 * 60, max: 18 * 60 });
  fc.assert(
    fc.property(anyInstant, offsets, (ms, offset) => {
      const local = new Date(ms + offset * 60_000).toISOString().slice(0, -1);
      const size = Math.abs(offset);
      const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
      expect(parseInstant(local + zone)).toBe(ms);
    }),
    { seed: 2, numRuns: 2000 },
  );
});

it('has the verdict of one regular expression and the engine on texts that are nearly instants', () => {
  const grammar =
    /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-7]):[0-5]\d|[+-]18:00)$/;
  const oracle = (text: string): number | undefined => {
    if (!grammar.test(text)) return undefined;
    const day = text.slice(0, 10);
    const start = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
    const isRealDay = new Date(start).toISOString().startsWith(day);
    const ms = Date.parse(text.replace(/(\.\d{3})\d+/, '$1'));
    return isRealDay && ms >= 0 && ms <= lastMs ? ms : undefined;
  };
  const seed = '2026-02-28T12:34:56.789123456+05:45';
  const edits = fc.record({
    at: fc.nat({ max: seed.length }),
    drop: fc.nat({ max: 10 }),
    put: fc.string({ unit: fc.constantFrom(...'0123456789-+:.TZ '), maxLength: 3 }),
  });
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 3 }), (list) => {
      const text = list.reduce((now, { at, drop, put }) => now.slice(0, at) + put + now.slice(at + drop), seed);
      const expected = oracle(text);
      if (expected !== undefined) accepted++;
      expect(parseInstant(text), text).toBe(expected);
    }),
    { seed: 3, numRuns: 20_000 },
  );
  expect(accepted).toBeGreaterThan(1000);
});
