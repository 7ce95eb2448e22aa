import { peer } from './load.js';

/** What a calendar covers: start and end of each event, epoch milliseconds. */
export type Covered = readonly (readonly [start: number, end: number])[];
/** Reads a calendar. */
export type CalendarReader = (text: string) => Covered;

interface TsIcs {
  readonly convertIcsCalendar: (
    schema: undefined,
    text: string,
  ) => {
    readonly events?: readonly { readonly start: { readonly date: Date }; readonly end?: { readonly date: Date } }[];
  };
}

interface NodeIcal {
  readonly sync: {
    readonly parseICS: (
      text: string,
    ) => Readonly<Record<string, { readonly type: string; readonly start: Date; readonly end: Date }>>;
  };
}

interface IcalTime {
  readonly toJSDate: () => Date;
}
interface Component {
  readonly getAllSubcomponents: (name: string) => readonly Component[];
}
interface IcalJs {
  readonly parse: (text: string) => unknown;
  readonly Component: new (parsed: unknown) => Component;
  readonly Event: new (component: Component) => { readonly startDate: IcalTime; readonly endDate: IcalTime };
}

/** The readers that are installed, by name and version. */
export function calendarReaders(): [name: string, read: CalendarReader][] {
  const readers: [string, CalendarReader][] = [];
  const ts = peer<TsIcs>('ts-ics');
  if (ts !== undefined)
    readers.push([
      'ts-ics 2.4.6',
      (text) =>
        (ts.convertIcsCalendar(undefined, text).events ?? []).map(({ start, end }) => [
          start.date.getTime(),
          end?.date.getTime() ?? NaN,
        ]),
    ]);
  const node = peer<NodeIcal>('node-ical');
  if (node !== undefined)
    readers.push([
      'node-ical 0.26.1',
      (text) =>
        Object.values(node.sync.parseICS(text))
          .filter(({ type }) => type === 'VEVENT')
          .map(({ start, end }) => [start.getTime(), end.getTime()]),
    ]);
  const ical = peer<IcalJs & { readonly default?: IcalJs }>('ical.js');
  if (ical !== undefined) {
    const { parse, Component, Event } = ical.default ?? ical;
    readers.push([
      'ical.js 2.2.1',
      (text) =>
        new Component(parse(text)).getAllSubcomponents('vevent').map((component) => {
          const { startDate, endDate } = new Event(component);
          return [startDate.toJSDate().getTime(), endDate.toJSDate().getTime()];
        }),
    ]);
  }
  return readers;
}
