import type { Assessment, ServiceCoverage, ServiceHours } from '../../src/assessment/index.js';
import { coverageHeatmapText } from '../../src/charts/index.js';
import type { CoverageRole } from '../../src/charts/index.js';
import { typicalWeek } from '../../src/coverage/index.js';
import type { OperatingModel } from '../../src/operating-model/index.js';
import { lines } from './line.js';
import type { Line } from './line.js';
import { wrapped } from './wrapped.js';

const mostServices = 3;

/** The weakest point of a service: time without anybody, or without anybody who has a skill. */
interface Weakness {
  readonly service: ServiceCoverage;
  readonly hours: ServiceHours;
  readonly minutes: number;
  /** The skill that is missing; null: nobody is there. */
  readonly skillId: string | null;
}

function weaknessOf(service: ServiceCoverage): Weakness[] {
  if (service.hours.status !== 'ok') return [];
  const hours = service.hours.value;
  const nobody = { service, hours, minutes: hours.uncoveredMinutes, skillId: null };
  const worst = [
    nobody,
    ...hours.skills.map(({ skillId, uncoveredMinutes }) => ({ ...nobody, minutes: uncoveredMinutes, skillId })),
  ];
  return [worst.reduce((one, other) => (other.minutes > one.minutes ? other : one))];
}

function weaknessText({ service, hours, minutes, skillId }: Weakness, skill: string): string {
  const needed = Math.round(hours.requiredMinutes / 60);
  if (minutes === 0) return `${service.label}: somebody in all of the ${needed} hours needed.`;
  const missing = Math.ceil(minutes / 60); // less than an hour is not nothing
  const who = skillId === null ? 'nobody' : `nobody with ${skill}`;
  return `${service.label}: ${who} in ${missing} of the ${needed} hours needed.`;
}

/** Whose people parties have, and teams by theirs. */
function roles({ parties = [], teams = [] }: OperatingModel) {
  const ofParty = new Map<string, CoverageRole>();
  for (const { id, kind } of parties) if (kind != null) ofParty.set(id, kind === 'internal' ? 'internal' : 'provider');
  const ofTeam = teams.flatMap(({ id, partyId }) => {
    const role = ofParty.get(partyId ?? '');
    return role === undefined ? [] : [[id, role] as const];
  });
  return { partyRoles: Object.fromEntries(ofParty), teamRoles: Object.fromEntries(ofTeam) };
}

/** A week of a service, an hour a letter: whose people are there. */
function heatLines(
  model: OperatingModel,
  { service: { serviceId, label } }: Weakness,
  range: { from: string; to: string },
): Line[] {
  const requirement = model.services?.find(({ id }) => id === serviceId)?.requiredCoverage;
  const zone = requirement?.windows[0]?.zone;
  if (requirement == null || zone === undefined || model.coverage == null) return [];
  const week = typicalWeek(model.coverage, { ...range, zone, requirement, serviceId, mode: 'staffed' });
  const rows = coverageHeatmapText(week, { ...roles(model), audience: 'internal' }).split('\n');
  return [
    ...lines(wrapped(`Whose people are at work, not on call, for ${label}, ${zone}:`)),
    ...lines(rows.filter((row) => row.trim() !== '').map((row) => `  ${row}`)),
  ];
}

/** When services are needed and nobody is there, or nobody with the skill: the worst first, with a week of the worst. */
export function hoursLines(model: OperatingModel, { coverage }: Assessment): Line[] {
  const title = lines(['WHO IS THERE WHEN'], 'heading');
  if (coverage.status !== 'ok') {
    const missing = coverage.status === 'not-assessed' ? coverage.missing.join(', ') : 'withheld';
    return [...title, ...lines(wrapped(`Not assessed: ${missing}.`))];
  }
  const { from, to, services, holidaysAssessed } = coverage.value;
  const skillName = (id: string | null) => `"${model.skills?.find((skill) => skill.id === id)?.name ?? id ?? ''}"`;
  const worst = services.flatMap(weaknessOf).sort((a, b) => b.minutes - a.minutes);
  const [first] = worst;
  const others = services.length - Math.min(worst.length, mostServices);
  return [
    ...title,
    ...lines(wrapped(`In the year from ${from.slice(0, 10)}:`)),
    ...worst.slice(0, mostServices).flatMap((one) => lines(wrapped(weaknessText(one, skillName(one.skillId)), '  - '))),
    ...(others > 0 ? lines([`    and ${others} more services.`], 'quiet') : []),
    ...(holidaysAssessed ? [] : lines(wrapped('Holidays are not assessed: every day counts as an ordinary one.'))),
    ...(first === undefined || first.minutes === 0 ? [] : heatLines(model, first, { from, to })),
  ];
}
