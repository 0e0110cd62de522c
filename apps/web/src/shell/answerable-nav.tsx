import { Link } from '@tanstack/react-router';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { useAnswerablePages } from './pages.js';
import { shellWords } from './words.js';

/** The way to what is for those who answer for the centre, and is not asked for every day: below the page. */
export function AnswerableNav() {
  const t = useWords(shellWords);
  const { slug } = useCentre();
  const pages = useAnswerablePages();
  if (pages.length === 0) return null;
  return (
    <nav aria-label={t('answerable')} className="answerable">
      <span>{t('answerable')}:</span>
      {pages.map(({ to, word }) => (
        <Link key={to} to={to} params={{ centre: slug }} activeProps={{ 'aria-current': 'page' }}>
          {t(word)}
        </Link>
      ))}
    </nav>
  );
}
