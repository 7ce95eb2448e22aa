import { once } from '../../internal/once.js';
import { compareText } from '../../internal/text/compareText.js';
import { msPerDay } from '../../internal/time/limits.js';
import type { MaturityModel } from '../definition/model.js';
import { scaleOf } from './scale.js';
import type { Scale } from './scale.js';

/** A maturity model as numbers: criteria, dimensions and levels are places in its lists; levels count from 0 above the floor. */
export interface MaturityPlan {
  readonly model: MaturityModel;
  readonly ids: readonly string[];
  /** Place of a criterion by its id. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** The same by the id in lower case, for documents, whose ids have no capitals. */
  readonly lowerPlaceOf: () => ReadonlyMap<string, number>;
  readonly dimensionOf: Int32Array;
  readonly levelOf: Int32Array;
  /** Weights as shares of the largest, so that their unit does not matter. */
  readonly weights: Float64Array;
  readonly gates: Uint8Array;
  readonly needsEvidence: Uint8Array;
  /** Longest age of evidence, ms; infinite where it never grows stale. */
  readonly longestAge: Float64Array;
  readonly scales: readonly Scale[];
  /** Criteria of each dimension and level, ordered by id so that sums do not depend on the order of the model. */
  readonly cells: readonly (readonly Int32Array[])[];
  readonly floor: number;
  /** Number of levels above the floor. */
  readonly height: number;
  /** Dimensions that count for the whole, ordered by id. */
  readonly counted: readonly number[];
  /** Dimensions of each group, ordered by id; groups ordered as in the model. */
  readonly groups: readonly (readonly number[])[];
}

/** A model as numbers; it must have been checked. */
export function planOf(model: MaturityModel): MaturityPlan {
  const { criteria, dimensions, levels, overall } = model;
  const floor = levels[0]?.number ?? 0;
  const common = scaleOf(model.ratings, model);
  const columns = columnsOf(model, floor);
  const byId = dimensions.map((_, at) => at).sort((a, b) => compareText(idAt(dimensions, a), idAt(dimensions, b)));
  const counted = overall.dimensionIds == null ? undefined : new Set(overall.dimensionIds);
  return {
    model,
    ids: criteria.map(({ id }) => id),
    placeOf: new Map(criteria.map(({ id }, at) => [id, at])),
    lowerPlaceOf: once(() => new Map(criteria.map(({ id }, at) => [id.toLowerCase(), at]))),
    ...columns,
    scales: criteria.map(({ ratings }) => (ratings == null ? common : scaleOf(ratings, model))),
    cells: cellsOf(model, columns),
    floor,
    height: levels.length - 1,
    counted: byId.filter((at) => counted?.has(idAt(dimensions, at)) ?? true),
    groups: (model.groups ?? []).map((group) => byId.filter((at) => dimensions[at]?.groupId === group.id)),
  };
}

type Columns = Pick<MaturityPlan, 'dimensionOf' | 'levelOf' | 'weights' | 'gates' | 'needsEvidence' | 'longestAge'>;

/** The numbers of criteria, filled in one pass: `from` with a function takes several times as long. */
function columnsOf({ criteria, dimensions }: MaturityModel, floor: number): Columns {
  const size = criteria.length;
  const places = new Map(dimensions.map(({ id }, at) => [id, at]));
  const columns = {
    dimensionOf: new Int32Array(size),
    levelOf: new Int32Array(size),
    weights: new Float64Array(size),
    gates: new Uint8Array(size),
    needsEvidence: new Uint8Array(size),
    longestAge: new Float64Array(size),
  };
  let largest = 0;
  for (const { weight } of criteria) largest = Math.max(largest, weight ?? 1);
  for (const [at, { dimensionId, level, weight, gate, evidence }] of criteria.entries()) {
    columns.dimensionOf[at] = places.get(dimensionId) ?? 0;
    columns.levelOf[at] = level - floor - 1;
    columns.weights[at] = (weight ?? 1) / largest;
    columns.gates[at] = gate === true ? 1 : 0;
    columns.needsEvidence[at] = evidence == null ? 0 : 1;
    columns.longestAge[at] = (evidence?.maxAgeDays ?? Infinity) * msPerDay;
  }
  return columns;
}

function idAt(list: readonly { readonly id: string }[], at: number): string {
  return list[at]?.id ?? '';
}

function cellsOf({ criteria, dimensions, levels }: MaturityModel, { dimensionOf, levelOf }: Columns): Int32Array[][] {
  const lists = dimensions.map(() => levels.slice(1).map((): number[] => []));
  const places = criteria.map(({ id }, at) => ({ id, at })).sort((a, b) => compareText(a.id, b.id));
  for (const { at } of places) lists[dimensionOf[at] ?? 0]?.[levelOf[at] ?? 0]?.push(at);
  return lists.map((each) => each.map((members) => new Int32Array(members)));
}
