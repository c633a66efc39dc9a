import * as v from "valibot";
import { HelpDeskError } from "../connector.ts";
import type { ZendeskClient } from "./client.ts";

/**
 * Tells answers of the account from those of another, as a proxy that mixes them up or an address that changed hands gives
 * them. People, lists of them and the account carry addresses; roles, counts, webhooks, and that something isn't there don't.
 */
export interface OwnAccount {
  /** Throws `other-account` where an answer names an address that is none of the account's; what is no address tells nothing. */
  assertOwn(named: readonly unknown[]): void;
  /** Asks whose answers these are: to be called before it is believed that something isn't there. */
  assertAnswering(): Promise<void>;
}

const Me = v.object({ user: v.object({ url: v.optional(v.unknown()) }) });

export function createOwnAccount({ get }: Pick<ZendeskClient, "get">, hosts: ReadonlySet<string>): OwnAccount {
  const assertOwn = (named: readonly unknown[]) => {
    const host = named.map(hostOf).find((each) => each !== null && !hosts.has(each));
    if (host != null) {
      throw new HelpDeskError("other-account", `The answers are of ${host}, which is none of this account's addresses`);
    }
  };
  return {
    assertOwn,
    assertAnswering: async () => {
      const { user } = await get("/api/v2/users/me", {}, Me);
      assertOwn([user.url]);
    },
  };
}

function hostOf(address: unknown): string | null {
  return typeof address === "string" && URL.canParse(address) ? new URL(address).host : null;
}
