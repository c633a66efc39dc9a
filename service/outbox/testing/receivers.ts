import { once } from "node:events";
import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Email } from "postal-mime";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll } from "vitest";

export interface HeardWebhook {
  headers: IncomingHttpHeaders;
  body: string;
}

export interface WebhookReceiver {
  url: string;
  heard: HeardWebhook[];
  /** What it answers from now on; 204 unless told otherwise. */
  answer(how: (response: ServerResponse, heard: HeardWebhook) => void): void;
}

/** A real HTTP server that keeps what it is sent; ended after the tests. */
export async function webhookReceiver(): Promise<WebhookReceiver> {
  const heard: HeardWebhook[] = [];
  let respond = (response: ServerResponse, _heard: HeardWebhook): unknown => response.writeHead(204).end();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const word = { headers: request.headers, body: Buffer.concat(chunks).toString() };
    heard.push(word);
    respond(response, word);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    heard,
    answer: (how) => {
      respond = how;
    },
  };
}

export interface HeardMail {
  from: string;
  to: string[];
  raw: string;
  parsed: Email;
}

export interface MailReceiver {
  url: string;
  heard: HeardMail[];
  /** An error with a `responseCode` refuses what comes from now on; `null` takes it. */
  refuse(error: Error | null): void;
}

/** A real SMTP server that keeps what it is sent; ended after the tests. */
export async function mailReceiver(): Promise<MailReceiver> {
  const heard: HeardMail[] = [];
  let refusal: Error | null = null;
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    logger: false,
    onData: async (stream, session, done) => {
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of stream) chunks.push(chunk);
      } catch {
        // Whoever is killed in the middle has sent nothing.
        return;
      }
      if (refusal !== null) return done(refusal);
      const raw = Buffer.concat(chunks);
      const { mailFrom, rcptTo } = session.envelope;
      const from = mailFrom === false ? "" : mailFrom.address;
      const parsed = await PostalMime.parse(raw);
      heard.push({ from, to: rcptTo.map(({ address }) => address), raw: raw.toString(), parsed });
      done();
    },
  });
  server.on("error", () => undefined);
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    heard,
    refuse: (error) => {
      refusal = error;
    },
  };
}
