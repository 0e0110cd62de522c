import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useWords } from '../language/words.js';
import { roomFollowUpWords } from './words.js';

/** So many of a list are shown first, so that what stands below it is not far away on a phone. */
const FEW = 3;

/**
 * The first few of a list, and all of it when the user wants them.
 * @returns what to show, and the button below it: none where all is shown anyway. It keeps the focus.
 */
export function useFew<Item>(all: readonly Item[]): { readonly shown: readonly Item[]; readonly toggle: ReactNode } {
  const t = useWords(roomFollowUpWords);
  const [open, setOpen] = useState(false);
  if (all.length <= FEW) return { shown: all, toggle: null };
  return {
    shown: open ? all : all.slice(0, FEW),
    toggle: (
      <Button variant="tertiary" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t('showFewer') : t('showMore', { count: all.length - FEW })}
      </Button>
    ),
  };
}
