import { Link } from '@tanstack/react-router';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { pages } from './pages.js';
import { shellWords } from './words.js';

/** The way to the main pages. */
export function Nav() {
  const t = useWords(shellWords);
  const { slug } = useCentre();
  return (
    <nav aria-label={t('nav')} className="nav">
      <ul>
        {pages.map(({ to, word }) => (
          <li key={to}>
            <Link
              to={to}
              params={{ centre: slug }}
              activeProps={{ 'aria-current': 'page' }}
              activeOptions={{ exact: to === '/c/$centre/needs' }}
            >
              {t(word)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
