import { useEffect, useState } from 'react';
import { type Kept, keepKeys, keepPlaces } from './steady.js';

/**
 * The rows of a live list, each in the place where it first stood. What is settled is cleared away when nobody looks at
 * the page.
 * @param items undefined while nothing is known
 */
export function useSteady<Item extends { readonly id: string }>(
  items: readonly Item[] | undefined,
  most: number,
): readonly Kept<Item>[] {
  const [state, setState] = useState<{ items?: readonly Item[]; kept: readonly Kept<Item>[] }>({ kept: [] });
  useEffect(() => {
    const clear = () => {
      if (document.visibilityState !== 'hidden') return;
      setState((before) => ({ ...before, kept: before.kept.filter(({ gone }) => !gone) }));
    };
    document.addEventListener('visibilitychange', clear);
    return () => document.removeEventListener('visibilitychange', clear);
  }, []);
  if (!items || items === state.items) return state.kept;
  const next = { items, kept: keepPlaces(state.kept, items, most) };
  setState(next);
  return next.kept;
}

/** The letters that no other part of the app uses, those of the middle row first. */
const letters = [...'asdfghjkwertyuiopxcvm'];

/** A key for each row, which stays its own. */
export function useRowKeys(ids: readonly string[]): ReadonlyMap<string, string> {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  const next = keepKeys(keys, ids, letters);
  const same = next.size === keys.size && [...next].every(([id, key]) => keys.get(id) === key);
  if (same) return keys;
  setKeys(next);
  return next;
}
