import { type CanActivate, type ExecutionContext, HttpException, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { nationalIdPaths } from '../validation/national-id.js';

const EXPLAINS = 'hjerterom:explains-national-id';

/** Somebody wrote what looks like a fødselsnummer into a form. Nothing of the form is kept; a page explains it. */
export class NationalIdInForm extends HttpException {
  constructor() {
    super('What looks like a national identity number is not to be written here.', 422);
  }
}

/** Says of a form's POST that its own page explains a fødselsnummer, beside the field in which it stands. */
export const ExplainsNationalId = () => SetMetadata(EXPLAINS, true);

/** No form of a server-rendered page takes what looks like a fødselsnummer, in whatever field it is written. */
@Injectable()
export class NoNationalId implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType() !== 'http') return true;
    if (this.reflector.get<boolean | undefined>(EXPLAINS, execution.getHandler())) return true;
    const { method, body } = execution.switchToHttp().getRequest<Request>();
    if (method === 'POST' && nationalIdPaths(body).length > 0) throw new NationalIdInForm();
    return true;
  }
}
