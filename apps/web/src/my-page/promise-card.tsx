import { Button } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useNow } from '../language/centre-clock.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { useUndo } from '../shell/undo-shelf.js';
import { Helped } from './helped.js';
import { myPageWords } from './words.js';

export const myPromiseFragment = graphql(`
  fragment MyPromise on Commitment {
    start
    end
    sourceId
    promise {
      offerId
      occurrenceId
      where
      about
      needKind {
        code
        name
      }
    }
  }
`);

const cannotComeMutation = graphql(`
  mutation CannotCome($centreId: ID!, $idempotencyKey: String!, $input: GiveBackPlaceInput!) {
    giveBackPlace(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
    }
  }
`);

/** One time that somebody counts on the volunteer: what, when and where; who it is for, and «I cannot come». */
export function PromiseCard({ promise: masked }: { readonly promise: FragmentType<typeof myPromiseFragment> }) {
  const t = useWords(myPageWords);
  const format = useFormat();
  const now = useNow();
  const id = useId();
  const { later, pending } = useUndo();
  const { start, end, sourceId, promise } = unmask(myPromiseFragment, masked);
  const what = promise?.needKind?.name ?? t('something');
  const when = `${format.date(start)} ${format.span(start, end)}`;
  const onItsWay = pending.some(({ subjectId }) => subjectId === sourceId);
  const cannotCome = () => {
    if (!promise) return;
    later({
      mutation: cannotComeMutation,
      input: { offerId: promise.offerId, occurrenceId: promise.occurrenceId },
      label: t('cannotComeLabel', { what, when }),
      done: ['Offer'],
      because: { DateHasBegun: t('hasBegun') },
      subjectId: sourceId,
    });
  };
  return (
    <article className="card" aria-labelledby={id}>
      <h3 id={id} className="card-title">
        {what}
      </h3>
      <p>
        <time dateTime={start}>
          <strong>{when}</strong>
        </time>
        {promise && (
          <>
            <br />
            {promise.where}
          </>
        )}
      </p>
      {promise?.about && <p>{promise.about}</p>}
      {promise && <Helped offerId={promise.offerId} when={when} />}
      {onItsWay && <p role="status">{t('onItsWay')}</p>}
      {promise && !onItsWay && new Date(start) > now && (
        <div className="button-row">
          <Button variant="tertiary" onClick={cannotCome}>
            {t('cannotCome')}
            <span className="ds-sr-only">: {when}</span>
          </Button>
        </div>
      )}
    </article>
  );
}
