import { Button } from '@digdir/designsystemet-react';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useAnnounce } from '../../shell/announce.js';
import { associationWords } from './words.js';

const askCardMutation = graphql(`
  mutation AskAboutAssociationCard($centreId: ID!, $idempotencyKey: String!, $input: AssociationInput!) {
    askAboutAssociationCard(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Association {
        id
      }
    }
  }
`);

/** Asks those who speak for an association whether the card is still right: they answer by one tap. */
export function AskCard({ associationId }: { readonly associationId: string }) {
  const t = useWords(associationWords);
  const announce = useAnnounce();
  const { run, running, problem } = useMutationOnce(askCardMutation);
  const ask = async () => {
    const answer = await run({ associationId });
    if (answer?.__typename === 'Association') announce(t('asked'));
  };
  return (
    <>
      <ProblemNote problem={problem} />
      <Button variant="secondary" loading={running} onClick={() => void ask()}>
        {t('askNow')}
      </Button>
    </>
  );
}
