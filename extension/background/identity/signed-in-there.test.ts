import { expect, test } from "vitest";
import { asProblem, Problem } from "../../../shared/api/index.ts";
import { signedInThere, signsInByHelpDesk } from "./signed-in-there.ts";

const SERVICE = "https://seats.example";
const rejecting = (type: "signed-out" | "not-connected" | "help-desk-unavailable") => async () => {
  throw new Problem({ type, status: 0, detail: "" });
};
const askedAs = (ask: () => Promise<string>, interactive: boolean) =>
  signedInThere(ask, interactive).catch((thrown: unknown) => asProblem(thrown).type);

test.each([
  [`${SERVICE}/sign-in/acorn`, true],
  [`${SERVICE}/sign-in/maple`, false],
  [`${SERVICE}/sign-in/acorn/`, false],
  ["https://login.example", false],
  ["https://foreign.example/sign-in/acorn", false],
])("people sign in by the help desk where the issuer is the service's own for this account: %s", (issuer, expected) => {
  expect(signsInByHelpDesk(SERVICE, { account: "acorn", issuer, clientId: "x" })).toBe(expected);
});

test("whoever is signed in there is whom the sign-in is for", async () => {
  expect(await askedAs(async () => "35436", false)).toBe("35436");
});

test("nobody signed in there is signed out, and may sign in there when they press Connect", async () => {
  expect(await askedAs(rejecting("signed-out"), false)).toBe("signed-out");
  expect(await askedAs(rejecting("signed-out"), true)).toBeNull();
});

test.each([false, true])(
  "a help desk that says nothing is an outage, and nobody's session is used (interactive: %s)",
  async (by) => {
    expect(await askedAs(rejecting("not-connected"), by)).toBe("help-desk-unavailable");
    expect(await askedAs(rejecting("help-desk-unavailable"), by)).toBe("help-desk-unavailable");
  },
);
