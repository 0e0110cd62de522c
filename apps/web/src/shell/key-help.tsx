import { Button, Dialog, Switch } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { useWords } from '../language/words.js';
import { paletteWords } from './palette-words.js';
import { useShortcuts } from './shortcuts.js';

/** The keys of the page, asked for with `?`. */
export default function KeyHelp({ close }: { readonly close: () => void }) {
  const t = useWords(paletteWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const { all, singleKeys, setSingleKeys } = useShortcuts();
  const keys = [...new Map(all().map((shortcut) => [shortcut.key, shortcut])).values()];
  return (
    <Dialog ref={dialog} open onClose={close} closeButton={t('close')} aria-labelledby="key-help">
      <h2 id="key-help" className="ds-heading" data-size="sm">
        {t('keysTitle')}
      </h2>
      <p>{t('keysLead')}</p>
      <dl className="keys">
        {keys.map(({ key, label }) => (
          <div key={key}>
            <dt>
              <kbd>{shown(key)}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <Switch label={t('keysOn')} checked={singleKeys} onChange={(event) => setSingleKeys(event.target.checked)} />
      <p>
        <Button onClick={() => dialog.current?.close()}>{t('close')}</Button>
      </p>
    </Dialog>
  );
}

function shown(key: string): string {
  return key.startsWith('ctrl+') ? `Ctrl + ${key.slice(5).toUpperCase()}` : key.toUpperCase();
}
