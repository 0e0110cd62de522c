import { useEffect } from 'react';
import { useSubscription } from 'urql';
import { graphql } from '../graphql/graphql.js';
import { learnTime } from '../language/centre-clock.js';
import { useCentre } from './centre.js';
import { useRefetching } from './graphql-provider.js';

const changesSubscription = graphql(`
  subscription Changes($centreId: ID!) {
    changes(centreId: $centreId) {
      at
      id
      topic
    }
  }
`);

/**
 * Keeps the screen as things are: when something in the centre changes, what is on the screen is asked for again. The
 * first change comes when the connection is made, and again when it was lost: that is how the screen catches up.
 */
export function Live() {
  const { id: centreId } = useCentre();
  const refetching = useRefetching();
  const [{ data }] = useSubscription({ query: changesSubscription, variables: { centreId } });
  useEffect(() => {
    if (!data) return;
    learnTime(data.changes.at);
    refetching.soon();
  }, [data, refetching]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') refetching.soon();
    };
    document.addEventListener('visibilitychange', look);
    addEventListener('online', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('online', look);
    };
  }, [refetching]);
  return null;
}
