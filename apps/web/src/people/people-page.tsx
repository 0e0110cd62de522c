import { useWords } from '../language/words.js';
import { Page } from '../page/page.js';
import { peopleWords } from './words.js';

export function PeoplePage() {
  const t = useWords(peopleWords);
  return <Page title={t('title')}>{null}</Page>;
}
