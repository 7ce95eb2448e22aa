import type { MetricPreset } from '../../../src/metrics/index.js';
import { durationFigures, durations } from './durations.js';
import { flow } from './flow.js';
import { parties } from './parties.js';
import { promises } from './promises.js';
import { reliability } from './reliability.js';
import { shares } from './shares.js';
import type { MetricGroup, MetricRow } from './row.js';
import { metricSourceTexts } from './sources.js';
import type { SourceId } from './sources.js';
import { verdicts } from './verdicts.js';

/** All metrics, in the order of the page. A new function needs a row in one of these. */
export const metricGroups: readonly MetricGroup[] = [
  durations,
  durationFigures,
  reliability,
  promises,
  parties,
  flow,
  shares,
  verdicts,
];

const rows: readonly MetricRow[] = metricGroups.flatMap((group) => group.rows);
const cell = (text: string): string => text.replaceAll('|', '\\|');
const line = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** The heading of a row. */
export function titleOf({ name, when }: MetricRow): string {
  return when === undefined ? `\`${name}\`` : `\`${name}\`, ${when}`;
}

/** The id that a heading has on a page of a repository host. */
function anchorOf(row: MetricRow): string {
  const text = titleOf(row).toLowerCase();
  return text.replaceAll(/[`.,]/g, '').replaceAll(' ', '-');
}

/** The list of all, each with its least sample. */
export function metricList(): string {
  return [
    '| metric | what it tells | minimum n |',
    '| --- | --- | --- |',
    ...rows.map((row) => line(`[${titleOf(row)}](#${anchorOf(row)})`, row.what, row.minimum)),
  ].join('\n');
}

/** A section for each metric. */
export function metricSections(): string {
  return metricGroups
    .map(({ title, text, rows: mine }) => [`## ${title}`, ...(text === undefined ? [] : [text]), ...mine.map(section)])
    .map((parts) => parts.join('\n\n'))
    .join('\n\n');
}

function section(row: MetricRow): string {
  const { what, formula, clock, minimum, sources, ours, edges, notWhen } = row;
  return [
    `### ${titleOf(row)}\n`,
    `${what.charAt(0).toUpperCase()}${what.slice(1)}.\n`,
    `- **Formula**: ${formula}`,
    `- **Clock**: ${clock}`,
    `- **Minimum n**: ${minimum}`,
    `- **Edge cases**: ${edges.join('; ')}`,
    `- **Do not use when** ${notWhen.join('; or when ')}`,
    `- **Source**: ${[...sources.map(cited), ...(ours === undefined ? [] : [`ours: ${ours}`])].join('; ')}`,
  ].join('\n');
}

function cited(id: SourceId): string {
  return `[\`${id}\`](#sources)`;
}

/** The table of presets. */
export function presetTable(presets: readonly MetricPreset[]): string {
  return [
    '| preset | area | better | formula | minimum n | do not use when | named by |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...presets.map(({ definition, formula, calculatedBy, minimum, notWhen, origin }) => {
      const better = definition.direction === 'lower-is-better' ? 'lower' : 'higher';
      const by = calculatedBy === null ? '' : ` ([\`${calculatedBy}\`](#${calculatedBy.toLowerCase()}))`;
      const named = origin === 'guide' ? 'the guide' : 'us';
      return line(`\`${definition.id}\``, definition.area ?? '–', better, `${formula}${by}`, minimum, notWhen, named);
    }),
  ].join('\n');
}

/** The publications, by id. */
export function sourceList(): string {
  return Object.entries(metricSourceTexts)
    .map(([id, text]) => `- \`${id}\`: ${text}`)
    .join('\n');
}
