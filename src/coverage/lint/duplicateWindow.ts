import { compareText } from '../../internal/text/compareText.js';
import { presentZoneName } from '../../internal/time/zoneLinks.js';
import type { Entries, LintContext } from './context.js';
import { finding, nameOf } from './finding.js';
import type { CoverageLintFinding } from './model.js';

/** L13: windows that are the same in all but the id: the same name and fields, and named by the same rotations, closures and breaks. */
export function duplicateWindow({ entries }: LintContext): CoverageLintFinding[] {
  const first = new Map<string, string>();
  const windows = [...entries.windows].sort((a, b) => compareText(nameOf(a.entity), nameOf(b.entity)));
  return windows.flatMap((window) => {
    const key = contentOf(window, entries);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, nameOf(window.entity));
      return [];
    }
    return [finding('duplicate-window', window.entity, { zone: window.raw.zone, parameters: { other } })];
  });
}

function contentOf({ raw, read }: Entries['windows'][number], entries: Entries): string {
  const { days, start, end, from, until, seats, tier, skills, mode, partyId, teamId, personId, serviceIds } = read;
  const named = [...entries.rotations, ...entries.closures, ...entries.breaks]
    .filter((other) => read.id !== null && other.raw.windowIds?.includes(read.id))
    .map(({ entity }) => entity.pointer);
  return JSON.stringify([
    ...[presentZoneName(raw.zone), raw.name ?? null, days, start, end % 1440, String(from), String(until)],
    ...[seats, tier, sorted(skills), mode, partyId, teamId, personId, sorted(serviceIds), named],
  ]);
}

function sorted(ids: readonly string[] | null): readonly string[] | null {
  return ids === null ? null : [...new Set(ids)].sort(compareText);
}
