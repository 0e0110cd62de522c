import type { PromisedDate } from '../../contracts/index.js';
import { CallUs, dateOf, inFrame, type Part } from './frame.js';
import { hrefOf } from './visit.js';
import { words } from './words.js';

/** The word for all dates in the address and in the form. */
export const ALL_DATES = 'all';

/**
 * «I cannot come after all»: which date, and then whether one is sure. With one date left there is nothing to choose.
 * @param chosen an occurrence's id, `all`, or null when nothing was chosen yet
 */
export function giveBackPage(part: Part, chosen: string | null): string {
  const dates = part.page.promised.filter(({ canGiveBack }) => canGiveBack);
  const title = words[part.page.language].giveBack.title;
  return inFrame(part, title, <GiveBack {...part} dates={dates} chosen={chosen} />, '/give-back');
}

function GiveBack({ page, visit, dates, chosen }: Part & { dates: PromisedDate[]; chosen: string | null }) {
  const say = words[page.language].giveBack;
  const [only, ...others] = dates;
  const meant =
    others.length === 0 || chosen === ALL_DATES ? dates : dates.filter((date) => date.occurrenceId === chosen);
  return (
    <>
      <h1>{say.title}</h1>
      {!only && <p>{say.tooLate}</p>}
      {only && meant.length === 0 && <Choose page={page} visit={visit} dates={dates} />}
      {meant.length > 0 && <Sure page={page} visit={visit} dates={meant} all={meant.length === dates.length} />}
      <CallUs centre={page.centre} language={page.language} />
    </>
  );
}

/** Which date, or all: a button each. */
function Choose({ page, visit, dates }: Part & { dates: readonly PromisedDate[] }) {
  const say = words[page.language].giveBack;
  const choices = [
    ...dates.map(({ occurrenceId, during }) => [occurrenceId, dateOf(page, during)] as const),
    [ALL_DATES, say.all] as const,
  ];
  return (
    <>
      <p>{say.which}</p>
      <div className="choices">
        {choices.map(([date, label]) => (
          <a key={date} className="button second" href={hrefOf(visit, '/give-back', { date })}>
            {label}
          </a>
        ))}
      </div>
    </>
  );
}

/** Sure? Two buttons; the one that changes nothing leads back. */
function Sure({ page, visit, dates, all }: Part & { dates: readonly PromisedDate[]; all: boolean }) {
  const say = words[page.language].giveBack;
  return (
    <>
      <p>{dates.length === 1 ? say.sureOne : say.sureAll}</p>
      <Dates page={page} dates={dates} />
      <form method="post" action={hrefOf(visit, '/give-back')} className="choices">
        <input type="hidden" name="date" value={all ? ALL_DATES : dates[0]?.occurrenceId} />
        <button type="submit">{say.yes}</button>
        <a className="button second" href={hrefOf(visit)}>
          {say.no}
        </a>
      </form>
      <p>{say.told}</p>
    </>
  );
}

function Dates({ page, dates }: Pick<Part, 'page'> & { dates: readonly PromisedDate[] }) {
  const [only, ...others] = dates.map(({ occurrenceId, during }) => ({ occurrenceId, text: dateOf(page, during) }));
  if (only && others.length === 0) {
    return (
      <p className="card">
        <strong>{only.text}</strong>
      </p>
    );
  }
  return <ul>{[only, ...others].map((date) => date && <li key={date.occurrenceId}>{date.text}</li>)}</ul>;
}
