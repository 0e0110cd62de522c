import { type ToldPart, type Tx, told } from '@hjerterom/platform';

interface WayIn {
  readonly kind: 'password' | 'app' | 'paper-code' | 'service';
  readonly service: string | null;
  /** Since when; of a code on paper, when it was used. */
  readonly at: Date | null;
}

/**
 * Whether an account has a password, a second step or another service, and since when (GDPR article 15): never what
 * opens it. As the system of a centre in which the account is somebody: nobody else sees it.
 */
export async function tellWaysIn(tx: Tx, accountId: string): Promise<ToldPart[]> {
  const ways = await tx.query<WayIn>(
    `SELECT kind, service, at FROM access_v_way_in WHERE account_id = $1 ORDER BY kind, at, service`,
    [accountId],
  );
  const of = (kind: WayIn['kind']) => ways.filter((way) => way.kind === kind);
  const codes = of('paper-code');
  return [
    {
      key: 'password',
      title: { nb: 'Passordet ditt', en: 'Your password' },
      things: of('password').map(({ at }) => [
        told('set', 'Du har et passord', 'You have a password', true),
        told('setAt', 'Siden', 'Since', at),
      ]),
    },
    {
      key: 'secondStep',
      title: { nb: 'Den ekstra koden din', en: 'Your second step' },
      things: of('app').map(({ at }) => [
        told('inUse', 'Du bruker en app med koder', 'You use an app with codes', at !== null),
        told('confirmedAt', 'Siden', 'Since', at),
        told(
          'codesLeft',
          'Koder igjen på papir',
          'Codes left on paper',
          codes.filter((code) => code.at === null).length,
        ),
      ]),
    },
    {
      key: 'paperCodes',
      title: { nb: 'Koder på papir som du har brukt', en: 'Codes on paper that you have used' },
      things: codes.filter(({ at }) => at !== null).map(({ at }) => [told('usedAt', 'Brukt', 'Used', at)]),
    },
    {
      key: 'services',
      title: { nb: 'Andre tjenester du logger inn med', en: 'Other services that you sign in with' },
      things: of('service').map(({ service, at }) => [
        told('issuer', 'Tjeneste', 'Service', service),
        told('linkedAt', 'Siden', 'Since', at),
      ]),
    },
  ];
}
