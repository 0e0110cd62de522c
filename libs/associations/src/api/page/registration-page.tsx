import type { Centre } from '@hjerterom/centres';
import { showPhone } from '@hjerterom/kernel';
import { consentText } from '@hjerterom/people';
import type { Language } from '@hjerterom/platform';
import { Area, Choice, Choices, Field, renderPage, Summary } from '@hjerterom/platform/api';
import { associationCategories, associationTargetGroups } from '../../association/association-kinds.js';
import { Doubles, type DoubleToShow } from './doubles.js';
import type { FormValues, Problems } from './form-values.js';
import { kindWords } from './kind-words.js';
import { oftenSpoken } from './often-spoken.js';
import { words } from './words.js';

/** What the page is made of. */
export interface RegistrationPage {
  readonly language: Language;
  readonly centre: Centre;
  readonly values: FormValues;
  readonly problems: Problems;
  /** Those that it may be. */
  readonly doubles: readonly DoubleToShow[];
  /** Too many have come from this network. */
  readonly tooMany: boolean;
}

/** The page on which somebody registers an association: one form, complete without a script, for a narrow screen. */
export function registrationPage(page: RegistrationPage): string {
  const { language, centre, values, problems, doubles, tooMany } = page;
  const say = words[language];
  const kinds = kindWords[language];
  const consent = consentText('association-contact', language);
  const named = new Intl.DisplayNames(language, { type: 'language' });
  const path = `/${centre.slug}/lag/ny`;
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
        <p>{say.lead(centre.name)}</p>
        <p>
          {say.known} <a href={`/${centre.slug}/lag?lang=${language}`}>{say.list}</a>.
        </p>
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
          <Doubles doubles={doubles} language={language} centre={centre} />
          <Field name="name" label={say.name} value={values.name} problem={problems.name} autoComplete="organization" />
          <Field
            name="organisationNumber"
            label={say.number}
            help={say.numberHelp}
            value={values.organisationNumber}
            problem={problems.organisationNumber}
            numeric
          />
          <Area name="about" label={say.about} help={say.aboutHelp} value={values.about} problem={problems.about} />
          <Field
            name="homepage"
            label={say.homepage}
            help={say.homepageHelp}
            type="url"
            value={values.homepage}
            problem={problems.homepage}
            autoComplete="url"
          />
          <Choices name="categories" label={say.categories} help={say.severalHelp} problem={problems.categories}>
            {associationCategories.map((code) => (
              <Choice key={code} name="categories" value={code} chosen={values.categories.includes(code)}>
                {kinds.categories[code]}
              </Choice>
            ))}
          </Choices>
          <Choices name="targetGroups" label={say.targetGroups} help={say.severalHelp} problem={problems.targetGroups}>
            {associationTargetGroups.map((code) => (
              <Choice key={code} name="targetGroups" value={code} chosen={values.targetGroups.includes(code)}>
                {kinds.targetGroups[code]}
              </Choice>
            ))}
          </Choices>
          <Choices name="languages" label={say.languages} help={say.severalHelp} problem={problems.languages}>
            {oftenSpoken.map((code) => (
              <Choice key={code} name="languages" value={code} chosen={values.languages.includes(code)}>
                {named.of(code)}
              </Choice>
            ))}
          </Choices>
          <fieldset>
            <legend>{say.who}</legend>
            <p className="quiet">{say.whoHelp}</p>
            <Field
              name="contactName"
              label={say.contactName}
              value={values.contactName}
              problem={problems.contactName}
              autoComplete="name"
            />
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
          <Choices
            name="consent"
            label={say.consent}
            help={consent?.paragraphs.map((paragraph) => (
              <p key={paragraph} className="quiet">
                {paragraph}
              </p>
            ))}
            problem={problems.consent}
          >
            <Choice name="consent" value="yes" chosen={values.consent}>
              {consent?.yes}
            </Choice>
          </Choices>
          <button type="submit" className="big">
            {say.send}
          </button>
        </form>
        {centre.phone && (
          <p>
            {say.call} <a href={`tel:${centre.phone}`}>{showPhone(centre.phone)}</a>.
          </p>
        )}
      </>
    ),
  });
}

/** What stands after a form was sent: what happens next, and by when. The same for everybody. */
export function thanksPage({ language, centre }: Pick<RegistrationPage, 'language' | 'centre'>): string {
  const say = words[language];
  return renderPage({
    language,
    title: say.thanks,
    owner: centre.name,
    children: (
      <>
        <h1>{say.thanks}</h1>
        <p className="card good">{say.next(centre.name)}</p>
        <ol>
          {say.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {centre.phone && (
          <p>
            {say.call} <a href={`tel:${centre.phone}`}>{showPhone(centre.phone)}</a>.
          </p>
        )}
      </>
    ),
  });
}
