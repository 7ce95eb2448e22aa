import type { Finding } from '../../src/gaps/index.js';
import type { OperatingModel } from '../../src/operating-model/index.js';
import { labelAt } from './labelAt.js';

/** Other places of a finding by why they are related, with names. */
function others({ related }: Finding, model: OperatingModel): string {
  const names = new Map<string, string[]>();
  for (const { note, subject, pointer } of related) {
    const found = labelAt(model, pointer);
    const name = found?.id === subject.id ? found.label : subject.id;
    names.set(note, [...(names.get(note) ?? []), name]);
  }
  return [...names].map(([note, list]) => `; ${note}: ${list.join(', ')}`).join('');
}

/** Where a finding shows: the line of its table, else the service of its activity, else what it is about. */
export function placeOf(finding: Finding, model: OperatingModel): string {
  const { kind, id } = finding.subject;
  const activity = kind === 'activity' ? model.activities?.find((one) => one.id === id) : undefined;
  const service = model.services?.find((one) => one.id === activity?.serviceId)?.name;
  const { name, line } = activity?.importedFrom ?? {};
  const place = line == null ? (service ?? `${kind} ${id}`) : `${name ?? 'table'} line ${line}`;
  return place + others(finding, model);
}
