import { createHmac, timingSafeEqual } from "node:crypto";
import * as v from "valibot";
import { Refused } from "../../../sign-in/refused.ts";
import { HelpDeskError } from "../../connector.ts";
import type { HelpDeskKind, HelpDeskSignIn } from "../../kind.ts";
import { Clerk, readAnswer } from "./calls.ts";
import { createCounter, MENDS } from "./connector.ts";

const Rung = v.object({ about: v.string(), job: v.optional(v.string()) });
const Who = v.object({ you: Clerk });

const signIn: HelpDeskSignIn = {
  authorizationAddress: ({ page, client }, { redirect, state, challenge }) => {
    const asked = new URLSearchParams({ app: client, back: redirect, remember: state, lock: challenge });
    return new URL(`/who?${asked}`, page).href;
  },
  readPerson: async ({ api }, { code, verifier }, send) => {
    try {
      const body = JSON.stringify({ pass: code, opener: verifier });
      const { you } = readAnswer(await send({ method: "POST", url: new URL("/who", api), headers: {}, body }), Who);
      if (you.job === "guest") throw new Refused("end_user");
      return { id: you.badge, name: you.name };
    } catch (thrown) {
      if (!(thrown instanceof HelpDeskError)) throw thrown;
      throw new Refused(thrown.fault === "refused" ? "code_refused" : "unreadable");
    }
  },
};

/** The example of a help desk that was added. */
export const counter: HelpDeskKind = {
  id: "counter",
  setUp: {
    ownerId: null,
    "connector.client": { pattern: /^key-\d+$/, expected: "the number of a key: key-12" },
  },
  createConnectors: (means) => (connection) => createCounter(means, connection),
  events: {
    isSigned: ({ headers, rawBody }, secret) => {
      const expected = createHmac("sha512", secret).update(rawBody).digest();
      const given = Buffer.from(String(headers["counter-seal"] ?? ""), "hex");
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
    read: (body) => {
      const rung = v.safeParse(Rung, body);
      return rung.success ? { memberId: rung.output.about, isEndUser: rung.output.job === "guest" } : null;
    },
  },
  signIn,
  mends: MENDS,
};
