import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};
const packed = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** A folder that is being served, and what of it was sent. */
export interface CountingServer {
  address: string;
  /** What was sent since the last call: answers, and bytes on the wire with their headers. */
  take: () => { requests: number; bytes: number };
  close: () => void;
}

/**
 * Serves a site over HTTP/1.1 as a host does that has packed files: texts as brotli of the highest quality, which is
 * what `npm run compress` writes and Node's default; the rest as it is. It counts, for a browser's own tools do not
 * see what a worker of a page fetches.
 */
export async function serveAndCount(folder: string): Promise<CountingServer> {
  const sockets = new Set<Socket>();
  const answers = new Map<string, Buffer>();
  let requests = 0;
  let counted = 0;
  const server = createServer((request, response) => {
    requests++;
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const ending = extname(file);
    const body = answers.get(file) ?? read(file, ending);
    answers.set(file, body);
    response.writeHead(200, {
      'content-type': types[ending] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(packed.has(ending) && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    address: `http://127.0.0.1:${port}`,
    take: () => {
      const sent = [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0);
      const taken = { requests, bytes: sent - counted };
      requests = 0;
      counted = sent;
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const read = (file: string, ending: string): Buffer =>
  packed.has(ending) ? brotliCompressSync(readFileSync(file)) : readFileSync(file);
