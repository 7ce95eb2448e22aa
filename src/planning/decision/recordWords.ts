import type { DecisionRecord, RecordOption, RecordPoint, RecordRole } from './model.js';

/** What stands where nothing was said. */
export const notSaid = 'not said';

/** A list as text; an empty one in words. */
export function listed(texts: readonly string[], none: string): string {
  return texts.length === 0 ? none : texts.join(', ');
}

/** Roles as text. */
export function roleNames(roles: readonly RecordRole[]): string {
  return listed(
    roles.map(({ label }) => label),
    'nobody',
  );
}

/** A word of data as words: `coverageGap` as "coverage gap", `managed-support` as "managed support". */
export function words(word: string): string {
  return word.replaceAll('-', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Points with one digit and their sign. */
export function pointsText({ criterionId, answer, points }: RecordPoint): string {
  const tenths = Math.round(Math.abs(points) * 10) / 10;
  return `${words(criterionId)} (${answer}): ${points < 0 ? '-' : '+'}${tenths}`;
}

/** What became of an option. */
export function standingText({ standing, score, reasons }: RecordOption): string {
  const because = reasons.map(({ code, sentence }) => `${sentence} (${code})`).join(' ');
  const points = score === null ? '' : `score ${Math.round(score * 10) / 10}`;
  if (standing === 'excluded') return `ruled out: ${because}`;
  if (standing === 'demoted') return `set back: ${because}`;
  return points;
}

/** What was chosen and why, in one or two sentences. */
export function outcomeText({ chosenModel, recommendedModels, override, nextStep }: DecisionRecord): string {
  const chosen = chosenModel === null ? 'No operating model is chosen.' : `Chosen: ${chosenModel}.`;
  const recommended = `Recommended: ${listed(recommendedModels ?? [], 'none')}.`;
  const against =
    override === null
      ? ''
      : ` It goes against the recommendation (${listed(override.against, notSaid)}): ${override.reason ?? notSaid}.`;
  const step = nextStep === null ? '' : ` Next step: ${words(nextStep)}.`;
  return `${chosen} ${recommended}${against}${step}`.replaceAll('..', '.');
}
