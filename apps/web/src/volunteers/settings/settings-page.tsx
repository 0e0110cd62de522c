import { Link } from '@tanstack/react-router';
import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useWords } from '../../language/words.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { Section } from '../../page/section.js';
import { useCentre } from '../../session/centre.js';
import '../volunteers.css';
import { AnswerForm } from './answer-form.js';
import { GuardianAge } from './guardian-age.js';
import { KindRule } from './kind-rule.js';
import { settingsWords } from './words.js';

const settingsQuery = graphql(`
  query VolunteerSettings($centreId: ID!) {
    volunteerSettings(centreId: $centreId) {
      id
      answerDays
      certificateMonths
      confidentialityMonths
      warnDays
    }
    centre(centreId: $centreId) {
      id
      guardianAge
    }
    needKinds(centreId: $centreId, onlyActive: true) {
      ...KindRule
      code
    }
  }
`);

/** How the centre receives volunteers: how soon it answers, what expires, and what each kind of task asks for. */
export function SettingsPage() {
  const t = useWords(settingsWords);
  const { id: centreId, slug, roles } = useCentre();
  const leads = roles.includes('LEADER');
  const { data, waiting, problem, again } = useData(settingsQuery, { centreId }, { pause: !leads });
  return (
    <Page title={t('title')}>
      <p>
        <Link to="/c/$centre/volunteers/knocks" params={{ centre: slug }}>
          {t('all')}
        </Link>
      </p>
      {!leads && <Empty title={t('notYours')} />}
      {waiting && <Progress />}
      <ProblemNote problem={problem} again={again} />
      {data && (
        <>
          <Section title={t('answer')}>
            <AnswerForm settings={data.volunteerSettings} />
          </Section>
          {data.centre && (
            <Section title={t('young')}>
              <GuardianAge age={data.centre.guardianAge} />
            </Section>
          )}
          <Section title={t('kinds')}>
            <p>{t('kindsHelp')}</p>
            {data.needKinds.map((kind) => (
              <KindRule key={kind.code} kind={kind} />
            ))}
          </Section>
        </>
      )}
    </Page>
  );
}
