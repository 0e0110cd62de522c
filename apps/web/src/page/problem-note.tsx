import { Alert, Button } from '@digdir/designsystemet-react';
import type { Problem } from '../graphql/problem.js';
import { useWords } from '../language/words.js';
import { signInHref } from '../session/sign-in-href.js';
import { pageWords } from './words.js';

/** What went wrong and what to do, where the answer would have stood. Nothing when nothing went wrong. */
export function ProblemNote({
  problem,
  again,
  mayBeHidden = false,
}: {
  readonly problem: Problem | null;
  readonly again?: () => void;
  /** What was asked for need not be for this user: that it is not is nothing that went wrong. */
  readonly mayBeHidden?: boolean;
}) {
  const t = useWords(pageWords);
  if (!problem || (mayBeHidden && problem === 'notFound')) return null;
  return (
    <Alert data-color={problem === 'broken' ? 'danger' : 'warning'} role="alert">
      <p>{t(problem)}</p>
      {problem === 'signedOut' ? (
        <a href={signInHref()}>{t('signIn')}</a>
      ) : (
        again && (
          <Button variant="secondary" data-size="sm" onClick={again}>
            {t('again')}
          </Button>
        )
      )}
    </Alert>
  );
}
