import type { Closure } from '../../../coverage/model.js';
import { cleanLine } from '../../../internal/text/cleanLine.js';
import { compareText } from '../../../internal/text/compareText.js';
import { slug } from '../../../internal/text/slug.js';
import { formatDate } from '../../../internal/time/formatDate.js';
import { uniqueIds } from '../../matrix/uniqueIds.js';
import type { Place } from '../../problemLog.js';
import type { HolidayLog } from './problemTexts.js';
import type { HolidaySettings } from './settings.js';

const longestName = 500;

/** Closures in the making. */
export interface ClosureList {
  /** Adds a day of a region; whether it is one now, by this entry or another. */
  readonly add: (day: number, name: string, region: string | null, place: Place) => 'read' | 'outside' | 'skipped';
  /** By date, then region. */
  readonly closures: () => Closure[];
}

/** Collects closures, each day of a region once. */
export function closureList({ scopes, first, last }: HolidaySettings, log: HolidayLog): ClosureList {
  const found = new Map<string, { day: number; region: string; closure: Omit<Closure, 'id'> }>();
  return {
    add(day, written, stated, place) {
      const region = (stated ?? '').trim().normalize('NFC');
      const scope = scopes.get(region);
      if (scope === undefined) {
        log.add('unknown-region', place, { group: region });
        return 'skipped';
      }
      if (day < first || day > last) {
        log.add('outside-range', place, { group: '' });
        return 'outside';
      }
      const key = `${day} ${region}`;
      if (found.has(key)) {
        log.add('repeated-holiday', place);
        return 'read';
      }
      const line = cleanLine(written);
      const name = line.slice(0, longestName).trim();
      if (line.length > longestName) log.add('holiday-name-cut', place, { detail: longestName });
      const { zone, ...whose } = scope;
      found.set(key, { day, region, closure: { zone, date: formatDate(day), ...(name !== '' && { name }), ...whose } });
      return 'read';
    },
    closures() {
      const ids = uniqueIds([]);
      const sorted = [...found.values()].sort((a, b) => a.day - b.day || compareText(a.region, b.region));
      return sorted.map(({ region, closure }) => {
        const place = slug(region);
        return { ...closure, id: ids.next(`holiday-${closure.date}${place === '' ? '' : `-${place}`}`) };
      });
    },
  };
}
