import { Button } from '@digdir/designsystemet-react';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { randomId } from '../graphql/random-id.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { Progress } from '../page/progress.js';
import { useAtTheDesk } from '../session/desk.js';
import { useShortcut } from '../shell/shortcuts.js';
import { CallPart } from './call-part.js';
import './phone-form.css';
import { UnfinishedCalls } from './unfinished-calls.js';
import { phoneFormWords } from './words.js';

// Loaded while the call is typed, so that it is there when the call is saved.
const loadSavedCall = () => import('./saved-call.js');
const SavedCall = lazy(() => loadSavedCall().then(({ SavedCall: part }) => ({ default: part })));

const route = getRouteApi('/c/$centre/needs/new');

/** A call, from the first word to those who can help. The calls that are not finished stand beside it. */
export function PhoneFormPage() {
  const t = useWords(phoneFormWords);
  const { call, saved } = route.useSearch();
  const navigate = route.useNavigate();
  const box = useRef<HTMLInputElement>(null);
  const answers = useAtTheDesk();
  const begin = (replace: boolean) => void navigate({ search: { call: randomId() }, replace });
  const show = useRef(begin);
  show.current = begin;
  useShortcut('ctrl+i', t('newCallKey'), () => begin(false));
  useEffect(() => {
    if (answers && !call && !saved) show.current(true);
  }, [answers, call, saved]);
  // After the Page's own effect, which gives the focus to the title: here one comes to write.
  useEffect(() => {
    if (call) box.current?.focus();
    if (call) loadSavedCall().catch(() => undefined);
  }, [call]);
  return (
    <Page
      title={t('title')}
      actions={
        answers && (
          <Button variant="secondary" onClick={() => begin(false)}>
            {t('newCall')} <kbd>Ctrl+I</kbd>
          </Button>
        )
      }
    >
      {!answers && (
        <Empty title={t('notYours')}>
          <p>{t('notYoursHelp')}</p>
        </Empty>
      )}
      {answers && <UnfinishedCalls current={call ?? ''} />}
      {answers && call && (
        <CallPart
          key={call}
          id={call}
          field={box}
          done={(needId) => void navigate({ search: { saved: needId }, replace: true })}
        />
      )}
      {answers && !call && saved && (
        <Suspense fallback={<Progress />}>
          <SavedCall needId={saved} />
        </Suspense>
      )}
    </Page>
  );
}
