import { compareText } from '../../internal/text/compareText.js';
import { formatDate } from '../../internal/time/formatDate.js';
import { msPerDay } from '../../internal/time/limits.js';
import { wallMs } from '../../internal/time/wallClock.js';
import type { Source } from '../compile/source.js';
import { lengthOf } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import { intersectionOf, unionOf } from '../compile/stretchSets.js';
import type { Entries, LintContext } from './context.js';
import { finding, nameOf } from './finding.js';
import type { CoverageLintFinding, LintEntity } from './model.js';

const msPerMinute = 60_000;

/** A person in more places than this is compared with the next ones only: all pairs of thousands would never end (house default). */
export const mostCompared = 50;

/** Two places in which a person is at once. */
interface Booking {
  readonly personId: string;
  readonly one: LintEntity;
  readonly other: LintEntity;
  time: Stretches;
}

type Place = Entries['windows'][number] | Entries['rotations'][number];

/** Windows and rotations, found without going through the lists for each pair of them. */
interface Places {
  readonly windows: ReadonlyMap<string, LintEntity>;
  readonly rotations: ReadonlyMap<string, LintEntity>;
  readonly byPointer: ReadonlyMap<string, Place>;
}

/**
 * L7: a person in two windows at once, or in two rotations. Somebody on call by a rotation who is at the desk by a window has two modes and
 * is no conflict.
 */
export function doubleBooking(context: LintContext): CoverageLintFinding[] {
  const byPerson = new Map<string, Source[]>();
  for (const source of context.sources()) {
    if (source.personId === null) continue;
    const others = byPerson.get(source.personId);
    if (others === undefined) byPerson.set(source.personId, [source]);
    else others.push(source);
  }
  const places = placesOf(context.entries);
  return [...byPerson].flatMap(([personId, sources]) =>
    bookingsOf(personId, sources, context, places).map((booking) => bookingFinding(booking, places)),
  );
}

function placesOf({ windows, rotations }: Entries): Places {
  const byId = (list: readonly Place[]) => {
    // From the last to the first: of entries with the same id the first one counts.
    return new Map([...list].reverse().flatMap(({ entity }) => (entity.id === null ? [] : [[entity.id, entity]])));
  };
  const byPointer = new Map([...windows, ...rotations].map((place) => [place.entity.pointer, place]));
  return { windows: byId(windows), rotations: byId(rotations), byPointer };
}

function bookingsOf(personId: string, sources: readonly Source[], context: LintContext, places: Places): Booking[] {
  const bookings = new Map<string, Booking>();
  const ordered = [...sources].sort(
    (a, b) => compareText(a.windowId ?? '', b.windowId ?? '') || compareText(a.rotationId ?? '', b.rotationId ?? ''),
  );
  for (const [at, source] of ordered.entries()) {
    for (const another of ordered.slice(at + 1, at + 1 + mostCompared)) {
      if (!conflicts(source, another)) continue;
      const time = intersectionOf(source.stretches, another.stretches);
      const [one, other] = entitiesOf(source, another, context, places);
      if (time.starts.length === 0 || one === undefined || other === undefined) continue;
      const key = `${one.pointer} ${other.pointer}`;
      const booking = bookings.get(key);
      if (booking === undefined) bookings.set(key, { personId, one, other, time });
      else booking.time = unionOf(booking.time, time);
    }
  }
  return [...bookings.values()];
}

function conflicts(one: Source, other: Source): boolean {
  const areAlike = (one.rotationId === null) === (other.rotationId === null);
  return areAlike || one.mode === other.mode;
}

/** What the two seats belong to: their rotations, or their windows where both are of one rotation. */
function entitiesOf(one: Source, other: Source, { entries }: LintContext, places: Places): LintEntity[] {
  const isOneRotation = one.rotationId !== null && one.rotationId === other.rotationId;
  const entityOf = ({ rotationId, windowId, personId, stretches }: Source) => {
    const list = rotationId !== null && !isOneRotation ? places.rotations : places.windows;
    const id = rotationId !== null && !isOneRotation ? rotationId : windowId;
    if (id !== null) return list.get(id);
    const [start = 0] = stretches.starts;
    return entries.overrides.find(
      ({ read }) => read.inPersonId === personId && read.start <= start && read.end > start && read.rotationId === null,
    )?.entity;
  };
  return [entityOf(one), entityOf(other)]
    .filter((entity) => entity !== undefined)
    .sort((a, b) => compareText(a.kind, b.kind) || compareText(nameOf(a), nameOf(b)));
}

function bookingFinding({ personId, one, other, time }: Booking, { byPointer }: Places): CoverageLintFinding {
  const place = byPointer.get(one.pointer);
  const [start = 0] = time.starts;
  const wall = place === undefined ? start : wallMs(place.read.table, start);
  return finding('double-booked-person', one, {
    date: formatDate(Math.floor(wall / msPerDay)),
    zone: place?.raw.zone ?? null,
    parameters: { personId, otherKind: other.kind, other: nameOf(other), minutes: lengthOf(time) / msPerMinute },
  });
}
