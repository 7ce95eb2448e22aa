import type { JsonValue } from '../internal/json.js';

/** One step of a JSON Patch (RFC 6902). */
export type JsonPatchOperation =
  | {
      readonly op: 'add' | 'replace';
      /** RFC 6901 pointer; a last segment `-` appends to a list. */
      readonly path: string;
      /** What is put there. */
      readonly value: JsonValue;
    }
  | {
      readonly op: 'remove';
      /** RFC 6901 pointer. */
      readonly path: string;
    };

/** A change of a document as data: the steps in order, each on the result of the one before (RFC 6902, without move, copy and test). */
export type JsonPatch = readonly JsonPatchOperation[];
