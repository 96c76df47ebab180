import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { generatedPages } from './generated-pages.ts';

/** One request that left the browser, whatever made it. */
export interface SeenRequest {
  method: string;
  host: string;
  path: string;
}

export interface Page {
  body: string | Buffer;
  headers?: Record<string, string>;
  /** 200 by default. */
  status?: number;
}

export interface Server {
  port: number;
  /** Everything the browser has asked for since it started, also what was refused. */
  requests: SeenRequest[];
  /** Serves one more page at this path on every host. */
  add(path: string, page: Page): void;
  close(): Promise<void>;
}

const pagesFolder = join(import.meta.dirname, '../pages');

/**
 * Plays the whole internet: the browsers use it as their proxy, so every host name leads here, nothing leaves the
 * machine, and every attempt is seen. Encrypted connections are noted and refused.
 */
export async function startServer(): Promise<Server> {
  const requests: SeenRequest[] = [];
  const added = new Map<string, Page>();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push({ method: request.method ?? '', host: url.hostname, path: url.pathname });
    send(response, added.get(url.pathname) ?? (await pageOf(url.pathname)));
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    requests.push({ method: 'CONNECT', host: request.url ?? '', path: '' });
    socket.on('error', () => {}); // the browser may have hung up first
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    add: (path, page) => added.set(path, page),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** `/april-2025` and `/april-2025/anything` are the page of `tests/pages/april-2025/`. */
async function pageOf(path: string): Promise<Page | null> {
  const slug = path.split('/')[1] ?? '';
  const generated = generatedPages[slug];
  if (generated) return generated();
  if (!/^[a-z0-9-]+$/.test(slug)) return null;
  const folder = join(pagesFolder, slug);
  const body = await readFile(join(folder, 'page.html')).catch(() => null);
  if (!body) return null;
  const headers = await readFile(join(folder, 'headers.json'), 'utf8').then(JSON.parse, () => ({}));
  return { body, headers };
}

function send(response: ServerResponse, page: Page | null): void {
  response.statusCode = page ? (page.status ?? 200) : 404;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  for (const [name, value] of Object.entries(page?.headers ?? {})) response.setHeader(name, value);
  response.end(page?.body ?? '');
}
