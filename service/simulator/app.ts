import { createHash, timingSafeEqual } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { FastifyReply, FastifyRequest } from "fastify";
import Fastify from "fastify";
import * as v from "valibot";
import type { Books, Payment } from "./books.ts";
import type { Events } from "./events.ts";
import type { Conduct, Conductor, ProviderCall } from "./misbehaviour.ts";
import { Misbehaviour, Step } from "./misbehaviour.ts";
import { PAGE_POLICY, payersPage } from "./page.ts";

interface Simulator {
  books: Books;
  events: Events;
  conductor: Conductor;
  apiKey: string;
  /** Where the payer's browser reaches it; asked for late, since a free port is known late. */
  publicUrl: () => string;
}

const Key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.:-]{1,128}$/));
const Charge = v.strictObject({
  accountId: v.pipe(v.string(), v.maxLength(128)),
  amountMinor: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  exponent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  description: v.pipe(v.string(), v.maxLength(200)),
});

/** The outcome of a call: an HTTP status, a body, and the event it raises. */
interface Outcome {
  status: number;
  body: object;
}

/** A payment provider over HTTP that can be told to behave badly. */
export function createSimulator({ books, events, conductor, apiKey, publicUrl }: Simulator) {
  const app = Fastify({ logger: false, bodyLimit: 256 * 1024 });
  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, _body, done) =>
    done(null, null),
  );
  app.setErrorHandler((error, _request, reply) => {
    const wrong = error instanceof v.ValiError;
    return reply.code(wrong ? 400 : 500).send({ error: wrong ? "The request is wrong." : "Something went wrong." });
  });

  const view = (payment: Payment) => ({
    paymentKey: payment.paymentKey,
    state: payment.state,
    ...(payment.state === "charged" ? { reference: payment.reference, refunded: payment.refunded } : {}),
    ...(payment.state === "declined" ? { reason: payment.reason } : {}),
    ...(payment.state === "requires_action" ? { actionUrl: `${publicUrl()}/confirm/${payment.token}` } : {}),
  });

  /** Does a call as told: late, not at all, or without saying so. */
  async function perform(
    reply: FastifyReply,
    call: ProviderCall,
    payment: { paymentKey: string; accountId: string | null },
    act: (conduct: Conduct) => Promise<Outcome>,
  ): Promise<FastifyReply> {
    const conduct = conductor.conduct(call, payment);
    const { answer, delayMs } = conduct;
    if (delayMs > 0) await delay(delayMs);
    if (answer === "drop_before") return drop(reply);
    if (answer === "fail_before") return reply.code(500).send({ error: "Something went wrong." });
    const { status, body } = await act(conduct);
    if (answer === "drop_after") return drop(reply);
    if (answer === "fail_after") return reply.code(500).send({ error: "Something went wrong." });
    return reply.code(status).send(body);
  }

  app.register(async (api) => {
    api.addHook("onRequest", async (request, reply) => {
      if (!isKey(request, apiKey)) return reply.code(401).send({ error: "The key is wrong." });
    });

    api.put<{ Params: { key: string } }>("/v1/payments/:key", (request, reply) => {
      const paymentKey = v.parse(Key, request.params.key);
      const order = { paymentKey, ...v.parse(Charge, request.body) };
      return perform(reply, "charge", order, async ({ outcome, events: how }) => {
        const recorded = await books.receive(order, FIRST[outcome]);
        if (recorded === null) return { status: 409, body: { error: "This key is of another amount." } };
        if (recorded.fresh) events.tell(`payment.${recorded.payment.state}`, paymentKey, how);
        return { status: 200, body: view(recorded.payment) };
      });
    });

    api.get<{ Params: { key: string } }>("/v1/payments/:key", async (request, reply) => {
      const paymentKey = v.parse(Key, request.params.key);
      const accountId = (await books.find(paymentKey))?.accountId ?? null;
      return perform(reply, "find", { paymentKey, accountId }, async () => {
        const payment = await books.find(paymentKey);
        return payment === null ? MISSING : { status: 200, body: view(payment) };
      });
    });

    api.post<{ Params: { key: string } }>("/v1/payments/:key/cancel", async (request, reply) => {
      const paymentKey = v.parse(Key, request.params.key);
      const accountId = (await books.find(paymentKey))?.accountId ?? null;
      return perform(reply, "cancel", { paymentKey, accountId }, async ({ events: how }) => {
        const recorded = await books.end(paymentKey, { state: "declined", reason: "abandoned" });
        if (recorded === null) return MISSING;
        if (recorded.fresh) events.tell(`payment.${recorded.payment.state}`, paymentKey, how);
        return { status: 200, body: view(recorded.payment) };
      });
    });

    api.post<{ Params: { key: string } }>("/v1/payments/:key/refund", async (request, reply) => {
      const paymentKey = v.parse(Key, request.params.key);
      const accountId = (await books.find(paymentKey))?.accountId ?? null;
      return perform(reply, "refund", { paymentKey, accountId }, async ({ events: how }) => {
        const recorded = await books.refund(paymentKey);
        if (recorded === null) return { status: 409, body: { error: "Nothing was charged under this key." } };
        if (recorded.fresh) events.tell("payment.refunded", paymentKey, how);
        return { status: 200, body: { paymentKey, reference: recorded.payment.reference } };
      });
    });

    // For tests: what the next calls meet, and how often what goes wrong.
    api.post("/control/script", async (request) => {
      conductor.script(v.parse(v.array(Step), request.body));
      return { done: true };
    });
    api.put("/control/misbehaviour", async (request) => {
      conductor.misbehave(v.parse(Misbehaviour, request.body));
      return { done: true };
    });
    api.delete("/control", async () => {
      conductor.behave();
      return { done: true };
    });
  });

  app.get<{ Params: { token: string } }>("/confirm/:token", async (request, reply) => {
    const payment = await books.findByToken(request.params.token);
    if (payment === null) return reply.code(404).type("text/plain; charset=utf-8").send("There is no such payment.");
    return reply
      .headers({
        "content-security-policy": PAGE_POLICY,
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
      })
      .type("text/html; charset=utf-8")
      .send(payersPage(payment));
  });

  const press = (action: string, ending: Parameters<Books["end"]>[1]) =>
    app.post<{ Params: { token: string } }>(`/confirm/:token/${action}`, async (request, reply) => {
      const payment = await books.findByToken(request.params.token);
      if (payment === null) return reply.code(404).type("text/plain; charset=utf-8").send("There is no such payment.");
      const { paymentKey, accountId } = payment;
      const recorded = await books.end(paymentKey, ending);
      if (recorded?.fresh) {
        const { events: how } = conductor.conduct("confirm", { paymentKey, accountId });
        events.tell(`payment.${recorded.payment.state}`, paymentKey, how);
      }
      return reply.code(303).header("location", `/confirm/${payment.token}`).send();
    });
  press("confirm", { state: "charged" });
  press("decline", { state: "declined", reason: "declined by the payer" });

  return app;
}

const MISSING: Outcome = { status: 404, body: { error: "There is no such payment." } };

const FIRST = {
  charge: { state: "charged" },
  decline: { state: "declined", reason: "insufficient funds" },
  require_confirmation: { state: "requires_action" },
} as const;

/** Ends the connection without a word. */
function drop(reply: FastifyReply): FastifyReply {
  reply.hijack();
  reply.raw.destroy();
  return reply;
}

function isKey({ headers }: FastifyRequest, apiKey: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(headers.authorization ?? ""), digest(`Bearer ${apiKey}`));
}
