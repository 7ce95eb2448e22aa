import { compareText } from '../internal/text/compareText.js';
import type { Completeness, OpenQuestion } from './model.js';
import type { MissingFact, Rule, RuleSubject, RuleSubjectKind } from './rule.js';

/** Tells what became of one subject of a rule: it was looked at, and what it could not be decided without is missing. */
export type AskFacts = (subject: RuleSubject, missing: readonly MissingFact[]) => void;

/** Keeps count of what rules needed to know and whether it is known. */
export interface Facts {
  /** Begins a rule over its subjects of a kind. */
  readonly begin: (rule: Rule, kind: RuleSubjectKind, subjects: readonly RuleSubject[]) => AskFacts;
  /** The count so far. */
  readonly completeness: () => Completeness;
}

interface Question {
  readonly code: string;
  readonly pointer: string;
  /** Ids of rules, each once, since one rule asks after the other. */
  readonly unlocks: string[];
  /** Whether it is counted by a state already. */
  isCounted: boolean;
}

function ordered(questions: readonly Question[]): OpenQuestion[] {
  return questions
    .map(({ code, pointer, unlocks }) => ({ code, pointer, unlocks: [...unlocks].sort(compareText) }))
    .sort(
      (a, b) => b.unlocks.length - a.unlocks.length || compareText(a.code, b.code) || compareText(a.pointer, b.pointer),
    );
}

/** The facts that a rule asks for whenever it looks at a subject: lists, and fields of its own kind. */
function alwaysAsked({ needs }: Rule, kind: RuleSubjectKind): readonly string[] {
  if (kind === 'any') return []; // what one entity refers to is no fact of every other
  return needs.filter((code) => !code.includes('.') || code.startsWith(`${kind}.`));
}

/** Whether a missing fact is one of the subject itself, and not of something else that it hangs on. */
function isOwn({ code, pointer }: MissingFact, subject: RuleSubject): boolean {
  return !code.includes('.') || (pointer === subject.pointer && code.startsWith(`${subject.kind}.`));
}

/** States of the facts of one code, by position of the subject. */
type States = Uint8Array;
const isKnown = 1;
const isMissing = 2;

/** An empty count; a fact that several rules need of one subject counts once. */
export function countFacts(): Facts {
  const statesOf = new Map<string, States>();
  const questions = new Map<string, Map<string, Question>>();
  const statesFor = (code: string, kind: string, size: number): States => {
    const key = `${kind}|${code}`;
    const known = statesOf.get(key);
    if (known !== undefined && known.length >= size) return known;
    const states = new Uint8Array(size);
    states.set(known ?? []);
    statesOf.set(key, states);
    return states;
  };
  const askFor = ({ code, pointer }: MissingFact, ruleId: string): Question => {
    const places = questions.get(code) ?? new Map<string, Question>();
    if (places.size === 0) questions.set(code, places);
    const known = places.get(pointer);
    const question = known ?? { code, pointer, unlocks: [], isCounted: false };
    if (known === undefined) places.set(pointer, question);
    if (question.unlocks.at(-1) !== ruleId) question.unlocks.push(ruleId);
    return question;
  };
  return {
    begin: (rule, kind, subjects) => {
      // What a rule about any entity needs is a fact of the document, not of each entity.
      const placeOf = (subject: RuleSubject) => (kind === 'any' ? 0 : subject.position);
      const last = subjects.at(-1); // positions rise
      const size = last === undefined ? 0 : placeOf(last) + 1;
      const statesByCode = new Map(alwaysAsked(rule, kind).map((code) => [code, statesFor(code, kind, size)]));
      const asked = [...statesByCode.values()];
      return (subject, missing) => {
        const place = placeOf(subject);
        if (missing.length === 0) {
          for (const states of asked) if (states[place] === 0) states[place] = isKnown;
          return;
        }
        for (const states of asked) if (states[place] !== isMissing) states[place] = isKnown;
        for (const fact of missing) {
          const question = askFor(fact, rule.id);
          const states = isOwn(fact, subject) ? statesByCode.get(fact.code) : undefined;
          if (states === undefined) continue;
          states[place] = isMissing;
          question.isCounted = true;
        }
      };
    },
    completeness: () => {
      const all = [...questions.values()].flatMap((places) => [...places.values()]);
      let needed = all.filter(({ isCounted }) => !isCounted).length;
      let known = 0;
      for (const states of statesOf.values()) {
        for (let place = 0; place < states.length; place++) {
          if (states[place] === isKnown) known += 1;
          if (states[place] !== 0) needed += 1;
        }
      }
      return { needed, known, questions: ordered(all) };
    },
  };
}
