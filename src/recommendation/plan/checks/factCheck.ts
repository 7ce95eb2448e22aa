import type { ProfileFact } from '../../derive/model.js';
import type { FactValue } from '../../profile/model.js';
import type { Judged } from '../judged.js';
import type { PlannedService } from '../planning.js';

/** What a fact of a service says for a check: it fails on some values, passes on others, and is unknown where it has no answer. */
export function factCheck(
  { entry, pointer }: PlannedService,
  fact: ProfileFact,
  fails: (value: FactValue) => boolean,
): Judged {
  const subject = { kind: 'service', id: entry.serviceId } as const;
  const answer = entry.answers.answers.find((each) => each.fact === fact);
  if (answer != null && answer.value !== null) {
    const { value, source } = answer;
    const shown = typeof value === 'object' ? value.join(', ') : value;
    return fails(value) ? { subject, pointer, fail: { [fact]: shown, source } } : { subject, pointer };
  }
  const missing = entry.answers.unanswered.find((each) => each.fact === fact)?.missing ?? [];
  return { subject, pointer, missing: missing.length > 0 ? missing : [{ code: `profile.${fact}`, pointer }] };
}
