import type { SelfCheck } from "../../extension/platform/self-check.ts";
import type { VariantName } from "../../sandbox/pages/variants.ts";
import { personId } from "../../sandbox/seed/person-id.ts";
import type { BrowserSession } from "../support/browser.ts";
import { expect, test } from "../support/fixtures.ts";
import { choose } from "./choose.ts";
import { expectLeadsToBuying, expectMeter, metersIn, scopeOf } from "./expect-meter-admin.ts";
import type { Expected, Situation, Step } from "./expected.ts";
import { EXPECTED, NUISANCES, SITUATIONS } from "./expected.ts";
import { BUTTON, LEADS_TO } from "./leads-to.ts";
import type { StandIn } from "./stand-in.ts";
import { openStandIn } from "./stand-in.ts";

/** Every situation of every row, and every nuisance; the short form has two situations of a row, in turn. */
const WHOLE = process.env.SEATMETER_DOORS === "whole";

const MEMBERS = "/admin/people/team/members";
const WIZARD = `${MEMBERS}/new`;
const ALL = Object.keys(SITUATIONS) as Situation[];

/** What stands in the way of the wizard in the short form; each by itself in the whole. */
const IN_THE_WAY: readonly (readonly VariantName[])[] = WHOLE
  ? NUISANCES.map((name) => [name])
  : [["rerender", "drop-foreign", "ghost"]];

/** A walk through one door: what is expected of each of its steps. */
interface Walk {
  variants: readonly VariantName[];
  rows: readonly Expected[];
}

/** The rows of a door that one walk passes. */
function walksOf(door: Expected["door"]): Walk[] {
  const walks = new Map<string, Walk>();
  for (const row of EXPECTED) {
    if (row.door !== door) continue;
    const key = row.variants.join();
    walks.set(key, { variants: row.variants, rows: [...(walks.get(key)?.rows ?? []), row] });
  }
  return [...walks.values()];
}

function situationsOf({ rows }: Walk, turn: number): Situation[] {
  const those = ALL.filter((name) => rows.every(({ situations }) => situations?.includes(name) ?? true));
  return WHOLE ? those : those.filter((_, n) => n === turn % those.length || n === (turn + 2) % those.length);
}

test("Admin Center's doors have a meter that says what will be", async ({ stack, openBrowser }) => {
  const session = await openBrowser();
  const { context } = session;
  const desks = new Map<string, StandIn>();
  for (const { account } of Object.values(SITUATIONS))
    if (!desks.has(account)) desks.set(account, await openStandIn(context, stack, account));
  const deskOf = (name: Situation): StandIn => {
    const desk = desks.get(SITUATIONS[name].account);
    if (desk === undefined) throw new Error(`Nobody opened ${SITUATIONS[name].account}.`);
    return desk;
  };
  // What nobody can look into is given up after a while: it has that while until the end.
  const closed = await openStandIn(context, stack, "acorn");
  await closed.open(WIZARD, ["closed-root"]);

  const wizards = walksOf("wizard").filter(({ variants }) => !variants.includes("closed-root"));
  for (const [turn, walk] of wizards.entries()) {
    for (const name of situationsOf(walk, turn)) {
      await test.step(`wizard ${walk.variants}: ${name}`, () => walkThrough(deskOf(name), walk, name));
    }
  }

  const [plain] = wizards;
  if (plain === undefined) throw new Error("Nothing is expected of the wizard.");
  for (const variants of IN_THE_WAY) {
    await test.step(`wizard, in its way: ${variants}`, () =>
      walkThrough(deskOf("left"), { ...plain, variants }, "left"));
  }

  for (const [turn, walk] of walksOf("member").entries()) {
    for (const name of situationsOf(walk, turn)) {
      await test.step(`member: ${name}`, async () => {
        const { page } = deskOf(name);
        const { account, says } = SITUATIONS[name];
        await page.bringToFront();
        await deskOf(name).open(`${MEMBERS}/${personId(account, "light")}`, walk.variants);
        await choose(page, page, "Explore", says === "uses-none" ? "Viewer" : "Editor", "mouse");
        for (const { outcome } of walk.rows) await expectMeter(page, page, outcome, says);
        if (BUTTON[says] === "must") await expectLeadsToBuying(page, page);
      });
    }
  }

  await test.step("wizard closed-root: the self-check names the door", async () => {
    await expect
      .poll(() => selfCheckOf(session, "closed-root"))
      .toMatchObject({ page: "new_member", places: [{ place: "wizard", isThere: false }] });
    for (const { outcome } of EXPECTED.filter(({ variants }) => variants.includes("closed-root")))
      await expectMeter(closed.page, closed.page, outcome, "unknown");
  });
});

