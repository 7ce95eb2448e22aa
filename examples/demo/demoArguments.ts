/** What the demo was asked for. */
export interface DemoArguments {
  /** The document; absent: the lean team. */
  readonly document?: string;
  /** The responsibility table; absent: none, or the lean team's. */
  readonly table?: string;
  /** Date of the assessment; absent: today, or the lean team's. */
  readonly asOf?: string;
  readonly help?: boolean;
}

/** How the demo is called. */
export const usage = 'Usage: npm run demo -- [document.json [table.md or table.csv]] [--as-of YYYY-MM-DD]';

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
function isDate(text: string | undefined): boolean {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const start = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(text);
}

/** Reads the arguments; a text says what is wrong with them. */
export function demoArguments(args: readonly string[]): DemoArguments | string {
  const files: string[] = [];
  let asOf: string | undefined;
  for (let at = 0; at < args.length; at++) {
    const [name, value] = (args[at] ?? '').split(/=(.*)/s, 2);
    if (name === '--help' || name === '-h') return { help: true };
    if (name === '--as-of') {
      asOf = value ?? args[++at];
      if (!isDate(asOf)) return '--as-of needs a date, such as --as-of 2026-09-01.';
    } else if (name?.startsWith('-')) {
      return `There is no option ${name}.`;
    } else {
      files.push(args[at] ?? '');
    }
  }
  const [document, table] = files;
  if (files.length > 2) return `At most two files are read: a document and a table; ${files.length} were named.`;
  if (/\.(?:md|markdown|csv|tsv)$/i.test(document ?? '')) {
    return 'The first file is the document, as JSON; the table comes second.';
  }
  return {
    ...(document !== undefined && { document }),
    ...(table !== undefined && { table }),
    ...(asOf !== undefined && { asOf }),
  };
}
