// Prints one digest for each group of results of the built package; the same lines must come out on every engine, zone and locale.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const from = (path) => import(new URL(`dist/${path}/index.js`, root));
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const [
  { parseOperatingModel, parseOperatingModelText },
  { raciFromTable },
  { mergeIntoModel },
  { assess },
  { analyzeRaci, diffRaci, dutyMatches, laneView, raciLoad, raciMatrix, responsibilityRows },
  { allRules, detectGaps, diffGaps, recommendedRules, strictRules },
  { toCsv, toMarkdown },
] = await Promise.all(['schemas', 'import', 'operating-model', 'assessment', 'raci', 'gaps', 'export'].map(from));

const asOf = '2026-09-01';
const instants = ['2026-08-31T22:59:59Z', '2026-08-31T23:00:00Z', '2026-09-01T00:30:00+02:00'];

/** The table beside a document, read and merged into it. */
function withTable(model, folder) {
  const path = `examples/${folder}/responsibilities.md`;
  if (!existsSync(new URL(path, root))) return { model, read: {} };
  const imported = raciFromTable(read(path), { parties: model.parties, roles: model.roles });
  const merged = mergeIntoModel(model, imported.value);
  return { model: merged.model, read: { import: imported, merge: merged } };
}

function groupsOf(folder) {
  const parsed = parseOperatingModelText(read(`examples/${folder}/operating-model.json`));
  if (!parsed.ok) throw new Error(`examples/${folder} does not parse`);
  const { model, read: tables } = withTable(parsed.model, folder);
  return {
    parse: parsed,
    ...tables,
    assess: [asOf, ...instants].map((at) => assess(model, { asOf: at })),
    matrices: [raciMatrix(model), raciMatrix(model, { level: 'party' })],
    analysis: [analyzeRaci(model, { asOf }), raciLoad(model, { asOf }), laneView(model, { asOf })],
    duties: [dutyMatches(model, { asOf }), responsibilityRows(model, { asOf })],
    differences: [
      diffRaci(parsed.model, model),
      diffGaps(detectGaps(parsed.model, { asOf }), detectGaps(model, { asOf })),
    ],
    exports: ['internal', 'client', 'public'].flatMap((audience) =>
      [toCsv, toMarkdown].map((write) => write(assess(model, { asOf }), { audience })),
    ),
    findings: [recommendedRules, strictRules, allRules].map((rules) => detectGaps(model, { asOf, rules })),
  };
}

/** What parsing says about a document with faults of several kinds. */
function problems(folder) {
  const faulty = JSON.parse(read(`examples/${folder}/operating-model.json`));
  faulty.services[0].criticality = 'kritisch';
  faulty.people[0].activeFrom = '2026-02-30';
  faulty.roles.push({ ...faulty.roles[0] });
  return [parseOperatingModel(faulty), parseOperatingModelText(JSON.stringify(faulty))];
}

const print = (name, result) =>
  console.log(`${name} ${createHash('sha256').update(JSON.stringify(result)).digest('hex')}`);

const folders = readdirSync(new URL('examples/', root)).sort();
for (const folder of folders.filter((name) => existsSync(new URL(`examples/${name}/operating-model.json`, root)))) {
  for (const [name, result] of Object.entries(groupsOf(folder))) print(`${folder} ${name}`, result);
}
print('lean-team problems', problems('lean-team'));
