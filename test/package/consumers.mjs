// Uses the packed package as a stranger would: from ESM, from CommonJS and from TypeScript, under both ways of resolving types.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const home = 'temp/consumer';
rmSync(home, { recursive: true, force: true });
mkdirSync(`${home}/node_modules/comanaged`, { recursive: true });
const run = (command, args, cwd = '.') =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
run('npm', ['pack', '--pack-destination', home, '--loglevel', 'error']);
const tarball = readdirSync(home).find((name) => name.endsWith('.tgz'));
run('tar', ['-xzf', tarball, '--strip-components=1', '-C', 'node_modules/comanaged'], home);

const model = `{
  id: 'mills', name: 'Mills',
  parties: [{ id: 'us', name: 'Our IT', kind: 'internal' }, { id: 'msp', name: 'Harbor', kind: 'provider' }],
  activities: [{ id: 'backup', name: 'Verify backups' }],
  assignments: [{ activityId: 'backup', assignee: { kind: 'party', id: 'msp' }, responsibility: 'C' }],
}`;
const use = `
const result = parseOperatingModel(${model});
if (!result.ok) throw new Error('refused');
const { findings } = detectGaps(result.model, { asOf: '2026-09-01' });
if (analyzeRaci(result.model).activities.length !== 1) throw new Error('analyzeRaci');
console.log(findings.filter(({ kind }) => kind === 'fail').map(({ key }) => key).join(' '));
try { detectGaps(null, { asOf: '2026-09-01' }); } catch (error) { if (!isComanagedError(error)) throw error; }
`;
const useSchema = `
if (String(jsonSchema.required) !== String(toJsonSchema().required)) throw new Error('JSON Schema');
`;
writeFileSync(`${home}/package.json`, '{ "private": true }');
writeFileSync(
  `${home}/esm.mjs`,
  `import { analyzeRaci } from 'comanaged/raci';
import { detectGaps } from 'comanaged/gaps';
import { parseOperatingModel, toJsonSchema } from 'comanaged/schemas';
import { isComanagedError } from 'comanaged';
import jsonSchema from 'comanaged/schemas/operating-model.json' with { type: 'json' };
${use}${useSchema}`,
);
writeFileSync(
  `${home}/cjs.cjs`,
  `const { analyzeRaci } = require('comanaged/raci');
const { detectGaps } = require('comanaged/gaps');
const { parseOperatingModel, toJsonSchema } = require('comanaged/schemas');
const { isComanagedError } = require('comanaged');
const jsonSchema = require('comanaged/schemas/operating-model.json');
${use}${useSchema}`,
);
writeFileSync(
  `${home}/typed.ts`,
  `import { analyzeRaci, type RaciAnalysis } from 'comanaged/raci';
import { detectGaps, type Finding } from 'comanaged/gaps';
import { parseOperatingModel, toJsonSchema } from 'comanaged/schemas';
import type { ToJsonSchemaOptions } from 'comanaged/export';
import type { OperatingModel } from 'comanaged';

const model: OperatingModel = ${model};
export const analysis: RaciAnalysis = analyzeRaci(model);
export const findings: readonly Finding[] = detectGaps(model, { asOf: '2026-09-01' }).findings;
const parsed = parseOperatingModel(JSON.parse('{}'));
export const name: string = parsed.ok ? parsed.model.name : parsed.problems.map((problem) => problem.message).join();
const options: ToJsonSchemaOptions = { target: 'draft-07' };
export const schema: unknown = toJsonSchema(options)['definitions'];
// @ts-expect-error a misspelt literal is refused
export const wrong: OperatingModel = { id: 'a', name: 'a', services: [{ id: 'a', name: 'a', criticality: 'hig' }] };
`,
);

const expected = 'raci/no-accountable|activity:backup raci/no-responsible|activity:backup\n';
const failures = [];
const check = (name, given) => given === expected || failures.push(`${name}: ${JSON.stringify(given)}`);
check('ESM', run('node', ['esm.mjs'], home));
check('CommonJS', run('node', ['cjs.cjs'], home));
for (const [module, resolution] of [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
]) {
  try {
    run('tsc', [
      '--noEmit',
      '--ignoreConfig',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom',
      '--module',
      module,
      '--moduleResolution',
      resolution,
      `${home}/typed.ts`,
    ]);
  } catch (error) {
    failures.push(`TypeScript, ${resolution}: ${error.stdout}`);
  }
}
if (failures.length > 0) {
  console.error(failures.join('\n'));
  process.exit(1);
}
console.log('consumers: ESM, CommonJS, TypeScript (nodenext, bundler)');
