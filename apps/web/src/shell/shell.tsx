import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useWords } from '../language/words.js';
import { Foot } from '../page/foot.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import { Announcer } from './announce.js';
import { AnswerableNav } from './answerable-nav.js';
import { ConnectionBar } from './connection-bar.js';
import { Header } from './header.js';
import { Nav } from './nav.js';
import { type MainPage, usePages } from './pages.js';
import { ShortcutKeys, useShortcut } from './shortcuts.js';
import { UndoShelf } from './undo-shelf.js';
import { shellWords } from './words.js';

const loadPalette = () => import('./palette.js');
const Palette = lazy(loadPalette);
/** By then the first view is there, in milliseconds. */
const IDLE_MS = 500;

const KeyHelp = lazy(() => import('./key-help.js'));

/** What stands around every page of a centre. Without children, the empty frame while it is not known whose it is. */
export function Shell({ children, waiting = false }: { readonly children?: ReactNode; readonly waiting?: boolean }) {
  if (waiting)
    return (
      <>
        <div className="bar" />
        <main className="main">
          <Progress />
        </main>
      </>
    );
  return (
    <ShortcutKeys>
      <Announcer>
        <UndoShelf>
          <Frame>{children}</Frame>
        </UndoShelf>
      </Announcer>
    </ShortcutKeys>
  );
}

function Frame({ children }: { readonly children: ReactNode }) {
  const t = useWords(shellWords);
  const { slug } = useCentre();
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  // A dialog tells that it was closed a moment later: by then the other one may be open.
  const close = (one: 'palette' | 'keys') => setOpen((now) => (now === one ? null : now));
  useEffect(() => {
    // Whoever presses Ctrl+K types on at once: it is fetched before, when there is nothing else to do.
    const timer = setTimeout(() => void loadPalette(), IDLE_MS);
    return () => clearTimeout(timer);
  }, []);
  useShortcut('ctrl+k', t('findEverything'), () => setOpen('palette'));
  useShortcut('?', t('keys'), () => setOpen('keys'));
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <PageKeys />
      <header>
        <Header openPalette={() => setOpen('palette')} />
        <Nav />
        <ConnectionBar />
      </header>
      <main id="content" className="main" tabIndex={-1}>
        {children}
      </main>
      <AnswerableNav />
      <Foot>
        <Link to="/c/$centre/my-data" params={{ centre: slug }}>
          {t('myData')}
        </Link>
      </Foot>
      <Suspense>
        {open === 'palette' && <Palette close={() => close('palette')} showKeys={() => setOpen('keys')} />}
        {open === 'keys' && <KeyHelp close={() => close('keys')} />}
      </Suspense>
    </>
  );
}

/** A digit for each of the main pages. */
function PageKeys() {
  return usePages().map((page) => <PageKey key={page.to} page={page} />);
}

function PageKey({ page: { to, word, key } }: { readonly page: MainPage }) {
  const t = useWords(shellWords);
  const { slug } = useCentre();
  const navigate = useNavigate();
  useShortcut(key, t(word), () => void navigate({ to, params: { centre: slug } }));
  return null;
}
