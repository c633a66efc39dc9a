import { once } from "node:events";
import PostalMime from "postal-mime";
import type { SMTPServerDataStream, SMTPServerSession } from "smtp-server";
import { SMTPServer } from "smtp-server";
import type { Db } from "../db/connection.ts";
import { keepMail } from "./mails.ts";

const LARGEST = 1_000_000;

/** A mail server that takes everything, for whomever, and shows it on `/mail`; nothing leaves this machine. */
export async function startMailReceiver(db: Db, port: number): Promise<{ close(): Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    size: LARGEST,
    logger: false,
    onData: (stream, session, done) => {
      receive(db, stream, session).then(
        () => done(),
        () => done(Object.assign(new Error("It could not be kept: send it again."), { responseCode: 451 })),
      );
    },
  });
  // Whoever hangs up in the middle is no reason to end.
  server.on("error", () => undefined);
  const listening = server.listen(port, "127.0.0.1");
  await once(listening, "listening");
  return { close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function receive(db: Db, stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const mail = await PostalMime.parse(Buffer.concat(chunks));
  const { mailFrom, rcptTo } = envelope;
  for (const { address } of rcptTo) {
    await keepMail(db, {
      account: mail.headers.find(({ key }) => key === "x-seatmeter-account")?.value ?? "",
      message_id: mail.messageId ?? "",
      sender: mailFrom === false ? "" : mailFrom.address,
      receiver: address,
      subject: mail.subject ?? "",
      body: mail.text ?? "",
    });
  }
}
