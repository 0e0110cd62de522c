import { Button } from '@digdir/designsystemet-react';
import { useForm } from 'react-hook-form';
import { Panel } from '../../forms/panel.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { useCentre } from '../../session/centre.js';
import { useAnnounce } from '../../shell/announce.js';
import { signWords } from './sign-words.js';

const statementQuery = graphql(`
  query ConfidentialityStatement($centreId: ID!) {
    confidentialityStatement(centreId: $centreId) {
      version
      title
      paragraphs
    }
  }
`);

const signMutation = graphql(`
  mutation SignConfidentiality($centreId: ID!, $idempotencyKey: String!, $input: SignConfidentialityInput!) {
    signConfidentiality(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Volunteer {
        id
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

const askToSignMutation = graphql(`
  mutation AskToSign($centreId: ID!, $idempotencyKey: String!, $input: AskToSignInput!) {
    askToSign(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Volunteer {
        id
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

/** The text, to be read and signed here by the volunteer; or the link to it, sent to their own phone. */
export function SignForm({ personId, close }: { readonly personId: string; readonly close: () => void }) {
  const t = useWords(signWords);
  const { id: centreId } = useCentre();
  const announce = useAnnounce();
  const { data, waiting, problem, again } = useData(statementQuery, { centreId });
  const form = useForm({ defaultValues: {} });
  const sign = useMutationOnce(signMutation, form);
  const ask = useMutationOnce(askToSignMutation, form);
  const statement = data?.confidentialityStatement;
  const submit = form.handleSubmit(async () => {
    if (!statement) return;
    const answer = await sign.run({ personId, textVersion: statement.version });
    if (answer?.__typename !== 'Volunteer') return;
    announce(t('signed'));
    close();
  });
  const send = async () => {
    const answer = await ask.run({ personId });
    if (answer?.__typename !== 'Volunteer') return;
    announce(t('sent'));
    close();
  };
  return (
    <Panel label={t('title')} send={t('sign')} submit={submit} running={sign.running} close={close}>
      {waiting && <Progress />}
      <ProblemNote problem={problem ?? sign.problem ?? ask.problem} again={again} />
      <p>{t('help')}</p>
      {statement && (
        <blockquote className="statement">
          <p>
            <strong>{statement.title}</strong>
          </p>
          {statement.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </blockquote>
      )}
      <Button type="button" variant="secondary" loading={ask.running} onClick={() => void send()}>
        {t('send')}
      </Button>
    </Panel>
  );
}
