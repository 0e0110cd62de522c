import { type AssociationCard, addAgreement, registerAssociation } from '@hjerterom/associations';
import { found, type Tx } from '@hjerterom/platform';

/** What an association does, for whom, and in which languages. */
type SampleAssociation = AssociationCard & { readonly about: string };

const nb = ['nb'];

/** The associations of the neighbourhood. No numbers and no persons: those are real, and not the sample's. */
const associations: readonly SampleAssociation[] = [
  {
    name: 'Jasmin Kvinnenettverk',
    about: 'Møteplass, norskkurs og kafé for kvinner.',
    ...{ categories: ['integrering', 'mat'], targetGroups: ['kvinner'], languages: ['nb', 'ar', 'so'] },
  },
  {
    name: 'Ski- og Ballklubben Skiold',
    about: 'Idrett og aktivitet for store og små.',
    ...{ categories: ['idrett'], targetGroups: ['barn', 'unge'], languages: nb },
  },
  {
    name: 'Kirkens Bymisjon',
    about: 'Jobb, klær og fellesskap.',
    ...{ categories: ['omsorg'], targetGroups: ['alle'], languages: nb },
  },
  {
    name: 'Drammen Røde Kors',
    about: 'Leksehjelp, besøksvenner og nattravner.',
    ...{ categories: ['omsorg', 'beredskap'], targetGroups: ['alle'], languages: nb },
  },
  {
    name: 'Drammen Hagelag',
    about: 'Dyrking i pallekarm og kurs i Strømsøhagen.',
    ...{ categories: ['hage'], targetGroups: ['alle'], languages: nb },
  },
  {
    name: 'Fønix',
    about: 'Kor for alle som liker å synge.',
    ...{ categories: ['kultur'], targetGroups: ['voksne'], languages: nb },
  },
  {
    name: 'Sopp- og nyttevekstforeningen',
    about: 'Turer og kurs i skogens mat.',
    ...{ categories: ['friluft'], targetGroups: ['voksne'], languages: nb },
  },
];

/** Registers them, as the leader. One that also borrows every week has an agreement. @returns the ids by name */
export async function makeAssociations(tx: Tx, since: string): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const association of associations) {
    const made = await registerAssociation(tx, { ...association, confirmedNotDouble: true });
    const associationId = found('associationId' in made ? made.associationId : null, 'association');
    ids.set(association.name, associationId);
  }
  for (const name of ['Jasmin Kvinnenettverk', 'Fønix']) {
    const associationId = found(ids.get(name), 'association');
    await addAgreement(tx, { associationId, title: 'Fast tid hver uke', fromDate: since, signedOn: since });
  }
  return ids;
}
