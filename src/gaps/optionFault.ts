import { isRecord, isTexts } from '../internal/check.js';
import type { RuleOption } from './ruleOptions.js';

const types: readonly unknown[] = ['integer', 'number', 'rate', 'days', 'boolean', 'one-of', 'list'];
const bases: readonly unknown[] = ['source', 'house-default', 'caller'];

function numberFault(option: Extract<RuleOption, { default: number | null }>, value: unknown): string | undefined {
  if (value === null && option.default === null) return undefined;
  const { type, min = 0, max = type === 'rate' ? 1 : Infinity } = option;
  const isWhole = type === 'integer' || type === 'days';
  const fits = Number.isFinite(value) && Number(value) >= min && Number(value) <= max;
  if (fits && (!isWhole || Number.isInteger(value))) return undefined;
  const bound = max === Infinity ? `at least ${min}` : `from ${min} to ${max}`;
  return `takes a ${isWhole ? 'whole ' : ''}number ${bound}${type === 'days' ? ', in days' : ''}`;
}

/** What is wrong with a value of an option, English, as `takes …`; undefined where it fits. */
export function optionFault(option: RuleOption, value: unknown): string | undefined {
  switch (option.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'takes true or false';
    case 'one-of':
      return option.values.some((known) => known === value) ? undefined : `takes one of ${option.values.join(', ')}`;
    case 'list': {
      const { values } = option;
      const isKnown = isTexts(value) && value.every((each) => values === undefined || values.includes(each));
      if (isKnown && new Set(value).size === value.length) return undefined;
      return values === undefined ? 'takes different texts' : `takes different ones of ${values.join(', ')}`;
    }
    default:
      return numberFault(option, value);
  }
}

/** What is wrong with the specification of an option, English; undefined where nothing is. */
export function optionSpecFault(spec: unknown): string | undefined {
  if (!isRecord(spec) || !types.includes(spec['type'])) return `An option has a type: ${types.join(', ')}.`;
  if (typeof spec['description'] !== 'string' || spec['description'] === '') return 'An option has a description.';
  if (!bases.includes(spec['basis'])) return `An option has a basis: ${bases.join(', ')}.`;
  if (spec['type'] === 'one-of' && !isTexts(spec['values'])) return 'An option of type one-of has values.';
  const fault = optionFault(spec as unknown as RuleOption, spec['default']); // the checks above have shown its form
  return fault === undefined ? undefined : `Its default does not fit: the option ${fault}.`;
}
