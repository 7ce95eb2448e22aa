import { isRecord } from '../../internal/check.js';
import type { Fault } from '../../internal/checkNumbers.js';
import { shapeFaults } from '../../internal/shapeFaults.js';
import { matchesShape } from '../../internal/matchesShape.js';
import type { ModelFault, ModelFaultCode } from './modelFault.js';
import { modelShape, ruleShape } from './shapes.js';

const mustBeThere = ['rule', 'caps', 'overall'];

/** What is wrong with the form of a model: kinds of values, words of lists, keys that are not known or not there. */
export function formFaults(value: unknown): ModelFault[] {
  if (isRightForm(value)) return [];
  const faults = shapeFaults(value, modelShape, '');
  if (!isRecord(value)) return faults.map((fault) => ({ ...fault, path: '', code: 'wrong-type' }));
  const { rule } = value;
  const absent = mustBeThere.flatMap((path): Fault[] => (value[path] == null ? [{ path, must: 'be an object' }] : []));
  const ofRule = rule == null ? [] : shapeFaults(rule, ruleShape(rule), 'rule');
  const all = [...faults, ...absent, ...ofRule];
  return all.map((fault) => ({ ...fault, code: codeOf(value, fault) }));
}

function isRightForm(value: unknown): boolean {
  if (!matchesShape(value, modelShape) || !isRecord(value)) return false;
  const { rule } = value;
  return mustBeThere.every((key) => value[key] != null) && matchesShape(rule, ruleShape(rule));
}

function codeOf(value: unknown, { path, must }: Fault): ModelFaultCode {
  if (must.startsWith('not be there') || must.startsWith('be called')) return 'unknown-key';
  const at = path.split('/').reduce<unknown>((whole, key) => (isPart(whole) ? whole[key] : undefined), value);
  if (at === undefined || at === null) return 'missing-key';
  return must.startsWith('be one of') ? 'unknown-literal' : 'wrong-type';
}

function isPart(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
