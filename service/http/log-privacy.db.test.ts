import { expect, test } from "vitest";
import { createJobs } from "../jobs.ts";
import { createLog } from "../log.ts";
import { setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";

/** A whole journey with the log as loud as it goes: nothing that a person wrote, or that opens anything, is in it. */
const lines: string[] = [];
const log = createLog("trace", { write: (line) => lines.push(line) });
const services = {
  // Nobody answers there, so that mails fail, which is logged.
  ...testServices(await testDatabase(), { config: { smtpUrl: "smtp://127.0.0.1:1" } }),
  log,
};

/** Whatever must not be in the log. */
const secrets: string[] = [];
function secret(text: string): string {
  secrets.push(text);
  return text;
}

await setUpAccount(services, "acorn", {
  deciders: [{ name: secret("Ottavia Decidenti"), role: "owner", email: secret("ottavia@decides.example") }],
});
const { app, tokens } = testApp(services, {
  getUsage: async () => {
    throw new Error(`could not read ${secret("Giulia Rotta")} of ${secret("giulia@broken.example")}`);
  },
});

const as = async (role: "owner" | "agent", name: string) =>
  secret(await tokens.member("acorn", role, { claims: { name: secret(name) } }));
const owner = await as("owner", "Olivia Compratrice");
const agent = await as("agent", "Ugo Richiedente");
const desk = secret(await tokens.helpDesk("acorn"));
const refused = secret(await tokens.member("acorn", "owner", { expiresIn: -3_600 }));

let keys = 0;
async function ask(method: "GET" | "POST" | "PUT", url: string, authorization: string, payload?: object, version = 1) {
  keys += 1;
  const answer = await app.inject({
    method,
    url,
    headers: { authorization, "idempotency-key": secret(`key-of-journey-${keys}`), "if-match": `"${version}"` },
    ...(payload === undefined ? {} : { payload }),
  });
  return { status: answer.statusCode, id: answer.json<{ id?: string }>().id ?? "", body: answer.body };
}

const suite = { target: "suite", add: 1 };

test("the log of a whole journey names nobody, and holds no token, key or word of theirs", async () => {
  const statuses: number[] = [];
  const step = async (...asked: Parameters<typeof ask>) => {
    const answer = await ask(...asked);
    statuses.push(answer.status);
    return answer.id;
  };
  const quote = await step("POST", "/v1/quotes", owner, { channel: "instant", lines: [suite] });
  const order = await step("POST", "/v1/orders", owner, { quoteId: quote, note: secret("Bestellung 4711") });
  await step("POST", `/v1/orders/${order}/undo`, owner);
  const reason = secret("weil Ferdinand kommt");
  const request = await step("POST", "/v1/seat-requests", agent, { lines: [suite], reason });
  const approval = { channel: "approval", seatRequestId: request, lines: [suite] };
  const priced = await step("POST", "/v1/quotes", owner, approval, 3);
  const approve = { quoteId: priced, note: secret("Kostenstelle Nord") };
  await step("POST", `/v1/seat-requests/${request}/approve`, owner, approve, 3);
  await step("POST", "/v1/sales-inquiries", owner, {
    name: secret("Salvatore Modulo"),
    email: secret("salvatore@form.example"),
    phone: secret("+39 02 1234567"),
    lines: [],
    message: secret("zehn mehr bitte"),
  });
  await step("PUT", "/v1/assignments/m-1", desk, {
    role: "agent",
    status: "active",
    name: secret("Amelia Postazione"),
    email: secret("amelia@seat.example"),
    sequence: 1,
  });
  await step("PUT", "/v1/settings", owner, {
    lowThreshold: 3,
    cap: null,
    approval: "by_hand",
    reminders: true,
    retentionMonths: 24,
    renewalNoticeDays: 7,
    showLastActive: false,
  });
  await step("GET", `/v1/orders?open=mine&name=${encodeURIComponent(secret("Querulant"))}`, owner);
  await step("GET", "/v1/viewer", refused);
  await step("GET", "/v1/usage", owner);
  expect(statuses).toEqual([201, 201, 200, 201, 201, 201, 201, 200, 200, 400, 401, 500]);

  const stopping = new AbortController();
  for (const job of createJobs(services)) await job.run(stopping.signal);

  const written = lines.join("");
  for (const text of secrets) expect(written).not.toContain(text.replace(/^Bearer /, ""));
  // It did say what happened.
  for (const said of ["answered", "unexpected", "delivery failed", '"level":50', "/v1/seat-requests/:id/approve"]) {
    expect(written).toContain(said);
  }
});
