import { once } from '../once.js';
import { intlZones } from './intlZones.js';
import type { ZoneProvider } from './zoneProvider.js';

/** The provider that is meant where none is given. It keeps tables of the engine's own zones, which do not change while it runs. */
export const standardZones: () => ZoneProvider = /* @__PURE__ */ once(intlZones);
