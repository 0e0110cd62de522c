import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Section } from '../page/section.js';
import { useCentre } from '../session/centre.js';
import { closeBookingFeedMutation } from './booking-feeds.js';
import { bookingCalendarWords } from './booking-words.js';
import { SecretCalendar } from './secret-calendar.js';

const bookingFeedsQuery = graphql(`
  query BookingFeeds($centreId: ID!) {
    bookingFeeds(centreId: $centreId) {
      id
      since
      association {
        id
        name
      }
    }
  }
`);

const makeBookingFeedMutation = graphql(`
  mutation MakeBookingFeed($centreId: ID!, $idempotencyKey: String!, $input: BookingFeedInput!) {
    makeBookingFeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on BookingFeedMade {
        address
      }
    }
  }
`);

/**
 * What is booked, in a calendar of one's own: an association's for those who book for it, or (without one) all that the
 * user books. A volunteer has one calendar already, and it stands there.
 */
export function BookingCalendar({ associationId }: { readonly associationId?: string }) {
  const t = useWords(bookingCalendarWords);
  const { id: centreId, slug, roles } = useCentre();
  const { data, problem, again } = useData(bookingFeedsQuery, { centreId }, { pause: !roles.includes('CONTACT') });
  const making = useMutationOnce(makeBookingFeedMutation);
  const closing = useMutationOnce(closeBookingFeedMutation);
  const feed = data?.bookingFeeds.find(({ association }) => association?.id === associationId);
  if (!feed) return <ProblemNote problem={problem} again={again} mayBeHidden />;
  const make = async () => {
    const answer = await making.run({ associationId });
    if (answer?.__typename !== 'BookingFeedMade') return null;
    again();
    return answer.address;
  };
  const close = async () => {
    const answer = await closing.run({ associationId });
    if (answer?.__typename !== 'BookingFeed') return false;
    again();
    return true;
  };
  const { since, association } = feed;
  if (!associationId && roles.includes('VOLUNTEER')) {
    return (
      <Section title={t('own')}>
        <p>{t('volunteerHasIt')}</p>
        <p>
          <Link to="/c/$centre/me" params={{ centre: slug }}>
            {t('toMyPage')}
          </Link>
        </p>
        {since && (
          <>
            <p>{t('olderAddress')}</p>
            <Button variant="secondary" loading={closing.running} onClick={() => void close()}>
              {t('closeOlder')}
            </Button>
          </>
        )}
        <ProblemNote problem={closing.problem} />
      </Section>
    );
  }
  return (
    <SecretCalendar
      {...{ since, make, close, making: making.running, closing: closing.running }}
      title={association ? t('ofAssociation', { name: association.name }) : t('own')}
      lead={t(association ? 'leadOfAssociation' : 'leadOwn')}
      readers={t(association ? 'readersOfAssociation' : 'readersOwn')}
      problem={making.problem ?? closing.problem}
    />
  );
}
