import { useWords } from '../language/words.js';
import { Page } from '../page/page.js';
import { todayWords } from './words.js';

export function TodayPage() {
  const t = useWords(todayWords);
  return <Page title={t('title')}>{null}</Page>;
}
