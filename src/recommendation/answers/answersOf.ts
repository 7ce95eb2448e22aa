import { isSameValue } from '../../operating-model/isSameValue.js';
import { organizationId } from '../../operating-model/subjectPointer.js';
import type { GivenFacts } from '../../services/profile/model.js';
import { derivations } from '../derive/derivations.js';
import type { Derivation, DeriveScope, ProfileFact } from '../derive/model.js';
import type { FactValue } from '../profile/model.js';
import type { AnswerNote, ProfileAnswer, ProfileAnswers, UnansweredFact } from './model.js';
import { inheritedFacts, profileFacts } from './profileFacts.js';

function givenIn(facts: GivenFacts | null | undefined, fact: ProfileFact): FactValue | undefined {
  const given: Readonly<Record<string, FactValue | undefined>> = { ...facts };
  return Object.hasOwn(given, fact) ? given[fact] : undefined;
}

function given(
  fact: ProfileFact,
  value: FactValue,
  givenAt: 'service' | 'organization',
  pointer: string,
): ProfileAnswer {
  const evidence = [`${pointer}/profile/${fact}`];
  return { fact, value, source: 'given', givenAt, evidence, measured: null, threshold: null, missing: [] };
}

function derivedParts({
  measured,
  threshold,
  evidence,
}: Derivation): Pick<AnswerNote, 'measured' | 'threshold' | 'evidence'> {
  return { measured: measured ?? null, threshold: threshold ?? null, evidence };
}

/** One fact of a scope: given for it, else derived for it, else given for its organization. */
function answerTo(scope: DeriveScope, fact: ProfileFact): ProfileAnswer | UnansweredFact | [ProfileAnswer, AnswerNote] {
  const { context, service, pointer } = scope;
  const { organization } = context.index.model;
  const own = givenIn(service === null ? organization?.profile : service.profile, fact);
  const derive = derivations[fact];
  const derivation = derive?.(scope);
  const derived = derivation?.value;
  if (own !== undefined) {
    const answer = given(fact, own, service === null ? 'organization' : 'service', pointer);
    if (derivation === undefined || derived === undefined || isSameValue(own, derived)) return answer;
    return [answer, { code: 'given-against-derived', fact, given: own, derived, ...derivedParts(derivation) }];
  }
  if (derivation !== undefined && derived !== undefined) {
    const { missing } = derivation;
    return { fact, value: derived, source: 'derived', givenAt: null, ...derivedParts(derivation), missing };
  }
  const inherited =
    service !== null && inheritedFacts.includes(fact) ? givenIn(organization?.profile, fact) : undefined;
  if (inherited !== undefined) return given(fact, inherited, 'organization', '/organization');
  return { fact, isDerivable: derive !== null, missing: derivation?.missing ?? [] };
}

/** All facts of a scope. */
export function answersOf(scope: DeriveScope): ProfileAnswers {
  const { context, service } = scope;
  const answers: ProfileAnswer[] = [];
  const unanswered: UnansweredFact[] = [];
  const notes: AnswerNote[] = [];
  for (const fact of profileFacts) {
    const found = answerTo(scope, fact);
    if (Array.isArray(found)) {
      answers.push(found[0]);
      notes.push(found[1]);
    } else if ('value' in found) answers.push(found);
    else unanswered.push(found);
  }
  const facts: Readonly<Record<string, FactValue>> = Object.fromEntries(
    answers.map(({ fact, value }) => [fact, value]),
  );
  return {
    kind: 'profile-answers',
    asOf: context.asOf,
    subject:
      service === null
        ? { kind: 'organization', id: organizationId(context.index.model) }
        : { kind: 'service', id: service.id },
    profile: facts, // each derivation gives what its fact takes; what was given is checked with the document
    answers,
    unanswered,
    notes,
  };
}
