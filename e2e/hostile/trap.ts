import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** Serves a page, and hears of every request that leaves the browser: it is the browser's proxy for all hosts. */
export interface Trap {
  readonly port: number;
  /** Serves a page at an address of the net; `headers` such as a policy of the page. */
  add(name: string, body: string, headers?: Readonly<Record<string, string>>): string;
  /** Hosts that were asked for anything but a served page since the last call. */
  take(): readonly string[];
  close(): void;
}

/** What browsers ask of their makers by themselves. */
const browsersOwn =
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com|google(apis)?\.com|gstatic\.com|gvt1\.com|digicert\.com|lencr\.org)$/;

const origin = 'http://page.example';

export async function setTrap(): Promise<Trap> {
  const pages = new Map<string, { readonly body: string; readonly headers: Readonly<Record<string, string>> }>();
  const asked: string[] = [];
  const hear = (host: string) => {
    const name = /^https?:/.test(host) ? new URL(host).hostname : host.replace(/:\d+$/, '');
    if (!browsersOwn.test(name)) asked.push(host);
  };
  const answer = ({ url = '' }: IncomingMessage, response: ServerResponse) => {
    const page = pages.get(url);
    // Browsers ask for the icon of a site by themselves.
    if (!page && !url.endsWith('/favicon.ico')) hear(url);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.body ?? '');
  };
  const server = createServer(answer);
  server.on('connect', ({ url = '' }: IncomingMessage, socket: Socket) => {
    socket.on('error', () => {});
    hear(url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    add: (name, body, headers = {}) => {
      const address = `${origin}/${encodeURIComponent(name)}`;
      pages.set(address, { body, headers });
      return address;
    },
    take: () => asked.splice(0),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
