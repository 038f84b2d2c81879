// Serves the page with LHC-Forms to the browser, from this folder and from nowhere else.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.png': 'image/png' };

function fileOf(path) {
  if (path === '/') {
    return join(here, 'page.html');
  }
  const clean = normalize(path);
  return clean.startsWith('/lforms/') ? join(here, 'node_modules/lforms/dist', clean) : undefined;
}

/** Starts to serve on a free port of the loopback interface. */
export async function servePages() {
  const server = createServer((request, response) => {
    const file = fileOf(new URL(request.url, 'http://localhost').pathname);
    if (!file || !existsSync(file)) {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
