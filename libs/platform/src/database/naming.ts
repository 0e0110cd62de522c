import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

class SnakeCaseNames extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return snakeCase([...prefixes, custom ?? property].join('_'));
  }
}

/** `sentAt` in code is `sent_at` in the database. */
export const snakeCaseNames: NamingStrategyInterface = new SnakeCaseNames();

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
