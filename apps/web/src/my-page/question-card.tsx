import { Alert, Button } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { useOfferAnswers } from '../offers/offer-answers.js';
import { myPageWords } from './words.js';

export const myQuestionFragment = graphql(`
  fragment MyQuestion on Offer {
    id
    where
    about
    lacking
    expiresAt
    needKind {
      code
      name
    }
    dates {
      occurrenceId
      start
      end
    }
  }
`);

/** So many dates of a series are written out. */
const FEW = 3;

/** Something the volunteer is asked: what, when and roughly where, and the three answers. */
export function QuestionCard({ question: masked }: { readonly question: FragmentType<typeof myQuestionFragment> }) {
  const t = useWords(myPageWords);
  const format = useFormat();
  const id = useId();
  const { answer, isOnItsWay } = useOfferAnswers();
  const { id: offerId, where, about, lacking, expiresAt, needKind, dates } = unmask(myQuestionFragment, masked);
  const question = { id: offerId, name: '' };
  const what = needKind?.name ?? t('something');
  return (
    <article className="card waits" aria-labelledby={id}>
      <h3 id={id} className="card-title">
        {what}
      </h3>
      <ul className="dates">
        {dates.slice(0, FEW).map(({ occurrenceId, start, end }) => (
          <li key={occurrenceId}>
            <time dateTime={start}>
              {format.date(start)} {format.span(start, end)}
            </time>
          </li>
        ))}
        {dates.length > FEW && <li>{t('moreDates', { count: dates.length - FEW })}</li>}
      </ul>
      {where && <p>{where}</p>}
      {about && <p>{about}</p>}
      <p className="quiet">{t('answerBy', { when: format.dateTime(expiresAt) })}</p>
      {lacking && (
        <Alert data-color="warning">
          <p>
            {t('lacking')} {lacking}.
          </p>
        </Alert>
      )}
      {isOnItsWay(offerId) ? (
        <p role="status">{t('onItsWay')}</p>
      ) : (
        <div className="button-row">
          {!lacking && (
            <Button onClick={() => answer(question, 'YES', true)}>
              {t('yes')}
              <span className="ds-sr-only">: {what}</span>
            </Button>
          )}
          <Button variant="secondary" onClick={() => answer(question, 'NOT_THIS_TIME', true)}>
            {t('notThisTime')}
            <span className="ds-sr-only">: {what}</span>
          </Button>
          <Button variant="tertiary" onClick={() => answer(question, 'NO', true)}>
            {t('no')}
            <span className="ds-sr-only">: {what}</span>
          </Button>
        </div>
      )}
    </article>
  );
}
