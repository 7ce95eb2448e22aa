import { many, seeded } from './random.js';

/** A rota as an export of an on-call tool has it. */
export interface RotaOptions {
  /** Shifts of 12 hours, one after the other. */
  readonly events: number;
  /** Zone of the times; absent: UTC. */
  readonly zone?: string | undefined;
}

const people = ['Ada', 'Ben', 'Cho', 'Dee', 'Eli', 'Fay'];
const begin = Date.UTC(2024, 0, 1, 8);
const shift = 12 * 3_600_000;

const written = (ms: number) => new Date(ms).toISOString().replace(/[-:]|\.\d+Z/g, '');

/** A calendar of single shifts, seeded: each with id, summary, attendee, and a description that is folded. */
export function rota({ events, zone }: RotaOptions): string {
  const random = seeded(20260101);
  const time = (name: string, ms: number) =>
    zone === undefined ? `${name}:${written(ms)}Z` : `${name};TZID=${zone}:${written(ms)}`;
  const shifts = many(events, (at) => {
    const person = random.pick(people);
    return [
      'BEGIN:VEVENT',
      `UID:shift-${at}@rota.example`,
      'DTSTAMP:20240101T000000Z',
      time('DTSTART', begin + at * shift),
      time('DTEND', begin + (at + 1) * shift),
      `SUMMARY:On Call - ${person} - Network`,
      `ATTENDEE;CN=${person}:mailto:${person.toLowerCase()}@rota.example`,
      'DESCRIPTION:First line of support\\, by phone. Hand over at the end of the',
      '  shift\\; write down what is open.',
      'END:VEVENT',
    ];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//rota//EN', ...shifts.flat(), 'END:VCALENDAR', ''].join('\r\n');
}
