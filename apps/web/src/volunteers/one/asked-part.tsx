import { Link } from '@tanstack/react-router';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { OfferRow } from '../../offers/offer-row.js';
import { Section } from '../../page/section.js';
import { useCentre } from '../../session/centre.js';
import type { Rights } from '../rights.js';
import { PagedList } from './paged-list.js';
import { volunteerWords } from './words.js';

const volunteerOffersQuery = graphql(`
  query VolunteerOffers($centreId: ID!, $personId: ID!, $after: String) {
    offers(centreId: $centreId, personId: $personId, first: 10, after: $after) {
      edges {
        node {
          id
          needKind {
            code
            name
          }
          need {
            id
            recipient {
              id
              name
            }
          }
          ...OfferRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** What they were asked, and what they said; a question that waits can be answered. */
export function AskedPart({
  personId,
  name,
  rights,
}: {
  readonly personId: string;
  readonly name: string;
  readonly rights: Rights;
}) {
  const t = useWords(volunteerWords);
  const { slug } = useCentre();
  return (
    <Section title={t('asked')}>
      <PagedList
        query={volunteerOffersQuery}
        personId={personId}
        pick={({ offers }) => offers}
        row={(offer) => (
          <OfferRow
            offer={offer}
            title={
              <>
                {offer.need ? (
                  <Link to="/c/$centre/needs/$need" params={{ centre: slug, need: offer.need.id }}>
                    {offer.needKind?.name ?? t('something')}
                  </Link>
                ) : (
                  (offer.needKind?.name ?? t('something'))
                )}
                {offer.need?.recipient && <span className="quiet">, {offer.need.recipient.name}</span>}
              </>
            }
            name={name}
            answers={rights.own ? 'own' : rights.seesDesk ? 'byPhone' : 'none'}
          />
        )}
        empty={t('neverAsked')}
      />
    </Section>
  );
}
