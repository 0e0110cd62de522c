import { found, type ToldPart, type Tx, told, toldCode } from '@hjerterom/platform';
import { consentsOf } from '../consent/consent.js';
import { consentTexts } from '../consent/consent-texts.js';
import { ownCardColumns, type PersonCard } from '../person/person.js';

const channelWords = {
  email: { nb: 'e-post', en: 'e-mail' },
  sms: { nb: 'SMS', en: 'SMS' },
  call: { nb: 'telefon', en: 'phone' },
};
const contactWords = { phone: { nb: 'telefon', en: 'phone' }, email: { nb: 'e-post', en: 'e-mail' } };
const quietWords = {
  weekdays: { nb: 'hverdager', en: 'weekdays' },
  weekend: { nb: 'lørdag og søndag', en: 'weekend' },
};
const giverWords = { person: { nb: 'deg selv', en: 'yourself' }, guardian: { nb: 'foresatt', en: 'guardian' } };
const wayWords = {
  screen: { nb: 'på skjermen', en: 'on the screen' },
  paper: { nb: 'på papir', en: 'on paper' },
  phone: { nb: 'på telefon', en: 'on the phone' },
};

const erasureWords = {
  asked: { nb: 'venter på svar', en: 'waits for an answer' },
  declined: { nb: 'ble ikke gjort', en: 'was not done' },
  going: { nb: 'er i gang', en: 'is going on' },
  done: { nb: 'er gjort', en: 'is done' },
};

/** All that people keeps about somebody: the card, who answers for them, and what they said yes to. */
export async function tellPerson(tx: Tx, personId: string): Promise<ToldPart[]> {
  const [row] = await tx.query<PersonCard>(
    `SELECT ${ownCardColumns} FROM people_person p WHERE p.id = $1 AND p.centre_id = $2`,
    [personId, tx.centreId],
  );
  const card = found(row, 'person');
  const guardians = await tx.query<{ kind: string; updatedAt: Date }>(
    `SELECT contact_kind AS kind, updated_at AS "updatedAt" FROM people_guardian WHERE person_id = $1 AND centre_id = $2`,
    [personId, tx.centreId],
  );
  const consents = await consentsOf(tx, [personId]);
  const exports = await tx.query<{ madeAt: Date }>(
    `SELECT made_at AS "madeAt" FROM people_export WHERE person_id = $1 ORDER BY made_at`,
    [personId],
  );
  const erasures = await tx.query<{ askedAt: Date; status: string; decidedAt: Date | null }>(
    `SELECT asked_at AS "askedAt", status, decided_at AS "decidedAt" FROM people_erasure
     WHERE person_id = $1 AND centre_id = $2 ORDER BY asked_at, id`,
    [personId, tx.centreId],
  );
  return [
    {
      key: 'person',
      title: { nb: 'Hvem du er', en: 'Who you are' },
      things: [
        [
          told('name', 'Navn', 'Name', card.name),
          told('languages', 'Språk', 'Languages', card.languages),
          told(
            'preferredChannel',
            'Vi når deg helst på',
            'We reach you by',
            toldCode(card.preferredChannel, channelWords),
          ),
          told('street', 'Adresse', 'Address', card.address.street),
          told('postalCode', 'Postnummer', 'Postal code', card.address.postalCode),
          told('city', 'Sted', 'City', card.address.city),
          told('district', 'Bydel', 'District', card.address.district),
          told('birthYear', 'Fødselsår', 'Year of birth', card.birthYear),
          told('note', 'Det vi har notert', 'What we have noted', card.note),
          told('createdAt', 'Skrevet ned', 'Written down', card.createdAt),
          told('updatedAt', 'Sist endret', 'Last changed', card.updatedAt),
        ],
      ],
    },
    {
      key: 'quietTimes',
      title: { nb: 'Når du ikke vil forstyrres', en: 'When you do not want to be disturbed' },
      things: card.quietTimes.map(({ days, from, to }) => [
        told('days', 'Dager', 'Days', toldCode(days, quietWords)),
        told('from', 'Fra', 'From', from),
        told('to', 'Til', 'To', to),
      ]),
    },
    {
      key: 'contactPoints',
      title: { nb: 'Hvordan vi når deg', en: 'How we reach you' },
      things: card.contactPoints.map(({ kind, value }) => [
        told('kind', 'Slag', 'Kind', toldCode(kind, contactWords)),
        told('value', 'Nummer eller adresse', 'Number or address', value),
      ]),
    },
    {
      key: 'guardian',
      title: { nb: 'Foresatt', en: 'Guardian' },
      // Who answers for a child was written down for the child's sake, and belongs to what is known of the child.
      things: guardians.map(({ kind, updatedAt }) => [
        told('known', 'Vi har navn og kontakt', 'We have a name and a contact', true),
        told('kind', 'Nås på', 'Reached by', toldCode(kind, contactWords)),
        told('updatedAt', 'Skrevet ned', 'Written down', updatedAt),
      ]),
    },
    {
      key: 'consents',
      title: { nb: 'Det du har sagt ja til', en: 'What you have said yes to' },
      things: consents.map((consent) => [
        told('purpose', 'Hva', 'What', {
          code: consent.purpose,
          words: {
            nb: consentTexts[consent.purpose][0].words.nb.title,
            en: consentTexts[consent.purpose][0].words.en.title,
          },
        }),
        told('textVersion', 'Tekst', 'Text', consent.textVersion),
        told('language', 'Språk', 'Language', consent.language),
        told('givenAt', 'Sagt', 'Said', consent.givenAt),
        told('givenBy', 'Av', 'By', toldCode(consent.givenBy, giverWords)),
        told('how', 'Hvordan', 'How', toldCode(consent.how, wayWords)),
        told('withdrawnAt', 'Trukket tilbake', 'Taken back', consent.withdrawnAt),
        told('withdrawnBy', 'Trukket av', 'Taken back by', toldCode(consent.withdrawnBy, giverWords)),
        told('withdrawnHow', 'Trukket hvordan', 'Taken back how', toldCode(consent.withdrawnHow, wayWords)),
      ]),
    },
    {
      key: 'erasures',
      title: { nb: 'Når du har bedt om å bli slettet', en: 'When you asked to be erased' },
      things: erasures.map(({ askedAt, status, decidedAt }) => [
        told('askedAt', 'Dato', 'Date', askedAt),
        told('status', 'Hvor det står', 'Where it stands', toldCode(status, erasureWords)),
        told('decidedAt', 'Avgjort', 'Decided', decidedAt),
      ]),
    },
    {
      key: 'exports',
      title: { nb: 'Når dette er gitt ut', en: 'When this was given out' },
      things: exports.map(({ madeAt }) => [told('madeAt', 'Dato', 'Date', madeAt)]),
    },
  ];
}
