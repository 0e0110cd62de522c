import type { RegisterNeedInput } from '../gql/graphql.js';
import { graphql } from '../graphql/graphql.js';
import type { Call } from './call.js';
import { closingOf, type Question } from './gate-questions.js';
import { whenInput } from './when-input.js';

export const registerNeedMutation = graphql(`
  mutation RegisterCalledNeed($centreId: ID!, $idempotencyKey: String!, $input: RegisterNeedInput!) {
    registerNeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Need {
        id
      }
      ... on WhenNotPossible {
        problem
      }
      ... on GateAnswersMissing {
        questions {
          id
        }
      }
      ... on SupplementGateClosed {
        questions {
          id
          referTo
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

/** A whole call as the program takes it. @param questions those of the call's kind */
export function needInput(call: Call, questions: readonly Question[], zone: string): RegisterNeedInput {
  const { person, kind, when, answers, place, languages, notes, urgent, referredTo, reason, consented } = call;
  if (!person || !when) throw new Error('A call is saved when it has its person and its time.');
  const closed = closingOf(questions, answers).length > 0;
  return {
    recipientId: person.id,
    kind,
    when: whenInput(when, zone),
    gateAnswers: questions.map(({ id }) => ({ questionId: id, answer: answers[id] === 'yes' })),
    referral: closed ? { referredTo: referredTo.trim(), reason: reason.trim(), consented } : null,
    place: place.trim() || null,
    languages: languages ? languages.split(',') : [],
    notes: notes.trim() || null,
    urgent,
  };
}
