import { Dialog } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { LONGEST_SEARCH } from '../search.js';
import { useCentre } from '../session/centre.js';
import { type Hit, useHits } from './palette-hits.js';
import { shellWords } from './words.js';

/** The command palette: pages, people and needs by what is typed; arrows choose, Enter goes there. */
export default function Palette({ close }: { readonly close: () => void }) {
  const t = useWords(shellWords);
  const listId = useId();
  const navigate = useNavigate();
  const { slug } = useCentre();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const { hits, settled, problem } = useHits(typed);
  const current = Math.min(chosen, hits.length - 1);
  const go = (hit: Hit | undefined) => {
    if (!hit) return;
    close();
    void navigate({ ...hit.target, params: { centre: slug, ...hit.target.params } });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go(hits[current]);
    else if (event.key === 'ArrowDown') setChosen((current + 1) % Math.max(1, hits.length));
    else if (event.key === 'ArrowUp') setChosen((current - 1 + hits.length) % Math.max(1, hits.length));
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      open
      onClose={close}
      closeButton={t('close')}
      closedby="any"
      aria-label={t('paletteTitle')}
      className="palette"
    >
      <label className="palette-label">
        {t('paletteLabel')}
        <input
          className="ds-input"
          // The dialog gives the focus to what asks for it in the document; React's own autoFocus comes too early.
          ref={(field) => field?.setAttribute('autofocus', '')}
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={hits.length > 0 ? `${listId}-${current}` : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST_SEARCH}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(0);
          }}
          onKeyDown={press}
        />
      </label>
      <ProblemNote problem={problem} />
      <p role="status" className={hits.length > 0 ? 'ds-sr-only' : undefined}>
        {settled && !problem && (hits.length > 0 ? t('paletteHits', { count: hits.length }) : t('paletteNothing'))}
      </p>
      <div role="listbox" id={listId} aria-label={t('paletteTitle')} className="palette-hits">
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
          <div
            key={hit.key}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === current}
            className="palette-hit"
            onClick={() => go(hit)}
          >
            <span>{hit.label}</span>
            <span className="quiet">{hit.group}</span>
          </div>
        ))}
      </div>
    </Dialog>
  );
}
