import { normalizedName } from '../../internal/text/normalizedName.js';
import type { SourceTable } from '../tables/model.js';
import { mostSeparatorsIn } from './knownParts.js';
import type { KnownTexts } from './knownParts.js';
import { commaParts, hardParts } from './namesIn.js';
import type { TableLayout } from './tableLayout.js';

/** Texts with commas that stand between semicolons or line breaks as one name; none where cells hold letters. */
export function wholeNames({ rows }: SourceTable, { letters, letterHeaders }: TableLayout): KnownTexts {
  const whole = new Set<string>();
  for (const row of letterHeaders === undefined ? [] : rows) {
    for (const column of letters) {
      if (column >= row.length) break;
      const parts = hardParts(row[column]?.text ?? '');
      if (parts.length === 1) continue;
      for (const part of parts) if (commaParts(part).length > 1) whole.add(normalizedName(part));
    }
  }
  return { isKnown: (text) => whole.has(normalizedName(text)), mostSeparators: mostSeparatorsIn(whole) };
}
