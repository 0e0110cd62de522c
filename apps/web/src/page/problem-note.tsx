import { Alert, Button } from '@digdir/designsystemet-react';
import type { Problem } from '../graphql/problem.js';
import { useWords } from '../language/words.js';
import { signInHref } from '../session/sign-in-href.js';
import { pageWords } from './words.js';

/** What went wrong and what to do, where the answer would have stood. Nothing when nothing went wrong. */
export function ProblemNote({ problem, again }: { readonly problem: Problem | null; readonly again?: () => void }) {
  const t = useWords(pageWords);
  if (!problem) return null;
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
