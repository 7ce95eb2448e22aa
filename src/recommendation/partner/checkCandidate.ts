import { isRecord } from '../../internal/check.js';
import type { Fault } from '../../internal/checkNumbers.js';
import { partnerItems, partnerQuestions } from '../../governance/decisions/model.js';

const terms = [
  'clientConsoleAccess',
  'providerOwnsConfigToolingDocs',
  'rigidMultiYearTerm',
  'changeRequestFees',
] as const;

/** What is wrong with a candidate. */
export function candidateFaults(candidate: unknown, path: string): Fault[] {
  if (!isRecord(candidate)) return [{ path, must: 'be an object' }];
  const { id, name, ratings = [], answers = [] } = candidate;
  const isText = (value: unknown): boolean => typeof value === 'string';
  return [
    ...(isText(id) ? [] : [{ path: `${path}/id`, must: 'be a text' }]),
    ...(isText(name) ? [] : [{ path: `${path}/name`, must: 'be a text' }]),
    ...entryFaults(ratings, `${path}/ratings`, 'item', partnerItems, ({ rating = null, evidence = null }) => {
      const isRating = rating === null || (Number.isFinite(rating) && Number(rating) >= 0 && Number(rating) <= 4);
      return isRating && (evidence === null || isText(evidence))
        ? undefined
        : 'have a rating from 0 to 4 and a text as evidence';
    }),
    ...entryFaults(answers, `${path}/answers`, 'question', partnerQuestions, ({ answer = null }) =>
      answer === null || isText(answer) ? undefined : 'have a text as answer',
    ),
  ];
}

function entryFaults(
  list: unknown,
  path: string,
  key: 'item' | 'question',
  known: readonly string[],
  mustOf: (entry: Readonly<Record<string, unknown>>) => string | undefined,
): Fault[] {
  if (!Array.isArray(list)) return [{ path, must: 'be an array' }];
  const seen = new Set<unknown>();
  return [...(list as unknown[])].flatMap((entry, at): Fault[] => {
    const place = `${path}/${at}`;
    if (!isRecord(entry)) return [{ path: place, must: 'be an object' }];
    const name = entry[key];
    if (!known.some((each) => each === name))
      return [{ path: `${place}/${key}`, must: `be one of ${known.join(', ')}` }];
    if (seen.has(name)) return [{ path: `${place}/${key}`, must: 'stand once' }];
    seen.add(name);
    const must = mustOf(entry);
    return must === undefined ? [] : [{ path: place, must }];
  });
}

/** What is wrong with the terms of a partner. */
export function termFaults(value: unknown, path: string, also: readonly string[] = []): Fault[] {
  if (!isRecord(value)) return [{ path, must: 'be an object' }];
  const known: readonly string[] = [...terms, ...also];
  if (Object.keys(value).some((key) => !known.includes(key))) return [{ path, must: `have only ${known.join(', ')}` }];
  return terms.flatMap((key) => {
    const term = value[key] ?? null;
    return term === null || typeof term === 'boolean' ? [] : [{ path: `${path}/${key}`, must: 'be true or false' }];
  });
}
