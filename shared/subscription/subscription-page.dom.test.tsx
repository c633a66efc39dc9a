import english from "virtual:catalogue/en";
import italian from "virtual:catalogue/it";
import { signal as signalOf } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { countedOf, NOW, snapshotOf, uncountedOf, viewerOf } from "../api/testing.ts";
import { createTranslate } from "../i18n/index.ts";
import type { AccountTerms, Role } from "../seats/index.ts";
import { mountView } from "../ui/mount-view.ts";
import type { Section, SubscriptionModel } from "./subscription-model.ts";
import { createSubscriptionModel } from "./subscription-model.ts";
import { SubscriptionPage } from "./subscription-page.tsx";
import {
  entryOf,
  fakeService,
  memberOf,
  problemOf,
  removal,
  settings,
  subscriptionOf,
  suspended,
  usageOf,
} from "./testing.ts";

const save = vi.fn();
const mountCart = vi.fn((_node: HTMLElement, _onClosed: () => void) => () => undefined);
const drawUsage = vi.fn(() => () => undefined);
let service: ReturnType<typeof fakeService>;
let root: ShadowRoot;
let model: SubscriptionModel;
let unmount: () => void;

beforeEach(() => {
  service = fakeService();
  root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
});

afterEach(() => {
  unmount();
  model.dispose();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

const MANAGED: AccountTerms = { kind: "managed", instantPurchase: false };

interface Opening {
  role?: Role;
  terms?: AccountTerms;
  section?: Section;
  language?: "en" | "it";
  snapshot?: ReturnType<typeof snapshotOf> | null;
}

async function open({ role = "owner", terms, section = "overview", language = "en", ...more }: Opening = {}) {
  const viewer = viewerOf(role, terms);
  const snapshot = more.snapshot === undefined ? snapshotOf(10, 8) : more.snapshot;
  const now = signalOf(NOW);
  model = createSubscriptionModel({ api: service, viewer, snapshot, save, now: () => now.value });
  model.section.value = section;
  unmount = mountView(root, { language, theme: "light" }, [], () => (
    <SubscriptionPage
      context={{
        ...{ model, language, mountCart, drawUsage },
        hasPurchase: false,
        translate: createTranslate(language, language === "en" ? english : italian),
        now: now.value,
        theme: "light",
        links: { person: (id) => `https://acorn.example/agent/users/${id}`, subscription: null },
      }}
    />
  ));
  await settle();
}

/** Effects of hooks run after a frame; what they ask for is drawn in the next one. */
async function settle() {
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

const text = () => (root.textContent ?? "").replace(/[\u00a0\u202f]/g, " ");
const alerts = () => [...root.querySelectorAll("[role=alert]")].map(({ textContent }) => textContent ?? "");

async function press(name: string) {
  const found = [...root.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`There is no button "${name}" in: ${text()}`);
  found.click();
  await settle();
}

async function type(label: string, value: string) {
  const found = [...root.querySelectorAll("label")].find(({ textContent }) => textContent?.startsWith(label));
  const input = root.querySelector<HTMLInputElement>(`#${found?.htmlFor}`);
  if (input === null) throw new Error(`There is no field "${label}" in: ${text()}`);
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await settle();
}

describe("the overview", () => {
  test("has products with what was bought, is in use and is left, their price, seller and payer", async () => {
    await open();
    const [, suite] = [...root.querySelectorAll(".products tr")].map(({ textContent }) => textContent ?? "");
    expect(suite).toContain("Suite");
    for (const words of ["10", "8", "2", "$69.00"]) expect(suite).toContain(words);
    expect(text()).toContain("Sold by Acorn Cloud");
    expect(text()).toContain("Billed to Acorn <i>Ltd</i>, on account");
    expect(text()).toContain("Available through sales only");
    expect(root.querySelector("i")?.textContent ?? "").not.toBe("Ltd");
    await press("3 products that change together");
    expect(text()).toContain("Suite: Support, Guide, and Chat always have the same number");
  });

  test("has the cart where Manage was pressed, and the focus there again when it is closed", async () => {
    await open();
    await press("Manage");
    expect(mountCart).toHaveBeenCalledExactlyOnceWith(root.querySelector(".cart"), expect.any(Function));
    await model.subscription.load();
    await settle();
    expect(mountCart).toHaveBeenCalledTimes(1);
    service.purchasing.subscription.mockResolvedValue(subscriptionOf({ seller: "Another seller" }));
    mountCart.mock.calls[0]?.[1]();
    await settle();
    expect(root.querySelector(".cart")).toBeNull();
    expect(root.activeElement?.textContent).toBe("Manage");
    expect(text()).toContain("Sold by Another seller");
  });

  test("never shows what isn't known as zero", async () => {
    await open({ snapshot: null });
    const cells = [...root.querySelectorAll(".products td")].map(({ textContent }) => textContent);
    expect(cells.filter((cell) => cell === "not known")).toHaveLength(4);
    expect(text()).toContain("How many are in use isn’t known right now.");
  });

  test("says that nobody was counted yet: how long licenses last isn't known either, and nothing has failed", async () => {
    service.insights.usage.mockRejectedValue(problemOf("seats-unknown"));
    service.insights.reclaimable.mockRejectedValue(problemOf("seats-unknown"));
    await open({ snapshot: uncountedOf(snapshotOf(10, 0)) });
    const cells = [...root.querySelectorAll(".products td")].map(({ textContent }) => textContent);
    expect(cells.filter((cell) => cell === "not known")).toHaveLength(4);
    expect(text()).toContain("How many are in use isn’t known yet.");
    expect(text().split("the help desk’s team hasn’t been counted")).toHaveLength(4);
    expect(alerts()).toEqual([]);
  });

  test.each([
    ["read", false],
    ["failing", true],
  ] as const)("says where the help desk isn't followed any more: %s", async (helpDesk, says) => {
    const { readAt, availability } = snapshotOf(10, 8);
    await open({ snapshot: { readAt, availability: { ...availability, helpDesk } } });
    expect(text().includes("Seatmeter can’t follow the help desk right now")).toBe(says);
  });

  test("says how long ago the people were counted, and who may use more", async () => {
    await open({ snapshot: countedOf(snapshotOf(10, 8), NOW - 3 * 86_400_000, 12) });
    expect(text()).toContain(
      "Up to 12 more may be in use: some roles aren’t known yet. The team was last counted 3 days ago.",
    );
  });

  test("says when it renews, what that costs, and what was used at the peak", async () => {
    await open();
    expect(text()).toContain("Dec 1 in 8 days");
    expect(text()).toContain("$876.00 including tax for the next month, if nothing changes");
    expect(text()).toContain("Remove what you don’t need before Dec 1");
    // The most of its days, of each product of the line since the period began in the account's time zone.
    expect(text()).toContain("Suite7 of 10");
    expect(service.insights.usage).toHaveBeenCalledWith({ product: "chat", from: "2026-11-01" }, expect.anything());
    expect(root.querySelector(".near")).toBeNull();
  });

  test("has the renewal stand out once it is as near as the account has set", async () => {
    service.settings.read.mockResolvedValue({ ...settings, renewalNoticeDays: 8 });
    await open();
    expect(root.querySelector(".near")).not.toBeNull();
  });

  test.each([
    [{ runsOutOn: "2027-01-07", reason: null }, "None left by about Jan 7, 2027"],
    [{ runsOutOn: "2026-11-23", reason: "none_left" }, "None left now"],
    [{ runsOutOn: null, reason: "too_little_history" }, "Too soon to tell"],
    [{ runsOutOn: null, reason: "not_growing" }, "Not running out"],
    [{ runsOutOn: null, reason: "beyond_horizon" }, "More than a year"],
  ] as const)("says how long they last: %o", async (forecast, words) => {
    service.insights.usage.mockResolvedValue(usageOf(forecast));
    await open();
    expect(text()).toContain(words);
    expect(text()).toContain("Based on 30 daily peaks: the median growth, +3 in 30 days");
  });

  test("names whom to ask where the account has no Manage button", async () => {
    service = fakeService(subscriptionOf({ accountKind: "managed" }));
    await open({ terms: MANAGED });
    expect(text()).toContain("Licenses can’t be changed here in this account.");
    for (const name of ["Sam Seller (sales", "Customer support", "Mara <b>Conti</b> (account", "Jon Bell (billing"]) {
      expect(text()).toContain(name);
    }
    expect([...root.querySelectorAll("button")].map(({ textContent }) => textContent)).not.toContain("Manage");
  });

  test("is read by admins, who are told who can change it and have no settings", async () => {
    service.purchasing.waitingRemovals.mockResolvedValue([removal]);
    await open({ role: "admin" });
    expect(text()).toContain("Your role can see the subscription.");
    expect([...root.querySelectorAll("nav a")].map(({ textContent }) => textContent)).toEqual([
      "Subscription",
      "Usage",
      "People",
      "Ledger",
    ]);
    expect(service.settings.read).not.toHaveBeenCalled();
    expect([...root.querySelectorAll("button")].map(({ textContent }) => textContent)).not.toContain(
      "Keep the licenses",
    );
  });

  test("stands where one part fails, and reads that part again when asked", async () => {
    service.insights.usage.mockRejectedValue(problemOf("unavailable"));
    service.insights.reclaimable.mockRejectedValueOnce(problemOf("unreachable"));
    await open();
    expect(text()).toContain("Suite");
    expect(alerts()).toHaveLength(3);
    service.insights.usage.mockResolvedValue(usageOf());
    for (const left of [2, 1, 0]) {
      await press("Try again");
      expect(alerts()).toHaveLength(left);
    }
  });

  test("keeps what it has read, with its age, while a newer reading fails", async () => {
    await open();
    service.purchasing.subscription.mockRejectedValue(problemOf("unreachable"));
    await model.subscription.load();
    await settle();
    expect(text()).toContain("Last updated now. The seat service can’t be reached.");
    expect(text()).toContain("Suite");
  });
});

describe("licenses that could be freed", () => {
  test("stand beside the quantity, with the evidence and a way to the person", async () => {
    service.insights.reclaimable.mockResolvedValue({
      items: [
        suspended,
        {
          ...suspended,
          memberId: "8",
          name: "Siobhán Murphy",
          evidence: [{ kind: "product_role", because: "chat_agent" }],
        },
        { ...suspended, memberId: "9", evidence: [{ kind: "product_role", because: "guide_admin" }] },
        { ...suspended, memberId: "10", evidence: [{ kind: "product_role", because: "talk_team_lead" }] },
      ],
      nextCursor: null,
    });
    await open();
    expect(text()).toContain("1 suspended agent still uses a license: use theirs instead of buying.");
    expect(text()).toContain(
      "Omar <b>Haddad</b>Suspended, but still uses a license.Licenses: SuiteSaves $660.00 a year once the license is removed",
    );
    expect(text()).toContain("Uses a license only because of a role in Chat.");
    expect(text()).toContain("Uses a license only because of a role in Guide (Knowledge).");
    expect(text()).toContain("Uses a license only because of a role in Talk.");
    expect(root.querySelector<HTMLAnchorElement>(".reclaimable a")?.href).toBe("https://acorn.example/agent/users/7");
    expect(root.querySelector(".reclaimable b")).toBeNull();
  });

  test("are a few at first, and all of them with the people", async () => {
    const items = Array.from({ length: 9 }, (_, id) => ({ ...suspended, memberId: String(id) }));
    service.insights.reclaimable.mockResolvedValue({ items, nextCursor: null });
    await open();
    expect(root.querySelectorAll(".reclaimable li")).toHaveLength(4);
    model.section.value = "people";
    await settle();
    expect(root.querySelectorAll(".reclaimable li")).toHaveLength(9);
  });
});

describe("what waits for renewal", () => {
  test("says who would lose a license, and is cancelled once however often that is pressed", async () => {
    service.purchasing.waitingRemovals.mockResolvedValueOnce([removal]);
    let cancelled: (done: typeof removal) => void = () => undefined;
    service.purchasing.cancelRemoval.mockReturnValueOnce(
      new Promise((resolve) => {
        cancelled = resolve;
      }),
    );
    await open();
    expect(text()).toContain("Suite: 3 licenses will be removed on Dec 1");
    expect(text()).toContain("Tomás <i>Rivera</i> would become an end user. 3 open tickets.");
    expect(text()).not.toContain("isn’t known");
    await press("Keep the licenses");
    await press("Keep the licenses");
    cancelled({ ...removal, state: "cancelled" });
    await settle();
    expect(service.purchasing.cancelRemoval).toHaveBeenCalledTimes(1);
    expect(text()).toContain("Cancelled: Suite keeps its 3 licenses.");
    expect(text()).not.toContain("3 licenses will be removed");
  });

  test("is taken away as a file: who would lose a license, with their pages, and without what isn't known", async () => {
    const [known] = removal.wouldDemote;
    const people = [known, { ...known, memberId: "10", name: "=cmd()", openTickets: null }];
    service.purchasing.waitingRemovals.mockResolvedValue([{ ...removal, wouldDemote: people } as typeof removal]);
    await open();
    expect(text()).toContain("How many open tickets they have isn’t known");
    await press("Download as CSV");
    expect(save).toHaveBeenCalledExactlyOnceWith("seatmeter-would-lose-suite-acorn-2026-11-23.csv", expect.any(Blob));
    const file = save.mock.calls[0]?.[1] as Blob;
    expect((await file.text()).split("\r\n").slice(1)).toEqual([
      "9,Tomás <i>Rivera</i>,yes,support,3,2026-11-20T09:00:00.000Z,https://acorn.example/agent/users/9,2026-12-01",
      "10,'=cmd(),yes,support,,2026-11-20T09:00:00.000Z,https://acorn.example/agent/users/10,2026-12-01",
      "",
    ]);
  });

  test("stays, with the reason, where it could not be cancelled", async () => {
    service.purchasing.waitingRemovals.mockResolvedValue([removal]);
    service.purchasing.cancelRemoval.mockRejectedValue(problemOf("removal-done"));
    await open();
    await press("Keep the licenses");
    expect(alerts()[0]).toContain("The licenses have already been removed.");
    expect(text()).toContain("3 licenses will be removed");
  });

  test("takes no room where nothing waits", async () => {
    await open();
    expect(text()).not.toContain("Waiting for renewal");
  });
});

describe("usage", () => {
  test("is a picture with a name, and the same as a table", async () => {
    await open({ section: "usage" });
    expect(root.querySelector("[role=img]")?.getAttribute("aria-label")).toBe(
      "Licenses of Support in use each day, 30 days",
    );
    expect(drawUsage).toHaveBeenCalledTimes(1);
    await press("Show as a table");
    expect(root.querySelectorAll(".days tbody tr")).toHaveLength(30);
    expect(root.querySelector(".days tbody tr")?.textContent).toBe("Nov 23710");
  });

  test("of another product is read once", async () => {
    await open({ section: "usage" });
    const choose = async (id: string) => {
      const select = root.querySelector<HTMLSelectElement>("#product");
      if (select === null) throw new Error("There is no choice.");
      select.value = id;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      await settle();
    };
    for (const id of ["privacy", "guide", "privacy"]) await choose(id);
    const asked = service.insights.usage.mock.calls.map(([{ product }]) => product);
    expect(asked.filter((product) => product === "privacy")).toHaveLength(1);
  });

  test("with one day alone says so, and draws no axes for it", async () => {
    service.insights.usage.mockResolvedValue(usageOf({ runsOutOn: null, reason: "too_little_history" }, 1));
    await open({ section: "usage" });
    expect(text()).toContain("The chart starts on the second day.");
    expect(drawUsage).not.toHaveBeenCalled();
  });

  test("without history says so, and draws nothing", async () => {
    const empty = usageOf({ runsOutOn: null, reason: "too_little_history" }, 0);
    empty.forecast.method.growthPerDay = null;
    service.insights.usage.mockResolvedValue(empty);
    await open({ section: "usage" });
    expect(text()).toContain("No usage has been recorded yet.");
    expect(text()).toContain("so far there are 0 days");
    expect(drawUsage).not.toHaveBeenCalled();
  });
});

describe("the ledger", () => {
  test("says who, what, why, what it came to, and what it was before", async () => {
    service.insights.ledger.mockResolvedValue({
      items: [entryOf(1), entryOf(2, { kind: "removal", by: null, reasons: [], receipt: null, note: null })],
      nextCursor: null,
    });
    await open({ section: "ledger" });
    for (const words of [
      "Suite: purchase",
      "Mara Conti",
      "7 → 10",
      "$66.24",
      "2026-1123-07",
      "PO 4711",
      "Giulia starts",
    ]) {
      expect(text()).toContain(words);
    }
    expect(text()).toContain("Suite: change at renewalAt renewal");
    expect(text()).toContain("2 in all");
  });

  test("is read page by page, each drawn once, and goes on after a failure", async () => {
    const page = (from: number) => Array.from({ length: 100 }, (_, at) => entryOf(from + at));
    service.insights.ledger.mockResolvedValueOnce({ items: page(0), nextCursor: "c1" });
    await open({ section: "ledger" });
    const [first] = root.querySelectorAll(".ledger tbody tr");
    expect(text()).toContain("100 shown; there are more");
    service.insights.ledger.mockRejectedValueOnce(problemOf("unreachable"));
    await press("Load more");
    expect(root.querySelectorAll(".ledger tbody tr")).toHaveLength(100);
    service.insights.ledger.mockResolvedValueOnce({ items: page(100), nextCursor: null });
    await press("Try again");
    expect(service.insights.ledger).toHaveBeenLastCalledWith({ cursor: "c1", limit: 50 }, expect.anything());
    expect(root.querySelectorAll(".ledger tbody tr")).toHaveLength(200);
    expect(root.querySelector(".ledger tbody tr")).toBe(first);
    expect(text()).toContain("200 in all");
  });

  test("is taken away as one file, once a press", async () => {
    await open({ section: "ledger" });
    expect(text()).toContain("Nothing has changed yet.");
    await press("Download as CSV");
    expect(save).toHaveBeenCalledExactlyOnceWith("seatmeter-ledger-acorn-2026-11-23.csv", expect.any(Blob));
    expect(service.insights.ledgerCsv).toHaveBeenLastCalledWith({ decimal: "point" }, expect.anything());
    service.insights.ledgerCsv.mockRejectedValue(problemOf("unavailable"));
    await press("Download as CSV");
    expect(alerts()[0]).toContain("The seat service isn’t available right now.");
    expect(save).toHaveBeenCalledTimes(1);
  });
});

describe("mails about the last license", () => {
  const box = () => root.querySelector<HTMLInputElement>("#mails-last-license");
  const toggle = async () => {
    box()?.click();
    await settle();
  };

  test("are ended and had again by a box, which shows what the service has kept", async () => {
    await open({ role: "admin" });
    expect(text()).toContain("To olivia@acorn.example");
    expect(box()?.checked).toBe(true);
    await toggle();
    expect(service.mails.change).toHaveBeenLastCalledWith({ lastLicense: false }, expect.anything());
    expect(box()?.checked).toBe(false);
    expect(text()).toContain("Saved.");
    await toggle();
    expect(service.mails.change).toHaveBeenLastCalledWith({ lastLicense: true }, expect.anything());
    expect(box()?.checked).toBe(true);
  });

  test("pressed again while it is being saved, are kept as they were wanted last", async () => {
    await open();
    let answer = (): void => undefined;
    service.mails.change.mockImplementationOnce(
      (draft) =>
        new Promise((resolve) => {
          answer = () => resolve({ ...draft, address: "olivia@acorn.example" });
        }),
    );
    await toggle();
    expect(box()?.checked).toBe(false);
    await toggle();
    expect(box()?.checked).toBe(true);
    expect(service.mails.change).toHaveBeenCalledTimes(1);
    answer();
    await settle();
    expect(service.mails.change.mock.calls.map(([draft]) => draft.lastLicense)).toEqual([false, true]);
    expect(box()?.checked).toBe(true);
  });

  test("stay as they were where that could not be saved, and it says why", async () => {
    await open();
    service.mails.change.mockRejectedValue(problemOf("unavailable"));
    await toggle();
    expect(alerts()[0]).toContain("The seat service isn’t available right now.");
    expect(box()?.checked).toBe(true);
  });

  test("of nobody's address say where they are ended; a service that knows nothing of it has no such part", async () => {
    service.mails.read.mockResolvedValue({ lastLicense: true, address: null });
    await open();
    expect(box()).toBeNull();
    expect(text()).toContain("The seat service has no email address for you.");
    unmount();
    service.mails.read.mockRejectedValue(problemOf("not-found"));
    await open();
    expect(text()).not.toContain("Emails to you");
  });
});

describe("people", () => {
  test("are listed with where they use a license, and why a light agent does", async () => {
    service.insights.members.mockResolvedValue({
      items: [
        memberOf(1, { name: "<u>Ann</u>", status: "suspended", openTickets: 3 }),
        memberOf(2, { role: "light_agent", productRoles: ["chat_agent"], products: ["chat"] }),
        memberOf(3, { role: "contributor", products: [] }),
      ],
      nextCursor: null,
    });
    await open({ section: "people" });
    expect(text()).toContain("<u>Ann</u>SuspendedAgent or custom roleSuite");
    expect(text()).toContain("Light agentChatbecause of a role in a product");
    expect(text()).toContain("Contributor roleUses none");
    expect(text()).not.toContain("Last worked");
  });
});

describe("settings", () => {
  test("are saved as a whole, against the version that was seen", async () => {
    await open({ section: "settings" });
    await type("Warn when", "٣");
    await type("Maximum amount", "250,5");
    const order = root.querySelector<HTMLSelectElement>("#demotion-order");
    if (order === null) throw new Error("There is no choice of an order.");
    order.value = "alphabet";
    order.dispatchEvent(new Event("change", { bubbles: true }));
    await press("Save settings");
    expect(service.settings.change).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        lowThreshold: 3,
        demotionOrder: "alphabet",
        cap: { amountMinor: 25_050, currency: "USD", exponent: 2 },
        reminders: true,
        retentionMonths: 24,
      }),
      "1",
      expect.anything(),
    );
    expect(text()).toContain("Saved. It applies to everybody from now on.");
  });

  test("say all that is wrong at once, and send nothing", async () => {
    await open({ section: "settings" });
    await type("Warn when", "-1");
    await type("Maximum amount", "1,000");
    await type("Announce the renewal", "91");
    await type("Keep names", "many");
    await press("Save settings");
    expect(alerts()).toEqual([
      "Type a whole number from 0 to 9,999.",
      "Type an amount without thousands separators, such as 250 or 250.00.",
      "Type a whole number from 0 to 90.",
      "Type a whole number from 1 to 120.",
      "Nothing was saved: 4 entries can’t be read. Their messages above say what is expected.",
    ]);
    expect(service.settings.change).not.toHaveBeenCalled();
  });

  test("that somebody else changed meanwhile are shown, and nothing that was typed is lost", async () => {
    await open({ section: "settings" });
    await type("Announce the renewal", "30");
    const theirs = {
      ...settings,
      renewalNoticeDays: 14,
      retentionMonths: 12,
      version: "2",
      changed: { by: "member-billing", at: "2026-11-23T11:00:00.000Z" },
    };
    service.settings.change.mockRejectedValueOnce(problemOf("version-changed"));
    service.settings.read.mockResolvedValue(theirs);
    await press("Save settings");
    expect(alerts()[0]).toContain("member-billing changed the settings");
    expect(alerts()[0]).toContain("Days before renewal: now 14");
    expect(alerts()[0]).toContain("Months that names are kept: now 12");
    await press("Save settings");
    expect(service.settings.change).toHaveBeenLastCalledWith(
      expect.objectContaining({ renewalNoticeDays: 30, retentionMonths: 12 }),
      "2",
      expect.anything(),
    );
  });

  test("that an earlier press has saved, whose answer was lost, are saved and nobody's change", async () => {
    await open({ section: "settings" });
    await type("Announce the renewal", "030");
    service.settings.change.mockRejectedValueOnce(problemOf("unreachable"));
    await press("Save settings");
    expect(alerts()).toHaveLength(1);
    service.settings.change.mockRejectedValueOnce(problemOf("version-changed"));
    service.settings.read.mockResolvedValue({ ...settings, renewalNoticeDays: 30, version: "2" });
    await press("Save settings");
    expect(alerts()).toEqual([]);
    expect(text()).toContain("Saved. It applies to everybody");
  });

  test("or theirs are used", async () => {
    await open({ section: "settings" });
    await type("Announce the renewal", "30");
    service.settings.change.mockRejectedValueOnce(problemOf("version-changed"));
    service.settings.read.mockResolvedValue({ ...settings, renewalNoticeDays: 14, version: "2" });
    await press("Save settings");
    await press("Use theirs");
    expect(root.querySelector<HTMLInputElement>("#renewal-notice")?.value).toBe("14");
  });

  test("only the owner changes the cap and who sees when colleagues worked", async () => {
    await open({ section: "settings", role: "billing_admin" });
    expect(root.querySelector("#cap")).toBeNull();
    expect(root.querySelector("#last-active")).toBeNull();
    expect(text()).toContain("No limit");
  });

  test("have a history, by name where it is known", async () => {
    service.settings.changes.mockResolvedValue({
      items: [
        {
          version: "2",
          at: "2026-11-20T09:00:00.000Z",
          by: "member-owner",
          fields: [
            { field: "cap", from: null, to: { amountMinor: 5000, currency: "USD", exponent: 2 } },
            { field: "approval", from: "by_hand", to: "while_free" },
            { field: "colour", from: "red", to: { odd: true } },
          ],
        },
      ],
      nextCursor: null,
    });
    await open({ section: "settings" });
    expect(text()).toContain("Mara Conti on Nov 20, 2026");
    expect(text()).toContain("Limit for an order: No limit → $50.00");
    expect(text()).toContain('colour: red → {"odd":true}');
  });
});

test("everything is said in Italian", async () => {
  service.purchasing.waitingRemovals.mockResolvedValue([removal]);
  await open({ language: "it" });
  for (const words of [
    "Gestisci abbonamento",
    "Prossimo rinnovo",
    "Mantieni le licenze",
    "3 licenze in meno dal 1 dic",
  ]) {
    expect(text()).toContain(words);
  }
});

test("nothing is shown of an answer that comes when the person is gone", async () => {
  let answer: (value: ReturnType<typeof subscriptionOf>) => void = () => undefined;
  service.purchasing.subscription.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  await open();
  expect(text()).toContain("Reading…");
  model.dispose();
  unmount();
  answer(subscriptionOf());
  await settle();
  expect(root.childNodes).toHaveLength(0);
});
