import type { ImportedFrom } from '../../internal/entity/model.js';
import type { Assignment } from '../../raci/model.js';
import type { Activity } from '../../services/activities/model.js';
import type { Place } from '../problemLog.js';
import type { SourceTable } from '../tables/model.js';
import { assignees } from './assignees.js';
import type { Assignees } from './assignees.js';
import { schemeLetters } from './letters.js';
import type { Letters } from './letters.js';
import { namesIn } from './namesIn.js';
import type { RaciTableLog } from './problemTexts.js';
import { raciCell } from './raciCell.js';
import type { RaciCell } from './raciCell.js';
import { scopeWords } from './scopeOf.js';
import type { ScopeWords } from './scopeOf.js';
import type { Settings } from './settings.js';
import type { LayoutReader } from './tableColumns.js';
import { uniqueIds } from './uniqueIds.js';
import type { UniqueIds } from './uniqueIds.js';

/** One import at work: what it knows and what it has read so far. */
export interface MatrixImport {
  readonly settings: Settings;
  readonly isText: boolean;
  readonly log: RaciTableLog;
  readonly letters: Letters;
  readonly scopes: ScopeWords;
  /** Reads a cell; what it says is kept, as the same few cells make up a table. */
  readonly read: (text: string) => RaciCell;
  readonly assignees: Assignees;
  readonly activityIds: UniqueIds;
  readonly activities: Activity[];
  readonly assignments: Assignment[];
  /** Ids of activities with a cell that is not assessed. */
  readonly unassessed: string[];
  /** Cells of activities that somebody is accountable for and nobody responsible. */
  readonly doerless: Place[];
  readonly totals: { rows: number; matrices: number; skippedTables: number };
  readonly cells: { read: number; assigned: number; empty: number; omitted: number; unassessed: number };
}

/** Activities with somebody accountable and nobody responsible that make a way of writing, not a slip: a house default. */
export const manyDoerless = 3;

/** Longer cells, names of activities above all, hardly stand twice. */
const longestRepeated = 16;

/** Begins an import. */
export function matrixImport(settings: Settings, isText: boolean, log: RaciTableLog): MatrixImport {
  const letters = schemeLetters(settings.scheme, settings.aliases);
  const scopes = scopeWords(settings.severities, settings.sites);
  const known = new Map<string, RaciCell>();
  const read = (text: string): RaciCell => {
    const cell = known.get(text) ?? raciCell(text, letters, scopes);
    if (text.length <= longestRepeated) known.set(text, cell);
    return cell;
  };
  return {
    settings,
    isText,
    log,
    letters,
    scopes,
    read,
    assignees: assignees(settings, settings.columnsAre),
    activityIds: uniqueIds([]),
    activities: [],
    assignments: [],
    unassessed: [],
    doerless: [],
    totals: { rows: 0, matrices: 0, skippedTables: 0 },
    cells: { read: 0, assigned: 0, empty: 0, omitted: 0, unassessed: 0 },
  };
}

/** What the tables of an import are judged by. */
export function layoutReader({ read, letters, assignees, settings }: MatrixImport): LayoutReader {
  return {
    read,
    isKnown: assignees.isKnown,
    accountable: letters.accountable,
    namesOf: (text) => namesIn(text, assignees.givenNames).names,
    layout: settings.layout,
  };
}

/** Where an entity was read from; rows of cells have no lines. */
export function importedFrom({ settings, isText }: MatrixImport, { number }: SourceTable, place: Place): ImportedFrom {
  return {
    ...(settings.name !== undefined && { name: settings.name }),
    table: number,
    ...(isText ? { line: place.at, column: place.column } : { column: place.column + 1 }),
  };
}
