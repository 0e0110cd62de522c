import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

/** A key of the page: `n`, `?` or, with the control key (⌘ on a Mac), `ctrl+k`. */
export interface Shortcut {
  readonly key: string;
  /** What it does, in the language of the screen. */
  readonly label: string;
}

interface Registered extends Shortcut {
  readonly run: () => void;
}

interface Registry {
  readonly all: () => readonly Shortcut[];
  readonly add: (shortcut: Registered) => () => void;
  readonly singleKeys: boolean;
  readonly setSingleKeys: (on: boolean) => void;
}

const RegistryContext = createContext<Registry | null>(null);
const storedAt = 'hjerterom.single-keys';

/** All keys of the page, and whether single ones are on. */
export function useShortcuts(): Registry {
  const registry = useContext(RegistryContext);
  if (!registry) throw new Error('useShortcuts needs the ShortcutKeys around it.');
  return registry;
}

/**
 * Gives the page a key while the component is on the screen. A single key does nothing while the user writes in a field,
 * and all single keys can be switched off (WCAG 2.1.4).
 */
export function useShortcut(key: string, label: string, run: () => void): void {
  const { add } = useShortcuts();
  const latest = useRef(run);
  latest.current = run;
  // Before the screen is painted: what one can see, one can press.
  useLayoutEffect(() => add({ key, label, run: () => latest.current() }), [add, key, label]);
}

/** Listens for the keys that the parts of the page have registered. The one registered last wins. */
export function ShortcutKeys({ children }: { readonly children: ReactNode }) {
  const [singleKeys, setSingleKeys] = useState(() => localStorage.getItem(storedAt) !== 'off');
  const shortcuts = useRef<Registered[]>([]);
  const registry = useMemo<Registry>(
    () => ({
      all: () => shortcuts.current,
      add: (shortcut) => {
        shortcuts.current = [...shortcuts.current, shortcut];
        return () => {
          shortcuts.current = shortcuts.current.filter((other) => other !== shortcut);
        };
      },
      singleKeys,
      setSingleKeys: (on) => {
        localStorage.setItem(storedAt, on ? 'on' : 'off');
        setSingleKeys(on);
      },
    }),
    [singleKeys],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const pressed = nameOf(event);
      if (!pressed || event.defaultPrevented || event.isComposing) return;
      const single = !pressed.startsWith('ctrl+');
      if (single && (!singleKeys || isWriting(event.target) || document.querySelector('dialog[open]'))) return;
      const found = shortcuts.current.findLast(({ key }) => key === pressed);
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [singleKeys]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

function nameOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string | null {
  if (altKey) return null;
  const plain = key.length === 1 ? key.toLowerCase() : key;
  return ctrlKey || metaKey ? `ctrl+${plain}` : plain;
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select');
}
