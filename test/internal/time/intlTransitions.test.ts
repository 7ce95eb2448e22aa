import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { temporalZones } from '../../../src/coverage/zones/temporalZones.js';
import { intlZones } from '../../../src/internal/time/intlZones.js';
import { zoneTable } from '../../../src/internal/time/zoneTable.js';
import type { ZoneProvider } from '../../../src/internal/time/zoneProvider.js';
import { oddZones } from '../../fixtures/oddZones.js';

const from = Date.UTC(1970, 0, 1);
const to = Date.UTC(2038, 0, 1);
const own = intlZones();
const oracle = temporalZones(Temporal);

/** Changes and offsets from 1970 to 2037 as text, so that a difference is read at a glance. */
function written(provider: ZoneProvider, zone: string): string[] {
  const transitions = provider.transitions(zone, from, to);
  if (transitions === undefined) return ['not known'];
  const { at, offsets } = zoneTable(transitions, from, to);
  return [...at].map((ms, index) => `${ms === -Infinity ? 'always' : new Date(ms).toISOString()} ${offsets[index]}`);
}

/** Those, and zones of changes at odd minutes, and of none. */
const odd = [...oddZones, 'America/Noronha', 'Africa/Monrovia', 'Asia/Gaza', 'Asia/Kolkata'];

describe('the changes of a zone', () => {
  it.each(odd)('in %s are those of an independent implementation on the same data', (zone) => {
    expect(written(own, zone)).toEqual(written(oracle, zone));
  });

  it('are found in every zone of the engine', () => {
    // A minute of probing in two ways, so the quick run takes every twentieth zone.
    const step = process.env['COMANAGED_RUNS'] === 'full' ? 1 : 20;
    const zones = Intl.supportedValuesOf('timeZone').filter((_, position) => position % step === 0);
    for (const zone of zones) expect([zone, ...written(own, zone)]).toEqual([zone, ...written(oracle, zone)]);
  }, 120_000);

  it('in a year of Berlin are the last Sundays of March and October at 01:00 UTC', () => {
    const transitions = own.transitions('Europe/Berlin', Date.UTC(2024, 0, 1), Date.UTC(2025, 0, 1));
    const table = zoneTable(transitions ?? { at: [], offsets: [] }, Date.UTC(2024, 0, 1), Date.UTC(2025, 0, 1));
    expect([...table.at]).toEqual([-Infinity, Date.UTC(2024, 2, 31, 1), Date.UTC(2024, 9, 27, 1)]);
    expect([...table.offsets]).toEqual([3_600_000, 7_200_000, 3_600_000]);
  });

  it('do not depend on what was asked before', () => {
    const used = intlZones();
    used.transitions('America/New_York', Date.UTC(2000, 0, 1), Date.UTC(2001, 0, 1));
    used.transitions('America/New_York', Date.UTC(2030, 0, 1), Date.UTC(2031, 0, 1));
    const [start, end] = [Date.UTC(2010, 0, 1), Date.UTC(2012, 0, 1)];
    const late = used.transitions('America/New_York', start, end);
    const fresh = intlZones().transitions('america/new_york', start, end);
    expect(late && zoneTable(late, start, end)).toEqual(fresh && zoneTable(fresh, start, end));
  });

  it.each(['+05:30', 'Mars/Olympus', '', 'localtime'])('are not known for %s', (zone) => {
    expect(own.transitions(zone, from, to)).toBeUndefined();
  });
});
