import { useMutationOnce } from '../forms/use-mutation-once.js';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useWords } from '../language/words.js';
import { SecretCalendar } from '../secret-calendar/secret-calendar.js';
import { myPageWords } from './words.js';

export const myCalendarFragment = graphql(`
  fragment MyCalendar on Volunteer {
    id
    calendarFeedSince
  }
`);

const makeCalendarFeedMutation = graphql(`
  mutation MakeCalendarFeed($centreId: ID!, $idempotencyKey: String!, $input: CalendarFeedInput!) {
    makeCalendarFeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on CalendarFeedMade {
        address
      }
    }
  }
`);

const revokeCalendarFeedMutation = graphql(`
  mutation RevokeCalendarFeed($centreId: ID!, $idempotencyKey: String!, $input: CalendarFeedInput!) {
    revokeCalendarFeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Volunteer {
        id
        ...MyCalendar
      }
    }
  }
`);

/** What is promised, in the volunteer's own calendar. */
export function CalendarPart({ volunteer }: { readonly volunteer: FragmentType<typeof myCalendarFragment> }) {
  const t = useWords(myPageWords);
  const { id: personId, calendarFeedSince: since } = unmask(myCalendarFragment, volunteer);
  const making = useMutationOnce(makeCalendarFeedMutation);
  const closing = useMutationOnce(revokeCalendarFeedMutation);
  const make = async () => {
    const answer = await making.run({ personId });
    return answer?.__typename === 'CalendarFeedMade' ? answer.address : null;
  };
  const close = async () => (await closing.run({ personId }))?.__typename === 'Volunteer';
  return (
    <SecretCalendar
      {...{ since, make, close, making: making.running, closing: closing.running }}
      title={t('calendar')}
      lead={t('calendarLead')}
      readers={t('calendarReaders')}
      problem={making.problem ?? closing.problem}
    />
  );
}
