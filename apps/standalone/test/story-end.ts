import { onServer, type TestDatabase } from '@hjerterom/platform/testing';
import type { StoryEnd } from '../src/story/story.js';

/** What came of a story in which nothing was lost and nothing doubled. */
export const eachThingOnce = { assignments: 1, places: 1, reminders: 1, told: 1, hours: 1, thanks: 1 };

/** How often each thing of the story is in the database; of messages, how often they reached a mailbox. */
export async function countsOf(database: TestDatabase, { needId, volunteerId, residentId }: StoryEnd) {
  const [counts] = await onServer(
    database.ownerUrl,
    `WITH place AS (SELECT p.* FROM needs_place p JOIN needs_assignment a ON a.id = p.assignment_id WHERE a.need_id = $1),
          mail AS (SELECT m.template, m.person_id, m.subject_id FROM notifications_dev_mail d JOIN notifications_message m ON m.id = d.key)
     SELECT (SELECT count(*)::int FROM needs_assignment WHERE need_id = $1) AS assignments,
       (SELECT count(*)::int FROM place) AS places,
       (SELECT count(*)::int FROM mail WHERE template = 'needs.reminder' AND person_id = $2 AND subject_id IN (SELECT id FROM place)) AS reminders,
       (SELECT count(*)::int FROM mail WHERE template = 'needs.helper-coming' AND person_id = $3
          AND subject_id IN (SELECT assignment_id FROM place)) AS told,
       (SELECT count(*)::int FROM hours_entry WHERE source_id IN (SELECT id FROM place)) AS hours,
       (SELECT count(*)::int FROM mail WHERE template = 'hours.confirm'
          AND subject_id IN (SELECT id FROM hours_entry WHERE source_id IN (SELECT id FROM place))) AS thanks`,
    [needId, volunteerId, residentId],
  );
  return counts;
}
