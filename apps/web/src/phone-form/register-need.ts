import type { RegisterNeedInput } from '../gql/graphql.js';
import { graphql } from '../graphql/graphql.js';
import type { Call } from './call.js';
import { closingOf, type Question } from './gate.js';
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

/**
 * A whole call as the program takes it.
 * @param questions those of the call's kind
 * @param byPhone this kind of help is: then there is no place, and one is enough
 */
export function needInput(
  call: Call,
  {
    questions,
    byPhone,
    zone,
  }: { readonly questions: readonly Question[]; readonly byPhone: boolean; readonly zone: string },
): RegisterNeedInput {
  const { person, kind, when, answers, forAnother, requester, languages, urgent, referredTo, reason, consented } = call;
  if (!person || !when) throw new Error('A call is saved when it has its person and its time.');
  const closed = closingOf(questions, answers).length > 0;
  return {
    recipientId: person.id,
    requesterId: forAnother && requester ? requester.id : null,
    kind,
    when: whenInput(when, zone),
    gateAnswers: questions.map(({ id }) => ({ questionId: id, answer: answers[id] === 'yes' })),
    referral: closed ? { referredTo: referredTo.trim(), reason: reason.trim(), consented } : null,
    ...(byPhone
      ? {}
      : { place: call.place.trim() || null, district: call.district || null, places: Number(call.places) }),
    languages: languages ? languages.split(',') : [],
    about: call.about.trim() || null,
    notes: call.notes.trim() || null,
    urgent,
  };
}
