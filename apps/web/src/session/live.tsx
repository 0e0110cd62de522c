import { useEffect } from 'react';
import { useSubscription } from 'urql';
import { graphql } from '../graphql/graphql.js';
import { learnTime } from '../language/centre-clock.js';
import { useCentre } from './centre.js';
import { useAtTheDesk } from './desk.js';
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

const ownChangesSubscription = graphql(`
  subscription OwnChanges($centreId: ID!) {
    ownChanges(centreId: $centreId) {
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
  const desk = useAtTheDesk();
  const variables = { centreId };
  const [{ data: all }] = useSubscription({ query: changesSubscription, variables, pause: !desk });
  const [{ data: own }] = useSubscription({ query: ownChangesSubscription, variables, pause: desk });
  const change = all?.changes ?? own?.ownChanges;
  useEffect(() => {
    if (!change) return;
    learnTime(change.at);
    refetching.soon();
  }, [change, refetching]);
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
