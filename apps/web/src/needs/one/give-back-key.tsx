import { useShortcut } from '../../shell/shortcuts.js';

/** The key that says for the next who is to come that they cannot. */
export function GiveBackKey({ label, run }: { readonly label: string; readonly run: () => void }) {
  useShortcut('g', label, run);
  return null;
}
