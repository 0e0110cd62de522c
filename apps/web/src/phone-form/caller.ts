import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import type { CallPerson } from './call.js';

export const callerFragment = graphql(`
  fragment Caller on Person {
    id
    name
    birthYear
    languages
    address {
      district
    }
    contactPoints {
      kind
      value
    }
  }
`);

/** A person as a call keeps them. */
export function callPerson(masked: FragmentType<typeof callerFragment>): CallPerson {
  const { id, name, birthYear, languages, address, contactPoints } = unmask(callerFragment, masked);
  const phone = contactPoints.find(({ kind }) => kind === 'PHONE')?.value ?? null;
  return { id, name, birthYear: birthYear ?? null, languages, district: address.district ?? '', phone };
}

/** What tells people of the same name apart: number, district, year of birth. */
export function detailsOf({ phone, district, birthYear }: CallPerson): string {
  return [phone, district, birthYear].filter(Boolean).join(', ');
}

/** The languages that must be spoken with them: none for who speaks Norwegian. */
export function neededLanguages({ languages }: CallPerson): string {
  return languages.some((code) => ['nb', 'nn', 'no'].includes(code)) ? '' : languages.join(',');
}
