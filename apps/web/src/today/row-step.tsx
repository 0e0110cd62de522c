import { Link, useNavigate } from '@tanstack/react-router';
import { useShortcut } from '../shell/shortcuts.js';

/** The next step of a row: where it leads or what it does, in one word or two, with its key. */
export function RowStep({
  label,
  about,
  shortcut,
  step,
}: {
  readonly label: string;
  /** What it is about, for those who hear the screen and for the list of keys. */
  readonly about: string;
  readonly shortcut: string | undefined;
  /** An address within the app, or something to do. */
  readonly step: string | (() => void);
}) {
  const navigate = useNavigate();
  const take = () => (typeof step === 'string' ? void navigate({ to: step }) : step());
  const content = (
    <>
      {label}
      <span className="ds-sr-only">: {about}</span>
      {shortcut && <kbd aria-hidden>{shortcut.toUpperCase()}</kbd>}
    </>
  );
  return (
    <>
      {shortcut && <StepKey shortcut={shortcut} label={`${label}: ${about}`} take={take} />}
      {typeof step === 'string' ? (
        <Link to={step} className="step" aria-keyshortcuts={shortcut}>
          {content}
        </Link>
      ) : (
        <button type="button" className="step" aria-keyshortcuts={shortcut} onClick={take}>
          {content}
        </button>
      )}
    </>
  );
}

function StepKey({ shortcut, label, take }: { shortcut: string; label: string; take: () => void }) {
  useShortcut(shortcut, label, take);
  return null;
}
