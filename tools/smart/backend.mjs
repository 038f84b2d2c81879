#!/usr/bin/env node
// A program without a user, on fhir-kit-client: finds the token endpoint, proves who it is with its key (SMART Backend
// Services), and uses the token.
//
//   node tools/smart/backend.mjs --fhir http://localhost:8080/fhir [--client demo-records] [--scope "system/*.rs"] \
//        [--key tools/smart/demonstration-key.json] [--read Questionnaire/osaf-child-parent-by-parent] [--token-only]
//
// The key beside this file is that of the demonstration's programs. It is published and opens no other server.
import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Client } from 'fhir-kit-client';

const { values: options } = parseArgs({
  options: {
    fhir: { type: 'string', default: 'http://localhost:8080/fhir' },
    client: { type: 'string', default: 'demo-records' },
    scope: { type: 'string', default: 'system/*.rs' },
    key: { type: 'string', default: fileURLToPath(new URL('demonstration-key.json', import.meta.url)) },
    read: { type: 'string', default: 'Questionnaire/osaf-child-parent-by-parent' },
    'token-only': { type: 'boolean', default: false },
  },
});

const client = new Client({ baseUrl: options.fhir });
const { tokenUrl } = await client.smartAuthMetadata();
const answer = await token(tokenUrl.href ?? String(tokenUrl));
if (options['token-only']) {
  console.log(answer.access_token);
} else {
  client.bearerToken = answer.access_token;
  const [resourceType, id] = options.read.split('/');
  const resource = await client.read({ resourceType, id });
  const { token_type: type, expires_in: seconds, scope } = answer;
  console.log(JSON.stringify({ type, seconds, scope, read: `${resource.resourceType}/${resource.id}` }, null, 2));
}

async function token(endpoint) {
  const reply = await fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope: options.scope,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await assertion(endpoint),
    }),
  });
  const body = await reply.json();
  if (!reply.ok) {
    throw new Error(`${reply.status} ${JSON.stringify(body)}`);
  }
  return body;
}

async function assertion(audience) {
  const jwk = JSON.parse(await readFile(options.key, 'utf8'));
  const now = Math.floor(Date.now() / 1000);
  const header = { alg: 'ES384', kid: jwk.kid, typ: 'JWT' };
  const claims = { iss: options.client, sub: options.client, aud: audience, exp: now + 240, iat: now, jti: randomUUID() };
  const signed = `${encode(header)}.${encode(claims)}`;
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  const signature = sign('sha384', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}

function encode(part) {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
