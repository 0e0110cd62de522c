import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useClient } from 'urql';
import type { HelpedQuery } from '../gql/graphql.js';
import { graphql } from '../graphql/graphql.js';
import { type Problem, problemOf } from '../graphql/problem.js';
import { shownPhone } from '../language/phone.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { useCentre } from '../session/centre.js';
import { FactList } from '../volunteers/one/fact-list.js';
import { myPageWords } from './words.js';

const helpedQuery = graphql(`
  query Helped($centreId: ID!, $offerId: ID!) {
    offerDetails(centreId: $centreId, offerId: $offerId) {
      recipientName
      address
      phone
      notes
    }
  }
`);

/**
 * Whom the volunteer helps and where, when they ask to see it. It is asked for once at each opening, and kept nowhere:
 * each look is written down, and an open page is not to look again by itself.
 */
export function Helped({ offerId, when }: { readonly offerId: string; readonly when: string }) {
  const t = useWords(myPageWords);
  const client = useClient();
  const { id: centreId } = useCentre();
  const [shown, setShown] = useState<{ details: HelpedQuery['offerDetails'] } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const look = async () => {
    const asked = client.query(helpedQuery, { centreId, offerId }, { requestPolicy: 'network-only' });
    const { data, error } = await asked.toPromise();
    setProblem(error ? problemOf(error) : null);
    if (data) setShown({ details: data.offerDetails });
  };
  const { details } = shown ?? {};
  return (
    <>
      <div className="button-row">
        <Button variant="secondary" aria-expanded={!!shown} onClick={() => (shown ? setShown(null) : void look())}>
          {t(shown ? 'hideHelped' : 'showHelped')}
          <span className="ds-sr-only">: {when}</span>
        </Button>
      </div>
      <ProblemNote problem={problem} again={() => void look()} />
      {shown && (
        <div className="helped" role="status">
          {details ? (
            <>
              <FactList
                facts={[
                  [t('who'), details.recipientName],
                  [t('address'), details.address],
                  [t('phone'), details.phone && <a href={`tel:${details.phone}`}>{shownPhone(details.phone)}</a>],
                  [t('goodToKnow'), details.notes],
                ]}
              />
              <p className="quiet">{t('onlyYou')}</p>
            </>
          ) : (
            <p>{t('notAnyMore')}</p>
          )}
        </div>
      )}
    </>
  );
}
