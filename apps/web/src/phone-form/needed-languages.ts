import type { FoundPerson } from '../people-finder/found-person.js';

/** The languages that must be spoken with them: none for who speaks Norwegian. */
export function neededLanguages({ languages }: FoundPerson): string {
  return languages.some((code) => ['nb', 'nn', 'no'].includes(code)) ? '' : languages.join(',');
}
