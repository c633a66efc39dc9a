import { EXTENSION } from "./support/browser.ts";
import { everythingKept, preferLanguage } from "./support/extension.ts";
import { expect, test } from "./support/fixtures.ts";
import { openOwnPage } from "./support/own-pages.ts";
import { chromiums } from "./support/standing-chromium.ts";

test("a Chromium that is given back is the next test's, and has forgotten everything", { tag: "@long" }, async ({
  stack,
}) => {
  const standing = chromiums();
  const first = await standing.take(EXTENSION);
  const { context } = first;
  const asNew = await everythingKept(first);
  const address = stack.helpDesk("acorn");
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(REMEMBER);
  // As an answer may, of somewhere that no page was at.
  await context.addCookies([{ name: "asked", value: "1", url: "https://sign-in.example/" }]);
  await preferLanguage(first, "it");
  await openOwnPage(context, "options");
  await context.grantPermissions(["geolocation"], { origin: address });
  await context.setOffline(true);
  await context.route("**/*", (route) => route.abort());
  await first.close();

  const next = await standing.take(EXTENSION);
  expect(next.context).toBe(context);
  expect(context.pages().map((left) => left.url())).toEqual(["about:blank"]);
  expect(await everythingKept(next)).toBe(asNew);
  expect(await context.cookies()).toEqual([]);
  const again = await context.newPage();
  await again.goto(address);
  expect(await again.evaluate(KEPT)).toEqual({ cookie: "", local: null, databases: [], geolocation: "prompt" });
  await next.close();
  await standing.stop();
});

const REMEMBER = `new Promise((resolve, reject) => {
  document.cookie = "visited=1; max-age=3600";
  localStorage.setItem("visited", "1");
  const opening = indexedDB.open("visited");
  opening.onsuccess = () => resolve(opening.result.close());
  opening.onerror = () => reject(opening.error);
})`;

const KEPT = `(async () => ({
  cookie: document.cookie,
  local: localStorage.getItem("visited"),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  geolocation: (await navigator.permissions.query({ name: "geolocation" })).state,
}))()`;
