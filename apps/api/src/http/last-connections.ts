import type { Server } from 'node:http';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

/** How long a request under way may take to end when the API stops, in milliseconds. */
const PATIENCE_MS = 4_000;

/** Lets requests under way end when the API stops, but does not wait for one that hangs. Idle connections end at once. */
@Injectable()
export class LastConnections implements BeforeApplicationShutdown {
  constructor(private readonly host: HttpAdapterHost) {}

  beforeApplicationShutdown(): void {
    const server: Server = this.host.httpAdapter.getHttpServer();
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
  }
}
