import { hasTier, skillsOfPeople } from '../compile/selection.js';
import type { SupportTier } from '../model.js';
import type { LintContext, ReadRequirement } from './context.js';
import { finding } from './finding.js';
import type { CoverageLintFinding } from './model.js';

/** What a seat says that it offers; null: nothing is stated. */
interface Stated {
  readonly tier: SupportTier | null;
  readonly skills: readonly string[] | null;
}

/** L11: skills and tiers that are required and that nobody offers, or nobody states. A higher tier does for a lower one. */
export function offeredNeeds(context: LintContext): CoverageLintFinding[] {
  const stated = statedOffers(context);
  const someStateNoSkills = stated.some(({ skills }) => skills === null);
  const someStateNoTier = stated.some(({ tier }) => tier === null);
  return context.requirements.flatMap((requirement) => {
    const { entity } = requirement;
    const { skills, tiers } = needsOf(requirement);
    const noSkill = skills
      .filter((skill) => !stated.some((offer) => offer.skills?.includes(skill)))
      .map((skill) =>
        finding(someStateNoSkills ? 'skill-not-stated' : 'skill-not-offered', entity, { parameters: { skill } }),
      );
    const noTier = tiers
      .filter((tier) => !stated.some((offer) => hasTier(offer.tier, tier, true)))
      .map((tier) =>
        finding(someStateNoTier ? 'tier-not-stated' : 'tier-not-offered', entity, { parameters: { tier } }),
      );
    return [...noSkill, ...noTier];
  });
}

function needsOf({ entries }: ReadRequirement): { readonly skills: string[]; readonly tiers: SupportTier[] } {
  const windows = entries.windows.map(({ read }) => read);
  const skills = new Set(windows.flatMap((window) => window.skills ?? []));
  const tiers = new Set(windows.flatMap(({ tier }) => (tier === null ? [] : [tier])));
  return { skills: [...skills], tiers: [...tiers] };
}

function statedOffers({ plan, people }: LintContext): Stated[] {
  const skillsOf = skillsOfPeople(people);
  const ofPeople = (skills: readonly string[] | null, tier: SupportTier | null, ids: readonly string[]): Stated[] => {
    if (skills !== null || ids.length === 0) return [{ tier, skills }];
    return ids.map((id) => ({ tier, skills: skillsOf.get(id) ?? null }));
  };
  const windows = plan.windows.flatMap(({ id, skills, tier, personId }) => {
    const staff = plan.rotations.filter(({ windowIds }) => id !== null && windowIds?.includes(id));
    return ofPeople(skills, tier, personId === null ? staff.flatMap(({ members }) => members) : [personId]);
  });
  const rotations = plan.rotations.filter(({ windowIds }) => windowIds === null);
  return [...windows, ...rotations.flatMap(({ skills, tier, members }) => ofPeople(skills, tier, members))];
}
