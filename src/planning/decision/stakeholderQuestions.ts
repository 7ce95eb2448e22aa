/** A question to ask those whom a decision concerns. */
export interface StakeholderQuestion {
  /** Its id. */
  readonly id: string;
  /** What is asked. */
  readonly question: string;
  /** Where it comes from, ids of `ruleSources`. */
  readonly sources: readonly string[];
}

const operatingModels = ['operating-models'];
const serviceOperatingModel = ['service-operating-model'];

/** What to ask those whom a decision concerns, to be kept with the record; the seeds name it, the words are ours. */
export const stakeholderQuestions: readonly StakeholderQuestion[] = /* @__PURE__ */ Object.freeze<
  StakeholderQuestion[]
>([
  { id: 'owner', question: 'Who owns it?', sources: operatingModels },
  { id: 'failure', question: 'What happens when it fails?', sources: operatingModels },
  { id: 'dependencies', question: 'What does it depend on that must not fail?', sources: operatingModels },
  { id: 'monitoring', question: 'What is monitored?', sources: operatingModels },
  { id: 'recovery', question: 'What shows that it can be recovered?', sources: operatingModels },
  { id: 'exceptions', question: 'Which exceptions are accepted?', sources: operatingModels },
  {
    id: 'least-disruption',
    question: 'Which decision takes away most risk with least disruption?',
    sources: operatingModels,
  },
  { id: 'baseline', question: 'What is the baseline?', sources: serviceOperatingModel },
  {
    id: 'follow-up',
    question: 'Who owns exceptions, tests and what follows from them?',
    sources: serviceOperatingModel,
  },
  { id: 'improvement', question: 'What will show that it became better?', sources: serviceOperatingModel },
  { id: 'under-load', question: 'How does it fail under load?', sources: serviceOperatingModel },
]);
