import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Panel } from '../forms/panel.js';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Section } from '../page/section.js';
import { useCentre } from '../session/centre.js';
import { useAnnounce } from '../shell/announce.js';
import { closeBookingFeedMutation } from './booking-feeds.js';
import { bookingCalendarWords } from './booking-words.js';

const feedOfAssociationQuery = graphql(`
  query BookingFeedOfAssociation($centreId: ID!, $associationId: ID!) {
    bookingFeedOfAssociation(centreId: $centreId, associationId: $associationId) {
      id
      since
    }
  }
`);

/** For the leader: that an association's bookings can be read at a secret address, and an end to it. */
export function CloseCalendar({ associationId }: { readonly associationId: string }) {
  const t = useWords(bookingCalendarWords);
  const format = useFormat();
  const announce = useAnnounce();
  const { id: centreId } = useCentre();
  const { data, problem, again } = useData(feedOfAssociationQuery, { centreId, associationId });
  const closing = useMutationOnce(closeBookingFeedMutation);
  const [asking, setAsking] = useState(false);
  const since = data?.bookingFeedOfAssociation.since;
  const close = async () => {
    const answer = await closing.run({ associationId });
    if (answer?.__typename !== 'BookingFeed') return;
    setAsking(false);
    announce(t('closedNow'));
    again();
  };
  if (!since) return <ProblemNote problem={problem} again={again} mayBeHidden />;
  return (
    <Section title={t('address')}>
      <p>{t('addressSince', { day: format.fullDate(since) })}</p>
      {asking ? (
        <Panel
          label={t('closeAddress')}
          send={t('closeYes')}
          running={closing.running}
          submit={(event) => {
            event?.preventDefault();
            void close();
          }}
          close={() => setAsking(false)}
        >
          <p>{t('closeMeans')}</p>
          <ProblemNote problem={closing.problem} />
        </Panel>
      ) : (
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {t('closeAddress')}
        </Button>
      )}
    </Section>
  );
}
