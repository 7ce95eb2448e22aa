import { concernedServices } from '../../gaps/concerned.js';
import { checkCoverageOptions, coverageFrame } from '../../gaps/coverageFrame.js';
import type { CoverageOptions } from '../../gaps/coverageFrame.js';
import { missingList } from '../../gaps/lookups/missingList.js';
import { liveActivities, liveServices } from '../../gaps/lookups/live.js';
import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import { unplacedActivity } from '../../gaps/lookups/unplacedActivities.js';
import type { MissingFact } from '../../gaps/rule.js';
import { ruleContext } from '../../gaps/ruleContext.js';
import { refuse } from '../../internal/check.js';
import { asOfDate } from '../../internal/time/asOfDate.js';
import { indexOperatingModel } from '../../operating-model/indexOperatingModel.js';
import type { OperatingModelIndex } from '../../operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../operating-model/model.js';
import { organizationId } from '../../operating-model/subjectPointer.js';
import type { Service } from '../../services/catalogue/model.js';
import type { DeriveFrame, DeriveScope, MaturityReader, ProfileThresholds } from './model.js';
import { maturityReader } from './maturityReader.js';
import { thresholdsOf } from './thresholdsOf.js';

/** What derivations of a document are made with. */
export interface FrameOptions {
  readonly asOf: string | number;
  readonly coverage?: CoverageOptions | undefined;
  readonly thresholds?: Partial<ProfileThresholds> | undefined;
  readonly maturityLevel?: MaturityReader | undefined;
}

const closures: MissingFact = { code: 'coverage.closures', pointer: '/coverage' };

/** Makes a document ready for derivations. Holidays of which nothing is said count as none, and are told as missing. */
export function deriveFrame(
  model: OperatingModel | OperatingModelIndex,
  { asOf, coverage = {}, thresholds, maturityLevel }: FrameOptions,
): DeriveFrame {
  checkCoverageOptions(coverage);
  const limits = thresholdsOf(thresholds);
  const stated = 'pointerOf' in model ? model.model : model;
  const hasHours = stated.coverage?.windows !== undefined || stated.coverage?.rotations !== undefined;
  const isSilent = hasHours && stated.coverage.closures === undefined;
  const read = isSilent ? { ...stated, coverage: { ...stated.coverage, closures: [] } } : stated;
  const index = 'pointerOf' in model && !isSilent ? model : indexOperatingModel(read);
  const zone = stated.organization?.timeZone ?? 'UTC';
  const { first } = ruleContext(
    index,
    asOfDate(asOf, zone),
    coverageFrame(coverage, asOf, zone),
    stated.raciScheme?.accountableImpliesResponsible ?? true,
    () => refuse('useOf', 'not be asked'),
    concernedServices(index),
  );
  return {
    context: first,
    missingHours: isSilent ? [closures] : [],
    thresholds: limits,
    maturity: maturityLevel ?? maturityReader(index, asOfDate(asOf, zone)),
  };
}

function defined(...facts: readonly (MissingFact | undefined)[]): MissingFact[] {
  return facts.filter((fact) => fact !== undefined);
}

/** The scope of one service. */
export function serviceScope(frame: DeriveFrame, service: Service): DeriveScope {
  const { context } = frame;
  const subject = { kind: 'service', id: service.id } as const;
  return {
    ...frame,
    service,
    pointer: context.index.pointerOf(subject) ?? '',
    services: [service],
    moreServices: [],
    activities: context.index.activitiesOf(service.id),
    moreActivities: [...defined(missingList(context, 'activities', subject)), ...unplacedActivity(context, () => true)],
  };
}

/** The scope of the organization. */
export function organizationScope(frame: DeriveFrame): DeriveScope {
  const { context } = frame;
  const subject = { kind: 'organization', id: organizationId(context.index.model) } as const;
  return {
    ...frame,
    service: null,
    pointer: context.index.pointerOf(subject) ?? '',
    services: liveServices(context),
    moreServices: defined(missingList(context, 'services')),
    activities: liveActivities(context),
    moreActivities: oneOfEach(
      defined(
        missingList(context, 'activities'),
        ...liveServices(context).map(({ id }) => missingList(context, 'activities', { kind: 'service', id })),
      ),
    ),
  };
}
