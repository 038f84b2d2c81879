// Serves the pages of the app to the browser, from this folder and from nowhere else.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const files = {
  '/app.html': 'app.html',
  '/launch.html': 'launch.html',
  '/fhirclient/fhir-client.min.js': 'node_modules/fhirclient/build/fhir-client.min.js',
};

/** Starts to serve on a free port of the loopback interface. */
export async function servePages() {
  const server = createServer((request, response) => {
    const file = files[new URL(request.url, 'http://localhost').pathname];
    if (!file) {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': file.endsWith('.js') ? 'text/javascript' : 'text/html' });
    createReadStream(fileURLToPath(new URL(file, import.meta.url))).pipe(response);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
