import { Button } from '@digdir/designsystemet-react';
import { Suspense } from 'react';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { Progress } from '../page/progress.js';
import { CodeShown } from './code-shown.js';
import type { OneKey, OutHandout } from './keys-query.js';
import { HandOutForm, KeyForm } from './lazy-forms.js';
import { keysWords } from './words.js';

/** A key or code: where it is, what it opens, and the way to hand it out or to change it. */
export function KeyCard({
  roomKey,
  holder,
  open,
  setOpen,
}: {
  readonly roomKey: OneKey;
  /** Who has the key; undefined when nobody does, and for a code. */
  readonly holder: OutHandout | undefined;
  /** Which form of the page is open. */
  readonly open: string | null;
  readonly setOpen: (form: string | null) => void;
}) {
  const t = useWords(keysWords);
  const format = useFormat();
  const { id, name, what, active, rooms } = roomKey;
  const [handing, changing] = [`hand:${id}`, `change:${id}`];
  const toggle = (form: string) => setOpen(open === form ? null : form);
  const close = () => setOpen(null);
  return (
    <>
      <div className="key-row">
        <div>
          <h3 className="card-title">{name}</h3>
          <p className="quiet">{[t(what), format.list(rooms.map((room) => room.name))].filter(Boolean).join(' · ')}</p>
          {holder && <p>{t('isOut', { who: holder.person?.name ?? t('forgotten') })}</p>}
          {!active && <p>{t('notInUse')}</p>}
        </div>
        <div className="key-actions">
          {what === 'CODE' && <CodeShown keyId={id} name={name} />}
          <Button variant="tertiary" aria-expanded={open === changing} onClick={() => toggle(changing)}>
            {t('change')}
            <span className="ds-sr-only">: {name}</span>
          </Button>
          {active && !holder && (
            <Button aria-expanded={open === handing} onClick={() => toggle(handing)}>
              {t('handOut')}
              <span className="ds-sr-only">: {name}</span>
            </Button>
          )}
        </div>
      </div>
      <Suspense fallback={<Progress />}>
        {open === handing && <HandOutForm keyId={id} name={name} close={close} />}
        {open === changing && <KeyForm roomKey={roomKey} close={close} />}
      </Suspense>
    </>
  );
}
