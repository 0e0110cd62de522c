import { type AskedField, everyRootField, schema } from '../every-root-field.js';
import { idPlaces } from '../id-places.js';
import { wholeOperation } from '../whole-operation.js';
import type { Rehearsal } from './rehearsal.js';
import type { Scene } from './scene.js';
import { hasRows, type Relation, Seen } from './seen.js';
import type { Asker } from './table.js';

/** What a list without ids gives is of the centre until a row says more: so the centre comes first. */
const inTurn: readonly Relation[] = ['other', 'foreign', 'related', 'own', 'gone'];

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Root fields that are about the one who asks, and name nobody. */
const aboutTheAsker: readonly string[] = ['me'];

/**
 * Asks every root field as one asker, for what is of each relation, and tells all that was seen and done.
 * @param only the fields to ask; all when left out
 */
export async function askAll(
  scene: Scene,
  rehearsal: Rehearsal,
  asker: Asker,
  only: (field: AskedField) => boolean = () => true,
): Promise<Seen> {
  const seen = new Seen(schema);
  for (const field of everyRootField.filter(only)) {
    const asked = new Set<string>();
    const namesNothing = idPlaces(schema, field.operation, field.name).length === 0;
    for (const relation of namesNothing ? inTurn.slice(0, 2) : inTurn) {
      const things = scene.thingsOf(asker, relation);
      if (!things) continue;
      const variables = field.variables(things);
      // A list is asked in one way, whosever the things are that are not named in it.
      const said = JSON.stringify({ ...variables, idempotencyKey: undefined });
      if (asked.has(said)) continue;
      asked.add(said);
      const whose = relation === 'gone' ? ofErased(scene, asker, variables) : ofWhom(field, variables, relation);
      await ask(scene, rehearsal, asker, field, whose, variables, seen);
    }
  }
  return seen;
}

/** Of whom something is whose rows do not tell: of the one who asks; of no centre; or of what was asked about. */
function ofWhom({ name }: AskedField, variables: object, relation: Relation): Relation {
  if (aboutTheAsker.includes(name)) return 'own';
  return 'centreId' in variables ? relation : 'foreign';
}

/** Of whom something is that was an erased person's: where nothing but rows that stay is named, it is the centre's. */
function ofErased(scene: Scene, asker: Asker, variables: object): Relation {
  const relationOf = scene.relationOf(asker);
  const named = idsIn({ ...variables, centreId: null, idempotencyKey: null }).map((id) => relationOf(id) ?? 'gone');
  return named.every((relation) => relation === 'other') ? 'other' : 'gone';
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return isId.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

async function ask(
  scene: Scene,
  rehearsal: Rehearsal,
  asker: Asker,
  { operation, name }: AskedField,
  relation: Relation,
  variables: object,
  seen: Seen,
): Promise<void> {
  const document = wholeOperation(schema, operation, name, variables);
  let answer: unknown;
  const acted = await rehearsal.hasActed(async () => {
    const { data } = await scene.at.graphql(document, variables, scene.who[asker]);
    answer = data?.[name];
  });
  const relationOf = scene.relationOf(asker);
  seen.noteAnswer(operation, name, answer, relationOf, relation);
  const root = `${operation}.${name}`;
  if (operation === 'Mutation' && acted) seen.note(root, relation, root);
  if (operation === 'Query' && hasRows(answer)) for (const one of whose(answer)) seen.note(root, one, root);

  /** Of whom the rows of the answer are; what tells of nobody is of what was asked about. */
  function whose(value: unknown): readonly Relation[] {
    const rows = rowsOf(value).map((row) => ('id' in row ? relationOf(String(row.id)) : null) ?? relation);
    return rows.length > 0 ? rows : [relation];
  }
}

function rowsOf(value: unknown): object[] {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'object' && one !== null) as object[];
  if (typeof value !== 'object' || value === null) return [];
  if ('edges' in value) return rowsOf((value.edges as { node: object }[]).map(({ node }) => node));
  return [value];
}
