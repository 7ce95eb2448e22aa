import { checkOptions, checkRecord, checkRecords, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { taxMethods } from '../assumptions/model.js';
import type { TribalKnowledgeTaxInput, TribalKnowledgeTaxOptions } from './model.js';

const inputNames: readonly string[] = [
  'people',
  'services',
  'leavingRate',
  'replacementMultiplier',
  'replacementShare',
  'mitigationRate',
  'loadingFactor',
  'loadedHourlyRate',
  'replacement',
  'sharedShock',
];

/** Refuses what is broken besides figures, which are checked where they are used. */
export function checkTaxInput(input: TribalKnowledgeTaxInput, options: TribalKnowledgeTaxOptions): void {
  checkOptions(input, 'input', inputNames);
  checkOptions(options, 'options', ['method', 'assumeMitigation', 'concentration']);
  const { method, assumeMitigation } = options;
  if (method !== undefined && !taxMethods.includes(method)) {
    refuse('options.method', `be one of ${taxMethods.join(', ')}`, 'invalid-option');
  }
  if (assumeMitigation !== undefined && typeof (assumeMitigation as unknown) !== 'boolean') {
    refuse('options.assumeMitigation', 'be true or false', 'invalid-option');
  }
  checkNames(input.people, 'people');
  checkNames(input.services, 'services');
  for (const { id, holders } of input.services ?? []) checkNames(holders, `services/${id}/holders`);
  checkReplacement(input);
}

function checkNames(list: readonly { readonly id: string }[] | undefined, path: string): void {
  checkRecords(list, path, ['id']);
  const ids = new Set<string>();
  for (const [at, { id }] of (list ?? []).entries()) {
    if (ids.has(id)) refuse(`${path}/${at}/id`, 'be the only one of its kind');
    ids.add(id);
  }
}

function checkReplacement({ replacement, sharedShock }: TribalKnowledgeTaxInput): void {
  if (sharedShock !== undefined && sharedShock !== null) checkRecord(sharedShock, 'sharedShock');
  if (replacement === undefined || replacement === null) return;
  const shares: readonly unknown[] | undefined = replacement.monthlyProductivity;
  checkRecord(replacement, 'replacement');
  if (shares === undefined) return;
  if (!Array.isArray(shares)) refuse('replacement/monthlyProductivity', 'be an array');
  refuseFaults(
    shares.flatMap((share, at) => numberFaults(share, `replacement/monthlyProductivity/${at}`, { least: 0, most: 1 })),
  );
}
