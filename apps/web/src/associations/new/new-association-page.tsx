import { Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useWords } from '../../language/words.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { Progress } from '../../page/progress.js';
import { useCentre } from '../../session/centre.js';
import { useKeepsAssociations } from '../rights.js';
import { associationsWords } from '../words.js';

// The page is there first; the form comes beside it.
const NewAssociationForm = lazy(() =>
  import('./new-association-form.js').then(({ NewAssociationForm: form }) => ({ default: form })),
);

/** An association is written down at the desk: it may book at once. It ends on its own page. */
export function NewAssociationPage() {
  const t = useWords(associationsWords);
  const { slug } = useCentre();
  const keeps = useKeepsAssociations();
  return (
    <Page title={t('register')}>
      <p>
        <Link asChild>
          <RouterLink to="/c/$centre/associations" params={{ centre: slug }}>
            {t('title')}
          </RouterLink>
        </Link>
      </p>
      {keeps ? (
        <Suspense fallback={<Progress />}>
          <NewAssociationForm />
        </Suspense>
      ) : (
        <Empty title={t('notYours')} />
      )}
    </Page>
  );
}
