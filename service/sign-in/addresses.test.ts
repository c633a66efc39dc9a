import { expect, test } from "vitest";
import { chromiumId, FIREFOX_ID, SANDBOX_KEY, SANDBOX_REDIRECT_URIS } from "../../scripts/extension-identity.ts";
import { accountOfIssuer, extensionRedirects, issuerOf } from "./addresses.ts";

const config = { publicOrigin: "https://seats.example" };

test("an issuer is one account's, and nobody else's name is one", () => {
  expect(accountOfIssuer(config, issuerOf(config, "acorn"))).toBe("acorn");
  for (const issuer of [
    "https://seats.example",
    "https://seats.example.evil/sign-in/acorn",
    "http://seats.example/sign-in/acorn",
  ]) {
    expect(accountOfIssuer(config, issuer)).toBeNull();
  }
});

test("the extension's redirect addresses are those at which the browsers bring it answers", () => {
  const extensionOrigins = [`chrome-extension://${chromiumId(SANDBOX_KEY)}`];
  const of = (origins: string[]) => extensionRedirects({ extensionOrigins: origins, firefoxAddOn: FIREFOX_ID });
  expect(of(extensionOrigins)).toEqual(SANDBOX_REDIRECT_URIS);
  expect(of(["https://pages.example", "chrome-extension://x.evil.example"])).toHaveLength(1);
});
