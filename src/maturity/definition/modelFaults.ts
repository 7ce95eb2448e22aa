import { isRecord } from '../../internal/check.js';
import { criterionFaults } from './criterionFaults.js';
import { formFaults } from './formFaults.js';
import { groupFaults, levelFaults } from './levelFaults.js';
import { boundFaults, faultIf, idDemand, idFaults, isId, placeOf } from './modelFault.js';
import type { Entry, ModelFault } from './modelFault.js';
import type { MaturityCriterion, MaturityModel } from './model.js';
import { ratingFaults } from './ratingFaults.js';
import { capFaults, overallFaults, ruleFaults, ruleReach } from './ruleFaults.js';

const mostDimensions = 1000;
const mostCriteria = 20_000;

/** Everything that is wrong with a maturity model; parts whose form is wrong are left out where others refer to them. */
export function modelFaults(value: unknown): ModelFault[] {
  const form = formFaults(value);
  if (!isRecord(value)) return form;
  const ill = new Set(form.flatMap(({ path }) => placesAbove(path)));
  const model = value as unknown as MaturityModel; // only parts whose form was found right are read
  return [...form, ...contentFaults(model, ill)];
}

/** A place, and those in which it stands. */
function placesAbove(path: string): string[] {
  const keys = path.split('/');
  return keys.map((_, at) => keys.slice(0, at + 1).join('/'));
}

/** A model whose ill-formed parts are left out. */
interface SoundParts {
  readonly model: MaturityModel;
  /** Whether nothing in a part is ill-formed. */
  readonly isSound: (path: string) => boolean;
  readonly entries: <T>(list: string, items: readonly T[] | null | undefined) => Entry<T>[];
}

function contentFaults(model: MaturityModel, ill: ReadonlySet<string>): ModelFault[] {
  const isSound = (path: string) => !ill.has(path);
  const entries = <T>(list: string, items: readonly T[] | null | undefined): Entry<T>[] => {
    const all = Array.isArray(items) ? items.map((item: T, at) => ({ list, at, item })) : [];
    return ill.size === 0 ? all : all.filter((entry) => isSound(placeOf(entry)));
  };
  const { id, version, lowCoverageRate = 0 } = model;
  return [
    ...faultIf(isSound('id') && !isId(id), 'invalid-id', 'id', idDemand),
    ...faultIf(isSound('version') && version === '', 'empty-text', 'version', 'not be empty'),
    ...partFaults({ model, isSound, entries }),
    ...(isSound('lowCoverageRate') ? boundFaults(lowCoverageRate, 'lowCoverageRate', { least: 0, most: 1 }) : []),
  ];
}

/** What is wrong in the parts of a model, and between them. */
function partFaults({ model, isSound, entries }: SoundParts): ModelFault[] {
  const dimensions = entries('dimensions', model.dimensions);
  const groups = entries('groups', model.groups);
  const criteria = entries('criteria', model.criteria);
  const ofLevels = isSound('levels') ? levelFaults(entries('levels', model.levels)) : [];
  const ofRatings = isSound('ratings') ? ratingFaults(model.ratings, 'ratings') : [];
  const ratings = isSound('ratings') && ofRatings.length === 0 ? model.ratings : undefined;
  const dimensionIds = isSound('dimensions') ? new Set(dimensions.map(({ item }) => item.id)) : undefined;
  const frame = {
    levels: isSound('levels') && ofLevels.length === 0 ? model.levels.map(({ number }) => number) : undefined,
    dimensionIds,
    reach: isSound('rule') && ratings !== undefined ? ruleReach(model.rule, ratings) : undefined,
  };
  const isGroupable = isSound('groups') && isSound('dimensions');
  return [
    ...ofLevels,
    ...idFaults(groups),
    ...idFaults(dimensions),
    ...(isGroupable ? groupFaults(dimensions, new Set(groups.map(({ item }) => item.id))) : []),
    ...(isSound('dimensions') ? sizeFaults('dimensions', mostDimensions, dimensions.length) : []),
    ...ofRatings,
    ...idFaults(criteria),
    ...criteria.flatMap((entry) => criterionFaults(entry, frame)),
    ...(isSound('criteria') ? sizeFaults('criteria', mostCriteria, criteria.length) : []),
    ...(isSound('rule') ? ruleFaults(model.rule, ratings) : []),
    ...(isSound('caps') ? capFaults(model.caps, ratings) : []),
    ...(isSound('overall') ? overallFaults(model.overall, dimensionIds) : []),
  ];
}

function sizeFaults(list: string, most: number, size: number): ModelFault[] {
  return faultIf(size < 1 || size > most, 'out-of-range', list, `have 1 to ${String(most)} entries`);
}

/** Levels of a dimension that no criterion belongs to: they hold by themselves. */
export function emptyLevels(model: MaturityModel): ModelFault[] {
  const places = new Set(model.criteria.map((each: MaturityCriterion) => `${String(each.level)} ${each.dimensionId}`));
  return model.dimensions.flatMap(({ id }, at) =>
    model.levels
      .slice(1)
      .filter(({ number }) => !places.has(`${String(number)} ${id}`))
      .map(({ number }): ModelFault => {
        const must = `have a criterion at level ${String(number)}, or the level holds by itself`;
        return { code: 'empty-level', path: `dimensions/${at}`, must };
      }),
  );
}
