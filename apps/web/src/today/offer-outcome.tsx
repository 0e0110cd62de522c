import { Tag } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { useCentre } from '../session/centre.js';
import { useAnnounce } from '../shell/announce.js';
import { todayWords } from './words.js';

const outcomeQuery = graphql(`
  query TodayOutcome($centreId: ID!, $needId: ID!) {
    need(centreId: $centreId, id: $needId) {
      id
      offers {
        id
        status
      }
    }
  }
`);

const colours = { ACCEPTED: 'success', DECLINED: 'warning', EXPIRED: 'warning', WITHDRAWN: 'neutral' } as const;

/** What was answered just now, in the row of the question; those who hear the screen are told. */
export function OfferOutcome({
  needId,
  offerId,
  name,
}: {
  readonly needId: string;
  readonly offerId: string;
  /** Who answered. */
  readonly name: string;
}) {
  const t = useWords(todayWords);
  const announce = useAnnounce();
  const { data, problem, again } = useData(outcomeQuery, { centreId: useCentre().id, needId });
  const status = data?.need?.offers.find(({ id }) => id === offerId)?.status;
  const settled = status && status !== 'SENT' && status !== 'SEEN' ? status : null;
  const answer = settled && t(settled);
  useEffect(() => {
    if (answer) announce(t('answered', { name, answer }));
  }, [answer, announce, name, t]);
  if (problem) return <ProblemNote problem={problem} again={again} />;
  if (!settled) return null;
  return (
    <Tag data-size="sm" data-color={colours[settled]}>
      {answer}
    </Tag>
  );
}
