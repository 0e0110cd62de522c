import { createHash } from 'node:crypto';
import { type ASTNode, type DocumentNode, Kind, parse, print, visit } from 'graphql';
import { MOST_TOKENS } from './limits.js';

/** Texts that were found to be accepted are remembered, so many at most: each browser sends the same few. */
const MOST_REMEMBERED = 1_000;

/**
 * The operations that a program's own screens send. In production nothing else is run. A document is one of them when it
 * asks for the same: where its lines break, in which order fields, arguments and fragments stand, and the `__typename`
 * that a client's cache adds make no difference.
 */
export class AcceptedOperations {
  private readonly names = new Map<string, string>();
  private readonly remembered = new Map<string, string>();

  /**
   * @param documents each with one named operation and all of its fragments
   * @param alone whether nothing else is run; else they are only known by name
   */
  constructor(
    documents: readonly string[],
    readonly alone = true,
  ) {
    for (const text of documents) {
      const document = parse(text);
      this.names.set(meaningOf(document), operationName(document));
    }
  }

  /** The name of the operation that this text is; undefined when it is none of them. */
  nameOf(text: unknown): string | undefined {
    if (typeof text !== 'string') return undefined;
    const hash = createHash('sha256').update(text).digest('base64');
    const known = this.remembered.get(hash);
    if (known !== undefined) return known;
    const name = this.names.get(meaningIn(text));
    if (name === undefined) return undefined;
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(hash, name);
    return name;
  }
}

/** Where the program finds them. Where nobody provides them, any operation may be sent. */
export const ACCEPTED_OPERATIONS = Symbol('AcceptedOperations');

function meaningIn(text: string): string {
  try {
    return meaningOf(parse(text, { maxTokens: MOST_TOKENS }));
  } catch {
    return '';
  }
}

function meaningOf(document: DocumentNode): string {
  const plain: DocumentNode = visit(document, {
    enter: (node) => (isBareTypename(node) ? null : undefined),
    leave: sorted,
  });
  return sortedByText(plain.definitions).map(print).join('\n');
}

/** The lists in which the order says nothing, in one order. */
function sorted(node: ASTNode): ASTNode | undefined {
  if (node.kind === Kind.SELECTION_SET) return { ...node, selections: sortedByText(node.selections) };
  if (node.kind === Kind.FIELD || node.kind === Kind.DIRECTIVE) {
    return { ...node, arguments: sortedByText(node.arguments ?? []) } as ASTNode;
  }
  if (node.kind !== Kind.OPERATION_DEFINITION) return undefined;
  return { ...node, variableDefinitions: sortedByText(node.variableDefinitions ?? []) };
}

function sortedByText<Node extends ASTNode>(nodes: readonly Node[]): Node[] {
  return nodes
    .map((node) => ({ node, text: print(node) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ node }) => node);
}

function isBareTypename(node: ASTNode): boolean {
  return node.kind === Kind.FIELD && node.name.value === '__typename' && !node.alias && !node.directives?.length;
}

function operationName(document: DocumentNode): string {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return (operation && 'name' in operation && operation.name?.value) || 'unnamed';
}
