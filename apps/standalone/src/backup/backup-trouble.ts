import type { InEveryLanguage, Language } from '@hjerterom/platform';

/** What stands in the way of a backup or a restore, and what a person can do. */
export type BackupFacts =
  /** DATABASE_URL names a PostgreSQL of one's own. */
  | { code: 'own-database' }
  | { code: 'nothing-to-back-up'; dataDir: string }
  | { code: 'no-folder-named' }
  | { code: 'no-backup'; folder: string }
  /** `detail` is the file that is missing or changed. */
  | { code: 'half-backup'; folder: string; detail: string }
  | { code: 'other-version'; found: string; expected: string }
  | { code: 'not-confirmed' }
  | { code: 'no-terminal' };

/** A trouble with a sentence that says what to do, in each language. */
export class BackupTrouble extends Error {
  constructor(readonly facts: BackupFacts) {
    super(sentence('en', facts));
    this.name = 'BackupTrouble';
  }

  /** What happened and what to do, for the person at the terminal. */
  sentence(language: Language): string {
    return sentence(language, this.facts);
  }
}

type Sentences = { [F in BackupFacts as F['code']]: (facts: F) => string };

const sentences: InEveryLanguage<Sentences> = {
  nb: {
    'own-database': () =>
      'DATABASE_URL er satt: dette gjelder bare databasen som følger med. Hvordan du tar kopi av din egen PostgreSQL, står i docs/production.md.',
    'nothing-to-back-up': ({ dataDir }) => `Det er ingen database i ${dataDir} ennå. Start Hjerterom først: npm start`,
    'no-folder-named': () => 'Si hvilken sikkerhetskopi: npm run restore -- mappen/med/kopien',
    'no-backup': ({ folder }) => `Det er ingen mappe ${folder}. Si hvilken sikkerhetskopi: npm run restore -- mappen`,
    'half-backup': ({ folder, detail }) =>
      `Sikkerhetskopien i ${folder} er ikke hel (${detail} mangler eller er endret). Ingenting er gjort. Bruk en annen kopi.`,
    'other-version': ({ found, expected }) =>
      `Sikkerhetskopien er laget med PostgreSQL ${found}, men denne utgaven av Hjerterom har PostgreSQL ${expected}. Ingenting er gjort. Legg den tilbake med utgaven som laget den.`,
    'not-confirmed': () => 'Ingenting er gjort.',
    'no-terminal': () =>
      'Her er det ingen terminal å spørre i. Skriv npm run restore -- mappen --yes hvis du er sikker.',
  },
  en: {
    'own-database': () =>
      'DATABASE_URL is set: this is only for the database that comes along. How to copy your own PostgreSQL is in docs/production.md.',
    'nothing-to-back-up': ({ dataDir }) => `There is no database in ${dataDir} yet. Start Hjerterom first: npm start`,
    'no-folder-named': () => 'Say which backup: npm run restore -- the/folder/of/the/backup',
    'no-backup': ({ folder }) => `There is no folder ${folder}. Say which backup: npm run restore -- folder`,
    'half-backup': ({ folder, detail }) =>
      `The backup in ${folder} is not whole (${detail} is missing or was changed). Nothing was done. Use another one.`,
    'other-version': ({ found, expected }) =>
      `The backup was made with PostgreSQL ${found}, but this edition of Hjerterom has PostgreSQL ${expected}. Nothing was done. Restore it with the edition that made it.`,
    'not-confirmed': () => 'Nothing was done.',
    'no-terminal': () => 'There is no terminal to ask in here. Write npm run restore -- folder --yes if you are sure.',
  },
};

function sentence<F extends BackupFacts>(language: Language, facts: F): string {
  const write = sentences[language][facts.code] as (facts: F) => string;
  return write(facts);
}
