/** What associations do: codes, in the order in which they are offered. */
export const associationCategories = [
  'kultur',
  'idrett',
  'friluft',
  'hage',
  'mat',
  'omsorg',
  'integrering',
  'beredskap',
  'tro',
  'nabolag',
  'annet',
] as const;
export type AssociationCategory = (typeof associationCategories)[number];

/** For whom they do it: codes, in the order in which they are offered. */
export const associationTargetGroups = [
  'alle',
  'barn',
  'unge',
  'familier',
  'voksne',
  'kvinner',
  'menn',
  'eldre',
] as const;
export type AssociationTargetGroup = (typeof associationTargetGroups)[number];
