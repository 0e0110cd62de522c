import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { useUndo } from '../../shell/undo-shelf.js';
import './asked.js';
import { needWords } from '../one/words.js';

// The answer says at once who has been asked, so that no row shows its button again in between.
const askVolunteersMutation = graphql(`
  mutation AskVolunteers($centreId: ID!, $idempotencyKey: String!, $input: AskVolunteersInput!) {
    askVolunteers(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on VolunteersAsked {
        need {
          id
          state
          ...NeedAsking
        }
        leftOut: notAsked {
          personId
          person {
            id
            name
          }
          reasons: gates
        }
      }
      ... on NobodyAsked {
        leftOut: notAsked {
          personId
          person {
            id
            name
          }
          reasons: gates
        }
      }
    }
  }
`);

/** Somebody who may be asked. */
export interface Askable {
  readonly personId: string;
  readonly name: string;
}

/** Asks volunteers about a need: it can be undone for ten seconds, and who could not be asked after all is told. */
export function useAsking(needId: string) {
  const t = useWords(needWords);
  const format = useFormat();
  const { later, pending } = useUndo();
  const onTheirWay = new Set(
    pending
      .filter(({ subjectId }) => subjectId === needId)
      .flatMap(({ input }) => ('personIds' in input ? (input.personIds as readonly string[]) : [])),
  );
  return {
    isOnTheirWay: (personId: string) => onTheirWay.has(personId),
    ask: (chosen: readonly Askable[]) => {
      const those = chosen.filter(({ personId }) => !onTheirWay.has(personId));
      if (those.length === 0) return;
      later({
        mutation: askVolunteersMutation,
        input: { needId, personIds: those.map(({ personId }) => personId) },
        label: t('askLabel', { who: format.list(those.map(({ name }) => name)) }),
        done: ['VolunteersAsked'],
        because: { GuardianNeeded: t('guardianFirst') },
        subjectId: needId,
      });
    },
  };
}
