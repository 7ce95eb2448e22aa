import { checkOptions } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import type { NumberBounds } from '../../internal/checkNumbers.js';
import type { ProfileThresholds } from './model.js';
import { profileThresholds } from './profileThresholds.js';

const rate: NumberBounds = { least: 0, most: 1, optional: true };
const bounds: Readonly<Record<keyof ProfileThresholds, NumberBounds>> = {
  fullGapShare: rate,
  severeSkillShare: rate,
  vacancyDays: { least: 0, most: 36_500, whole: true, optional: true },
  highPersonShare: rate,
  goodDocumentationShare: rate,
  partialDocumentationShare: rate,
  reviewMonths: { least: 1, most: 1200, whole: true, optional: true },
  lowReactiveShare: rate,
  moderateReactiveShare: rate,
  gateRating: { least: 0, most: 4, optional: true },
};
/** Pairs of which the first must not exceed the second. */
const ordered: readonly (readonly [keyof ProfileThresholds, keyof ProfileThresholds])[] = [
  ['partialDocumentationShare', 'goodDocumentationShare'],
  ['lowReactiveShare', 'moderateReactiveShare'],
];

/**
 * The limits, those of the caller before the house defaults.
 *
 * @throws ComanagedError `unknown-option`, and `invalid-argument` with every limit that is out of its bounds or of order
 */
export function thresholdsOf(stated: Partial<ProfileThresholds> = {}): ProfileThresholds {
  const path = 'options.thresholds';
  checkOptions(stated, path, Object.keys(bounds));
  refuseFaults(
    Object.entries(bounds).flatMap(([name, each]) =>
      numberFaults(stated[name as keyof ProfileThresholds], `${path}/${name}`, each),
    ),
  );
  const own = Object.fromEntries(
    Object.entries<number | undefined>({ ...stated }).filter(([, value]) => value !== undefined),
  );
  const all: ProfileThresholds = { ...profileThresholds, ...own };
  refuseFaults(
    ordered
      .filter(([less, more]) => all[less] > all[more])
      .map(([less, more]) => ({ path: `${path}/${less}`, must: `be at most ${more}` })),
  );
  return all;
}
