// Maturity of seeded answers, and the plans of the examples, for the digests.

/** Answers by a fixed pattern: every rating, some not answered, evidence of three ages. */
function answersOf({ criteria }, shift) {
  const ratings = ['F', 'L', 'F', 'P', 'N', 'F', 'L'];
  return criteria.flatMap(({ id }, at) => {
    const evidenceIds = [`e${(at + shift) % 3}`];
    return (at * 5 + shift) % 11 === 0 ? [] : [{ criterionId: id, rating: ratings[(at * 3 + shift) % 7], evidenceIds }];
  });
}

/** Groups of results of maturity. */
export function maturityGroups(library) {
  const { assessMaturity, nextMaturitySteps, compareMaturity, maturitySensitivity, assessorAgreement } = library;
  const { operationsMaturityModel, sammMaturityModel, iso33020MaturityModel, c2m2MaturityModel } = library;
  const evidence = ['2024-01-31', '2024-05-31', '2023-02-28'].map((collectedOn, at) => ({ id: `e${at}`, collectedOn }));
  const model = operationsMaturityModel;
  const options = { asOf: '2024-06-30', evidence };
  const rated = [0, 1, 2].map((shift) => answersOf(model, shift));
  const assessed = rated.map((answers) => assessMaturity(model, answers, options));
  const levels = [1, 2, 3];
  return {
    assessed,
    steps: assessed.map((each) => nextMaturitySteps(model, each, { alternatives: 2 })),
    compared: [
      compareMaturity(assessed[0], assessed[1]),
      compareMaturity(assessed[1], assessMaturity(model, rated[1], { ...options, asOf: '2025-06-30' })),
    ],
    doubt: rated.map((answers) => [
      maturitySensitivity(model, answers, options),
      assessorAgreement(model, answers, { ...options, seed: 42 }),
    ]),
    mapped: levels.map((level) => library.mapMaturityLevel(level, { from: 'operations', to: 'cmmi' })),
    models: [model, sammMaturityModel, iso33020MaturityModel, c2m2MaturityModel],
    charts: assessed.map((each) => library.maturityChart(each, { targetLevel: 3 })),
  };
}

/** Groups of results of planning, over the decisions and transitions of a document. */
export function planningGroups(library, { name, document }, asOf) {
  const { parseOperatingModelText, decisionRecord, reviewsDue } = library;
  const parsed = parseOperatingModelText(document);
  if (!parsed.ok) throw new Error(`examples/${name} does not parse`);
  const { model } = parsed;
  const records = (model.decisions ?? []).map(({ id }) => decisionRecord(model, id));
  const ids = (model.transitions ?? []).map(({ id }) => id);
  return {
    decisions: records.map((record) => [
      record,
      library.toMadr(record),
      library.toDecisionText(record),
      library.toYStatement(record),
    ]),
    transitions: ids.map((id) => [
      library.transitionStatus(model, id, { asOf }),
      library.handoverChecklist(model, id, { asOf }),
      library.rankPilots(model, id, { asOf }),
    ]),
    reviews: reviewsDue(model, { asOf }),
  };
}

/** A transition that is taken through its phases: a pilot is rejected, and it begins again. */
export function advanced({ advanceTransition }) {
  const move = { id: 'move', name: 'Backup to Harbor', phase: 'pilot', pilot: { serviceId: 'backup' } };
  const model = { id: 'mills', name: 'North Mills', services: [{ id: 'backup', name: 'Backup' }], transitions: [move] };
  return advanceTransition(model, 'move', { kind: 'pilot-rejected', back: 'audit' }, { asOf: '2024-09-01' });
}
