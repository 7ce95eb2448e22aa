import type { Facts } from '../../../src/recommendation/profile/model.js';
import { peer } from '../peers/load.js';
import { levelFigures, modelRules, winnersOf } from './workload.js';

/** Winners of profiles, a bit each, by another engine. */
export type Decide = (profiles: readonly Facts[]) => Promise<number[]>;

interface Event {
  readonly type: string;
  readonly params: { readonly units?: readonly number[]; readonly mask?: number };
}
interface RulesEngine {
  readonly Engine: new (rules: readonly object[]) => {
    readonly run: (facts: Facts) => Promise<{ readonly events: readonly Event[] }>;
  };
}

/** One engine, made once, with a rule for each level and each rule of the policy; undefined where it is not installed. */
export function jsonRulesEngine(): Decide | undefined {
  const loaded = peer<RulesEngine>('json-rules-engine');
  if (loaded === undefined) return undefined;
  const levels = levelFigures.map(({ fact, value, units }) => ({
    conditions: { all: [{ fact, operator: 'equal', value }] },
    event: { type: 'level', params: { units } },
  }));
  const rules = modelRules.map(({ kind, mask, all }) => ({
    conditions: {
      all: all.map(([fact, operator, value]) =>
        operator === 'equal' ? { fact, operator, value } : { fact, operator: 'greaterThan', value: { fact: value } },
      ),
    },
    event: { type: kind, params: { mask } },
  }));
  const engine = new loaded.Engine([...levels, ...rules]);
  return async (profiles) => {
    const found: number[] = [];
    for (const profile of profiles) {
      const { events } = await engine.run(profile);
      const masks = (type: string) => events.flatMap((event) => (event.type === type ? (event.params.mask ?? 0) : []));
      // The order of events is not that of the rules: STABILISE_FIRST acts before TALENT_GAP.
      const demotes = masks('demotes').sort((a, b) => b - a);
      found.push(
        winnersOf(
          events.flatMap(({ params }) => (params.units === undefined ? [] : [params.units])),
          masks('excludes'),
          demotes,
        ),
      );
    }
    return found;
  };
}

interface ZenRow {
  readonly units?: string;
  readonly excludes?: number;
  readonly demotes?: number;
}
interface Zen {
  readonly ZenEngine: new () => {
    readonly createDecision: (content: object) => {
      readonly evaluate: (facts: Facts) => Promise<{ readonly result: readonly ZenRow[] }>;
    };
  };
}

const literal = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value));

/** One decision table that collects every row that holds; undefined where it is not installed. */
export function zenEngine(): Decide | undefined {
  const loaded = peer<Zen>('@gorules/zen-engine');
  if (loaded === undefined) return undefined;
  const facts = [
    ...new Set([
      ...levelFigures.map(({ fact }) => fact),
      ...modelRules.flatMap(({ all }) => all.map(([fact]) => fact)),
    ]),
  ];
  const cells = (all: readonly (readonly [string, string, unknown])[]) =>
    Object.fromEntries(
      all.map(([fact, operator, value]) => [
        fact,
        operator === 'equal' ? `$ == ${literal(value)}` : `$ > ${String(value)}`,
      ]),
    );
  const rows = [
    ...levelFigures.map(({ fact, value, units }) => ({
      ...cells([[fact, 'equal', value]]),
      units: literal(units.join()),
    })),
    ...modelRules.map(({ kind, mask, all }) => ({ ...cells(all), [kind]: literal(mask) })),
  ];
  const columns = [...facts, 'units', 'excludes', 'demotes'];
  const blank = Object.fromEntries(columns.map((field) => [field, ''])); // a row without a cell never holds
  const column = (field: string) => ({ id: field, name: field, field, type: 'expression' });
  const engine = new loaded.ZenEngine();
  const decision = engine.createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      {
        id: 'table',
        name: 'table',
        type: 'decisionTableNode',
        content: {
          hitPolicy: 'collect',
          inputs: facts.map(column),
          outputs: ['units', 'excludes', 'demotes'].map(column),
          rules: rows.map((row, at) => ({ _id: String(at), ...blank, ...row })),
        },
      },
      { id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  });
  return async (profiles) => {
    const found: number[] = [];
    for (const profile of profiles) {
      const { result } = await decision.evaluate(profile);
      const units = result.flatMap((row) =>
        row.units === undefined || row.units === null ? [] : [row.units.split(',').map(Number)],
      );
      found.push(
        winnersOf(
          units,
          result.flatMap((row) => row.excludes ?? []),
          result.flatMap((row) => row.demotes ?? []),
        ),
      );
    }
    return found;
  };
}
