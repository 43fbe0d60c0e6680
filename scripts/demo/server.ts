import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { jobs } from './jobs';
import { listPage } from './list-page';
import type { Theme } from './markup';
import { postingPage } from './posting-page';

export interface Board {
  /** `http://localhost:…`, without a slash at the end. */
  origin: string;
  close(): void;
}

/** Serves the demo board to this machine only, on a free port. */
export async function serveBoard(): Promise<Board> {
  const server = createServer((request, response) => {
    const { status, type, body } = answer(new URL(request.url ?? '/', 'http://localhost'));
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return { origin: `http://localhost:${portOf(server)}`, close: () => closeAll(server) };
}

function answer({ pathname, searchParams }: URL): { status: number; type: string; body: string } {
  const asked = searchParams.get('theme');
  const theme: Theme = asked === 'light' || asked === 'dark' ? asked : null;
  if (pathname === '/') {
    return { status: 200, type: 'text/html', body: listPage(jobs, searchParams.get('q') ?? '', theme) };
  }
  if (pathname === '/board.css') {
    return { status: 200, type: 'text/css', body: readFileSync(join(import.meta.dirname, 'board.css'), 'utf8') };
  }
  const job = jobs.find(({ slug }) => pathname === `/jobs/${slug}`);
  if (job) return { status: 200, type: 'text/html', body: postingPage(job, theme) };
  return { status: 404, type: 'text/plain', body: 'No such page on the demo board.' };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function closeAll(server: Server): void {
  server.close();
  server.closeAllConnections();
}
