import { checkRecord, refuse } from '../../internal/check.js';

/** Scores that differ by no more than rounding are the same. */
const slack = 1e-9;

/** The levels of a model, the floor first. */
export interface LevelAxis {
  readonly floor: number;
  readonly top: number;
}

/** How much of it is answered: enough, little, nothing; or nothing can be. */
export type AnswerState = 'known' | 'few' | 'none' | 'not-applicable';

/** How far something has come: a level and a score, where they are known. */
export interface MaturityStanding {
  readonly answers: AnswerState;
  readonly level: number | null;
  readonly derivedLevel: number | null;
  readonly score: number | null;
}

/** What an assessment says of a dimension or the whole. */
export interface ReadStanding extends MaturityStanding {
  readonly answered: number;
  readonly applicable: number;
  /** The level that it has in the whole, although nothing is answered. */
  readonly countsAs: number | null;
  readonly freshLevel: number | null;
}

function numberAt(value: unknown, path: string, { floor, top }: LevelAxis, isWhole: boolean): number | null {
  if (value === null) return null;
  const isNumber = typeof value === 'number' && value >= floor - slack && value <= top + slack;
  if (!isNumber || (isWhole && !Number.isInteger(value)))
    refuse(path, isWhole ? 'be a level of the model, or null' : 'be within the levels of the model, or null');
  return value + 0;
}

function countAt(value: unknown, path: string): number {
  if (!Number.isSafeInteger(value) || Number(value) < 0) refuse(path, 'be a whole number of at least 0');
  return Number(value);
}

/** Reads a dimension or the whole; without any answer it has neither level nor score, whatever it counts as. */
export function readStanding(value: unknown, path: string, axis: LevelAxis, isFew: boolean): ReadStanding {
  checkRecord(value, path);
  const levelAt = (key: string) => numberAt(value[key], `${path}/${key}`, axis, true);
  const { coverage } = value;
  checkRecord(coverage, `${path}/coverage`);
  const answered = countAt(coverage['answered'], `${path}/coverage/answered`);
  const applicable = countAt(coverage['applicable'], `${path}/coverage/applicable`);
  if (answered > applicable) refuse(`${path}/coverage/answered`, 'be no more than apply');
  const [level, derivedLevel, freshLevel] = [levelAt('level'), levelAt('derivedLevel'), levelAt('levelIfFresh')];
  const score = numberAt(value['score'], `${path}/score`, axis, false);
  if (answered === 0) {
    const [answers, countsAs] = applicable === 0 ? (['not-applicable', null] as const) : (['none', level] as const);
    return { answers, answered, applicable, countsAs, level: null, derivedLevel: null, freshLevel: null, score: null };
  }
  if (score === null) refuse(`${path}/score`, 'be a number where there are answers');
  const answers = isFew ? 'few' : 'known';
  return { answers, answered, applicable, countsAs: null, level, derivedLevel, freshLevel, score };
}
