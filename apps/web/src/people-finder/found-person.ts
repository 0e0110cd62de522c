import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { shownPhone } from '../language/phone.js';

/** Somebody known to the centre, as far as it takes to choose the right one. Plain JSON: a draft may keep it. */
export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly district: string;
  readonly birthYear: number | null;
  /** ISO 639 codes, the best one first. */
  readonly languages: readonly string[];
}

const foundPersonFragment = graphql(`
  fragment FoundPerson on Person {
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

/** A person as a form keeps them. */
export function foundPerson(masked: FragmentType<typeof foundPersonFragment>): FoundPerson {
  const { id, name, birthYear, languages, address, contactPoints } = unmask(foundPersonFragment, masked);
  const phone = contactPoints.find(({ kind }) => kind === 'PHONE')?.value ?? null;
  return { id, name, birthYear: birthYear ?? null, languages, district: address.district ?? '', phone };
}

/** What tells people of the same name apart: number, district, year of birth. */
export function detailsOf({ phone, district, birthYear }: FoundPerson): string {
  return [phone && shownPhone(phone), district, birthYear].filter(Boolean).join(', ');
}
