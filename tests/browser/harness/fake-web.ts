import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { selfSigned } from './certificate';

/** A request that left the browser, whoever sent it: a page, a content script, the background or the browser itself. */
export interface WebRequest {
  method: string;
  url: string;
}

/** What a URL answers: HTML, or anything with its own headers. */
export type Answer = string | { status?: number; headers?: Record<string, string>; body: string };

/**
 * The whole web as the browsers under test see it: a proxy that is every host. The pages given to it are served under their
 * real addresses, so that the manifest's own match patterns are exercised; everything else is answered with 404.
 * Every request is written down, and no way leads round it: "nothing leaves the browser" can be proved for both engines alike.
 */
export class FakeWeb {
  readonly requests: WebRequest[] = [];
  readonly #pages = new Map<string, Answer>();
  readonly #sockets = new Set<Socket>();
  readonly #secure = createSecureServer(selfSigned(), (request, response) => this.#answer('https:', request, response));
  readonly #proxy = createServer((request, response) => this.#answer('http:', request, response));

  private constructor() {
    this.#proxy.on('connection', (socket) => this.#remember(socket));
    this.#proxy.on('connect', (_request, socket: Socket) => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      this.#secure.emit('connection', socket);
    });
    // A browser that is closed in the middle of a request is not our concern.
    this.#proxy.on('clientError', (_error, socket) => socket.destroy());
    this.#secure.on('tlsClientError', (_error, socket) => socket.destroy());
  }

  static async start(): Promise<FakeWeb> {
    const web = new FakeWeb();
    await new Promise<void>((listening) => web.#proxy.listen(0, '127.0.0.1', listening));
    return web;
  }

  get port(): number {
    return (this.#proxy.address() as AddressInfo).port;
  }

  /** Serves `answer` at exactly this address (a fragment aside). */
  serve(url: string, answer: Answer): void {
    this.#pages.set(withoutFragment(url), answer);
  }

  /** The requests that no page of ours was asked for by: all but those for served addresses and their sites' icons. */
  get strangers(): WebRequest[] {
    return this.requests.filter(({ url }) => !this.#pages.has(url) && new URL(url).pathname !== '/favicon.ico');
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((closed) => this.#proxy.close(closed));
  }

  #remember(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#sockets.delete(socket));
  }

  #answer(protocol: 'http:' | 'https:', request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', `${protocol}//${request.headers.host}`).href;
    this.requests.push({ method: request.method ?? 'GET', url });
    const answer = this.#pages.get(url);
    if (answer === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page in this test');
      return;
    }
    const { status = 200, headers = {}, body } = typeof answer === 'string' ? { body: answer } : answer;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
    response.end(body);
  }
}

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
