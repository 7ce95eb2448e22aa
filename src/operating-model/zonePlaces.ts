/** Every place of a time zone in the document, `*` for each item of a list. */
export const zonePlaces: readonly string[] = (() => {
  const hours = (path: string) =>
    ['windows', 'closures', 'replacements', 'breaks'].map((list) => `${path}/${list}/*/zone`);
  return [
    'organization/timeZone',
    'organization/sites/*/timeZone',
    'parties/*/timeZone',
    'teams/*/timeZone',
    'people/*/timeZone',
    'services/*/slos/*/window/zone',
    'coverage/rotations/*/zone',
    ...hours('organization/businessHours'),
    ...hours('services/*/requiredCoverage'),
    ...hours('services/*/slos/*/hours'),
    ...hours('activities/*/requiredCoverage'),
    ...hours('activities/*/maintenanceWindow'),
    ...hours('assignments/*/scope/window'),
    ...hours('coverage'),
    ...hours('contracts/*/serviceLevels/*/hours'),
    ...hours('escalationRoutes/*/hours'),
  ];
})();
