import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeGapRules } from '../../src/recommendation/codes.js';
import { partnerFindings } from '../../src/recommendation/partner/partnerTexts.js';
import { defaultPolicy } from '../../src/recommendation/policy/defaultPolicy.js';

const { constraints = [], strongPreferences = [], flags = [] } = defaultPolicy;
const rules = [...constraints, ...strongPreferences, ...flags];

test('every code of the default policy has sentence, remedy and source, and the links of the table', () => {
  for (const { code, sentence, remedy, sources, gapRules = [] } of rules) {
    expect([sentence, remedy, sources.join()].every((text) => text !== '')).toBe(true);
    expect(gapRules).toEqual(codeGapRules[code] ?? []);
  }
});

test('so has every code of a partner; links of terms are among those of the table', () => {
  for (const [code, finding] of Object.entries(partnerFindings)) {
    expect(finding.code).toBe(code);
    expect([finding.sentence, finding.remedy, finding.sources.join()].every((text) => text !== '')).toBe(true);
  }
  expect(partnerFindings.NO_CONSOLE_ACCESS.gapRules).toEqual(codeGapRules['NO_CONSOLE_ACCESS']);
});

test('the default policy is frozen in depth', () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  expect(isFrozen(defaultPolicy)).toBe(true);
});

test('the engine holds no model, criterion, fact, level, engagement or code: only `drivers`, where a policy names no other fact', () => {
  const words = new Set<string>([
    ...defaultPolicy.models,
    ...(defaultPolicy.engagements ?? []),
    ...rules.map(({ code }) => code),
    ...(defaultPolicy.facts ?? []).flatMap(({ id, values = [] }) => [id, ...values]),
    ...defaultPolicy.criteria.flatMap(({ id, levels }) => [
      id,
      ...Object.keys(levels).filter((key) => !/^\d$/.test(key)),
    ]),
  ]);
  // Policies, and what reads documents for the default one: no engine.
  const data =
    /(?:defaultPolicy|partner\/\w+|codes|profile\/model|artner\w*|recommendation\/(?:derive|answers|plan)\/.*)\.ts$/;
  const files = globSync('src/recommendation/**/*.ts').filter((file) => !data.test(file.replaceAll('\\', '/')));
  expect(files.length).toBeGreaterThan(40);
  const found = files.flatMap((file) => {
    const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const literals = [...code.matchAll(/'([^'\n]*)'/g)].map(([, literal]) => literal ?? '');
    return literals.flatMap((literal) => (words.has(literal) ? [`${file}: ${literal}`] : []));
  });
  expect(found).toEqual(['src/recommendation/engine/factSpecs.ts: drivers']);
});
