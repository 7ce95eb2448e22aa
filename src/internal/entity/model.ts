import type { JsonValue } from '../json.js';

/** Place in the file that an entity was read from. */
export interface ImportedFrom {
  /** Name of the file or table. */
  readonly name?: string | null | undefined;
  /** Number of the table in the file, from 1. */
  readonly table?: number | null | undefined;
  /** Physical line, from 1. */
  readonly line?: number | null | undefined;
  /** Physical column, from 1. */
  readonly column?: number | null | undefined;
}

/** The id that another system gives an entity. */
export interface ExternalId {
  /** Name of the other system. */
  readonly system: string;
  /** The id there, any text. */
  readonly id: string;
}

/** What every entity may carry beside its own fields and its id. */
export interface EntityCommon {
  /** Free text about it. */
  readonly description?: string | null | undefined;
  /** Place in the file that it was read from. */
  readonly importedFrom?: ImportedFrom | null | undefined;
  /** Its ids in other systems. */
  readonly externalIds?: readonly ExternalId[] | undefined;
  /** Whether its free text may be shown to clients; absent: no. */
  readonly shareable?: boolean | undefined;
  /** Any JSON of the caller, to depth 32; never rendered. The one extension point. */
  readonly metadata?: JsonValue | undefined;
}

/** An entity that need not have a name. */
export interface UnnamedEntity extends EntityCommon {
  /** Id, unique in its array: `^[a-z0-9][a-z0-9._-]{0,62}$`. */
  readonly id: string;
  /** What people call it. */
  readonly name?: string | null | undefined;
}

/** An entity with an id and a name. */
export interface Entity extends EntityCommon {
  /** Id, unique in its array: `^[a-z0-9][a-z0-9._-]{0,62}$`. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
}
