import type { ToldFact, ToldValue } from '@hjerterom/platform';
import type { Everything } from '../../index.js';

/** The file for programs: lib → kind of thing → things, each with its facts by their names; codes as they are kept. */
export function everythingFile({ personId, centre, madeAt, libs }: Everything): object {
  return {
    format: 'hjerterom-everything-1',
    personId,
    centre: centre.name,
    madeAt,
    ...Object.fromEntries(
      libs.map(({ lib, parts }) => [
        lib,
        Object.fromEntries(parts.map(({ key, things }) => [key, things.map((facts) => record(facts))])),
      ]),
    ),
  };
}

function record(facts: readonly ToldFact[]): object {
  return Object.fromEntries(facts.map(({ key, value }) => [key, plain(value)]));
}

function plain(value: ToldValue) {
  return value !== null && typeof value === 'object' && 'code' in value ? value.code : value;
}
