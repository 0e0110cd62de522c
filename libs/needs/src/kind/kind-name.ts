import type { Language } from '@hjerterom/platform';
import type { KindRow } from './kinds.js';

/** What the kind is called: «Handlehjelp». */
export function kindName({ nameNb, nameEn }: Pick<KindRow, 'nameNb' | 'nameEn'>, language: Language): string {
  return language === 'nb' ? nameNb : nameEn;
}
