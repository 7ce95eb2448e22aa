import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { intlZones } from '../../../src/internal/time/intlZones.js';
import { resolveWall, wallMs } from '../../../src/internal/time/wallClock.js';
import { zoneTable } from '../../../src/internal/time/zoneTable.js';
import type { ZoneTable } from '../../../src/internal/time/zoneTable.js';
import { runs } from '../../fixtures/runs.js';

const provider = intlZones();
const from = Date.UTC(1970, 0, 3);
const to = Date.UTC(2037, 11, 29);

function tableOf(zone: string): ZoneTable {
  const transitions = provider.transitions(zone, from, to);
  if (transitions === undefined) throw new Error(`no table of ${zone}`);
  return zoneTable(transitions, from, to);
}

/** By Temporal: the earlier instant of the wall time; where it reads back as another time, that was skipped, and the change is meant. */
function resolvedByTemporal(zone: string, wall: number): number {
  const plain = Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime();
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(plain)) return earlier.epochMilliseconds;
  const change = earlier.getTimeZoneTransition('next');
  return change?.epochMilliseconds ?? Number.NaN;
}

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));

/** Wall times close to a change of the offset, or anywhere. */
const moments = zones.chain((zone) => {
  const { at } = tableOf(zone);
  const changes = [...at].slice(1).filter((ms) => ms > from && ms < to);
  const anywhere = fc.integer({ min: from / 60_000, max: to / 60_000 });
  const minutes =
    changes.length === 0
      ? anywhere
      : fc.oneof(
          anywhere,
          fc
            .tuple(fc.constantFrom(...changes), fc.integer({ min: -1600, max: 1600 }))
            .map(([ms, minute]) => Math.floor(ms / 60_000) + minute),
        );
  return minutes.map((minute) => ({ zone, wall: minute * 60_000 }));
});

describe('resolveWall', () => {
  it('is what Temporal gives, with skipped times at the change', () => {
    fc.assert(
      fc.property(moments, ({ zone, wall }) => {
        expect(resolveWall(tableOf(zone), wall)).toBe(resolvedByTemporal(zone, wall));
      }),
      { seed: 20260101, numRuns: runs(1000) },
    );
  }, 60_000);

  it('never runs backwards', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 3000 }), ({ zone, wall }, minutes) => {
        const table = tableOf(zone);
        expect(resolveWall(table, wall + minutes * 60_000)).toBeGreaterThanOrEqual(resolveWall(table, wall));
      }),
      { seed: 20260102, numRuns: runs(1000) },
    );
  }, 60_000);

  it('is the first instant whose wall clock reads the time or later', () => {
    fc.assert(
      fc.property(moments, ({ zone, wall }) => {
        const table = tableOf(zone);
        const instant = resolveWall(table, wall);
        expect(wallMs(table, instant)).toBeGreaterThanOrEqual(wall);
        expect(wallMs(table, instant - 1)).toBeLessThan(wall);
      }),
      { seed: 20260103, numRuns: runs(1000) },
    );
  }, 60_000);
});
