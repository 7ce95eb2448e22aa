import { expect, test } from 'vitest';
import { zoneSchema } from '../../src/internal/values/schema.js';
import { zonePlaces } from '../../src/operating-model/zonePlaces.js';
import { schemaPlaces } from './schemaPlaces.js';

test('names every place of a time zone in the document, and each once', () => {
  const zones = schemaPlaces.filter(({ schema }) => schema === zoneSchema).map(({ path }) => path.join('/'));
  expect([...zonePlaces].sort()).toEqual([...new Set(zones)].sort());
  expect(zones.length).toBeGreaterThan(20);
});

test('a zone has a name that says so', () => {
  const keys = new Set(zonePlaces.map((place) => place.split('/').at(-1)));
  expect([...keys].sort()).toEqual(['timeZone', 'zone']);
});
