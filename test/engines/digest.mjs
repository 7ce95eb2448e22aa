// Prints one digest for each group of results of the built package; the same lines must come out on every engine, zone and locale.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const from = (path) => import(new URL(`dist/${path}/index.js`, root));
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const [
  { parseOperatingModel, parseOperatingModelText },
  { raciFromTable },
  { mergeIntoModel },
  { assess },
  { analyzeRaci, raciMatrix },
  { allRules, detectGaps },
  { toCsv, toMarkdown },
] = await Promise.all(['schemas', 'import', 'operating-model', 'assessment', 'raci', 'gaps', 'export'].map(from));

const text = read('examples/lean-team/operating-model.json');
const table = read('examples/lean-team/responsibilities.md');
const parsed = parseOperatingModelText(text);
if (!parsed.ok) throw new Error('the example does not parse');
const imported = raciFromTable(table, { parties: parsed.model.parties, roles: parsed.model.roles });
const merged = mergeIntoModel(parsed.model, imported.value);
const faulty = JSON.parse(text);
faulty.services[0].criticality = 'kritisch';
faulty.people[0].activeFrom = '2026-02-30';
faulty.roles.push({ ...faulty.roles[0] });
const instants = ['2026-08-31T22:59:59Z', '2026-08-31T23:00:00Z', '2026-09-01T00:30:00+02:00'];

const groups = {
  parse: [parsed, parseOperatingModel(faulty)],
  import: imported,
  merge: merged,
  assess: ['2026-09-01', ...instants].map((asOf) => assess(merged.model, { asOf })),
  raci: [
    analyzeRaci(merged.model, { asOf: '2026-09-01' }),
    raciMatrix(merged.model),
    raciMatrix(merged.model, { level: 'party' }),
  ],
  gaps: detectGaps(merged.model, { asOf: '2026-09-01', rules: allRules }),
  export: ['internal', 'client', 'public'].flatMap((audience) =>
    [toCsv, toMarkdown].map((write) => write(assess(merged.model, { asOf: '2026-09-01' }), { audience })),
  ),
};
for (const [name, result] of Object.entries(groups)) {
  console.log(`${name} ${createHash('sha256').update(JSON.stringify(result)).digest('hex')}`);
}
