import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages that this machine serves to itself, as UTF-8. A served page needs no access to files. */
export interface Site {
  /** Serves a page, and gives its address. */
  add(name: string, type: string, body: string | Buffer): string;
  close(): void;
}

export async function startSite(): Promise<Site> {
  const pages = new Map<string, { type: string; body: string | Buffer }>();
  const server = createServer(({ url = '' }, response) => {
    const page = pages.get(url);
    const { type, body } = page ?? { type: 'text/plain', body: '' };
    response.writeHead(page ? 200 : 404, {
      'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    add: (name, type, body) => {
      const place = `/${encodeURIComponent(name)}`;
      pages.set(place, { type, body });
      return origin + place;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
