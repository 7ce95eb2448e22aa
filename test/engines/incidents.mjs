// Incidents of a year for the digests, and what is measured beside them: all from whole numbers, so that no engine can differ in making them.
const minute = 60_000;
const day = 1440 * minute;
const start = Date.UTC(2024, 0, 1);

/** Whole numbers from 0 up to a limit, by a linear congruential generator of 32 bits. */
function generator(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
}

const text = (ms) => new Date(ms).toISOString();

/** One incident: skewed times that get shorter, holders of two parties, waits, outages; some stay open, some are opened again. */
function incident(at, next) {
  const opened = start + Math.floor((at * 360 * day) / 300) + next(1440) * minute;
  const scale = 30 + 400 - at;
  const took = (1 + next(scale)) * (1 + next(4)) * (next(5) === 0 ? 9 : 1) * minute;
  const resolved = opened + took;
  const within = (share) => opened + Math.floor((took * share) / 100 / minute) * minute;
  const isOpen = at > 285 ? next(2) === 0 : next(60) === 0;
  const isDone = !isOpen && next(25) > 0;
  const reopened = isDone && next(12) === 0 ? resolved + 60 * minute : undefined;
  const holders = [
    { at: text(within(5)), partyId: 'internal', group: 'desk' },
    { at: text(within(30)), partyId: 'msp', group: next(2) === 0 ? 'noc' : 'field' },
    { at: text(within(70)), ...(next(3) === 0 ? { group: 'lab' } : { partyId: 'internal', group: 'desk' }) },
  ];
  const pauses = [
    { start: text(within(35)), end: text(within(50)), reason: 'customer' },
    { start: text(within(45)), end: text(within(60)), reason: 'vendor', stopsClock: next(2) === 0 },
  ];
  return {
    id: `i${at}`,
    openedAt: at % 3 === 0 ? opened : text(opened),
    priority: 1 + next(5),
    serviceId: `s${next(3)}`,
    status: isDone ? 'closed' : next(40) === 0 ? 'canceled' : 'open',
    recurrenceKey: next(4) === 0 ? null : `k${next(9)}`,
    acknowledgedAt: text(within(5)),
    ...(next(6) === 0 ? {} : { assignments: holders.slice(0, 1 + next(3)) }),
    ...(next(3) === 0 ? { pauses: pauses.slice(0, 1 + next(2)) } : {}),
    ...(at % 4 === 0
      ? { detectedAt: text(opened), outages: [{ start: text(opened - 7 * minute), end: text(within(80)) }] }
      : {}),
    ...(isDone ? { restoredAt: text(within(90)), resolvedAt: text(resolved), closedAt: text(resolved + day) } : {}),
    ...(reopened === undefined ? {} : { reopenedAt: [text(reopened)], resolvedAgainAt: text(reopened + took) }),
  };
}

/** About 300 incidents of 2024. */
export function incidents() {
  const next = generator(20_240_101);
  return Array.from({ length: 300 }, (_, at) => incident(at, next));
}

/** Slices of five minutes up to a moment, with good and all events. */
export function slices(until, count) {
  const next = generator(77);
  return Array.from({ length: count }, (_, at) => {
    const end = until - (count - 1 - at) * 5 * minute;
    const total = next(9) === 0 ? 0 : 50 + next(400);
    return { start: end - 5 * minute, end, total, good: total - Math.min(total, next(at > count - 20 ? 40 : 3)) };
  });
}

/** Monthly figures of metrics that rise, fall, stand still, and follow the year; some are not measured. */
export function observations(metricIds) {
  const next = generator(5);
  const months = Array.from({ length: 30 }, (_, at) => new Date(Date.UTC(2022, 6 + at, 1)).toISOString());
  return metricIds.flatMap((metricId, place) =>
    months.slice(1).map((end, at) => {
      const value = 40 + (place % 3) * 7 + ((place % 4) - 1) * at * 0.7 + (place % 2) * ((at % 12) - 6) + next(90) / 7;
      return { metricId, start: months[at], end, value: next(15) === 0 ? null : value };
    }),
  );
}

/** Shares with their parts, by month. */
export function shares(metricId) {
  const next = generator(11);
  return Array.from({ length: 14 }, (_, at) => {
    const denominator = 20 + next(60);
    const numerator = Math.floor((denominator * (70 + at)) / 100) - next(6);
    const [from, to] = [at, at + 1].map((month) => new Date(Date.UTC(2023, 9 + month, 1)).toISOString());
    return { metricId, start: from, end: to, value: numerator / denominator, numerator, denominator };
  });
}
