import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { Section } from '../../page/section.js';
import { useCentre } from '../../session/centre.js';
import { useUndo } from '../../shell/undo-shelf.js';
import type { Rights } from '../rights.js';
import { volunteerWords } from './words.js';

const promiseFragment = graphql(`
  fragment Promise on Commitment {
    start
    end
    sourceId
    promise {
      offerId
      occurrenceId
      needKind {
        code
        name
      }
      needId
      recipient {
        id
        name
      }
    }
  }
`);

const giveBackMutation = graphql(`
  mutation GiveBackPromise($centreId: ID!, $idempotencyKey: String!, $input: GiveBackPlaceInput!) {
    giveBackPlace(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
    }
  }
`);

/** The id of what takes the focus when somebody is led here. */
export const PROMISES = 'promises';
/** So many are shown before the rest is folded. */
const FEW = 6;

/** Whether a promise is still to be kept. */
export function isAhead({ end }: { readonly end: string }, now: Date): boolean {
  return new Date(end) > now;
}

/** The times ahead that somebody counts on: what, when and for whom, and «cannot come» for each. */
export function PromisesPart({
  promises,
  name,
  rights,
}: {
  readonly promises: readonly ({ readonly sourceId: string } & FragmentType<typeof promiseFragment>)[];
  readonly name: string;
  readonly rights: Rights;
}) {
  const t = useWords(volunteerWords);
  const rows = promises.map((promise) => (
    <li key={promise.sourceId}>
      <PromiseRow promise={promise} name={name} rights={rights} />
    </li>
  ));
  return (
    <Section title={t('promises')}>
      <div id={PROMISES} tabIndex={-1}>
        {rows.length === 0 && <p className="quiet">{t('noPromises')}</p>}
        {rows.length > 0 && <ul className="cards">{rows.slice(0, FEW)}</ul>}
      </div>
      {rows.length > FEW && (
        <details className="fold">
          <summary>{t('morePromises', { count: rows.length - FEW })}</summary>
          <ul className="cards">{rows.slice(FEW)}</ul>
        </details>
      )}
    </Section>
  );
}

function PromiseRow({
  promise: masked,
  name,
  rights,
}: {
  readonly promise: FragmentType<typeof promiseFragment>;
  readonly name: string;
  readonly rights: Rights;
}) {
  const t = useWords(volunteerWords);
  const format = useFormat();
  const now = useNow();
  const { slug } = useCentre();
  const { later, pending } = useUndo();
  const { start, end, sourceId, promise } = unmask(promiseFragment, masked);
  const when = `${format.date(start)} ${format.span(start, end)}`;
  const what = promise?.needKind?.name ?? t('something');
  const giveBack = () => {
    if (!promise) return;
    later({
      mutation: giveBackMutation,
      input: { offerId: promise.offerId, occurrenceId: promise.occurrenceId },
      label: t('giveBackLabel', { name, when }),
      done: ['Offer'],
      subjectId: sourceId,
    });
  };
  return (
    <article className="card" aria-label={`${what}, ${when}`}>
      <p className="card-facts">
        <strong>
          {promise?.needId ? (
            <Link to="/c/$centre/needs/$need" params={{ centre: slug, need: promise.needId }}>
              {what}
            </Link>
          ) : (
            what
          )}
        </strong>
        <time dateTime={start}>{when}</time>
        {promise?.recipient && <span>{t('forWhom', { name: promise.recipient.name })}</span>}
      </p>
      {pending.some(({ subjectId }) => subjectId === sourceId) ? (
        <p>{t('onItsWay')}</p>
      ) : (
        promise &&
        (rights.seesDesk || rights.own) &&
        new Date(start) > now && (
          <div className="button-row">
            <Button data-size="sm" variant="secondary" onClick={giveBack}>
              {t(rights.own ? 'cannotCome' : 'giveBack')}
              <span className="ds-sr-only">: {when}</span>
            </Button>
          </div>
        )
      )}
    </article>
  );
}
