import type { PlanCheck, PlanCheckCode } from './model.js';

/** What every check says. */
type PlanText = Pick<PlanCheck, 'sentence' | 'remedy' | 'sources' | 'gapRules'>;

/** Sentence, remedy, sources and gap rules of each check. */
export const planTexts: Readonly<Record<PlanCheckCode, PlanText>> = {
  EXTERNAL_WITHOUT_INTERNAL_OWNER: {
    sentence: 'A provider works on a service that nobody inside owns.',
    remedy: 'Name one internal role that owns the service before a provider works on it.',
    sources: ['000', '002'],
    gapRules: ['own/service-no-owner', 'own/owner-outside'],
  },
  STRATEGY_EXTERNALISED: {
    sentence: 'Somebody outside answers for strategy or governance.',
    remedy: 'Keep accountability for strategy and governance inside; a provider can do the work and be consulted.',
    sources: ['004'],
    gapRules: ['gov/accountability-outside'],
  },
  SINGLE_MODEL_FOR_ALL: {
    sentence: 'All functions are operated in the same way, although they differ in what they need.',
    remedy: 'Decide for each function which operating model fits it, and record why.',
    sources: ['002'],
    gapRules: ['gov/one-model-for-everything'],
  },
  IN_HOUSE_24X7_UNDERSTAFFED: {
    sentence: 'The functions that stay inside around the clock take more people together than there are.',
    remedy: 'Share the nights of some functions with a partner, add people, or be on call where a desk is not needed.',
    sources: ['004'],
    gapRules: ['coverage/understaffed-247'],
  },
  AUGMENTATION_WITHOUT_LEAD: {
    sentence: 'Staff is added to a service, and nobody inside directs it.',
    remedy: 'Name an internal role that directs the added staff.',
    sources: ['002'],
    gapRules: ['gov/augmentation-without-lead'],
  },
  AUGMENTATION_FOR_COVERAGE: {
    sentence:
      'Added staff is to close hours that internal staff leaves open; it works in the hours of those who direct it.',
    remedy: 'Give the open hours to a partner who answers for them, or staff them inside.',
    sources: ['003'],
    gapRules: [],
  },
  TOOLING_SILO: {
    sentence: 'A service is shared, and the sides look into different tools that are not joined.',
    remedy: 'Give both sides access to one tool for each purpose, or connect their tools.',
    sources: ['004'],
    gapRules: ['tool/silo'],
  },
  DEPENDENCY_SLOWER_THAN_CONSUMER: {
    sentence:
      'A service depends on one that answers or recovers more slowly, or is there at fewer hours, than it needs.',
    remedy: 'Raise what the dependency promises, make the service work without it for a while, or lower its own need.',
    sources: ['000'],
    gapRules: ['resilience/dependency-weaker'],
  },
  INTERNAL_ONLY_INSIDE_EXTERNAL: {
    sentence: 'Only internal staff may have access to a service that is planned with a provider.',
    remedy: 'Carve the service out and operate it inside, or state the reason for an exception.',
    sources: ['004'],
    gapRules: ['gov/internal-only-outside'],
  },
  BACKUP_VERIFICATION_UNOWNED: {
    sentence: 'Nobody owns the verification of backups.',
    remedy: 'Name one role that answers for the verification of backups, and the role that does it.',
    sources: ['003'],
    gapRules: ['backup/verification-unowned', 'own/required-activity-missing'],
  },
};
