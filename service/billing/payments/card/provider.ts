import * as v from "valibot";
import { isStorable } from "../../../http/json-body.ts";
import type { ChargeOutcome, PaymentProvider } from "../provider.ts";
import type { CardSettings } from "./settings.ts";

export interface CardOptions extends Pick<CardSettings, "url" | "apiKey"> {
  fetch?: typeof fetch;
  /** How long to wait for a response, in milliseconds: less than a buyer waits, to leave time for another try. */
  timeoutMs?: number;
}

const WebAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//));
const Reference = v.pipe(v.string(), v.minLength(1), v.maxLength(200), v.check(isStorable));

/** A payment as the provider reports it; anything else it says is ignored. */
const Payment = v.variant("state", [
  v.object({ paymentKey: v.string(), state: v.literal("charged"), reference: Reference }),
  v.object({
    paymentKey: v.string(),
    state: v.literal("declined"),
    reason: v.pipe(v.string(), v.maxLength(200), v.check(isStorable)),
  }),
  v.object({ paymentKey: v.string(), state: v.literal("requires_action"), actionUrl: WebAddress }),
]);
const Refund = v.object({ paymentKey: v.string(), reference: Reference });

/**
 * Cards, by a provider over HTTP: an example of how to add one. What a provider needs:
 *
 * - every call carries the payment key, and the same key is the same payment, however often it is sent;
 * - `charge` resolves only with what the provider itself says; no answer, a wrong-shaped one, or one about another key
 *   rejects, which means "unknown": the service asks `find`, and charges again under the same key;
 * - every call ends in time;
 * - nothing that the provider's events say is believed: they only make the service ask `find` sooner.
 */
export function cardPayments({
  url,
  apiKey,
  fetch = globalThis.fetch,
  timeoutMs = 4_000,
}: CardOptions): PaymentProvider {
  async function ask(method: "GET" | "PUT" | "POST", path: string, body?: object): Promise<Response> {
    return fetch(new URL(path, url), {
      method,
      headers: {
        Authorization: `Bearer ${apiKey}`,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
  }

  return {
    async charge({ paymentKey, accountId, amountMinor, currency, exponent, description }) {
      const order = { accountId, amountMinor: Number(amountMinor), currency, exponent, description };
      return outcomeOf(await ask("PUT", pathOf(paymentKey), order), paymentKey);
    },
    async find(paymentKey) {
      const response = await ask("GET", pathOf(paymentKey));
      return response.status === 404 ? null : outcomeOf(response, paymentKey);
    },
    async cancel(paymentKey) {
      const response = await ask("POST", `${pathOf(paymentKey)}/cancel`);
      // What the provider has never heard of, or has lost, nobody can confirm any more.
      if (response.status === 404) return { state: "declined", reason: "abandoned" };
      return outcomeOf(response, paymentKey);
    },
    async refund(paymentKey) {
      const { reference } = await read(Refund, await ask("POST", `${pathOf(paymentKey)}/refund`), paymentKey);
      return { reference };
    },
  };
}

function pathOf(paymentKey: string): string {
  return `/v1/payments/${encodeURIComponent(paymentKey)}`;
}

async function outcomeOf(response: Response, paymentKey: string): Promise<ChargeOutcome> {
  const { paymentKey: _, ...outcome } = await read(Payment, response, paymentKey);
  return outcome;
}

async function read<S extends v.GenericSchema<unknown, { paymentKey: string }>>(
  schema: S,
  response: Response,
  paymentKey: string,
): Promise<v.InferOutput<S>> {
  const text = await response.text();
  if (!response.ok) throw new PaymentsUnclear(`status ${response.status}`);
  const answer = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (!answer.success) throw new PaymentsUnclear("unreadable answer");
  if (answer.output.paymentKey !== paymentKey) throw new PaymentsUnclear("answer about another payment");
  return answer.output;
}

/** An answer that does not say what became of the money. */
class PaymentsUnclear extends Error {
  override name = "PaymentsUnclear";
}
