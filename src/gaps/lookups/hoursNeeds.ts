/** What can be missing to know the hours of whoever does some work. */
export const hoursNeeds: readonly string[] = [
  'coverage',
  'coverage.closures',
  'window.teamId',
  'roles',
  'role.holders',
  'role.teamId',
  'people',
  'person.teamIds',
  'person.activeFrom',
  'person.activeUntil',
  'person.partyId',
  'teams',
  'team.partyId',
];

/** What can be missing to know whether seats have a tier and skills. */
export const offerNeeds: readonly string[] = ['window.tier', 'window.skills', 'rotation.tier', 'rotation.skills'];
