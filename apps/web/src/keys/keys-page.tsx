import { Button } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { Page } from '../page/page.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { Section, WithKey } from '../page/section.js';
import { useRoomRights } from '../rooms/room-rights.js';
import { useCentre } from '../session/centre.js';
import { useShortcut } from '../shell/shortcuts.js';
import { BackPart } from './back-part.js';
import { KeyCard } from './key-card.js';
import './keys.css';
import { keysQuery } from './keys-query.js';
import { KeyForm } from './lazy-forms.js';
import { OutPart } from './out-part.js';
import { keysWords } from './words.js';

/** Who has which key or code, the late ones first; and handing them out: a key, a person, and send. */
export function KeysPage() {
  const t = useWords(keysWords);
  const { id: centreId } = useCentre();
  const { runs } = useRoomRights();
  const { data, waiting, problem, again } = useData(keysQuery, { centreId }, { pause: !runs });
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  useShortcut('l', t('newKey'), () => setOpen('new'));
  const adding = (
    <Button variant="secondary" aria-expanded={open === 'new'} onClick={() => setOpen(open === 'new' ? null : 'new')}>
      <WithKey label={t('newKey')} shortcut="l" />
    </Button>
  );
  return (
    <Page title={t('title')} actions={runs && adding}>
      <ProblemNote problem={problem} again={again} />
      {waiting && <Progress />}
      <Suspense fallback={<Progress />}>{open === 'new' && <KeyForm close={close} />}</Suspense>
      {data && (
        <>
          <OutPart handouts={data.out} />
          <Section title={t('all')}>
            <p className="quiet">{t(data.roomKeys.length > 0 ? 'allHelp' : 'noKeys')}</p>
            <ul className="cards">
              {data.roomKeys.map((key) => (
                <li key={key.id} className="card">
                  <KeyCard
                    roomKey={key}
                    holder={key.what === 'KEY' ? data.out.find((one) => one.key.id === key.id) : undefined}
                    open={open}
                    setOpen={setOpen}
                  />
                </li>
              ))}
            </ul>
          </Section>
          <BackPart handouts={data.back} />
        </>
      )}
    </Page>
  );
}
