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

/** A text of the data as the end of a sentence. */
function sentence(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** What was chosen and why, in a few sentences. */
export function outcomeText(record: DecisionRecord): string {
  const { chosenModel, engagementModel, recommendedModels, override, choiceReason, nextStep } = record;
  const goesAgainst = 'It goes against the recommendation';
  return [
    chosenModel === null ? 'No operating model is chosen.' : sentence(`Chosen: ${chosenModel}`),
    ...(engagementModel === null ? [] : [`Engagement: ${words(engagementModel)}.`]),
    sentence(`Recommended: ${recommendedModels === null ? notSaid : listed(recommendedModels, 'none')}`),
    ...(override === null
      ? []
      : [sentence(`${goesAgainst} (${listed(override.against, notSaid)}): ${override.reason ?? notSaid}`)]),
    ...(choiceReason === null ? [] : [sentence(`Reason: ${choiceReason}`)]),
    ...(nextStep === null ? [] : [`Next step: ${words(nextStep)}.`]),
  ].join(' ');
}
