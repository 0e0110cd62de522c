import { Alert, Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../language/words.js';
import { askLock, type LockTrouble, type LockWays } from './ask-lock.js';
import { openEverywhere } from './screen-lock.js';
import { lockWords } from './words.js';

/** Unlocks the screen by a code that is sent, or by the password; and by the app where there is one. */
export function UnlockForm({ ways, signedOut }: { readonly ways: LockWays; readonly signedOut: () => void }) {
  const t = useWords(lockWords);
  const [by, setBy] = useState<'password' | 'code'>(ways.password ? 'password' : 'code');
  const [requestId, setRequestId] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<LockTrouble | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first thing to do changes with these
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [by, requestId]);

  const ask = async (work: () => ReturnType<typeof askLock>) => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    const answer = await work();
    setBusy(false);
    if (answer.kind === 'Open') openEverywhere(answer.persons);
    else if (answer.kind === 'SignedOut') signedOut();
    else if (answer.kind === 'Sent') setRequestId(answer.requestId);
    else if (answer.kind !== 'Locked') setTrouble(answer.kind);
    if (answer.kind === 'Spent') setRequestId(null);
  };
  const send = () => {
    setBy('code');
    void ask(() => askLock('/code'));
  };
  const open = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    void ask(() => askLock('/open', { ...typed, ...(by === 'code' && requestId && { requestId }) }));
  };
  const wrong = trouble === 'Wrong' ? t('Wrong') : undefined;
  const canType = by === 'password' || requestId !== null;
  return (
    <form ref={form} className="lock-form" onSubmit={open}>
      {by === 'code' && ways.address && (
        <p role="status">{t(requestId ? 'sent' : 'sendTo', { address: ways.address })}</p>
      )}
      {trouble && trouble !== 'Wrong' && trouble !== 'WrongStep' && (
        <Alert data-color="warning" role="alert">
          {t(trouble as Exclude<LockTrouble, 'SignedOut'>)}
        </Alert>
      )}
      {by === 'password' && (
        <Textfield
          label={t('password')}
          name="password"
          type="password"
          autoComplete="current-password"
          maxLength={200}
          error={wrong}
          required
        />
      )}
      {by === 'code' && requestId && (
        <Textfield
          label={t('code')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          error={wrong}
          required
        />
      )}
      {canType && ways.secondStep && (
        <Textfield
          label={t('step')}
          name="step"
          autoComplete="off"
          maxLength={20}
          error={trouble === 'WrongStep' ? t('WrongStep') : undefined}
          required
        />
      )}
      {!ways.password && !ways.address && <p>{t('noWay')}</p>}
      <p className="lock-steps">
        {canType && (
          <Button type="submit" aria-disabled={busy}>
            {t('open')}
          </Button>
        )}
        {ways.address && (
          <Button type="button" variant={canType ? 'secondary' : 'primary'} aria-disabled={busy} onClick={send}>
            {t(by === 'code' && requestId ? 'again' : 'sendCode')}
          </Button>
        )}
        {by === 'code' && ways.password && (
          <Button type="button" variant="tertiary" onClick={() => setBy('password')}>
            {t('byPassword')}
          </Button>
        )}
      </p>
    </form>
  );
}
