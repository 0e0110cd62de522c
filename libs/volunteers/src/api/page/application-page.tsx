import type { Centre } from '@hjerterom/centres';
import { showPhone } from '@hjerterom/kernel';
import type { Language } from '@hjerterom/platform';
import { Choice, Choices, Field, renderPage, Summary } from '@hjerterom/platform/api';
import { ageGroups, isYoung, weekParts } from '../../application/choices.js';
import type { TaskKind } from '../../contracts/index.js';
import { ConsentToRead, yesTo } from './consent-to-read.js';
import type { FormValues, Problems } from './form-values.js';
import { KindIcon } from './icons.js';
import { oftenSpoken } from './often-spoken.js';
import { words } from './words.js';

/** What the page is made of. */
export interface ApplicationPage {
  readonly language: Language;
  readonly centre: Centre;
  readonly kinds: readonly TaskKind[];
  readonly districts: readonly string[];
  readonly answerDays: number;
  readonly values: FormValues;
  readonly problems: Problems;
  /** Too many have come from this network. */
  readonly tooMany: boolean;
}

/** The page on which somebody knocks: one form, complete without a script, for a narrow screen. */
export function applicationPage(page: ApplicationPage): string {
  const { language, centre, kinds, districts, answerDays, values, problems, tooMany } = page;
  const say = words[language];
  const named = new Intl.DisplayNames(language, { type: 'language' });
  const path = `/${centre.slug}/bli-frivillig`;
  return renderPage({
    language,
    title: say.title,
    owner: centre.name,
    otherLanguages: [
      language === 'nb' ? { language: 'en', href: `${path}?lang=en` } : { language: 'nb', href: `${path}?lang=nb` },
    ],
    children: (
      <>
        <h1>{say.title}</h1>
        <p>{say.lead(centre.name, answerDays)}</p>
        {tooMany && (
          <p className="card notice" role="alert">
            {say.tooMany}
          </p>
        )}
        <Summary title={say.wrong(Object.keys(problems).length)} problems={problems} />
        <form method="post" action={`${path}?lang=${language}`} noValidate>
          <input type="hidden" name="id" value={values.id} />
          <p className="away" aria-hidden="true">
            <label htmlFor="website">{say.leaveEmpty}</label>
            <input id="website" name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
          </p>
          <Field name="name" label={say.name} value={values.name} problem={problems.name} autoComplete="name" />
          <fieldset>
            <legend>{say.reach}</legend>
            <p className="quiet">{say.reachHelp}</p>
            <Field
              name="phone"
              label={say.phone}
              type="tel"
              value={values.phone}
              problem={problems.phone}
              autoComplete="tel"
            />
            <Field
              name="email"
              label={say.email}
              type="email"
              value={values.email}
              problem={problems.email}
              autoComplete="email"
            />
          </fieldset>
          <Choices name="kinds" label={say.kinds} help={say.kindsHelp} problem={problems.kinds} pictures>
            {kinds.map(({ code, nameNb, nameEn }) => (
              <Choice key={code} name="kinds" value={code} chosen={values.kinds.includes(code)}>
                <KindIcon code={code} />
                {language === 'nb' ? nameNb : nameEn}
              </Choice>
            ))}
          </Choices>
          <Choices name="weekParts" label={say.when} help={say.whenHelp} problem={problems.weekParts}>
            {weekParts.map((part) => (
              <Choice key={part} name="weekParts" value={part} chosen={values.weekParts.includes(part)}>
                {say.parts[part]}
              </Choice>
            ))}
          </Choices>
          <Choices name="languages" label={say.languages} problem={problems.languages}>
            {oftenSpoken.map((code) => (
              <Choice key={code} name="languages" value={code} chosen={values.languages.includes(code)}>
                {named.of(code)}
              </Choice>
            ))}
          </Choices>
          <Choices name="ageGroup" label={say.age} problem={problems.ageGroup}>
            {ageGroups.map((group) => (
              <Choice key={group} one name="ageGroup" value={group} chosen={values.ageGroup === group}>
                {say.ages[group]}
              </Choice>
            ))}
          </Choices>
          <details open={isYoung(values.ageGroup) || undefined}>
            <summary>{say.young}</summary>
            <Field
              name="birthYear"
              label={say.birthYear}
              value={values.birthYear}
              problem={problems.birthYear}
              numeric
            />
            <p className="quiet">{say.guardianHelp(centre.guardianAge)}</p>
            <Field
              name="guardianName"
              id="guardian"
              label={say.guardianName}
              value={values.guardianName}
              problem={problems.guardian}
            />
            <Field name="guardianPhone" label={say.guardianPhone} type="tel" value={values.guardianPhone} />
          </details>
          <label htmlFor="district">{say.district}</label>
          <select id="district" name="district" defaultValue={values.district}>
            <option value="">{say.noDistrict}</option>
            {districts.map((district) => (
              <option key={district}>{district}</option>
            ))}
          </select>
          <Choices
            name="consent"
            label={say.consent}
            help={<ConsentToRead language={language} />}
            problem={problems.consent}
          >
            <Choice name="consent" value="yes" chosen={values.consent}>
              {yesTo(language).yes}
            </Choice>
          </Choices>
          <button type="submit" className="big">
            {say.send}
          </button>
        </form>
        <p>
          <a href={`${path}/papir?lang=${language}`}>{say.paper}</a>
        </p>
        {centre.phone && (
          <p>
            {say.call} <a href={`tel:${centre.phone}`}>{showPhone(centre.phone)}</a>.
          </p>
        )}
      </>
    ),
  });
}
