import { useWords } from '../language/words.js';
import { Page } from '../page/page.js';
import { useLeads } from '../roles/roles.js';
import './room-follow-up.css';
import { CountsPart } from './counts-part.js';
import { RulesPart } from './rules-part.js';
import { WaitingPart } from './waiting-part.js';
import { roomFollowUpWords } from './words.js';

/** How many came, who waits for a room, and (for the leader) what is done with time that nobody uses. */
export function RoomFollowUpPage() {
  const t = useWords(roomFollowUpWords);
  const leads = useLeads();
  return (
    <Page title={t('title')}>
      <CountsPart />
      <WaitingPart />
      {leads && <RulesPart />}
    </Page>
  );
}
