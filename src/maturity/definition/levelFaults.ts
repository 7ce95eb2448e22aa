import type { MaturityDimension, MaturityLevel } from './model.js';
import { boundFaults, faultIf } from './modelFault.js';
import type { ModelFault } from './modelFault.js';

const mostLevels = 20;

/** What is wrong with the levels: numbers that do not rise by one. */
export function levelFaults(levels: ReadonlyMap<string, MaturityLevel>): ModelFault[] {
  const numbers = [...levels.values()].map(({ number }) => number);
  const isCounted = numbers.length >= 2 && numbers.length <= mostLevels;
  return [
    ...faultIf(!isCounted, 'out-of-range', 'levels', `have 2 to ${mostLevels} levels, the floor among them`),
    ...[...levels].flatMap(([path, { number }], at) => {
      const before = numbers[at - 1];
      const isNext = before === undefined || number === before + 1;
      return [
        ...boundFaults(number, `${path}/number`, { whole: true, least: 0, most: 1000 }),
        ...faultIf(!isNext, 'level-order', `${path}/number`, 'be one more than that of the level before'),
      ];
    }),
  ];
}

/** What is wrong with the groups that dimensions name. */
export function groupFaults(
  dimensions: ReadonlyMap<string, MaturityDimension>,
  groupIds: ReadonlySet<string>,
): ModelFault[] {
  const all = [...dimensions.values()];
  const isGrouped = all.some(({ groupId }) => groupId != null);
  return [...dimensions].flatMap(([path, { groupId }]) =>
    groupId == null
      ? faultIf(isGrouped, 'missing-key', `${path}/groupId`, 'be given for all dimensions or for none')
      : faultIf(!groupIds.has(groupId), 'unknown-group', `${path}/groupId`, 'name a group'),
  );
}
