import type { Express } from 'express';
import { formsIn, type PageForm } from './forms.js';
import type { AskPage, PageAsked } from './page-paths.js';
import type { AskedRoute, PageOutcome } from './page-table.js';
import type { Scene } from './scene.js';
import type { Asker } from './table.js';

/** Words about people, as the scene has them: names, addresses, ways to reach them, notes. */
const aboutPeople = /Prøve Person\d|Prøveveien \d|person\d+@example|Prøvemerknad|Prøvegrunn|Prøve Verge|0164 ?0000/;

/** Every route that the program serves beside GraphQL, from its own router: such as `GET /o/:token`. */
export function routesOf({ at }: Scene): string[] {
  const { router } = at.world.app.getHttpAdapter().getInstance() as Express;
  const routes = router.stack.flatMap(({ route }) =>
    (route?.stack ?? []).map(({ method }) => `${method.toUpperCase()} ${route?.path}`),
  );
  return [...new Set(routes)].sort();
}

/** Asks at every address of the table as one asker. @returns where something else came than stands there, in sentences */
export async function pageDifferences(
  scene: Scene,
  table: readonly AskedRoute[],
  ask: AskPage,
  asker: Asker,
): Promise<string[]> {
  const said: string[] = [];
  for (const { route, what, expected } of table) {
    const outcome = await outcomeOf(scene, route, ask(route, what, asker), asker);
    if (outcome !== expected[asker]) {
      said.push(`${route} ${what}: ${asker} is to get «${expected[asker]}» and got «${outcome}»`);
    }
  }
  return said;
}

/** What comes when this asker asks for a page, or sends a form. */
export function fetchPage({ at, who }: Scene, { path, form }: PageAsked, asker: Asker): Promise<Response> {
  return fetch(`${at.world.url}${path}`, {
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    headers: { cookie: who[asker]?.cookie ?? '' },
    redirect: 'manual',
  });
}

async function outcomeOf(
  scene: Scene,
  route: string,
  asked: PageAsked | null,
  asker: Asker,
): Promise<PageOutcome | string> {
  if (!asked) return '-';
  const response = await fetchPage(scene, asked, asker);
  const text = await response.text();
  const tells = aboutPeople.test(text);
  // The page of the web app is there as soon as it is built; a test may run before that.
  if (response.status >= 500 && !/^GET \/c(\/|$)/.test(route)) return String(response.status);
  if (response.status >= 400 && response.status < 500) return tells ? `${response.status}, and told` : '-';
  if (response.status >= 300) return 'led';
  return tells ? 'told' : 'shown';
}

/** The forms of all pages that somebody is shown, each once, and where it stands. */
export async function formsOf(
  scene: Scene,
  table: readonly AskedRoute[],
  ask: AskPage,
  asker: Asker,
): Promise<(PageForm & { readonly at: string })[]> {
  const forms = new Map<string, PageForm & { readonly at: string }>();
  for (const { route, what, expected } of table) {
    const asked = /shown|told/.test(expected[asker]) && route.startsWith('GET') ? ask(route, what, asker) : null;
    if (!asked) continue;
    const html = await (await fetchPage(scene, asked, asker)).text();
    for (const form of formsIn(html)) forms.set(`${form.action} ${form.texts}`, { ...form, at: route });
  }
  return [...forms.values()];
}
