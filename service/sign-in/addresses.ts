import { createHash } from "node:crypto";
import type { Config } from "../config.ts";

/** Below it each account has a sign-in of its own: `/sign-in/acorn`. */
export const SIGN_IN_PATH = "/sign-in";

/** No account may have this id: its sign-in would be at the address to which help desks redirect people. */
export const RESERVED_ACCOUNT = "help-desk";

/** Where help desks bring people back to, an address an account: so no answer of one is taken for another's. */
export const HELP_DESK_PATH = `${SIGN_IN_PATH}/${RESERVED_ACCOUNT}`;

type Public = Pick<Config, "publicOrigin">;

/** The issuer of an account whose people sign in with the help desk itself. */
export function issuerOf({ publicOrigin }: Public, account: string): string {
  return `${publicOrigin}${SIGN_IN_PATH}/${account}`;
}

/** The account of one of the service's own issuers; `null` for anybody else's name. */
export function accountOfIssuer({ publicOrigin }: Public, issuer: string): string | null {
  const prefix = `${publicOrigin}${SIGN_IN_PATH}/`;
  return issuer.startsWith(prefix) ? issuer.slice(prefix.length) : null;
}

/** What an account's OAuth client at the help desk has to have as its redirect address. */
export function helpDeskRedirect({ publicOrigin }: Public, account: string): string {
  return `${publicOrigin}${HELP_DESK_PATH}/${account}`;
}

/** Where browsers bring a sign-in's answer to the extension: Chromium by its origin, Firefox by the add-on's id. */
export function extensionRedirects(config: Pick<Config, "extensionOrigins" | "firefoxAddOn">): string[] {
  const chromium = config.extensionOrigins.flatMap((origin) => {
    const [, id] = /^chrome-extension:\/\/([a-p]{32})$/.exec(origin) ?? [];
    return id === undefined ? [] : [`https://${id}.chromiumapp.org/`];
  });
  const firefox = createHash("sha1").update(config.firefoxAddOn).digest("hex");
  return [...chromium, `https://${firefox}.extensions.allizom.org/`];
}
