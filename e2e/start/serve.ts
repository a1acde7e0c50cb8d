import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';

/** Serves one text as UTF-8 to this machine alone. A served page needs no access to files. */
export async function serve(path: string, type: string, body: string): Promise<{ address: string; server: Server }> {
  const place = `/${encodeURIComponent(basename(path))}`;
  const server = createServer((request, response) => {
    const isPage = request.url === place;
    response.writeHead(isPage ? 200 : 404, { 'content-type': `${isPage ? type : 'text/plain'}; charset=utf-8` });
    response.end(isPage ? body : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${place}`, server };
}
