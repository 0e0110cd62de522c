import { Button } from '@digdir/designsystemet-react';
import { machineTime } from '../language/centre-clock.js';
import { useWords } from '../language/words.js';
import type { PendingMutation } from './pending-mutations.js';
import { useShortcut } from './shortcuts.js';
import type { NotDone } from './undo-shelf.js';
import { shellWords } from './words.js';

/** What can be undone, at the foot of the screen, with the time that is left. The key `z` undoes the last. */
export function UndoNotes({
  pending,
  notDone,
  undo,
  sendNow,
  dismiss,
}: {
  readonly pending: readonly PendingMutation[];
  readonly notDone: NotDone | null;
  readonly undo: (one: PendingMutation) => void;
  readonly sendNow: (one: PendingMutation) => void;
  readonly dismiss: () => void;
}) {
  const t = useWords(shellWords);
  return (
    <div className="undo-notes">
      <div role="status">
        {pending.map((one) => (
          <p key={one.id} className="undo-note">
            <span>{one.label}</span>
            {/* Counted for the eye only: a screen reader is not to hear each second. */}
            <span aria-hidden>{t('undoIn', { count: secondsLeft(one) })}</span>
            <Button data-size="sm" variant="secondary" onClick={() => undo(one)}>
              {t('undo')}
            </Button>
            <Button data-size="sm" variant="tertiary" onClick={() => sendNow(one)}>
              {t('sendNow')}
            </Button>
          </p>
        ))}
      </div>
      <div role="alert">
        {notDone && (
          <div className="undo-note" data-failed>
            <span>{t(notDone.refused ? 'notSent' : 'notAll', { what: notDone.label })}</span>
            {notDone.because && <span>{notDone.because}</span>}
            {notDone.leftOut.map(({ person, reasons }) => (
              <span key={person?.name}>
                <strong>{person?.name ?? t('hiddenName')}</strong>: {reasons.join(' ')}
              </span>
            ))}
            <Button data-size="sm" variant="secondary" onClick={dismiss}>
              {t('dismiss')}
            </Button>
          </div>
        )}
      </div>
      {pending.length > 0 && (
        <UndoKey label={t('undo')} undo={() => undo(pending[pending.length - 1] as PendingMutation)} />
      )}
    </div>
  );
}

function UndoKey({ label, undo }: { readonly label: string; readonly undo: () => void }) {
  useShortcut('z', label, undo);
  return null;
}

function secondsLeft({ sendAt }: PendingMutation): number {
  return Math.max(0, Math.ceil((sendAt - machineTime()) / 1_000));
}
