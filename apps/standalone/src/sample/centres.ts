import { idFrom } from '@hjerterom/kernel';

/** The centre that the sample data is about. */
export const stromso = {
  id: idFrom('centre', 'stromso'),
  slug: 'stromso',
  name: 'Strømsø Frivilligsentral',
  municipality: 'Drammen',
  phone: '01 64 00 00',
  email: 'stromso@example.org',
  address: 'Knutepunkt Strømsø, bygg A',
  districts: {
    Strømsø: ['Tangen', 'Danvik', 'Austad', 'Bragernes'],
    Tangen: ['Strømsø', 'Glassverket'],
    Glassverket: ['Tangen'],
    Danvik: ['Strømsø', 'Austad', 'Fjell'],
    Fjell: ['Danvik', 'Austad'],
    Austad: ['Strømsø', 'Danvik', 'Fjell', 'Gulskogen'],
    Gulskogen: ['Austad'],
    Bragernes: ['Strømsø'],
  },
} as const;

/** Its five sister centres, with invented names: small, so that it shows that there are several. */
export const sisters = [
  { slug: 'bjorkelia', name: 'Bjørkelia Frivilligsentral', districts: ['Bjørkelia', 'Nordmyra'] },
  { slug: 'elvekroken', name: 'Elvekroken Frivilligsentral', districts: ['Elvekroken', 'Brygga'] },
  { slug: 'granstua', name: 'Granstua Frivilligsentral', districts: ['Granåsen', 'Stuedalen'] },
  { slug: 'solvang', name: 'Solvangtunet Frivilligsentral', districts: ['Solvangtunet', 'Heia'] },
  { slug: 'teglhagen', name: 'Teglhagen Frivilligsentral', districts: ['Teglhagen', 'Åsjordet'] },
].map((sister, index) => ({
  ...sister,
  id: idFrom('centre', sister.slug),
  municipality: 'Drammen',
  phone: `01 64 00 ${index + 1}0`,
  email: `${sister.slug}@example.org`,
  districts: { [sister.districts[0] as string]: [sister.districts[1] as string] } as Record<string, string[]>,
  districtNames: sister.districts,
}));
