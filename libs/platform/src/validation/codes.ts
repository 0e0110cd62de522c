import { ArrayMaxSize, IsArray, Matches } from 'class-validator';

/** Small letters, digits and hyphens, at most 40: how kinds of things are named in the program. */
const pattern = /^[a-z][a-z0-9-]{0,39}$/;

/** A code, such as the kind of a need. That it is one that exists is for the verb to find out. */
export function Code(): PropertyDecorator {
  return Matches(pattern, { message: 'notValid|' });
}

/** A list of at most `max` codes. */
export function Codes({ max }: { max: number }): PropertyDecorator {
  const rules = [
    Matches(pattern, { each: true, message: 'notValid|' }),
    ArrayMaxSize(max, { message: `tooMany|${max}` }),
    IsArray({ message: 'required|' }),
  ];
  return (target, property) => {
    for (const rule of rules) rule(target, property);
  };
}
