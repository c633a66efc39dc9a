import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime from "postal-mime";
import type { SMTPServerDataStream } from "smtp-server";
import { SMTPServer } from "smtp-server";
import type { Chance } from "./chance.ts";

/** Whoever takes the service's mails: hears, and sometimes says that it could not. */
export interface PostOffice {
  url: string;
  /** Says no more that it could not: from the evening on. */
  behave(): void;
  close(): Promise<void>;
}

export interface PostOfficeOptions {
  dice: Chance;
  stormy: boolean;
  /** Gets the id of each mail that was taken: its delivery's. */
  hear(deliveryId: string): void;
}

const REFUSES = 0.15;

export async function startPostOffice({ dice, stormy, hear }: PostOfficeOptions): Promise<PostOffice> {
  let refuses = stormy;
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    logger: false,
    onData: (stream, _session, done) => {
      receive(stream).then(
        () => done(),
        () => done(Object.assign(new Error("Not now"), { responseCode: 451 })),
      );
    },
  });
  // Whoever hangs up in the middle is no reason to end.
  server.on("error", () => undefined);
  async function receive(stream: SMTPServerDataStream): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    if (refuses && dice.happens(REFUSES)) throw new Error("Refused");
    const { messageId = "" } = await PostalMime.parse(Buffer.concat(chunks));
    hear(messageId.replace(/^<([^@]*)@.*$/, "$1"));
  }

  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    behave: () => {
      refuses = false;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
