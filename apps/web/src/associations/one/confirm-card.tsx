import { Button } from '@digdir/designsystemet-react';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useAnnounce } from '../../shell/announce.js';
import { associationWords } from './words.js';

const confirmCardMutation = graphql(`
  mutation ConfirmAssociationCard($centreId: ID!, $idempotencyKey: String!, $input: AssociationInput!) {
    confirmAssociationCard(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Association {
        id
        confirmedAt
      }
    }
  }
`);

/** «It is still right», in one tap. */
export function ConfirmCard({ associationId }: { readonly associationId: string }) {
  const t = useWords(associationWords);
  const announce = useAnnounce();
  const { run, running, problem } = useMutationOnce(confirmCardMutation);
  const confirm = async () => {
    const answer = await run({ associationId });
    if (answer?.__typename === 'Association') announce(t('confirmedNow'));
  };
  return (
    <>
      <ProblemNote problem={problem} />
      <Button variant="secondary" loading={running} onClick={() => void confirm()}>
        {t('stillRight')}
      </Button>
    </>
  );
}
