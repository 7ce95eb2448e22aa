import type { OperatingModel } from '../../src/operating-model/index.js';
import type { MatrixRow } from '../../src/raci/index.js';
import { column } from './fitted.js';
import { lines } from './line.js';
import type { Line } from './line.js';
import { cellText } from './matrixColumns.js';
import type { ShownColumns } from './matrixColumns.js';
import { matrixGroups } from './matrixGroups.js';
import type { NumberedFindings } from './numbered.js';
import { textWidth } from './textWidth.js';
import { count } from './words.js';
import { pageWidth, wrapped } from './wrapped.js';

/** More rows than this are not shown one by one, unless they have a finding. */
const mostRows = 120;

/** The rows of the matrix under a title and their headings, each with the marks of its findings before it. */
export function matrixRows(
  title: string,
  model: OperatingModel,
  rows: readonly MatrixRow[],
  { columns, width }: ShownColumns,
  { markOf }: NumberedFindings,
): Line[] {
  const marks = new Map(rows.map(({ activityId }) => [activityId, markOf('activity', activityId)]));
  const markWidth = [...marks.values()].reduce((most, mark) => Math.max(most, textWidth(mark)), 4);
  const lettersWidth = columns.length * width;
  const cellsOf = (texts: readonly string[]) => texts.map((text) => column(text, width)).join('');
  const rowLine = ({ activityId, label, cells }: MatrixRow): Line => {
    const mark = marks.get(activityId) ?? '';
    const name = column(label, pageWidth - markWidth - 2 - lettersWidth);
    const letters = cellsOf(columns.map(({ place }) => cellText(cells[place])));
    const tone = mark === '' ? undefined : mark === '[?]' ? 'medium' : 'high';
    return { text: `${mark.padStart(markWidth)} ${name} ${letters}`, tone };
  };
  const groups = matrixGroups(model, rows).flatMap(({ heading, serviceId, rows: group }): Line[] => {
    const told = rows.length > mostRows ? group.filter(({ activityId }) => marks.get(activityId) !== '') : group;
    const silent = group.length - told.length;
    return [
      ...lines(wrapped(`${heading} ${serviceId === null ? '' : markOf('service', serviceId)}`), 'heading'),
      ...told.map(rowLine),
      ...lines(silent > 0 ? [`     (${count(silent, 'activity', 'activities')} without a finding)`] : [], 'quiet'),
    ];
  });
  const headings = cellsOf(columns.map(({ heading }) => heading));
  return [{ text: column(title, pageWidth - lettersWidth) + headings, tone: 'heading' }, ...groups];
}
