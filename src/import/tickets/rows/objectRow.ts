import { ownProperty, unreadable } from '../../../internal/gate/reflection.js';
import { cellText } from '../../tables/rowsOfCells.js';
import type { IncidentField } from '../mapping.js';
import type { TicketLog } from '../problemTexts.js';
import type { TicketSettings } from '../settings.js';
import { valueKeys } from './ticketRow.js';
import type { FoundValue, TicketRow, ValueKind } from './ticketRow.js';

/** Where a value may stand in an object: under the whole name, or step by step. */
export interface ObjectPath {
  readonly name: string;
  readonly steps: readonly string[];
}

/** The ways to the parts of an incident, and those of them that some row has. */
export interface ObjectPaths {
  readonly paths: ReadonlyMap<IncidentField, readonly ObjectPath[]>;
  readonly met: Set<IncidentField>;
}

/** What cannot be told without running foreign code. */
const closed = Symbol.iterator;

/** An own value as it is described, so that no getter runs and nothing inherited counts. */
function ownValue(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const property = ownProperty(value, key);
  if (property === undefined) return undefined;
  return property === unreadable || !('value' in property) ? closed : property.value;
}

function valueAt(item: object, { name, steps }: ObjectPath): unknown {
  const flat = ownValue(item, name);
  if (flat !== undefined || steps.length < 2) return flat;
  return steps.reduce<unknown>((value, step) => (value === closed ? closed : ownValue(value, step)), item);
}

/** The texts of a value: its own, or those of the members that are meant; undefined where it has none and should. */
function textsOf(value: unknown, kind: ValueKind): readonly string[] | undefined {
  const text = typeof value === 'number' && !Number.isFinite(value) ? undefined : cellText(value);
  if (text !== undefined) return [text];
  if (typeof value !== 'object' || value === null) return undefined;
  const texts = valueKeys[kind].flatMap((key) => {
    const member = ownValue(value, key);
    return member === undefined || typeof member === 'object' ? [] : (cellText(member) ?? []);
  });
  return texts.length > 0 ? texts : undefined;
}

/** An object as a row of tickets. */
export function objectRow(
  item: object,
  at: number,
  { paths, met }: ObjectPaths,
  { isMissing }: TicketSettings,
  log: TicketLog,
): TicketRow {
  return {
    at,
    values(field, kind) {
      const found: FoundValue[] = [];
      for (const path of paths.get(field) ?? []) {
        const value = valueAt(item, path);
        if (value === undefined) continue;
        met.add(field);
        const texts = textsOf(value, kind);
        if (texts === undefined) log.add('unsupported-cell', { at, column: 0 }, { detail: field, group: field });
        for (const written of texts ?? []) {
          const text = written.trim();
          if (!isMissing(text)) found.push({ text, column: 0 });
        }
      }
      return found;
    },
  };
}
