import type { Language } from '@hjerterom/platform';
import type { OwnAccount } from '../../invitation/accept-invitation.js';
import type { InvitedRole } from '../../invitation/invitation.policy.js';
import { frame } from '../sign-in/frame.js';
import { words } from './words.js';

/** What the page behind a link that can be used says. */
export interface InvitationShown {
  readonly centre: string;
  readonly role: InvitedRole;
  readonly accounts: readonly (OwnAccount & { readonly centre: string })[];
}

/** The page behind an invitation's link: looking at it accepts nothing. The form goes to the page's own address. */
export function invitationPage(language: Language, { centre, role, accounts }: InvitationShown): string {
  const say = words[language];
  return frame({
    language,
    title: say.title(centre),
    children: (
      <>
        <p>{say.lead(centre, say.as[role])}</p>
        {accounts.length > 0 && <p>{say.known}</p>}
        <form method="post" action={`?lang=${language}`} className={accounts.length > 0 ? 'choices' : undefined}>
          {accounts.map(({ personId, name, centre: at }) => (
            <button key={personId} type="submit" name="same" value={personId}>
              {say.sameAs(name)}
              <br />
              <small>{at}</small>
            </button>
          ))}
          <button type="submit" className={accounts.length > 0 ? 'second' : undefined}>
            {accounts.length > 0 ? say.another : say.yes}
          </button>
        </form>
        <p className="quiet">
          {say.once} {say.no}
        </p>
      </>
    ),
  });
}

/** What a link shows that is used, taken back, too old or not ours: which, is not told. */
export function spentInvitationPage(language: Language): string {
  const say = words[language];
  return frame({
    language,
    title: say.spentTitle,
    children: (
      <>
        <p>{say.spentLead}</p>
        <p>
          <a className="button" href={`/sign-in?lang=${language}`}>
            {say.signIn}
          </a>
        </p>
      </>
    ),
  });
}