/** Goes through the wizard up to Save, and holds each step against what is expected there. */
async function walkThrough(desk: StandIn, { variants, rows }: Walk, name: Situation): Promise<void> {
  const { page } = desk;
  const { account, says, role } = SITUATIONS[name];
  const frame = rows.map(({ outcome }) => outcome).find((outcome) => outcome.kind === "meter")?.frame ?? "top";
  const scope = scopeOf(page, frame);
  // A ghost of the form stands elsewhere.
  const form = frame === "top" ? page.locator("main") : scope;
  const next = form.getByRole("button", { name: "Next" });
  const holds = async (step: Step) => {
    for (const row of rows) if (row.step === step) await expectMeter(page, scope, row.outcome, says);
  };

  // A tab that isn't in front is drawn so seldom that each press there takes a second.
  await page.bringToFront();
  await desk.open(WIZARD, name === "unknownRole" ? [...variants, "unknown-role"] : variants);
  await desk.fill(form, desk.person());
  await holds("person");
  await next.click();
  await choose(page, form, "Support", variants.includes("other-words") ? "Helper" : role, "mouse");
  await holds("role");
  if (BUTTON[says] === "must" && LEADS_TO[account]?.owner[0] === "buy" && rows.some(isMeterOf("role")))
    await expectLeadsToBuying(page, scope);
  if (rows.some(({ step }) => step === "brands")) {
    await next.click();
    await form.getByRole("heading", { name: "Brands" }).waitFor();
    await holds("brands");
  }
  if (rows.some(({ step }) => step === "summary")) {
    await next.click();
    await form.getByRole("heading", { name: "Summary" }).waitFor();
    await holds("summary");
  }
}

const isMeterOf = (step: Step) => (row: Expected) => row.step === step && row.outcome.kind === "meter";

/** What the self-check says of the tab whose address has this in it. */
async function selfCheckOf(session: BrowserSession, inAddress: string): Promise<SelfCheck | null> {
  const worker = await session.worker();
  return worker.evaluate(async (part) => {
    // The worker's own; this file speaks to no browser.
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(all: object): Promise<{ id: number; url?: string }[]> };
        storage: { session: { get(key: "tabs"): Promise<{ tabs?: Record<string, { check: SelfCheck | null }> }> } };
      };
    };
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes(part));
    const { tabs = {} } = await chrome.storage.session.get("tabs");
    return tab === undefined ? null : (tabs[tab.id]?.check ?? null);
  }, inAddress);
}

/** A form as a wizard's role step, of which nothing else is known. */
const ROLE_STEP = `<!doctype html><html lang="en"><title>Role</title><form><label for="s">Support</label>
  <select id="s"><option value="agent">Agent</option></select><button type="button">Save</button></form></html>`;

test("a frame that the page keeps apart from itself gets nothing, whatever stands in it", async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await openStandIn(context, stack, "acorn");
  const { page } = desk;
  const own = stack.helpDesk("acorn");
  await page.route("**/role-step", (route) => route.fulfill({ contentType: "text/html", body: ROLE_STEP }));
  await desk.open(WIZARD, []);
  await page.getByRole("heading", { name: "Create team member" }).waitFor();

  const addFrame = async (name: string, address: string, sandbox: string | null = null) => {
    await page.evaluate(
      ([title, src, flags]) => {
        const frame = document.createElement("iframe");
        frame.name = title;
        if (flags !== null) frame.setAttribute("sandbox", flags);
        frame.src = src;
        document.body.append(frame);
        return new Promise((resolve) => frame.addEventListener("load", () => resolve(null)));
      },
      [name, address, sandbox] as const,
    );
    return page.frameLocator(`iframe[name="${name}"]`);
  };
  const apart = await addFrame("apart", `${own}/role-step`, "allow-scripts");
  // What comes last is asked for last.
  for (const frame of [
    await addFrame("subdomain", `${own.replace("acorn.", "admin.acorn.")}/role-step`),
    await addFrame("own", `${own}/role-step`),
  ]) {
    await expect(metersIn(frame).getByRole("status")).toHaveText("This agent uses one; 1 will be left.");
  }
  await expect(apart.getByLabel("Support")).toBeVisible();
  await expect(metersIn(apart)).toHaveCount(0);
});
