import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Panel } from '../forms/panel.js';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Section } from '../page/section.js';
import { useCentre } from '../session/centre.js';
import { ErasureState } from './erasure-state.js';
import { privacyWords } from './words.js';

const erasureOfPersonQuery = graphql(`
  query ErasureOfPerson($centreId: ID!, $personId: ID!) {
    person(centreId: $centreId, id: $personId) {
      id
      erasure {
        id
        status
      }
    }
  }
`);

const askErasureMutation = graphql(`
  mutation AskErasure($centreId: ID!, $idempotencyKey: String!, $input: AskErasureInput!) {
    askErasure(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Erasure {
        id
        status
      }
      ... on ErasureNotPossible {
        obstacle
      }
    }
  }
`);

/** How somebody is erased: what goes and what stays, before it is asked for; and then how far it has come, as it goes. */
export function PersonErasure({ personId }: { readonly personId: string }) {
  const t = useWords(privacyWords);
  const { id: centreId, person: me, roles } = useCentre();
  const own = me.id === personId;
  const decides = roles.includes('LEADER');
  const [open, setOpen] = useState(false);
  const [begun, setBegun] = useState<string | null>(null);
  const { data, problem: unread, again } = useData(erasureOfPersonQuery, { centreId, personId });
  const { run, running, problem } = useMutationOnce(askErasureMutation);
  const [lastLeader, setLastLeader] = useState(false);
  const erasure = data?.person?.erasure;
  const erasureId = begun ?? erasure?.id ?? null;
  const mayAsk = data?.person && (!erasure || erasure.status === 'DECLINED');
  const ask = async () => {
    const answer = await run({ personId });
    setLastLeader(answer?.__typename === 'ErasureNotPossible');
    if (answer?.__typename !== 'Erasure') return;
    setBegun(answer.id);
    setOpen(false);
  };
  if (!data?.person && !erasureId) return <ProblemNote problem={unread} again={again} mayBeHidden />;
  return (
    <Section
      title={t('erasure')}
      actions={
        mayAsk && !open ? (
          <Button variant="secondary" data-size="sm" data-color="danger" onClick={() => setOpen(true)}>
            {t(own ? 'eraseOwn' : 'eraseOther')}
          </Button>
        ) : undefined
      }
    >
      {erasureId && <ErasureState erasureId={erasureId} />}
      {open && (
        <Panel
          label={t(own ? 'eraseOwn' : 'eraseOther')}
          send={t(decides ? 'eraseConfirm' : 'eraseSend')}
          submit={(event) => {
            event?.preventDefault();
            void ask();
          }}
          running={running}
          close={() => setOpen(false)}
        >
          <ProblemNote problem={problem} />
          {lastLeader && <p role="alert">{t('lastLeader')}</p>}
          <p>{t('eraseGoes')}</p>
          <p>{t('eraseEnds')}</p>
          <p>{t('eraseStays')}</p>
          {!decides && <p>{t('eraseWaits')}</p>}
        </Panel>
      )}
    </Section>
  );
}
