import { compareText } from '../../internal/text/compareText.js';
import { coverageLintCodes, lintSeverities } from './lintCodes.js';
import type { CoverageLintCode } from './lintCodes.js';
import { lintEntityKinds } from './model.js';
import type { CoverageLintFinding, LintEntity } from './model.js';

/** What a finding says beside its code. */
export interface FindingDetails {
  readonly date?: string | null;
  readonly zone?: string | null;
  readonly parameters?: Readonly<Record<string, string | number>>;
}

/** A finding with its texts. */
export function finding(code: CoverageLintCode, entity: LintEntity, details: FindingDetails = {}): CoverageLintFinding {
  const { date = null, zone = null } = details;
  const { severity, message, remedy } = coverageLintCodes[code];
  const parameters = {
    kind: entity.kind,
    name: nameOf(entity),
    ...(date === null ? {} : { date }),
    ...(zone === null ? {} : { zone }),
    ...details.parameters,
  };
  const values = new Map<string, string | number>(Object.entries(parameters));
  const text = message.replace(/\{(\w+)\}/g, (_, name: string) => String(values.get(name) ?? ''));
  return { code, severity, entity, date, zone, message: text, remedy, parameters };
}

/** The id of an entity, or its place where it has none. */
export function nameOf({ id, pointer }: LintEntity): string {
  return id ?? pointer;
}

/** Findings by severity, code, entity, date and zone; those that agree in all of that by their places and texts. */
export function inOrder(findings: readonly CoverageLintFinding[]): CoverageLintFinding[] {
  return [...findings].sort(
    (a, b) =>
      lintSeverities.indexOf(a.severity) - lintSeverities.indexOf(b.severity) ||
      compareText(a.code, b.code) ||
      lintEntityKinds.indexOf(a.entity.kind) - lintEntityKinds.indexOf(b.entity.kind) ||
      compareText(a.entity.id ?? '', b.entity.id ?? '') ||
      compareText(a.date ?? '', b.date ?? '') ||
      compareText(a.zone ?? '', b.zone ?? '') ||
      compareText(a.entity.pointer, b.entity.pointer) ||
      compareText(a.message, b.message),
  );
}
