import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { CodedError } from '../errors.js';
import { currentRequest } from '../logging/index.js';
import { asInput, inputProblems } from '../validation/index.js';

/**
 * Makes instances of the arguments' classes and checks them. An argument that does not hold is the program's mistake and
 * thrown; the `input` of a mutation is the user's and is checked by `OperationContext.act`, which answers it.
 */
@Injectable()
export class ArgumentsPipe implements PipeTransform {
  async transform(value: unknown, { metatype, type }: ArgumentMetadata): Promise<unknown> {
    const plain = typeof value === 'object' && value !== null && type === 'body';
    if (!plain || !metatype || metatype === Object) return value;
    const instance = asInput(metatype as new () => object, value as object);
    const problems = await inputProblems(instance, currentRequest()?.language ?? 'nb', { kept: false });
    if (problems.length > 0) {
      throw new CodedError('BAD_USER_INPUT', problems.map(({ path, message }) => `${path}: ${message}`).join(' '));
    }
    return instance;
  }
}
