// The product's own TypeScript, read file by file: what the cruiser cannot see.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const testFile = /\.(spec|int-spec|browser-spec)\.tsx?$/;
const notProduct = new Set(['test', 'node_modules', 'dist']);

/**
 * Every TypeScript file of the product, tests left out, as a path from the root with `/`, in a steady order.
 * @param {string} root
 * @returns {string[]}
 */
export function productFiles(root) {
  /** @type {string[]} */
  const found = [];
  /** @param {string} folder */
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!notProduct.has(entry.name)) walk(path);
      } else if (/\.tsx?$/.test(entry.name) && !testFile.test(entry.name)) found.push(path);
    }
  };
  for (const folder of ['apps', 'libs']) if (existsSync(join(root, folder))) walk(folder);
  return found.sort();
}

/**
 * Calls `visit` for each node of each file of the product; where it names something wrong, that is a problem there.
 * @param {string} root
 * @param {(node: ts.Node, file: string, source: ts.SourceFile) => {rule: string, what: string, advice: string}[]} visit
 * @returns {import('../boundaries/cruise.mjs').Violation[]}
 */
export function problemsIn(root, visit) {
  return productFiles(root).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2023, true);
    /** @type {import('../boundaries/cruise.mjs').Violation[]} */
    const problems = [];
    /** @param {ts.Node} node */
    const walk = (node) => {
      for (const { rule, what, advice } of visit(node, file, source)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        problems.push({ rule, what: `${file}:${line + 1} ${what}`, advice });
      }
      ts.forEachChild(node, walk);
    };
    walk(source);
    return problems;
  });
}

/**
 * The text of a string, or of one piece of a template between its substitutions; undefined for other nodes.
 * @param {ts.Node} node
 * @returns {string | undefined}
 */
export function literalText(node) {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
    return node.text;
  }
  return undefined;
}
