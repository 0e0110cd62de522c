import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy, Optional } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Disposable } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { Config } from '../../config/index.js';
import { Log } from '../../logging/index.js';
import { ACCEPTED_OPERATIONS, type AcceptedOperations } from '../accepted-operations.js';
import type { OperationContext } from '../operation-context.js';
import { Operations } from '../operations.js';
import { mostConnections, OpenConnections } from './open-connections.js';
import { socketProtocol } from './socket-protocol.js';

/** The longest message that is read, in bytes: a document of the screens and its variables. */
export const LONGEST_MESSAGE = 64 * 1024;

/** GraphQL's WebSockets: on its path, few of each, and with small messages. Any other upgrade is refused. */
@Injectable()
export class Sockets implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly open: OpenConnections;
  private readonly server = new WebSocketServer({
    noServer: true,
    maxPayload: LONGEST_MESSAGE,
    perMessageDeflate: false,
  });
  private protocol?: Disposable;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Log) private readonly log: Log,
    private readonly schemas: GraphQLSchemaHost,
    private readonly adapters: HttpAdapterHost,
    private readonly operations: Operations,
    @Optional() @Inject(ACCEPTED_OPERATIONS) private readonly accepted?: AcceptedOperations,
  ) {
    this.open = new OpenConnections(mostConnections, config.proxies);
  }

  onApplicationBootstrap(): void {
    const { config, log, accepted } = this;
    const protocol = socketProtocol(this.schemas.schema, { config, log, accepted });
    const context = ({ extra }: { extra: { request: IncomingMessage } }) => this.begin(extra.request);
    this.protocol = useServer({ ...protocol, context, isProd: true }, this.server);
    const http: Server = this.adapters.httpAdapter.getHttpServer();
    http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => this.upgrade(request, socket, head));
  }

  async onModuleDestroy(): Promise<void> {
    await this.protocol?.dispose();
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    const isGraphql = request.url?.split('?')[0] === '/graphql';
    const forget = isGraphql && this.open.take(request);
    if (forget) {
      socket.once('close', forget);
      this.server.handleUpgrade(request, socket, head, (opened) => {
        this.server.emit('connection', opened, request);
        // Whoever sends what is not a message is closed by `ws`, with the reason; the library prints it as our mistake.
        opened.removeAllListeners('error').on('error', () => opened.close());
      });
    } else refuse(socket, isGraphql ? '429 Too Many Requests' : '404 Not Found');
  }

  /** What is thrown here the library prints as it is, and a database error has what was typed in. */
  private async begin(request: IncomingMessage): Promise<OperationContext> {
    try {
      return await this.operations.begin(request);
    } catch (error) {
      this.log.error('A subscription could not begin.', error);
      throw new Error('A subscription could not begin.');
    }
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
