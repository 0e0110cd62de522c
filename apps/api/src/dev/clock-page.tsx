import { type InEveryLanguage, type Language, showDateTime } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';

interface ClockWords {
  title: string;
  now: string;
  lead: string;
  until: (when: string) => string;
  hour: string;
  week: string;
}

const words: InEveryLanguage<ClockWords> = {
  nb: {
    title: 'Klokken',
    now: 'Her er det',
    lead: 'Still klokken fram, så skjer det som skulle ha skjedd imens: påminnelser går ut, og det som er over, blir ferdig. Klokken går bare framover. Denne siden finnes bare i prøveutgaven.',
    until: (when) => `Fram til ${when}`,
    hour: 'Én time fram',
    week: 'Én uke fram',
  },
  en: {
    title: 'The clock',
    now: 'Here it is',
    lead: 'Set the clock forward, and what was to happen meanwhile happens: reminders leave, and what is over is done. The clock only goes forward. This page is only in the demonstration.',
    until: (when) => `Forward to ${when}`,
    hour: 'One hour forward',
    week: 'One week forward',
  },
};

/** What the page shows. */
export interface ClockView {
  readonly language: Language;
  readonly now: Date;
  readonly zone: string;
  /** The next instant at which the clock shows a time of day. */
  readonly ahead: (time: string) => Date;
}

/** What time it is in the demonstration, and buttons that let time pass. */
export function clockPage({ language, now, zone, ahead }: ClockView): string {
  const say = words[language];
  const other = language === 'nb' ? 'en' : 'nb';
  const times = ['09:00', '17:00'].map((time) => ({ time, at: ahead(time) }));
  times.sort((a, b) => a.at.getTime() - b.at.getTime());
  return renderPage({
    language,
    title: say.title,
    owner: 'Hjerterom',
    otherLanguages: [{ language: other, href: `/dev/clock?lang=${other}` }],
    children: (
      <>
        <h1>{say.title}</h1>
        <p className="card">
          {say.now}{' '}
          <strong>
            <time dateTime={now.toISOString()}>{showDateTime(now, zone, language)}</time>
          </strong>
        </p>
        <p>{say.lead}</p>
        <form method="post" action={`/dev/clock?lang=${language}`} className="choices">
          {times.map(({ time, at }) => (
            <button key={time} type="submit" name="until" value={time}>
              {say.until(showDateTime(at, zone, language))}
            </button>
          ))}
          <button type="submit" className="second" name="advance" value="PT1H">
            {say.hour}
          </button>
          <button type="submit" className="second" name="advance" value="P7D">
            {say.week}
          </button>
        </form>
      </>
    ),
  });
}
