import { Link } from '@tanstack/react-router';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { Section } from '../../page/section.js';
import { useCentre } from '../../session/centre.js';
import type { Rights } from '../rights.js';
import { FactList } from './fact-list.js';
import { volunteerWords } from './words.js';

const contactFragment = graphql(`
  fragment VolunteerContact on Volunteer {
    id
    person {
      id
      birthYear
      languages
      preferredChannel
      contactPoints {
        kind
        value
      }
      address {
        street
        postalCode
        city
        district
      }
    }
  }
`);

const channel = { EMAIL: 'byEmail', SMS: 'bySms', CALL: 'byPhone' } as const;

/** How they are reached, where they live and what they speak. It is kept on the person's card. */
export function ContactPart({
  volunteer,
  rights,
}: {
  readonly volunteer: FragmentType<typeof contactFragment>;
  readonly rights: Rights;
}) {
  const t = useWords(volunteerWords);
  const format = useFormat();
  const { slug } = useCentre();
  const { person } = unmask(contactFragment, volunteer);
  if (!person) return null;
  const { address, contactPoints, languages } = person;
  const street = [address.street, [address.postalCode, address.city].filter(Boolean).join(' ')].filter(Boolean);
  return (
    <Section
      title={t('contact')}
      actions={
        rights.seesDesk && (
          <>
            <Link to={`/c/${slug}/people/${person.id}` as string}>{t('card')}</Link>
            <Link to={`/c/${slug}/people/${person.id}/edit` as string}>{t('editCard')}</Link>
          </>
        )
      }
    >
      <FactList
        facts={[
          [
            t('reach'),
            contactPoints.length > 0 &&
              contactPoints.map(({ kind, value }) => (
                <span key={value} className="contact-point">
                  {kind === 'PHONE' ? (
                    <a href={`tel:${value}`}>{readable(value)}</a>
                  ) : (
                    <a href={`mailto:${value}`}>{value}</a>
                  )}
                </span>
              )),
          ],
          [t('channel'), t(channel[person.preferredChannel])],
          [t('address'), street.join(', ')],
          [t('district'), address.district],
          [t('languages'), languages.length > 0 && format.list(languages.map(format.languageName))],
          [t('birthYear'), person.birthYear],
        ]}
      />
      {rights.own && !rights.runs && <p className="quiet">{t('tellUs')}</p>}
    </Section>
  );
}

/** A Norwegian number in pairs, as people read it aloud; others as they are. */
function readable(phone: string): string {
  return phone.replace(/^\+47(\d{2})(\d{2})(\d{2})(\d{2})$/, '$1 $2 $3 $4');
}
