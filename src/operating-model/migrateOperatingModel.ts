import { isRecord } from '../internal/check.js';
import type { JsonValue } from '../internal/json.js';
import type { Problem } from '../internal/quantity/model.js';
import { currentSchemaVersion } from './model.js';

/** What migrating a document gives. */
export type MigrationResult =
  | {
      readonly ok: true;
      /** The document in the current version; the given one where there was nothing to do. */
      readonly document: JsonValue;
      /** Version that it had. */
      readonly from: string;
      /** Version that it has. */
      readonly to: string;
      readonly problems: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function refused(code: string, pointer: string, message: string): MigrationResult {
  return { ok: false, problems: [{ code, severity: 'error', message, pointer }] };
}

/**
 * Brings a document of an earlier version to the current one, before it is parsed. There is one version so far, 1.0: documents of it
 * come back as they are, and all others are refused.
 *
 * @example
 * ```ts
 * import { migrateOperatingModel } from 'comanaged/operating-model';
 *
 * const result = migrateOperatingModel({ schemaVersion: '9.0', id: 'mills', name: 'North Mills' });
 * result.problems.map(({ code, pointer }) => `${code} ${pointer}`);
 * // => ['unsupported-version /schemaVersion']
 * ```
 */
export function migrateOperatingModel(document: JsonValue): MigrationResult {
  if (!isRecord(document)) return refused('wrong-type', '', 'Expected an object.');
  const version = document['schemaVersion'] ?? currentSchemaVersion;
  if (version === currentSchemaVersion) return { ok: true, document, from: version, to: version, problems: [] };
  const message = `This library reads version ${currentSchemaVersion} of the document.`;
  return refused('unsupported-version', '/schemaVersion', message);
}
