import type { Service } from '../../../services/catalogue/model.js';
import { defineRule } from '../../defineRule.js';
import { missingList } from '../../lookups/missingList.js';
import { retired } from '../../retired.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Operating models under which a provider can be engaged in several ways. */
const shared: readonly unknown[] = ['co-managed', 'co-managed-heavy'];

/** What services say of how they are operated. */
interface Models {
  /** The functions that have a model. */
  readonly functions: ReadonlySet<string>;
  /** Each pair of operating and engagement model in use. */
  readonly pairs: ReadonlySet<string>;
  readonly operatingModels: ReadonlySet<string>;
  /** What is missing to know them all. */
  readonly missing: readonly MissingFact[];
}

function modelsOf(context: RuleContext, services: readonly Service[]): Models {
  const functions = new Set<string>();
  const pairs = new Set<string>();
  const operatingModels = new Set<string>();
  const missing = new Map<string, MissingFact>();
  const ask = (field: 'function' | 'operatingModel' | 'engagementModel', { id }: Service) => {
    const code = `service.${field}`; // one question of a kind is enough to go on
    if (missing.has(code)) return;
    missing.set(code, { code, pointer: context.index.pointerOf({ kind: 'service', id }) ?? '' });
  };
  for (const service of services) {
    const { function: own, operatingModel, engagementModel } = service;
    if (own === null || operatingModel === null) continue;
    if (own === undefined) ask('function', service);
    if (operatingModel === undefined) ask('operatingModel', service);
    if (own === undefined || operatingModel === undefined) continue;
    functions.add(own);
    operatingModels.add(operatingModel);
    const isOpen = shared.includes(operatingModel) && engagementModel === undefined;
    if (isOpen) ask('engagementModel', service);
    else pairs.add(`${operatingModel} ${shared.includes(operatingModel) ? (engagementModel ?? '') : ''}`);
  }
  return { functions, pairs, operatingModels, missing: [...missing.values()] };
}

/** `gov/one-model-for-everything`: every function is operated in the same way. */
export const oneModelForEverything: Rule = /* @__PURE__ */ defineRule({
  id: 'gov/one-model-for-everything',
  title: 'One model for everything',
  rationale:
    'Functions differ in what they need. Where all of them are operated in the same way, the model was often chosen once and not function by function.',
  subject: 'organization',
  severity: 'low',
  sources: ['design-guide'],
  release: 'first',
  needs: ['services', 'service.function', 'service.operatingModel', 'service.engagementModel'],
  options: {
    minFunctions: {
      type: 'integer',
      min: 2,
      default: 4,
      basis: 'house-default',
      description: 'Least number of different functions with an operating model.',
    },
  },
  messages: {
    same: 'All {functions} functions of {name} are operated in the same way.',
    unknown: 'Not known whether the functions of {name} are all operated in the same way.',
  },
  remediation: 'Decide for each function of {name} which operating model fits it, and record why.',
  judge: (_, context, { minFunctions }) => {
    const { index } = context;
    const isRetired = retired(index);
    const services = index.list('service').filter((service) => !isRetired('service', service));
    const { functions, pairs, operatingModels, missing } = modelsOf(context, services);
    const list = missingList(context, 'services');
    const facts = [...(list === undefined ? [] : [list]), ...missing];
    if (functions.size < minFunctions) return facts.length > 0 ? { unknown: facts } : 'not-applicable';
    if (pairs.size > 1 || operatingModels.size > 1) return 'pass';
    if (facts.length > 0) return { unknown: facts };
    return { fail: [{ messageId: 'same', data: { functions: functions.size } }] };
  },
});
