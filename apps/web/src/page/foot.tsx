import type { ReactNode } from 'react';
import { useLanguage } from '../language/i18n.js';
import { useWords } from '../language/words.js';
import { pageWords } from './words.js';

/** What stands at the foot of every page: the accessibility statement, as the law wants it; and what the page adds. */
export function Foot({ children }: { readonly children?: ReactNode }) {
  const t = useWords(pageWords);
  const language = useLanguage();
  return (
    <footer className="foot">
      {children}
      <a href={`/accessibility?lang=${language}`}>{t('accessibility')}</a>
    </footer>
  );
}
