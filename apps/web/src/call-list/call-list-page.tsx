import { useWords } from '../language/words.js';
import { Page } from '../page/page.js';
import { callListWords } from './words.js';

export function CallListPage() {
  const t = useWords(callListWords);
  return <Page title={t('title')}>{null}</Page>;
}
