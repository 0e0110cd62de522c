import { type ToldPart, type Tx, told, toldCode } from '@hjerterom/platform';
import { tellWaysIn } from './tell-ways-in.js';

const kindWords = { phone: { nb: 'telefon', en: 'phone' }, email: { nb: 'e-post', en: 'e-mail' } };
const methodWords = {
  link: { nb: 'lenke', en: 'link' },
  code: { nb: 'kode', en: 'code' },
  password: { nb: 'passord', en: 'password' },
  oidc: { nb: 'en annen tjeneste', en: 'another service' },
  demo: { nb: 'prøveinnlogging', en: 'trial sign-in' },
};

/**
 * By what and from where somebody signs in. Of an account that is known in another centre too, only that it is: the
 * leader here may make this file, and what is done there is not theirs to see. The person finds it all under `/account`.
 */
export async function tellAccount(tx: Tx, personId: string): Promise<ToldPart[]> {
  const [account] = await tx.query<{ id: string; linkedAt: Date; createdAt: Date; elsewhere: boolean }>(
    `SELECT a.id, p.linked_at AS "linkedAt", a.created_at AS "createdAt", EXISTS (
       SELECT 1 FROM access_account_person o WHERE o.account_id = a.id AND o.centre_id <> p.centre_id) AS elsewhere
     FROM access_account_person p JOIN access_account a ON a.id = p.account_id
     WHERE p.person_id = $1 AND p.centre_id = $2`,
    [personId, tx.centreId],
  );
  if (!account) return [];
  const whole: ToldPart = {
    key: 'account',
    title: { nb: 'Brukeren din', en: 'Your account' },
    things: [
      [
        told('linkedAt', 'Hos oss siden', 'Here since', account.linkedAt),
        told('elsewhere', 'Brukes også på en annen sentral', 'Is used at another centre too', account.elsewhere),
        ...(account.elsewhere ? [] : [told('createdAt', 'Laget', 'Made', account.createdAt)]),
      ],
    ],
  };
  return account.elsewhere
    ? [whole]
    : [whole, ...(await tellUse(tx, account.id)), ...(await tellWaysIn(tx, account.id))];
}

async function tellUse(tx: Tx, accountId: string): Promise<ToldPart[]> {
  const of = <Row extends object>(sql: string) => tx.query<Row>(sql, [accountId]);
  const addresses = await of<{ kind: string; value: string; addedAt: Date; provedAt: Date | null }>(
    `SELECT kind, value, added_at AS "addedAt", proved_at AS "provedAt" FROM access_sign_in_address
     WHERE account_id = $1 ORDER BY added_at, id`,
  );
  const logins = await of<ToldLogin>(
    `SELECT method, device, network, shared, began_at AS "beganAt", seen_at AS "seenAt", active_at AS "activeAt",
       second_factor_at AS "secondAt", locked_at AS "lockedAt", ended_at AS "endedAt"
     FROM access_login_session WHERE account_id = $1 ORDER BY began_at, id`,
  );
  return [
    {
      key: 'addresses',
      title: { nb: 'Det du logger inn med', en: 'What you sign in with' },
      things: addresses.map(({ kind, value, addedAt, provedAt }) => [
        told('kind', 'Slag', 'Kind', toldCode(kind, kindWords)),
        told('value', 'Nummer eller adresse', 'Number or address', value),
        told('addedAt', 'Lagt til', 'Added', addedAt),
        told('provedAt', 'Vist at den er din', 'Shown to be yours', provedAt),
      ]),
    },
    {
      key: 'logins',
      title: { nb: 'Innloggingene dine', en: 'Your logins' },
      things: logins.map((login) => [
        told('method', 'Hvordan', 'How', toldCode(login.method, methodWords)),
        told('device', 'Enhet', 'Device', login.device),
        told('network', 'Nett', 'Network', login.network),
        told('shared', 'Flere bruker maskinen', 'Several use the machine', login.shared),
        told('beganAt', 'Begynte', 'Began', login.beganAt),
        told('secondFactorAt', 'Ekstra kode', 'Second step', login.secondAt),
        told('seenAt', 'Sist sett', 'Last seen', login.seenAt),
        told('activeAt', 'Sist i bruk', 'Last in use', login.activeAt),
        told('lockedAt', 'Låst', 'Locked', login.lockedAt),
        told('endedAt', 'Avsluttet', 'Ended', login.endedAt),
      ]),
    },
  ];
}

interface ToldLogin {
  readonly method: string;
  readonly device: string;
  readonly network: string | null;
  readonly shared: boolean;
  readonly beganAt: Date;
  readonly seenAt: Date;
  readonly activeAt: Date;
  readonly secondAt: Date | null;
  readonly lockedAt: Date | null;
  readonly endedAt: Date | null;
}
