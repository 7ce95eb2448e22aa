/** How much a finding of the lint matters: it makes an answer wrong, it is probably not meant, it is worth knowing. */
export const lintSeverities = ['error', 'warning', 'info'] as const;

/** Every code of the lint, in the order of the checks. */
export const coverageLintCodeNames = [
  'skipped-boundary',
  'repeated-boundary',
  'vanishing-window',
  'zone-mismatch-gap',
  'zone-mismatch-overlap',
  'unknown-zone',
  'former-zone-name',
  'fixed-offset-zone',
  'inactive-window',
  'double-booked-person',
  'idle-closure',
  'replacement-without-window',
  'replacement-off-days',
  'predicted-time',
  'undated-time-zone-data',
  'skill-not-offered',
  'skill-not-stated',
  'tier-not-offered',
  'tier-not-stated',
  'empty-rotation',
  'single-member-rotation',
  'override-of-unknown-rotation',
  'override-outside-rotation',
  'override-without-effect',
  'duplicate-window',
] as const;
/** A code of the lint. */
export type CoverageLintCode = (typeof coverageLintCodeNames)[number];

/** What is known of a code of the lint. */
export interface LintCode {
  readonly severity: (typeof lintSeverities)[number];
  /** What is found, with `{parameters}` in braces. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

function code(severity: LintCode['severity'], message: string, remedy: string): LintCode {
  return Object.freeze({ severity, message, remedy });
}

/** The codes of `coverageLint` with its severity and texts. */
export const coverageLintCodes: Readonly<Record<CoverageLintCode, LintCode>> = Object.freeze({
  'skipped-boundary': code(
    'warning',
    'On {date} the clocks of {zone} skip {time}, the {boundary} of {kind} {name}; {instant} is used.',
    'Move it out of the skipped hour, or accept the instant that is used.',
  ),
  'repeated-boundary': code(
    'info',
    'On {date} the clocks of {zone} read {time} twice, the {boundary} of {kind} {name}; the first, {instant}, is used.',
    'Move it out of the repeated hour, or accept the instant that is used.',
  ),
  'vanishing-window': code(
    'warning',
    'On {date} the {kind} {name} has no length, as the clocks of {zone} skip all of it.',
    'Let it begin or end outside of the skipped time, or add hours for that day.',
  ),
  'zone-mismatch-gap': code(
    'warning',
    'From {date} to {until} window {other} starts {minutes} minutes after window {name} ends, on {days} days: the clocks of their zones change on different dates. At other times they meet.',
    'Let one of the two overlap by these minutes, or add a window for these dates.',
  ),
  'zone-mismatch-overlap': code(
    'info',
    'From {date} to {until} window {other} starts {minutes} minutes before window {name} ends, on {days} days: the clocks of their zones change on different dates. At other times they meet.',
    'Nothing, unless the seats of that time are paid twice.',
  ),
  'unknown-zone': code(
    'error',
    'The zone of {kind} {name} is not known, so it is left out.',
    'Name an IANA time zone, such as Europe/London.',
  ),
  'former-zone-name': code(
    'warning',
    'The zone {zone} of {kind} {name} is a former or second name of {present}.',
    'Write the present name.',
  ),
  'fixed-offset-zone': code(
    'warning',
    'The zone {zone} of {kind} {name} is an offset or a rule and no place: it does not follow the clocks of a country.',
    'Name the zone of the place that is meant, or UTC.',
  ),
  'inactive-window': code(
    'warning',
    'Window {name} has no hours in the range.',
    'Check its dates and days, and the closures, breaks and replacements that concern it.',
  ),
  'double-booked-person': code(
    'warning',
    '{personId} is in {kind} {name} and in {otherKind} {other} at the same time, first on {date}, {minutes} minutes in all.',
    'Name somebody else in one of them: a person counts once.',
  ),
  'idle-closure': code(
    'info',
    'Closure {name} on {date} closes nothing: no hours that it concerns lie on that day.',
    'Check its date, its zone and whom it names.',
  ),
  'replacement-without-window': code(
    'warning',
    'Replacement {name} on {date} has no effect: no window is in the zone {zone}.',
    'Name the zone of the windows whose hours it replaces.',
  ),
  'replacement-off-days': code(
    'warning',
    'Replacement {name} has no effect: no window of the zone {zone} starts on {date}.',
    'Add a window for that date; a replacement only changes hours of windows that start on it.',
  ),
  'predicted-time': code(
    'info',
    'The time-zone data {timeZoneData} was made before {date}, so the clocks from then on are a prediction.',
    'Use newer time-zone data, or calculate again when it is there.',
  ),
  'undated-time-zone-data': code(
    'info',
    'The age of the time-zone data {timeZoneData} is not known, so nobody can tell from where on the clocks are a prediction.',
    'Pass zones with a release, such as tableZones.',
  ),
  'skill-not-offered': code(
    'warning',
    'Requirement {name} asks for the skill {skill}, which no window and no rotation offers.',
    'Name the skill where people have it, or find people who do.',
  ),
  'skill-not-stated': code(
    'info',
    'Requirement {name} asks for the skill {skill}, which no window and no rotation states; some state no skills at all.',
    'State the skills of windows and rotations, or of the people whom they name.',
  ),
  'tier-not-offered': code(
    'warning',
    'Requirement {name} asks for tier {tier}, which no window and no rotation offers.',
    'Name the tier where it is offered, or find a provider who does.',
  ),
  'tier-not-stated': code(
    'info',
    'Requirement {name} asks for tier {tier}, which no window and no rotation states; some state no tier at all.',
    'State the tier of windows and rotations.',
  ),
  'empty-rotation': code('warning', 'Rotation {name} has no members and covers nothing.', 'Name its members.'),
  'single-member-rotation': code(
    'warning',
    'Rotation {name} has one member only, who has every turn.',
    'Add members, or name the person in a window.',
  ),
  'override-of-unknown-rotation': code(
    'warning',
    'Override {name} changes the rotation {rotationId}, which the plan does not have.',
    'Name a rotation of the plan, or leave the rotation out.',
  ),
  'override-outside-rotation': code(
    'warning',
    'Override {name} lies outside of the rotation {rotationId}, which has no turn at that time.',
    'Check the dates of both.',
  ),
  'override-without-effect': code(
    'warning',
    'Override {name} takes {personId} out of the rotation {rotationId}, who is not on at that time.',
    'Check who has the turn, and the time of the override.',
  ),
  'duplicate-window': code(
    'warning',
    'Window {name} is the same as window {other} in all but the id.',
    'Remove one of them, or give one of them two seats.',
  ),
});
