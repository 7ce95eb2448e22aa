import type { ExternalId, ImportedFrom } from '../../../internal/entity/model.js';
import { cleanLine } from '../../../internal/text/cleanLine.js';
import type { CalendarEvent } from '../series/model.js';

const longestLine = 500;

/** Where a part of a plan comes from. */
export function originOf({ uid, source }: CalendarEvent): {
  readonly importedFrom: ImportedFrom;
  readonly externalIds?: readonly ExternalId[];
} {
  const id = cleanLine(uid ?? '')
    .slice(0, longestLine)
    .trim();
  return {
    importedFrom: { line: source.line },
    ...(id !== '' && { externalIds: [{ system: 'icalendar', id }] }),
  };
}
