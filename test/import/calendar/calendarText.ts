import { coverageFromIcs } from '../../../src/import/index.js';
import type { CoverageFromIcsOptions, CoverageFromIcsResult } from '../../../src/import/index.js';

/** A calendar of these lines. */
export function calendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** An event of these lines; with an id where they do not give one. */
export function event(...lines: readonly string[]): string {
  const id = lines.some((line) => line.startsWith('UID')) ? [] : ['UID:one'];
  return ['BEGIN:VEVENT', ...id, ...lines, 'END:VEVENT'].join('\r\n');
}

/** What a calendar covers from January 2026 to January 2027, where the options do not say otherwise. */
export function read(text: string, options: Partial<CoverageFromIcsOptions> = {}): CoverageFromIcsResult {
  return coverageFromIcs(text, { from: '2026-01-01T00:00Z', to: '2027-01-01T00:00Z', ...options });
}

/** The intervals in short. */
export function covered({ value }: CoverageFromIcsResult): string[] {
  return value.intervals.map(({ start, end }) => `${start} ${end}`.replaceAll(':00Z', 'Z'));
}

/** Codes of problems with their lines. */
export function told({ problems }: CoverageFromIcsResult): string[] {
  return problems.map(({ code, line }) => `${code} ${line}`);
}

/** Codes of problems but for who covers. */
export function codes({ problems }: CoverageFromIcsResult): string[] {
  return problems.map(({ code }) => code).filter((code) => code !== 'unmapped-event');
}
