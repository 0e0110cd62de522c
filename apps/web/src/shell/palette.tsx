import { Dialog } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { LONGEST_SEARCH } from '../search.js';
import { useCentre } from '../session/centre.js';
import { type Hit, useHits } from './palette-hits.js';
import { paletteWords } from './palette-words.js';

/** The command palette: pages, people and needs by what is typed; arrows choose, Enter goes there. */
export default function Palette({ close, showKeys }: { readonly close: () => void; readonly showKeys: () => void }) {
  const t = useWords(paletteWords);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  const { slug } = useCentre();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const [hurried, setHurried] = useState(false);
  const { hits, settled, problem, again } = useHits(typed);
  const current = Math.min(chosen, hits.length - 1);
  const go = ({ target }: Hit) => {
    // Closed by itself, the dialog gives the focus back to where it was.
    dialog.current?.close();
    if (target === 'keys') showKeys();
    else void navigate({ to: target.to, params: { centre: slug, ...target.params }, search: target.search ?? {} });
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const hit = hits[current];
    if (event.key === 'Enter') {
      if (settled && hit) go(hit);
      else setHurried(!settled);
    } else if (event.key === 'ArrowDown') setChosen((current + 1) % Math.max(1, hits.length));
    else if (event.key === 'ArrowUp') setChosen((current - 1 + hits.length) % Math.max(1, hits.length));
    else return;
    event.preventDefault();
  };
  // Who types fast presses Enter before the answer is there.
  useEffect(() => {
    if (!hurried || !settled) return;
    setHurried(false);
    const [first] = hits;
    if (first) go(first);
  });
  useEffect(() => {
    // Chromium answers with a promise, which is no clean-up.
    void document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);
  const said = hits.length > 0 ? t('hits', { count: hits.length }) : t('nothing');
  return (
    <Dialog
      ref={dialog}
      open
      onClose={close}
      closeButton={t('close')}
      closedby="any"
      aria-label={t('title')}
      className="palette"
    >
      <label className="palette-label">
        {t('label')}
        <input
          className="ds-input"
          // The dialog gives the focus to what asks for it in the document; React's own autoFocus comes too early.
          ref={(field) => field?.setAttribute('autofocus', '')}
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-hits`}
          aria-autocomplete="list"
          aria-activedescendant={hits.length > 0 ? `${id}-${current}` : undefined}
          aria-describedby={`${id}-help`}
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST_SEARCH}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(0);
            setHurried(false);
          }}
          onKeyDown={press}
        />
      </label>
      <p id={`${id}-help`} className="quiet palette-help">
        {t('helpKeys')}
      </p>
      <ProblemNote problem={problem} again={again} />
      <p role="status" className={hits.length > 0 || problem ? 'ds-sr-only' : undefined}>
        {!settled && t('looking')}
        {settled && !problem && typed.trim() !== '' && said}
      </p>
      <div role="listbox" id={`${id}-hits`} aria-label={t('title')} aria-busy={!settled} className="palette-hits">
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
          <div
            key={hit.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            className="palette-hit"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => go(hit)}
          >
            <span>
              {hit.label} {hit.detail && <span className="quiet palette-detail">{hit.detail}</span>}
            </span>
            <span className="quiet">{hit.group}</span>
          </div>
        ))}
      </div>
    </Dialog>
  );
}
