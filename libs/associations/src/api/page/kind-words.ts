import type { InEveryLanguage } from '@hjerterom/platform';
import type { AssociationCategory, AssociationTargetGroup } from '../../association/association-kinds.js';

interface KindWords {
  readonly categories: Readonly<Record<AssociationCategory, string>>;
  readonly targetGroups: Readonly<Record<AssociationTargetGroup, string>>;
}

/** What associations do, and for whom. */
export const kindWords: InEveryLanguage<KindWords> = {
  nb: {
    categories: {
      kultur: 'Kultur og musikk',
      idrett: 'Idrett og trening',
      friluft: 'Friluftsliv',
      hage: 'Hage og dyrking',
      mat: 'Mat',
      omsorg: 'Omsorg og hjelp',
      integrering: 'Språk og integrering',
      beredskap: 'Beredskap',
      tro: 'Tro og livssyn',
      nabolag: 'Nabolag og velforening',
      annet: 'Noe annet',
    },
    targetGroups: {
      alle: 'Alle',
      barn: 'Barn',
      unge: 'Unge',
      familier: 'Familier',
      voksne: 'Voksne',
      kvinner: 'Kvinner',
      menn: 'Menn',
      eldre: 'Eldre',
    },
  },
  en: {
    categories: {
      kultur: 'Culture and music',
      idrett: 'Sport and exercise',
      friluft: 'Outdoor life',
      hage: 'Gardening',
      mat: 'Food',
      omsorg: 'Care and help',
      integrering: 'Language and integration',
      beredskap: 'Preparedness',
      tro: 'Faith and belief',
      nabolag: 'Neighbourhood',
      annet: 'Something else',
    },
    targetGroups: {
      alle: 'Everybody',
      barn: 'Children',
      unge: 'Young people',
      familier: 'Families',
      voksne: 'Adults',
      kvinner: 'Women',
      menn: 'Men',
      eldre: 'Older people',
    },
  },
};
