import type { HeldRole } from '@hjerterom/access';
import type { InEveryLanguage, Language } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';

/** Somebody of the sample who can be signed in as. */
export interface SamplePersonRow {
  readonly personId: string;
  readonly name: string;
  readonly role: HeldRole;
  readonly centre: string;
  readonly centreId: string;
}

const words: InEveryLanguage<{ title: string; lead: string; roles: Record<HeldRole, string>; empty: string }> = {
  nb: {
    title: 'Logg inn som en eksempelperson',
    lead: 'Alle her er oppdiktet. Velg hvem du vil være. Denne siden finnes bare i prøveutgaven.',
    roles: {
      leader: 'Daglig leder',
      staff: 'Ansatt',
      coordinator: 'Koordinator i kommunen',
      volunteer: 'Frivillige',
      contact: 'Kontaktperson i lag og forening',
      resident: 'Innbyggere',
    },
    empty: 'Det er ingen eksempelpersoner her.',
  },
  en: {
    title: 'Sign in as a sample person',
    lead: 'Everybody here is invented. Choose who you want to be. This page is only in the demonstration.',
    roles: {
      leader: 'Centre leader',
      staff: 'Staff',
      coordinator: 'Municipality coordinator',
      volunteer: 'Volunteers',
      contact: 'Contact of an association',
      resident: 'Residents',
    },
    empty: 'There are no sample people here.',
  },
};

/** The page that lists sample people by centre and role, a button each. */
export function samplePeoplePage(language: Language, people: readonly SamplePersonRow[]): string {
  const say = words[language];
  const other = language === 'nb' ? 'en' : 'nb';
  return renderPage({
    language,
    title: say.title,
    owner: 'Hjerterom',
    otherLanguages: [{ language: other, href: `/dev/sign-in?lang=${other}` }],
    children: (
      <>
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        {people.length === 0 && <p>{say.empty}</p>}
        {groupBy(people, ({ centre }) => centre).map(([centre, members]) => (
          <section key={centre} aria-label={centre}>
            <h2>{centre}</h2>
            {groupBy(members, ({ role }) => role).map(([role, holders]) => (
              <section key={role} aria-label={`${centre}: ${say.roles[role]}`}>
                <h3>{say.roles[role]}</h3>
                {holders.map(({ personId, name }) => (
                  <form key={personId} method="post" action="/dev/sign-in">
                    <button type="submit" className="second" name="personId" value={personId} data-role={role}>
                      {name}
                    </button>
                  </form>
                ))}
              </section>
            ))}
          </section>
        ))}
      </>
    ),
  });
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): [Key, Row[]][] {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups];
}
