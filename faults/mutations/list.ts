/** One small change that takes a guard away, and who has to notice. */
export interface Mutation {
  what: string;
  file: string;
  /** Stands there exactly once. */
  from: string;
  to: string;
  /** Vitest files that must go red; or the short form of the faults, without or with a connected help desk. */
  noticedBy: readonly string[] | "faults" | "connected faults";
}

export const MUTATIONS: readonly Mutation[] = [
  {
    what: "no unique key on orders",
    file: "service/db/migrations/0003-orders.ts",
    from: "      UNIQUE (account_id, member_id, idempotency_key),\n",
    to: "",
    noticedBy: ["service/billing/guards.db.test.ts"],
  },
  {
    what: "each attempt pays under a key of its own",
    file: "service/billing/settle.ts",
    from: "    paymentKey: order.payment_key,\n",
    to: `    paymentKey: \`\${order.payment_key}-\${Math.random().toString(36).slice(2)}\`,\n`,
    noticedBy: "faults",
  },
  {
    what: "an order claims the subscription although another was quicker",
    file: "service/billing/intent.ts",
    from: '        .where("last_receipt", "is not distinct from", standing.last_receipt)\n',
    to: "",
    noticedBy: ["service/billing/concurrency.db.test.ts"],
  },
  {
    what: "an order that has ended is taken for one that waits",
    file: "service/billing/result.ts",
    from: "standing.claimed_by_order === order.id ? standing : null",
    to: "standing",
    noticedBy: ["service/billing/reconcile.db.test.ts"],
  },
  {
    what: "whoever changes a subscription does not lock it",
    file: "service/billing/lock.ts",
    from: ".forUpdate()",
    to: "",
    noticedBy: ["service/admin/put-account.db.test.ts"],
  },
  {
    what: "seats do not lock the subscription",
    file: "service/seats/change-seats.ts",
    from: '    .forUpdate("subscriptions")\n',
    to: "",
    noticedBy: ["service/seats/put-assignment.db.test.ts"],
  },
  {
    what: "no reconciler",
    file: "service/jobs.ts",
    from: "    createReconciler(services),\n",
    to: "",
    noticedBy: ["service/billing/crash.db.test.ts"],
  },
  {
    what: "the reconciler heeds nobody's lease",
    file: "service/billing/take-due.ts",
    from: '        .where("next_attempt_at", "<=", now)\n',
    to: "",
    noticedBy: ["service/billing/reconcile.db.test.ts"],
  },
  {
    what: "a price is rounded for one seat, then again",
    file: "service/billing/price.ts",
    from: "line.unitPriceMinor * BigInt(to - from), period, changeAt, how)",
    to: "line.unitPriceMinor, period, changeAt, how) * BigInt(to - from)",
    noticedBy: ["service/billing/quote.db.test.ts"],
  },
  {
    what: "an approval does not lock its request",
    file: "service/requests/request-row.ts",
    from: "    .forUpdate()\n    .executeTakeFirst();",
    to: "    .executeTakeFirst();",
    noticedBy: ["service/requests/concurrency.db.test.ts"],
  },
  {
    what: "a renewal does not say that it is done",
    file: "service/billing/renewal/renew.ts",
    from: '      .set({ state: "done", applied:',
    to: '      .set({ state: "waiting", applied:',
    noticedBy: ["service/billing/renewal/renewal.db.test.ts"],
  },
  {
    what: "the same word of a help desk counts twice",
    file: "service/seats/put-assignment.ts",
    from: "if (member === undefined || BigInt(change.sequence) > member.sequence) return false;",
    to: "if (member === undefined || BigInt(change.sequence) >= member.sequence) return false;",
    noticedBy: ["service/seats/assignment-model.db.test.ts"],
  },
  {
    what: "reservations never run out",
    file: "service/seats/change-seats.ts",
    from: '    .where("reserved_until", "<=", now)\n    .execute();',
    to: '    .where("reserved_until", "<", new Date(0))\n    .execute();',
    noticedBy: ["service/seats/put-assignment.db.test.ts"],
  },
  {
    what: "whom a list doesn't name is released unasked",
    file: "service/help-desks/picture.ts",
    from: "  const { members } = await connector.readPeople(termsOf(reading), ids);\n",
    to: "  const members: { id: string; status: string }[] = [];\n",
    noticedBy: "connected faults",
  },
  {
    what: "whom a picture doesn't find any more keeps the seat",
    file: "service/help-desks/picture.ts",
    from: "  } else if (reading.gone.length > 0) await release(step);\n  else await finish(step);",
    to: "  } else await finish(step);",
    noticedBy: "connected faults",
  },
  {
    what: "a token that is for another service, too, is taken",
    file: "service/http/authenticate.ts",
    from: "!isForAlone(payload.aud, audience, issuer)",
    to: "false",
    noticedBy: ["service/http/authenticate.db.test.ts"],
  },
  {
    what: "a token that the issuer gives to every service is sent",
    file: "extension/background/identity/sign-in.ts",
    from: " || !isMadeFor(granted.access_token, resource, claims.iss)",
    to: "",
    noticedBy: ["extension/background/identity/sign-in.test.ts"],
  },
  {
    what: "all issuers bring their answers to one address",
    file: "extension/background/identity/redirect-address.ts",
    from: "saysWhoItIs === true ? redirectUri() : redirectUri(await digestOf(issuer))",
    to: "redirectUri()",
    noticedBy: ["extension/background/identity/sign-in.test.ts"],
  },
  {
    what: "a service is followed to another issuer",
    file: "extension/background/identity/connections.ts",
    from: "    else if (!isSameAddress(pinned, issuer)) throw issuerChanged();\n",
    to: "",
    noticedBy: ["extension/background/identity/connections.test.ts"],
  },
  {
    what: "a page sends for good what nobody pressed for",
    file: "extension/content/ask-worker.ts",
    from: "    if (sendsForGood(message)) takePress(press);\n",
    to: "",
    noticedBy: ["extension/content/ask-worker.dom.test.ts"],
  },
  {
    what: "the worker hands on answers of any shape",
    file: "shared/api/carrier.ts",
    from: " || body === null",
    to: "",
    noticedBy: ["extension/background/service-calls.test.ts"],
  },
];
