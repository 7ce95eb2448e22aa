import { checkRecord, checkRecords, refuse } from '../../internal/check.js';
import { maturityRuleKinds } from '../../maturity/definition/model.js';
import { readStanding } from './readStanding.js';
import type { LevelAxis, ReadStanding } from './readStanding.js';

/** What a chart takes from an assessment. */
export interface ReadAssessment {
  readonly modelId: string;
  readonly modelVersion: string;
  readonly serviceId: string | null;
  /** As people read it: `YYYY-MM-DD HH:mm UTC`. */
  readonly instant: string;
  readonly hasLevels: boolean;
  readonly axis: LevelAxis;
  readonly whole: ReadStanding;
  /** In the order of the model. */
  readonly dimensions: readonly (readonly [id: string, standing: ReadStanding])[];
}

const standardAxis: LevelAxis = { floor: 0, top: 1 };

/** The axis of a dimension: its levels, and the floor below them. */
function axisOf(dimension: unknown, path: string): LevelAxis {
  checkRecord(dimension, path);
  const { levels } = dimension;
  if (!Array.isArray(levels) || levels.length === 0) refuse(`${path}/levels`, 'be an array of levels');
  const numbers = (levels as readonly unknown[]).map((each, at) => {
    checkRecord(each, `${path}/levels/${at}`);
    return each['level'];
  });
  const first = Number(numbers[0]);
  const isAxis = Number.isSafeInteger(first) && numbers.every((each, at) => each === first + at);
  if (!isAxis || first < 1) refuse(`${path}/levels`, 'have whole numbers, each one more than the one before');
  return { floor: first - 1, top: first + numbers.length - 1 };
}

function textAt(value: unknown, path: string): string {
  if (typeof value !== 'string') refuse(path, 'be a text');
  return value;
}

function instantOf(value: unknown, path: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(?:\.\d{3})?Z$/.exec(textAt(value, path)) ?? [];
  if (day === undefined || time === undefined) refuse(path, 'be an instant in UTC');
  return `${day} ${time} UTC`;
}

/** Reads an assessment, which may come from JSON. */
export function readAssessment(value: unknown, path: string): ReadAssessment {
  checkRecord(value, path);
  const { modelId, modelVersion, serviceId, asOf, ruleKind, dimensions, warnings } = value;
  if (!maturityRuleKinds.some((kind) => kind === ruleKind))
    refuse(`${path}/ruleKind`, `be one of ${maturityRuleKinds.join(', ')}`);
  if (!Array.isArray(dimensions)) refuse(`${path}/dimensions`, 'be an array');
  checkRecords(dimensions, `${path}/dimensions`, ['dimensionId']);
  if (!Array.isArray(warnings)) refuse(`${path}/warnings`, 'be an array');
  checkRecords(warnings, `${path}/warnings`, ['code']);
  const few = new Set(
    (warnings as readonly Readonly<Record<string, unknown>>[]).flatMap(({ code, dimensionId }) =>
      code === 'low-coverage' ? [dimensionId ?? null] : [],
    ),
  );
  const all = dimensions as readonly { readonly dimensionId: string }[];
  const [axis = standardAxis, ...others] = all.map((each, at) => axisOf(each, `${path}/dimensions/${at}`));
  if (others.some(({ floor, top }) => floor !== axis.floor || top !== axis.top))
    refuse(`${path}/dimensions`, 'have the same levels');
  return {
    modelId: textAt(modelId, `${path}/modelId`),
    modelVersion: textAt(modelVersion, `${path}/modelVersion`),
    serviceId: serviceId === null ? null : textAt(serviceId, `${path}/serviceId`),
    instant: instantOf(asOf, `${path}/asOf`),
    hasLevels: ruleKind !== 'continuous',
    axis,
    whole: readStanding(value, path, axis, few.has(null)),
    dimensions: all.map((each, at) => [
      each.dimensionId,
      readStanding(each, `${path}/dimensions/${at}`, axis, few.has(each.dimensionId)),
    ]),
  };
}
