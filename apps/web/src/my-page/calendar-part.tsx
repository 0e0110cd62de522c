import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Section } from '../page/section.js';
import { useAnnounce } from '../shell/announce.js';
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

/** What is promised, in the volunteer's own calendar: a secret address, shown when it is made, that can be closed. */
export function CalendarPart({ volunteer }: { readonly volunteer: FragmentType<typeof myCalendarFragment> }) {
  const t = useWords(myPageWords);
  const format = useFormat();
  const announce = useAnnounce();
  const { id: personId, calendarFeedSince: since } = unmask(myCalendarFragment, volunteer);
  const [address, setAddress] = useState<string | null>(null);
  const making = useMutationOnce(makeCalendarFeedMutation);
  const closing = useMutationOnce(revokeCalendarFeedMutation);
  const make = async () => {
    const answer = await making.run({ personId });
    if (answer?.__typename !== 'CalendarFeedMade') return;
    setAddress(answer.address);
    announce(t('calendarMade'));
  };
  const close = async () => {
    const answer = await closing.run({ personId });
    if (answer?.__typename !== 'Volunteer') return;
    setAddress(null);
    announce(t('calendarClosed'));
  };
  const copy = async () => {
    await navigator.clipboard.writeText(address ?? '');
    announce(t('addressCopied'));
  };
  return (
    <Section title={t('calendar')}>
      <p>{t('calendarLead')}</p>
      <ProblemNote problem={making.problem ?? closing.problem} />
      {address && (
        <div className="card">
          <p>{t('calendarAddress')}</p>
          <p>
            <code className="secret-address">{address}</code>
          </p>
          <div className="button-row">
            <a className="button-link" href={address.replace(/^https?:/, 'webcal:')}>
              {t('openCalendar')}
            </a>
            {/* A browser lets a page copy only where nobody can listen in. */}
            {isSecureContext && (
              <Button variant="secondary" onClick={() => void copy()}>
                {t('copyAddress')}
              </Button>
            )}
          </div>
        </div>
      )}
      {since && !address && <p>{t('calendarSince', { day: format.fullDate(since) })}</p>}
      <div className="button-row">
        <Button variant="secondary" loading={making.running} onClick={() => void make()}>
          {t(since || address ? 'newAddress' : 'makeAddress')}
        </Button>
        {(since || address) && (
          <Button variant="tertiary" loading={closing.running} onClick={() => void close()}>
            {t('closeAddress')}
          </Button>
        )}
      </div>
    </Section>
  );
}
