import { Link, useNavigate } from '@tanstack/react-router';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { useShortcut } from '../shell/shortcuts.js';
import { todayWords } from './words.js';

/** The way to the whole call list, with its key. */
export function CallListKey() {
  const t = useWords(todayWords);
  const { slug } = useCentre();
  const navigate = useNavigate();
  const to = { to: '/c/$centre/call-list', params: { centre: slug } } as const;
  useShortcut('l', t('callListStep'), () => void navigate(to));
  return (
    <Link {...to} className="todo-more" aria-keyshortcuts="l">
      {t('callListStep')} <kbd aria-hidden>L</kbd>
    </Link>
  );
}
