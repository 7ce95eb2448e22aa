import { checkOptions, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { maturityMap, mappedModels } from './levelMap.js';
import type { MappedModel, MappedRange } from './levelMap.js';

/** Options of {@link mapMaturityLevel}. */
export interface MapMaturityLevelOptions {
  /** Model of the level. */
  readonly from: MappedModel;
  /** Model to express it in. */
  readonly to: MappedModel;
}

/** A level in the words of another model: a range, and never a single number. */
export interface MappedMaturityLevel {
  /** Model of the level. */
  readonly from: MappedModel;
  /** The level; of SAMM the score of a practice. */
  readonly level: number;
  /** The other model. */
  readonly to: MappedModel;
  /** Lowest level of the range. */
  readonly low: number;
  /** Highest level of the range. */
  readonly high: number;
  /** Whether the highest belongs to the range; only a range of SAMM scores ends before it. */
  readonly isHighIncluded: boolean;
  /** A mapping always loses something. */
  readonly lossy: true;
  /** Level of the operations model through which it was mapped. */
  readonly operationsLevel: number;
  /** What the mapping rests on. */
  readonly basis: string;
  /** What it does not say. */
  readonly caveats: readonly string[];
}

const basis =
  'House reading: levels are set side by side by their descriptions, through the three levels of the operations model. No publisher gives this table.';
const general = 'Models rate different things: a level mapped is no assessment by the other model.';

/**
 * A level in the words of another model, as a range by a table.
 *
 * @param level a whole number; of SAMM the score of a practice, 0 to 3
 * @throws ComanagedError `invalid-argument` for a level that the model does not have, `invalid-option`, `unknown-option`
 * @example
 * ```ts
 * import { mapMaturityLevel } from 'comanaged/maturity';
 *
 * const { low, high, lossy } = mapMaturityLevel(2, { from: 'operations', to: 'cmmi' });
 * [low, high, lossy];
 * // => [2, 3, true]
 * ```
 */
export function mapMaturityLevel(level: number, options: MapMaturityLevelOptions): MappedMaturityLevel {
  return guarded('options', () => {
    checkOptions(options, 'options', ['from', 'to']);
    const { from, to } = options;
    for (const [name, model] of Object.entries({ from, to })) {
      if (!mappedModels.includes(model)) refuse(name, `be one of ${mappedModels.join(', ')}`, 'invalid-option');
    }
    const row = maturityMap.findIndex((ranges) => isIn(ranges[from], level, from));
    const range = maturityMap[row]?.[to];
    if (range === undefined) refuse('level', 'be a level of the model it is of');
    const { low, high, isHighIncluded = true, caveat } = range;
    const caveats = [general, maturityMap[row]?.[from].caveat, caveat].filter((each) => each !== undefined);
    const told = [...new Set(caveats)];
    return { from, level, to, low, high, isHighIncluded, lossy: true, operationsLevel: row + 1, basis, caveats: told };
  });
}

function isIn({ low, high, isHighIncluded = true }: MappedRange, level: number, model: MappedModel): boolean {
  if (typeof level !== 'number' || (model !== 'samm' && !Number.isInteger(level))) return false;
  return level >= low && (isHighIncluded ? level <= high : level < high);
}
