import { Facts, type Part, PhoneLink, Questions, SaidNote, When } from './frame.js';
import { isEnteringCode, Locked } from './locked.js';
import { hrefOf } from './visit.js';
import { words } from './words.js';

/** After the yes: when, where, and (on the device that answered) to whom; the calendar, and the way out. */
export function Accepted({ page, visit }: Part) {
  const { details, view, promised, language, state } = page;
  const say = words[language];
  const entering = isEnteringCode(visit);
  const ranges = promised.map(({ during }) => during);
  return (
    <>
      <h1>{say.states[state].title}</h1>
      <SaidNote page={page} visit={visit} />
      {!details && entering && <Locked page={page} visit={visit} />}
      {visit.note === null && <p>{say.states[state].text}</p>}
      <div className="card good">
        <Facts
          rows={[
            [say.what, view?.title],
            [say.when, ranges.length > 0 ? <When key="when" ranges={ranges} page={page} /> : null],
            ...(details
              ? ([
                  [say.who, details.recipientName],
                  [say.address, details.address ?? view?.where],
                  [say.phone, details.phone && <PhoneLink key="phone" e164={details.phone} />],
                  [say.message, details.notes],
                ] as const)
              : ([[say.where, view?.where]] as const)),
          ]}
        />
        {view?.about && <p>{view.about}</p>}
      </div>
      {details && <p className="quiet">{say.onlyHere}</p>}
      {!details && !entering && <Locked page={page} visit={visit} />}
      <div className="choices">
        <a className="button second" href={hrefOf(visit, '/calendar.ics')}>
          {say.calendar}
        </a>
        <a className="button second" href={hrefOf(visit, '/give-back')}>
          {say.cannotCome}
        </a>
      </div>
      <Questions page={page} visit={visit} />
    </>
  );
}
