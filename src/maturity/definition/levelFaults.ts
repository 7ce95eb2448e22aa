import type { MaturityDimension, MaturityLevel } from './model.js';
import { boundFaults, faultIf, placeOf } from './modelFault.js';
import type { Entry, ModelFault } from './modelFault.js';

const mostLevels = 20;

/** What is wrong with the levels: numbers that do not rise by one. */
export function levelFaults(levels: readonly Entry<MaturityLevel>[]): ModelFault[] {
  const numbers = levels.map(({ item }) => item.number);
  const isCounted = numbers.length >= 2 && numbers.length <= mostLevels;
  return [
    ...faultIf(!isCounted, 'out-of-range', 'levels', `have 2 to ${mostLevels} levels, the floor among them`),
    ...levels.flatMap((entry, at) => {
      const { number } = entry.item;
      const path = placeOf(entry);
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
  dimensions: readonly Entry<MaturityDimension>[],
  groupIds: ReadonlySet<string>,
): ModelFault[] {
  const isGrouped = dimensions.some(({ item }) => item.groupId != null);
  return dimensions.flatMap((entry) => {
    const { groupId } = entry.item;
    const path = `${placeOf(entry)}/groupId`;
    return groupId == null
      ? faultIf(isGrouped, 'missing-key', path, 'be given for all dimensions or for none')
      : faultIf(!groupIds.has(groupId), 'unknown-group', path, 'name a group');
  });
}
