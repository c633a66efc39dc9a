import { beforeEach, expect, test } from "vitest";
import { PUBLIC_ORIGIN } from "../testing/services.ts";
import type { Browser } from "./testing/browser.ts";
import { claimsOf, question } from "./testing/browser.ts";
import { HELP_DESK_CLIENT, sentenceOf, signInStage } from "./testing/stage.ts";

const { helpDesk, person: someone, toHelpDesk, signIn, silently } = await signInStage();
const ann = structuredClone(helpDesk.user);

beforeEach(() => {
  helpDesk.user = structuredClone(ann);
  helpDesk.answers.clear();
  helpDesk.asked.length = 0;
});

test("the service asks once who somebody is, with PKCE and state, and lets the token go", async () => {
  const authorization = new URL(await toHelpDesk(someone()));
  expect(authorization.origin + authorization.pathname).toBe("http://acorn.localhost:8400/oauth/authorizations/new");
  expect(Object.fromEntries(authorization.searchParams)).toEqual({
    response_type: "code",
    client_id: HELP_DESK_CLIENT,
    redirect_uri: `${PUBLIC_ORIGIN}/sign-in/help-desk/acorn`,
    scope: "users:read",
    state: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: "S256",
  });
  await signIn(someone());
  expect(helpDesk.asked).toEqual([
    "POST /oauth/tokens",
    "GET /api/v2/users/me",
    "DELETE /api/v2/oauth/tokens/current.json",
  ]);
});

test.each([
  ["an end user", { role: "end-user" }, "is an end user"],
  ["somebody suspended", { suspended: true }, "is suspended"],
  ["somebody inactive", { active: false }, "no longer active"],
  ["the anonymous user", { id: null, name: "Anonymous user", role: "end-user" }, "Nobody is signed in"],
  [
    "another account's",
    { url: "https://other.zendesk.com/api/v2/users/35436.json" },
    "came from a different help desk",
  ],
  ["a role that nobody knows", { role: "superuser" }, "can’t read"],
  ["an id that is none", { id: { $ne: 1 } }, "can’t read"],
])("%s gets no token, and a sentence", async (_, changes, expected) => {
  helpDesk.user = { ...ann, ...changes };
  await refused(someone(), helpDesk.allow, expected);
  expect(helpDesk.asked).toContain("DELETE /api/v2/oauth/tokens/current.json");
});

test.each<[what: string, status: number | "reset", body: unknown, expected: string]>([
  ["POST /oauth/tokens", 401, { error: "invalid_client" }, "doesn’t accept the seat service’s OAuth client"],
  ["POST /oauth/tokens", 400, { error: "invalid_grant" }, "didn’t confirm your sign-in in time"],
  ["POST /oauth/tokens", 200, "<html>Please wait</html>", "can’t read"],
  ["POST /oauth/tokens", 200, { token: "?" }, "can’t read"],
  ["POST /oauth/tokens", "reset", null, "can’t be reached"],
  ["POST /oauth/tokens", 429, { error: "too many" }, "can’t be reached"],
  ["GET /api/v2/users/me", 503, "<html>Maintenance</html>", "can’t be reached"],
  ["GET /api/v2/users/me", 302, "<html>Elsewhere</html>", "can’t read"],
  ["GET /api/v2/users/me", 200, "<html>Sign in</html>", "can’t read"],
  ["GET /api/v2/users/me", 403, { error: "Forbidden" }, "can’t read"],
])("%s answered with %s %j signs nobody in, and says so", async (what, status, body, expected) => {
  helpDesk.answers.set(what, { status, body });
  await refused(someone(), helpDesk.allow, expected);
});

test("who doesn't allow it isn't signed in", async () => {
  await refused(someone(), helpDesk.deny, "You didn’t allow the seat service to see who you are");
  expect(helpDesk.asked).toEqual([]);
});

test("whoever signs in as somebody else than they were asked for isn't signed in", async () => {
  const asked = question("acorn", claimsOf("777"));
  await refused(someone(), helpDesk.allow, "as a different person than in the page", asked);
});

test("an answer with another state, or in another browser, is nobody's, and what was begun goes on", async () => {
  const person = someone();
  const back = helpDesk.allow(await toHelpDesk(person));
  const forged = new URL(back);
  forged.searchParams.set("state", "x".repeat(43));
  for (const response of [await person.get(forged), await someone().get(back)]) {
    expect(response.statusCode).toBe(400);
    expect(sentenceOf(response)).toContain("was started in another window");
  }
  expect(helpDesk.asked).toEqual([]);
  expect((await person.get(back)).statusCode).toBe(303);
  expect((await person.get(back)).statusCode).toBe(400);
  expect((await silently(person)).searchParams.get("error")).toBe("login_required");
});

test("what its answers say is text in our page", async () => {
  helpDesk.user = { ...ann, name: "<img src=x>", role: "end-user" };
  const person = someone();
  const page = await person.get(helpDesk.allow(await toHelpDesk(person)));
  expect(page.body).not.toContain("<img");
  expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
  expect(page.headers["cache-control"]).toBe("no-store");
});

/** Comes back from the help desk, reads why nobody is signed in, and finds nothing kept. */
async function refused(
  person: Browser,
  press: (authorization: string) => URL,
  expected: string,
  asked = question("acorn"),
): Promise<void> {
  const back = press(await toHelpDesk(person, asked));
  const page = await person.get(back);
  expect(page.statusCode).toBeGreaterThanOrEqual(400);
  expect(sentenceOf(page)).toContain(expected);
  helpDesk.answers.clear();
  expect((await person.get(back)).statusCode).toBe(400);
  expect((await silently(person)).searchParams.get("error")).toBe("login_required");
}
