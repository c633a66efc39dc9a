import { decodeJwt } from "jose";
import { expect, test } from "vitest";
import { answerConsent } from "../../sandbox/testing/consent.ts";
import { testHelpDesk } from "../../sandbox/testing/help-desk.ts";
import { setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { PUBLIC_ORIGIN, testServices } from "../testing/services.ts";
import { helpDeskRedirect } from "./addresses.ts";
import { browser, claimsOf, exchangeOf, question } from "./testing/browser.ts";
import { locationOf, sentenceOf } from "./testing/stage.ts";

const services = testServices(await testDatabase());
const { app } = testApp(services);
const helpDesk = await testHelpDesk({
  oauthRedirectUris: [helpDeskRedirect({ publicOrigin: PUBLIC_ORIGIN }, "acorn")],
});
await setUpAccount(services, "acorn", { helpDeskOrigin: helpDesk.origin("acorn") });
const now = services.clock.now();
await services.db
  .insertInto("help_desks")
  .values({
    ...{ account_id: "acorn", kind: "zendesk", api_origin: helpDesk.apiOrigin("acorn"), owner_id: null },
    ...{ sign_in_client: helpDesk.signInClient.clientId, connector_client: null, connector_secret: null },
    ...{ connected_at: now, updated_at: now },
  })
  .execute();

/** Goes to the stand-in help desk as whoever is signed in there, answers its consent page, and comes back. */
async function comeBack(as: string, decision: "allow" | "deny" = "allow", asked = question("acorn")) {
  const person = browser(app);
  const visitor = helpDesk.visit("acorn");
  await visitor.signIn(as);
  const interaction = locationOf(await person.get(asked.url));
  const back = await answerConsent(visitor, locationOf(await person.get(interaction)), decision);
  return { person, asked, returned: await person.get(back) };
}

test.each(["owner", "agent", "light"])(
  "whoever is on the team signs in with the stand-in help desk: %s",
  async (as) => {
    const id = String(helpDesk.personId("acorn", as));
    const { person, asked, returned } = await comeBack(as, "allow", question("acorn", claimsOf(id)));
    const answer = new URL(locationOf(await person.get(locationOf(returned))));
    const granted = await person.post("/sign-in/acorn/token", exchangeOf(answer, asked));
    expect(decodeJwt(granted.json().access_token)).toMatchObject({ sub: id, account: "acorn", aud: PUBLIC_ORIGIN });
    // What the help desk issued to find out is good no more.
    const good = helpDesk.db.selectFrom("sandbox.oauth_tokens").select("user_id").where("revoked_at", "is", null);
    expect(await good.execute()).toEqual([]);
  },
);

test("whoever presses Deny there isn't signed in", async () => {
  const { returned } = await comeBack("owner", "deny");
  expect([returned.statusCode, sentenceOf(returned)]).toEqual([
    403,
    "You didn’t allow the seat service to see who you are. Close this window, and try again to allow it.",
  ]);
});

test("a client that was deleted there is told apart from what somebody could try again", async () => {
  const person = browser(app);
  const visitor = helpDesk.visit("acorn");
  await visitor.signIn("owner");
  const interaction = locationOf(await person.get(question("acorn").url));
  const back = await answerConsent(visitor, locationOf(await person.get(interaction)), "allow");
  await helpDesk.deleteClient("acorn", helpDesk.signInClient.clientId);
  const returned = await person.get(back);
  expect(returned.statusCode).toBe(502);
  expect(sentenceOf(returned)).toContain("doesn’t accept the seat service’s OAuth client");
});
