import { Link } from '@tanstack/react-router';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { usePages } from './pages.js';
import { shellWords } from './words.js';

/** The way to the main pages; a volunteer's is their own. */
export function Nav() {
  const t = useWords(shellWords);
  const { slug, roles } = useCentre();
  const pages = usePages();
  const isVolunteer = roles.includes('VOLUNTEER');
  if (pages.length === 0 && !isVolunteer) return null;
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
        {isVolunteer && (
          <li>
            <Link to="/c/$centre/me" params={{ centre: slug }} activeProps={{ 'aria-current': 'page' }}>
              {t('ownPage')}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
