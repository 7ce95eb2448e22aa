import { isRecord } from '../../internal/check.js';
import { criterionFaults } from './criterionFaults.js';
import { formFaults } from './formFaults.js';
import { groupFaults, levelFaults } from './levelFaults.js';
import { boundFaults, faultIf, idFaults } from './modelFault.js';
import type { ModelFault } from './modelFault.js';
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

function contentFaults(model: MaturityModel, ill: ReadonlySet<string>): ModelFault[] {
  const isSound = (path: string) => !ill.has(path);
  const entries = <T>(name: string, list: readonly T[] | null | undefined): Map<string, T> =>
    new Map(
      Array.isArray(list)
        ? list.map((each: T, at): [string, T] => [`${name}/${at}`, each]).filter(([path]) => isSound(path))
        : [],
    );
  const levels = entries('levels', model.levels);
  const dimensions = entries('dimensions', model.dimensions);
  const groups = entries('groups', model.groups);
  const criteria = entries('criteria', model.criteria);
  const ofLevels = isSound('levels') ? levelFaults(levels) : [];
  const ofRatings = isSound('ratings') ? ratingFaults(model.ratings, 'ratings') : [];
  const ratings = isSound('ratings') && ofRatings.length === 0 ? model.ratings : undefined;
  const dimensionIds = isSound('dimensions') ? new Set([...dimensions.values()].map(({ id }) => id)) : undefined;
  const frame = {
    levels: isSound('levels') && ofLevels.length === 0 ? model.levels.map(({ number }) => number) : undefined,
    dimensionIds,
    reach: isSound('rule') && ratings !== undefined ? ruleReach(model.rule, ratings) : undefined,
  };
  const tooMany = (name: 'criteria' | 'dimensions', most: number, size: number) =>
    faultIf(size < 1 || size > most, 'out-of-range', name, `have 1 to ${String(most)} entries`);
  const { lowCoverageRate = 0 } = model;
  return [
    ...faultIf(isSound('version') && model.version === '', 'empty-text', 'version', 'not be empty'),
    ...idFaults(isSound('id') ? new Map([['', model]]) : new Map()).map((fault) => ({ ...fault, path: 'id' })),
    ...ofLevels,
    ...idFaults(groups),
    ...idFaults(dimensions),
    ...(isSound('groups') && isSound('dimensions')
      ? groupFaults(dimensions, new Set([...groups.values()].map(({ id }) => id)))
      : []),
    ...(isSound('dimensions') ? tooMany('dimensions', mostDimensions, dimensions.size) : []),
    ...ofRatings,
    ...idFaults(criteria),
    ...[...criteria].flatMap(([path, criterion]) => criterionFaults(criterion, path, frame)),
    ...(isSound('criteria') ? tooMany('criteria', mostCriteria, criteria.size) : []),
    ...(isSound('rule') ? ruleFaults(model.rule, ratings) : []),
    ...(isSound('caps') ? capFaults(model.caps, ratings) : []),
    ...(isSound('overall') ? overallFaults(model.overall, dimensionIds) : []),
    ...(isSound('lowCoverageRate') ? boundFaults(lowCoverageRate, 'lowCoverageRate', { least: 0, most: 1 }) : []),
  ];
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
