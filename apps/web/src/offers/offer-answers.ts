import type { OfferAnswer } from '../gql/graphql.js';
import { graphql } from '../graphql/graphql.js';
import { useWords } from '../language/words.js';
import { useUndo } from '../shell/undo-shelf.js';
import { offersWords } from './words.js';

/** An answer to a question: the desk gives it for who is on the phone, or volunteers for themselves. */
export const answerOfferMutation = graphql(`
  mutation AnswerOffer($centreId: ID!, $idempotencyKey: String!, $input: AnswerOfferInput!) {
    answerOffer(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
    }
  }
`);

const withdrawOfferMutation = graphql(`
  mutation WithdrawOffer($centreId: ID!, $idempotencyKey: String!, $input: WithdrawOfferInput!) {
    withdrawOffer(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
    }
  }
`);

interface Question {
  readonly id: string;
  /** Of the volunteer. */
  readonly name: string;
}

const youSay = { YES: 'youSayYes', NO: 'youSayNo', NOT_THIS_TIME: 'youSayLater' } as const;
const saidAs = { YES: 'yesFor', NO: 'noFor', NOT_THIS_TIME: 'laterFor' } as const;

/** What the desk can do with a question that waits: each can be undone for ten seconds, before anybody is told. */
export function useOfferAnswers() {
  const t = useWords(offersWords);
  const { later, pending } = useUndo();
  const isOnItsWay = (id: string) => pending.some(({ subjectId }) => subjectId === id);
  return {
    isOnItsWay,
    answer: ({ id: offerId, name: who }: Question, answer: OfferAnswer, own = false) => {
      if (isOnItsWay(offerId)) return;
      const label = own ? t(youSay[answer]) : t(saidAs[answer], { who });
      later({
        mutation: answerOfferMutation,
        input: { offerId, answer },
        label,
        done: ['Offer'],
        because: {
          AlreadyFilled: t('FILLED'),
          OfferExpired: t('tooLate'),
          TimeClash: t('clash'),
          GateClosed: t('gateClosed'),
        },
        subjectId: offerId,
      });
    },
    takeBack: ({ id: offerId, name: who }: Question) => {
      if (isOnItsWay(offerId)) return;
      const label = t('takeBackFor', { who });
      later({ mutation: withdrawOfferMutation, input: { offerId }, label, done: ['Offer'], subjectId: offerId });
    },
  };
}
