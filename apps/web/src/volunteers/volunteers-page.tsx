import { useWords } from '../language/words.js';
import { Page } from '../page/page.js';
import { volunteersWords } from './words.js';

export function VolunteersPage() {
  const t = useWords(volunteersWords);
  return <Page title={t('title')}>{null}</Page>;
}
