import { Button, Tag } from '@digdir/designsystemet-react';
import { type DocumentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { answerOfferMutation } from '../../offers/offer-answers.js';
import { offersWords } from '../../offers/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { Section } from '../../page/section.js';
import { useCentre } from '../../session/centre.js';
import { useUndo } from '../../shell/undo-shelf.js';
import { giveBackMutation } from './give-back.js';
import { needWords } from './words.js';

const ownQuestionFragment = graphql(`
  fragment OwnQuestion on Offer {
    id
    status
    closedReason
    expiresAt
    reasons
    dates {
      occurrenceId
      start
      end
    }
  }
`);

const ownQuestionsQuery = graphql(`
  query OwnQuestions($centreId: ID!, $needId: ID!) {
    offers(centreId: $centreId, subjectId: $needId, first: 5) {
      edges {
        node {
          id
          ...OwnQuestion
        }
      }
    }
  }
`);

type Question = DocumentType<typeof ownQuestionFragment>;

/** What volunteers see of a need: what they themselves were asked, what they said, and what they can do about it. */
export function OwnQuestions({ needId }: { readonly needId: string }) {
  const t = useWords(needWords);
  const { id: centreId } = useCentre();
  const { data, waiting, problem, again } = useData(ownQuestionsQuery, { centreId, needId });
  const questions = data?.offers.edges.map(({ node }) => unmask(ownQuestionFragment, node)) ?? [];
  return (
    <>
      {waiting && <Progress />}
      <ProblemNote problem={problem} again={again} />
      {data && <p>{t(questions.length > 0 ? 'ownLead' : 'ownNone')}</p>}
      {questions.map((question) => (
        <OwnQuestion key={question.id} question={question} />
      ))}
    </>
  );
}

function OwnQuestion({ question }: { readonly question: Question }) {
  const t = useWords(needWords);
  const say = useWords(offersWords);
  const format = useFormat();
  const now = useNow();
  const { later, pending } = useUndo();
  const { id: offerId, status, closedReason, expiresAt, dates, reasons } = question;
  const awaited = status === 'SENT' || status === 'SEEN';
  const said = say((status === 'WITHDRAWN' || status === 'DECLINED' ? closedReason : null) ?? status);
  const when = format.list(dates.map(({ start, end }) => `${format.date(start)} ${format.span(start, end)}`));
  const answer = (given: 'YES' | 'NO' | 'NOT_THIS_TIME', label: string) =>
    later({
      mutation: answerOfferMutation,
      input: { offerId, answer: given },
      label,
      done: ['Offer'],
      subjectId: offerId,
    });
  const onItsWay = pending.some(({ subjectId }) => subjectId === offerId);
  const ahead = dates.some(({ start }) => new Date(start) > now);
  return (
    <Section title={when}>
      <p>
        <Tag data-size="sm" data-color={status === 'ACCEPTED' ? 'success' : 'info'}>
          {said}
        </Tag>{' '}
        {awaited && say('answerBy', { when: format.shortDateTime(expiresAt) })}
      </p>
      {onItsWay && <p>{t('onItsWay')}</p>}
      {!onItsWay && awaited && (
        <div className="button-row">
          <Button onClick={() => answer('YES', t('ownYes'))}>{t('ownYes')}</Button>
          <Button variant="secondary" onClick={() => answer('NOT_THIS_TIME', t('ownLater'))}>
            {t('ownLater')}
          </Button>
          <Button variant="tertiary" onClick={() => answer('NO', t('ownNo'))}>
            {t('ownNo')}
          </Button>
        </div>
      )}
      {!onItsWay && status === 'ACCEPTED' && ahead && (
        <div className="button-row">
          <Button
            variant="secondary"
            onClick={() =>
              later({
                mutation: giveBackMutation,
                input: { offerId },
                label: t('ownGiveBack'),
                done: ['Offer'],
                subjectId: offerId,
              })
            }
          >
            {t('ownGiveBack')}
          </Button>
        </div>
      )}
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
