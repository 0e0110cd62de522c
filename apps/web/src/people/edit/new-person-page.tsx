import { lazy, Suspense, useEffect } from 'react';
import { fieldId } from '../../forms/field-id.js';
import { useWords } from '../../language/words.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { Progress } from '../../page/progress.js';
import { useAtTheDesk } from '../../session/desk.js';
import { personFormWords } from './words.js';

// A moment after the page: the first view does without what checks a form.
const NewPersonForm = lazy(() => import('./new-person-form.js'));

/** Writes down somebody who is not known yet. */
export function NewPersonPage() {
  const t = useWords(personFormWords);
  const atTheDesk = useAtTheDesk();
  // After the Page's own effect, which gives the focus to the title: here one comes to write.
  useEffect(() => document.getElementById(fieldId('name'))?.focus(), []);
  return (
    <Page title={t('newTitle')}>
      {atTheDesk ? (
        <Suspense fallback={<Progress />}>
          <NewPersonForm />
        </Suspense>
      ) : (
        <Empty title={t('notYours')}>
          <p>{t('notYoursHelp')}</p>
        </Empty>
      )}
    </Page>
  );
}
