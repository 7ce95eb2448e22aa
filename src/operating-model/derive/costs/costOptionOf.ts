import type { CostModelOption, OptionService } from '../../../cost/comparison/model.js';
import type { CostOption } from '../../../cost/options/model.js';
import { pick } from '../../../internal/pick.js';
import type { RaciSemantic } from '../../../raci/model.js';
import type { Service } from '../../../services/catalogue/model.js';
import type { OperatingModelIndex } from '../../indexOperatingModel.js';
import { defaultSeverities } from '../../model.js';
import type { CostNotes } from './costNotes.js';
import { knowledgeHolders } from './knowledgeHolders.js';
import { optionParties } from './optionParties.js';
import { responsePromises } from './responsePromises.js';
import type { serviceHoursFacts } from './serviceHoursFacts.js';
import { serviceLetters } from './serviceLetters.js';
import type { ServiceLetters } from './serviceLetters.js';
import type { staffWithHours } from './staffWithHours.js';
import { withAcknowledge } from './withAcknowledge.js';

/** What the options of a document have in common. */
export interface OptionWork {
  readonly index: OperatingModelIndex;
  readonly notes: CostNotes;
  /** The day on which letters hold and people are there. */
  readonly date: string;
  /** The services, by id. */
  readonly services: readonly Service[];
  readonly hoursOf: ReturnType<typeof serviceHoursFacts>;
  readonly staffOf: ReturnType<typeof staffWithHours>;
  readonly semantics: readonly RaciSemantic[];
  /** Whether nobody has said which letters hold knowledge. */
  readonly isStandardHolding: boolean;
}

/** What an option has of its own for a comparison: no free text, and no marks of an import. */
const ownKeys = [
  ...['id', 'name', 'operatingModel', 'incumbent', 'contractIds', 'staff', 'onCall', 'specialists', 'training'],
  ...['recruiting', 'governanceHoursPerMonth', 'changeRequestsPerYear', 'volumePerYear', 'tooling', 'restoration'],
  ...['onCallReach', 'skillGapDelayHours', 'contextPenalty', 'mitigationRate', 'responseComplianceRate'],
  ...['claimsCredits', 'transition', 'exit', 'lines'],
] as (keyof CostOption & keyof CostModelOption)[];

/** An option of a document as a comparison of costs takes it. */
export function costOptionOf(option: CostOption, work: OptionWork): CostModelOption {
  const { index, notes, services, hoursOf, staffOf, date } = work;
  const parties = optionParties(index, option);
  const serviceOf = (service: Service): OptionService => {
    const place = `options/${option.id}/services/${service.id}`;
    const letters = serviceLetters(index, service.id, parties, date);
    const holders = holdersOf(letters, `${place}/holders`, work);
    return { serviceId: service.id, ...hoursOf({ service, letters, parties, place }), ...(holders && { holders }) };
  };
  const { items, notes: bounds } = withAcknowledge(
    option.restoration ?? [],
    responsePromises(index, option),
    index.model.organization?.severities ?? defaultSeverities,
  );
  for (const { field, from } of bounds) {
    const place = `options/${option.id}/restoration/${field}`;
    notes.derived(place, from);
    notes.assume('acknowledge-within-response', place, 'assumption');
  }
  return {
    ...pick(option, ownKeys),
    ...(option.staff !== undefined && { staff: staffOf(option) }),
    ...(option.restoration !== undefined && { restoration: items }),
    services: services.map(serviceOf),
  };
}

function holdersOf(
  { activities, missing, missingParties }: ServiceLetters,
  field: string,
  { index, notes, semantics, date, isStandardHolding }: OptionWork,
): OptionService['holders'] {
  const hasLetters = semantics.some((semantic) => index.scheme().lettersFor(semantic).size > 0);
  const questions = [...missing, ...missingParties, ...(hasLetters ? [] : ['raciScheme'])];
  if (questions.length > 0) {
    notes.unknown(field, questions);
    return undefined;
  }
  const { holders, unnamed, from } = knowledgeHolders(index, activities, semantics, date);
  if (holders.length === 0 && index.list('activity').some(({ serviceId }) => serviceId === undefined)) {
    notes.unknown(field, ['activity.serviceId']); // one of these may be the service's
    return undefined;
  }
  notes.derived(field, ...from);
  if (isStandardHolding) notes.assume('holding-letters', field, 'house');
  for (const key of unnamed) notes.assume('unknown-staffing-is-one-holder', `${field}/${key}`, 'house', 1);
  return holders;
}
