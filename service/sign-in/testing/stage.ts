import { expect } from "vitest";
import { createHandlers } from "../../handlers.ts";
import type { App } from "../../http/app.ts";
import { createApp } from "../../http/app.ts";
import { setUpAccount } from "../../testing/accounts.ts";
import { testApp } from "../../testing/app.ts";
import { testDatabase } from "../../testing/database.ts";
import { testServices } from "../../testing/services.ts";
import type { Browser } from "./browser.ts";
import { browser, exchangeOf, question } from "./browser.ts";
import type { ScriptedHelpDesk } from "./help-desk.ts";
import { scriptedHelpDesk } from "./help-desk.ts";

export const HELP_DESK_CLIENT = "seatmeter_sign_in";

/** A service with two accounts whose people sign in with their help desks, acorn and maple, and one whose don't, birch. */
export async function signInStage() {
  const database = await testDatabase();
  const services = testServices(database);
  const { app, tokens } = testApp(services);
  const helpDesk = await scriptedHelpDesk(HELP_DESK_CLIENT);
  const maples = await scriptedHelpDesk(HELP_DESK_CLIENT);
  await connect("acorn", helpDesk.origin);
  await connect("maple", maples.origin);
  await setUpAccount(services, "birch");

  async function connect(account: "acorn" | "maple", origin: string): Promise<void> {
    // One has a provider of its own besides, the other nothing but the help desk's client.
    await setUpAccount(services, account, account === "maple" ? { identity: null } : {});
    const now = services.clock.now();
    await services.db
      .insertInto("help_desks")
      .values({
        ...{ account_id: account, kind: "zendesk", api_origin: origin, sign_in_client: HELP_DESK_CLIENT },
        ...{ owner_id: null, connector_client: null, connector_secret: null, connected_at: now, updated_at: now },
      })
      .execute();
  }

  /** Goes as far as the help desk's page; resolves with its address. */
  async function toHelpDesk(person: Browser, asked = question("acorn")): Promise<string> {
    const first = await person.get(asked.url);
    expect(first.statusCode).toBe(303);
    return locationOf(await person.get(locationOf(first)));
  }

  /** Signs in with the help desk, and resolves with what the extension hears. */
  async function signIn(person: Browser, asked = question("acorn"), desk: ScriptedHelpDesk = helpDesk): Promise<URL> {
    const back = await person.get(desk.allow(await toHelpDesk(person, asked)));
    expect(back.statusCode).toBe(303);
    return new URL(locationOf(await person.get(locationOf(back))));
  }

  /** What the extension hears that asks without a window. */
  async function silently(person: Browser, changes: Record<string, string> = {}): Promise<URL> {
    return new URL(locationOf(await person.get(question("acorn", { prompt: "none", ...changes }).url)));
  }

  /** What the extension is given for an answer. */
  async function granted(person: Browser, account = "acorn", desk = helpDesk) {
    const asked = question(account);
    const answer = await signIn(person, asked, desk);
    const { access_token, id_token } = (
      await person.post(`/sign-in/${account}/token`, exchangeOf(answer, asked))
    ).json();
    return { accessToken: String(access_token), idToken: String(id_token) };
  }

  return {
    ...{ database, services, app, tokens, helpDesk, maples, toHelpDesk, signIn, silently, granted },
    /** Another process of the same service. */
    process: () => createApp(services, createHandlers(services)),
    person: () => browser(app),
    /** Who that is, as the service takes it. */
    viewer: async (token: string, at: App = app) => {
      const response = await at.inject({ url: "/v1/viewer", headers: { authorization: `Bearer ${token}` } });
      return { status: response.statusCode, ...response.json() };
    },
  };
}

export function locationOf({ headers }: { headers: Record<string, unknown> }): string {
  return String(headers.location);
}

/** The one sentence of a page. */
export function sentenceOf({ body }: { body: string }): string {
  return /<\/h1><p>([^<]*)<\/p>/.exec(body)?.[1] ?? "";
}
