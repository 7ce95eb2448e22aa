import type { ExternalId, ImportedFrom } from '../../../internal/entity/model.js';
import { cleanLine } from '../../../internal/text/cleanLine.js';
import type { SourceEvent } from '../text/model.js';

const longestLine = 500;
/** Nothing to clean; most ids are like this. */
const plain = /^[!-~]*$/;

/** Where a part of a plan comes from. */
export function originOf({ uid, line }: SourceEvent): {
  readonly importedFrom: ImportedFrom;
  readonly externalIds?: readonly ExternalId[];
} {
  const text = uid ?? '';
  const id = (plain.test(text) ? text : cleanLine(text)).slice(0, longestLine).trim();
  const importedFrom = { line };
  return id === '' ? { importedFrom } : { importedFrom, externalIds: [{ system: 'icalendar', id }] };
}
