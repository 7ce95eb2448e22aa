import { fillPlaceholders } from '../gaps/placeholders.js';
import { audiences } from '../internal/audience.js';
import type { Audience } from '../internal/audience.js';
import { refuse } from '../internal/check.js';
import { cleanLine } from '../internal/text/cleanLine.js';
import { weekdays } from '../coverage/model.js';
import type { Weekday } from '../coverage/model.js';
import { checkTextsOf } from './frame.js';
import type { HeatCell } from './heatCells.js';
import { coverageHourStates } from './model.js';
import type { CoverageHourState, HeatmapOptions } from './model.js';
import { englishChartWords } from './words.js';
import type { ChartWord } from './words.js';

/** Keys of {@link HeatmapOptions}. */
export const heatmapOptions: readonly string[] = [
  'partyRoles',
  'teamRoles',
  'names',
  'gapShare',
  'weekStart',
  'words',
  'audience',
];

/** The texts of a heat map, each on one line, and not escaped. */
export interface HeatTexts {
  readonly audience: Audience;
  readonly word: (word: ChartWord, values?: Readonly<Record<string, string | number>>) => string;
  readonly label: (state: CoverageHourState) => string;
  readonly letter: (cell: Pick<HeatCell, 'state' | 'partly'>) => string;
  /** Days in the order of the rows. */
  readonly days: readonly Weekday[];
  readonly dayName: (day: Weekday) => string;
}

const labels: Readonly<Record<CoverageHourState, ChartWord>> = {
  internal: 'internal',
  provider: 'provider',
  both: 'both',
  unassigned: 'unassigned',
  gap: 'gap',
  nobody: 'nobody',
  'not-required': 'notRequired',
  'out-of-range': 'outOfRange',
};
const letters: Readonly<Record<CoverageHourState, readonly [whole: ChartWord, partly: ChartWord]>> = {
  internal: ['internalLetter', 'internalPartly'],
  provider: ['providerLetter', 'providerPartly'],
  both: ['bothLetter', 'bothPartly'],
  unassigned: ['unassignedLetter', 'unassignedPartly'],
  gap: ['gapLetter', 'gapLetter'],
  nobody: ['nobodyLetter', 'nobodyLetter'],
  'not-required': ['notRequiredLetter', 'notRequiredLetter'],
  'out-of-range': ['outOfRangeLetter', 'outOfRangeLetter'],
};

function checkRoles(roles: unknown, path: string): void {
  const isRole = (role: unknown) => role === 'internal' || role === 'provider';
  if (typeof roles !== 'object' || roles === null || !Object.values(roles).every(isRole))
    refuse(path, 'give internal or provider by id', 'invalid-option');
}

/** Reads the options that all forms of a heat map share. */
export function heatTexts(options: HeatmapOptions): HeatTexts {
  const { partyRoles = {}, teamRoles = {}, names = {}, gapShare, weekStart = 'mon', words = {} } = options;
  const { audience = 'client' } = options;
  checkRoles(partyRoles, 'partyRoles');
  checkRoles(teamRoles, 'teamRoles');
  checkTextsOf(names, 'names', ['internal', 'provider']);
  checkTextsOf(words, 'words', Object.keys(englishChartWords));
  if (gapShare !== undefined && !(typeof gapShare === 'number' && gapShare > 0 && gapShare <= 1))
    refuse('gapShare', 'be above 0, and 1 at most', 'invalid-option');
  const first = weekdays.indexOf(weekStart);
  if (first < 0) refuse('weekStart', `be one of ${weekdays.join(', ')}`, 'invalid-option');
  if (!audiences.includes(audience)) refuse('audience', `be ${audiences.join(', ')}`, 'invalid-option');
  const table = { ...englishChartWords, ...words };
  for (const word of Object.values(letters).flat()) {
    if (!/^[^]$/u.test(cleanLine(table[word]))) refuse(`words/${word}`, 'be one character', 'invalid-option');
  }
  const word: HeatTexts['word'] = (key, values = {}) => cleanLine(fillPlaceholders(table[key], values));
  // Each is made once, not for every hour: a name may be long.
  const labelOf = new Map(
    coverageHourStates.map((state) => {
      const role = word(labels[state]);
      const name = state === 'internal' || state === 'provider' ? names[state] : undefined;
      return [state, name === undefined || audience === 'public' ? role : word('named', { role, name })];
    }),
  );
  const letterOf = new Map(coverageHourStates.map((state) => [state, letters[state].map((each) => word(each))]));
  const days = [...weekdays.slice(first), ...weekdays.slice(0, first)];
  const nameOf = new Map(days.map((day) => [day, word(day)]));
  return {
    audience,
    word,
    label: (state) => labelOf.get(state) ?? '',
    letter: ({ state, partly }) => letterOf.get(state)?.[partly ? 1 : 0] ?? '',
    days,
    dayName: (day) => nameOf.get(day) ?? '',
  };
}

/** The full hour of a day as `HH:00`. */
export function hourText(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
