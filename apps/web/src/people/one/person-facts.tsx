import { Link } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { shownPhone } from '../../language/phone.js';
import { useWords } from '../../language/words.js';
import { Section } from '../../page/section.js';
import { VolunteerLink } from './volunteer-link.js';
import { personWords } from './words.js';

const personFactsFragment = graphql(`
  fragment PersonFacts on Person {
    id
    preferredChannel
    languages
    birthYear
    note
    createdAt
    address {
      street
      postalCode
      city
      district
    }
    contactPoints {
      kind
      value
    }
    ...VolunteerLink
  }
`);

/** What we know: how they are reached, where they live, what they speak, and whether they are a volunteer too. */
export function PersonFacts({ person: masked }: { readonly person: FragmentType<typeof personFactsFragment> }) {
  const t = useWords(personWords);
  const format = useFormat();
  const person = unmask(personFactsFragment, masked);
  const { contactPoints, preferredChannel, address, languages, birthYear, note, createdAt } = person;
  const place = [address.postalCode, address.city].filter(Boolean).join(' ');
  const of = (kind: string) => contactPoints.filter((point) => point.kind === kind).map(({ value }) => value);
  const rows: readonly (readonly [label: string, value: ReactNode])[] = [
    [
      t('phone'),
      of('PHONE').map((phone) => (
        <div key={phone}>
          <Link href={`tel:${phone}`}>{shownPhone(phone)}</Link>
        </div>
      )),
    ],
    [
      t('email'),
      of('EMAIL').map((email) => (
        <div key={email}>
          <Link href={`mailto:${email}`}>{email}</Link>
        </div>
      )),
    ],
    [t('channel'), t(preferredChannel)],
    [t('address'), [address.street, place].filter(Boolean).join('\n')],
    [t('district'), address.district],
    [t('languages'), format.list(languages.map(format.languageName))],
    [t('birthYear'), birthYear],
    [t('note'), note],
    [t('known'), format.fullDate(createdAt)],
    [t('volunteer'), <VolunteerLink key="volunteer" person={person} />],
  ];
  return (
    <Section title={t('facts')}>
      {contactPoints.length === 0 && <p className="quiet">{t('noContact')}</p>}
      <dl className="fact-list">
        {rows
          .filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value))
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}
