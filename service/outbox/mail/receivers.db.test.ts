import { expect, test } from "vitest";
import { setUpAccount } from "../../testing/accounts.ts";
import { testDatabase } from "../../testing/database.ts";
import { testServices } from "../../testing/services.ts";
import { deliver } from "../deliver.ts";
import { mailReceiver } from "../testing/receivers.ts";
import { sampleMessages } from "../testing/samples.ts";
import { tell } from "../testing/told.ts";
import { mailSender } from "./sender.ts";

const receiver = await mailReceiver();
const services = testServices(await testDatabase(), {
  config: { smtpUrl: receiver.url, mailFrom: "o'brien&co@service.example" },
});

/** As somebody typed it, and where its mail arrives. */
const ADDRESSES = [
  ["o'connor@example.com", "o'connor@example.com"],
  ["a&b@example.com", "a&b@example.com"],
  ["ann@xn--bcher-kva.example", "ann@xn--bcher-kva.example"],
  ["ann@bücher.example", "ann@xn--bcher-kva.example"],
  ["zoë@example.com", "zoë@example.com"],
] as const;

test.each(ADDRESSES)("a mail to %s arrives", async (email, arrives) => {
  receiver.heard.length = 0;
  await services.db.deleteFrom("outbox").execute();
  await setUpAccount(services, "birch", { deciders: [{ name: "Olivia", role: "owner", email }] });
  await tell(services, ...sampleMessages("birch", "Ada").filter(({ type }) => type === "renewal.approaching"));
  const send = mailSender(services);
  while ((await deliver(services, "email", send, () => 0)) > 0);
  expect(receiver.heard.map(({ from, parsed }) => ({ from, to: parsed.to }))).toEqual([
    { from: "o'brien&co@service.example", to: [{ name: "", address: arrives }] },
  ]);
});
