import './lock.css';
import { Alert, Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../language/words.js';
import { askLock, type LockTrouble, type LockWays } from './ask-lock.js';
import { leaveEverywhere, openEverywhere } from './screen-lock.js';
import { UnlockForm } from './unlock-form.js';
import { lockWords } from './words.js';

/** The locked screen: whose it is, the way in for them, and the way out for everybody else. */
export default function LockDoor() {
  const t = useWords(lockWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const [ways, setWays] = useState<LockWays | null>(null);
  const [trouble, setTrouble] = useState<LockTrouble | null>(null);
  const look = async () => {
    const answer = await askLock('');
    if (answer.kind === 'Locked') setWays(answer);
    else if (answer.kind === 'Open') openEverywhere(answer.persons);
    else if (answer.kind === 'SignedOut') leave();
    else setTrouble('Unreachable');
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is locked
  useEffect(() => {
    dialog.current?.showModal();
    void look();
  }, []);
  const retry = () => {
    setTrouble(null);
    void look();
  };
  return (
    <dialog
      ref={dialog}
      className="lock"
      aria-labelledby="lock-title"
      // Esc closes a dialog; this one is closed by who unlocks it.
      onKeyDown={(event) => event.key === 'Escape' && event.preventDefault()}
      onCancel={(event) => event.preventDefault()}
      onClose={() => dialog.current?.showModal()}
    >
      <p className="brand">
        <img src="/web/icon.svg" alt="" width="32" height="32" />
        <span>Hjerterom</span>
      </p>
      <h1 id="lock-title" className="ds-heading" data-size="md" tabIndex={-1}>
        {t('title')}
      </h1>
      {ways && <p>{ways.name ? t('lead', { name: ways.name }) : t('leadNobody')}</p>}
      {trouble && (
        <Alert data-color="warning" role="alert">
          <p>{t('Unreachable')}</p>
          <Button variant="secondary" onClick={retry}>
            {t('retry')}
          </Button>
        </Alert>
      )}
      {ways && <UnlockForm ways={ways} signedOut={leave} />}
      <form method="post" action="/sign-out" className="lock-other" onSubmit={leaveEverywhere}>
        <h2 className="ds-heading" data-size="2xs">
          {t('notMe')}
        </h2>
        <p>{t('notMeLead')}</p>
        <Button type="submit" variant="secondary">
          {t('signOut')}
        </Button>
      </form>
    </dialog>
  );
}

/** The login is over: there is nothing left to unlock. */
function leave(): void {
  leaveEverywhere();
  location.replace('/sign-in');
}
