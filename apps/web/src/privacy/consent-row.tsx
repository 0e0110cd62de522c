import { Button, Details } from '@digdir/designsystemet-react';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { privacyWords } from './words.js';

const consentRowFragment = graphql(`
  fragment ConsentRow on Consent {
    id
    givenAt
    givenBy
    how
    language
    withdrawnAt
    text {
      title
      paragraphs
      yes
    }
    writtenDownBy {
      id
      name
    }
  }
`);

const withdrawConsentMutation = graphql(`
  mutation WithdrawConsent($centreId: ID!, $idempotencyKey: String!, $input: WithdrawConsentInput!) {
    withdrawConsent(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Consent {
        id
        withdrawnAt
      }
    }
  }
`);

const saidBy = { PERSON: 'byPERSON', GUARDIAN: 'byGUARDIAN' } as const;
const said = { SCREEN: 'howSCREEN', PAPER: 'howPAPER', PHONE: 'howPHONE' } as const;

/** One yes: to what, when, how and by whom, and whether it still holds. */
export function ConsentRow({ consent: masked }: { readonly consent: FragmentType<typeof consentRowFragment> }) {
  const t = useWords(privacyWords);
  const format = useFormat();
  const { id, givenAt, givenBy, how, language, withdrawnAt, text, writtenDownBy } = unmask(consentRowFragment, masked);
  const { run, running, problem } = useMutationOnce(withdrawConsentMutation);
  const title = text?.title ?? '';
  return (
    <article aria-label={title}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>
        {[
          t('given', { when: format.fullDate(givenAt) }),
          t(saidBy[givenBy]),
          t(said[how]),
          writtenDownBy ? t('writtenDownBy', { who: writtenDownBy.name }) : null,
        ]
          .filter(Boolean)
          .join(', ')}
        .
      </p>
      {withdrawnAt && <p>{t('withdrawnAt', { when: format.fullDate(withdrawnAt) })}</p>}
      <Details>
        <Details.Summary>{t('textShown')}</Details.Summary>
        <Details.Content lang={language}>
          {text?.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>
            <strong>{text?.yes}</strong>
          </p>
        </Details.Content>
      </Details>
      <ProblemNote problem={problem} />
      {!withdrawnAt && (
        <Button
          variant="secondary"
          data-size="sm"
          loading={running}
          aria-label={t('withdrawLabel', { what: title })}
          onClick={() => void run({ consentId: id, how: 'PHONE', by: givenBy })}
        >
          {t('withdraw')}
        </Button>
      )}
    </article>
  );
}
