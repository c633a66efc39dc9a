import english from "virtual:catalogue/en";
import italian from "virtual:catalogue/it";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CallOptions, SeatRequest } from "../api/index.ts";
import { NOW, snapshotOf, viewerOf } from "../api/testing.ts";
import { endedBy, fakeAsking, fakeDraft, inquiryOf, problemOf, requestOf, ticketOf } from "../api/testing-asking.ts";
import { createTranslate } from "../i18n/index.ts";
import { capabilitiesWithoutService } from "../seats/index.ts";
import { spendPress } from "../ui/press.ts";
import { press as pressButton } from "../ui/testing/press.ts";
import type { AskingOptions } from "./mount-asking.tsx";
import { mountAsking } from "./mount-asking.tsx";

const MANAGED = { kind: "managed", instantPurchase: false } as const;
const SALES_ASSISTED = { kind: "sales_assisted", instantPurchase: false } as const;
const BY_ITSELF = { kind: "self_service", instantPurchase: false } as const;

const openSubscriptionPage = vi.fn();
const onClosed = vi.fn();
const onRetry = vi.fn();
const copy = vi.fn(async () => undefined);
let root: ShadowRoot;
let dispose: () => void;

beforeEach(() => {
  root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
});

afterEach(() => {
  dispose();
  expect(root.childNodes).toHaveLength(0);
  document.body.replaceChildren();
  vi.clearAllMocks();
});

async function open(more: Partial<AskingOptions> = {}) {
  const api = fakeAsking();
  dispose = mountAsking(root, {
    api,
    viewer: viewerOf("agent"),
    snapshot: snapshotOf(5, 5),
    translate: createTranslate("en", english),
    language: "en",
    theme: "light",
    drafts: { request: fakeDraft(), sales: fakeDraft() },
    now: () => NOW,
    newKey: () => "key-1",
    ...{ openSubscriptionPage, onClosed, onRetry, copy },
    ...more,
  });
  await settle();
  return api;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
/** What goes with whatever is sent. */
const wasPressed = ({ press }: CallOptions) => spendPress(press);
const text = () => (root.textContent ?? "").replace(/\u00a0/g, " ");
const title = () => root.querySelector("h2")?.textContent;
const buttons = () => [...root.querySelectorAll(".actions button")].map(({ textContent }) => textContent);

function button(name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`There is no button "${name}" in: ${text()}`);
  return found;
}

async function press(name: string): Promise<void> {
  pressButton(button(name));
  await settle();
}

async function type(label: string, value: string): Promise<void> {
  const found = [...root.querySelectorAll("label")].find(({ textContent }) => textContent?.startsWith(label));
  const input = root.querySelector<HTMLInputElement>(`#${found?.htmlFor}`);
  if (input === null) throw new Error(`There is no field "${label}".`);
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await settle();
}

describe("somebody who may ask", () => {
  test("sees who decides, asks, and sees how it stands", async () => {
    const api = await open();
    expect(root.querySelector("dialog")?.getAttribute("aria-label")).toBe("Add more licenses");
    expect(text()).toContain("All 5 licenses are in use.");
    expect(text()).toContain("Mara <b>Conti</b> (account owner) and Jon Bell (billing admin) decide.");
    expect(text()).toContain("Your form is kept. We’ll tell you as soon as they decide.");
    expect(buttons()).toEqual(["Cancel", "Request licenses"]);
    expect(text()).not.toMatch(/[$€£¥]/);
    await type("Reason", "Two <i>start</i> on Monday");
    await press("Request licenses");
    expect(api.requests.create).toHaveBeenCalledTimes(1);
    expect(title()).toBe("Your request for licenses");
    expect(text()).toContain("2 licenses for Suite");
    expect(text()).toContain("Sent to Mara <b>Conti</b> (account owner) and Jon Bell (billing admin).");
    expect(text()).toContain("Expires on Dec 7 if nobody decides");
    expect(root.activeElement).toBe(root.querySelector("h2"));
  });

  test("sends nothing for a click that nobody made, and says so", async () => {
    const api = await open();
    button("Request licenses").click();
    await settle();
    expect(api.requests.create).not.toHaveBeenCalled();
    expect(root.querySelector("[role=alert]")?.textContent).toBe(english["problem.not-pressed"]);
    await press("Request licenses");
    button("Cancel request").click();
    await settle();
    expect(api.requests.cancel).not.toHaveBeenCalled();
  });

  test("takes it back", async () => {
    await open();
    await press("Request licenses");
    await press("Cancel request");
    expect(title()).toBe("Your request has ended");
    expect(text()).toContain("You cancelled it.");
  });

  test("keeps what was typed where sending fails", async () => {
    const api = await open();
    api.requests.create.mockRejectedValueOnce(problemOf("unreachable"));
    await type("Reason", "Two start");
    await press("Request licenses");
    expect(root.querySelector("[role=alert]")?.textContent).toContain(
      "You can press again: it’s still only one request",
    );
    expect(root.querySelector("textarea")?.value).toBe("Two start");
    await press("Request licenses");
    expect(new Set(api.requests.create.mock.calls.map(([{ idempotencyKey }]) => idempotencyKey))).toEqual(
      new Set(["key-1"]),
    );
  });

  test("a day that is over is said, with the days that can be", async () => {
    await open();
    await type("Needed by", "2026-11-01");
    expect(root.querySelector("#needed-by-error")?.textContent).toContain("from Nov 23 to Nov 23, 2027");
    expect(button("Request licenses").getAttribute("aria-disabled")).toBe("true");
  });

  test("an administrator of a managed account has both ways, and comes back", async () => {
    await open({ viewer: viewerOf("admin", MANAGED) });
    expect(buttons()).toEqual(["Cancel", "Contact sales", "Request licenses"]);
    await press("Contact sales");
    expect(title()).toBe("Contact sales");
    expect(buttons()).toEqual(["Back", "Send to sales"]);
    await press("Back");
    expect(title()).toBe("Request licenses");
  });

  test.each<[string, Partial<SeatRequest>]>([
    ["Jon Bell approved it: the licenses have been added.", { state: "approved", ...endedBy("Jon Bell") }],
    ["Approved automatically: enough licenses are free", { state: "approved", ...endedBy(null) }],
    [
      "the purchase was undone: these licenses have been removed again",
      { state: "approved", ...endedBy("Jon Bell"), undoneAt: "2026-11-23T12:09:00Z" },
    ],
    ["<b>Jon</b> declined it: Not <i>now</i>", { state: "declined", ...endedBy("<b>Jon</b>", "Not <i>now</i>") }],
    ["Jon Bell passed it on to the sales representative", { state: "forwarded", ...endedBy("Jon Bell") }],
    ["Nobody decided by Dec 7", { state: "expired" }],
    ["It was merged into a newer request.", { state: "superseded", supersededBy: "req_2" }],
    ["Jon Bell bought licenses in the meantime", { state: "superseded", ...endedBy("Jon Bell") }],
    ["It is being approved and paid for right now.", { approving: true }],
    [
      "Amina <b>Yusuf</b> asked for the same: it is one request.",
      {
        people: [
          ...requestOf().people,
          { memberId: "x", name: "Amina <b>Yusuf</b>", reason: null, neededBy: null, askedAt: "2026-11-23T12:00:00Z" },
        ],
      },
    ],
  ])("reads: %s", async (sentence, more) => {
    const api = fakeAsking();
    api.requests.create.mockResolvedValue(requestOf(more));
    await open({ api });
    await press("Request licenses");
    expect(text()).toContain(sentence);
    expect(root.querySelectorAll("article i, article b b")).toHaveLength(0);
  });

  test("all of it is Italian", async () => {
    await open({ translate: createTranslate("it", italian), language: "it" });
    expect(text()).toContain("decidono Mara <b>Conti</b> (proprietario dell’account) e Jon Bell");
    await press("Richiedi licenze");
    expect(text()).toContain("2 licenze per Suite");
    expect(text()).toContain("Se nessuno decide, scade il 7 dic");
  });
});

describe("somebody who asks in a ticket of the help desk", () => {
  const viewer = {
    ...viewerOf("agent"),
    name: "Mara <b>Conti</b>",
    capabilities: [...capabilitiesWithoutService("agent")],
  };

  test("says how many, what for and until when, and is led to the ticket", async () => {
    const drafts = { request: fakeDraft(), sales: fakeDraft() };
    const api = await open({ viewer, drafts });
    expect(text()).toContain("All 5 licenses are in use.");
    expect(text()).toContain("This creates a ticket in your help desk.");
    expect(text()).toContain("5 now + 1 = 6 licenses");
    expect(buttons()).toEqual(["Cancel", "Request licenses"]);
    await type("Additional licenses", "2");
    await type("Reason", "Two <i>start</i> on Monday");
    await type("Needed by", "2026-12-01");
    expect(drafts.request.kept).toMatchObject({
      add: "2",
      reason: "Two <i>start</i> on Monday",
      neededBy: "2026-12-01",
    });
    await press("Request licenses");
    expect(api.tickets.create).toHaveBeenCalledExactlyOnceWith(
      {
        subject: "2 more agent licenses",
        body: [
          "Mara <b>Conti</b> asks for 2 more agent licenses.",
          "Two <i>start</i> on Monday",
          "Needed by Dec 1",
          "5 of 5 licenses in use, none left",
        ].join("\n\n"),
        idempotencyKey: "key-1",
      },
      expect.toSatisfy(wasPressed),
    );
    expect(title()).toBe("Your ticket for licenses");
    expect(text()).toContain("Created on Nov 23. You’ll get the answer in the ticket.");
    const link = root.querySelector<HTMLAnchorElement>("article a");
    expect([link?.getAttribute("href"), link?.target, link?.textContent]).toEqual([
      "/agent/tickets/42",
      "_blank",
      "Open ticket 42",
    ]);
    expect(drafts.request.kept).toBeNull();
    expect(root.activeElement).toBe(root.querySelector("h2"));
  });

  test("is shown the ticket that still waits, and may ask for more", async () => {
    const api = fakeAsking();
    api.tickets.open.mockResolvedValueOnce([
      ticketOf({ subject: "<b>3</b> more" }),
      ticketOf({ id: "41", isOpen: false }),
    ]);
    await open({ viewer, api });
    expect(text()).toContain("<b>3</b> more");
    expect(text()).toContain("Solved.");
    await press("Ask for more");
    expect(root.querySelector<HTMLInputElement>("[role=spinbutton]")?.value).toBe("1");
  });

  test("loses nothing where sending fails: pressed again, it is the same ticket", async () => {
    const drafts = { request: fakeDraft(), sales: fakeDraft() };
    const api = await open({ viewer, drafts });
    api.tickets.create.mockRejectedValueOnce(problemOf("help-desk-unavailable"));
    await type("Reason", "Two start");
    await press("Request licenses");
    expect(root.querySelector("[role=alert]")?.textContent).toMatch(
      /^Seatmeter can’t use the help desk’s answer.*still only one request/,
    );
    expect(drafts.request.kept).toMatchObject({ reason: "Two start", key: "key-1" });
    dispose();
    const again = await open({ viewer, drafts, newKey: () => "another" });
    await press("Request licenses");
    expect(again.tickets.create).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ idempotencyKey: "key-1" }),
      expect.toSatisfy(wasPressed),
    );
  });

  test("is shown the ticket whose answer never came: it is not made again", async () => {
    const kept = { add: "2", reason: "Two start", neededBy: "", key: "key-1" };
    const api = fakeAsking();
    api.tickets.open.mockResolvedValueOnce([ticketOf({ key: "key-1" })]);
    await open({ viewer, api, drafts: { request: fakeDraft(kept), sales: fakeDraft() } });
    expect(title()).toBe("Your ticket for licenses");
    await press("Ask for more");
    expect(root.querySelector("textarea")?.value).toBe("");
    await press("Request licenses");
    const { create } = api.tickets;
    expect(create).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ subject: "1 more agent license" }),
      expect.toSatisfy(wasPressed),
    );
  });

  test.each([
    ["0", "Add at least one license"],
    ["1,000", "That could mean two different numbers"],
    ["many", "number"],
  ])("can't ask for %s", async (number, said) => {
    const api = await open({ viewer });
    await type("Additional licenses", number);
    expect(root.querySelector("#quantity-error")?.textContent).toContain(said);
    expect(button("Request licenses").getAttribute("aria-disabled")).toBe("true");
    await press("Request licenses");
    expect(api.tickets.create).not.toHaveBeenCalled();
  });

  test("is told what is being looked for", async () => {
    const api = fakeAsking();
    api.tickets.open.mockReturnValueOnce(new Promise(() => undefined));
    await open({ viewer, api });
    expect(root.querySelector("[role=status]")?.textContent).toBe("Looking for your tickets…");
    expect(buttons()).toEqual(["Cancel"]);
  });

  test("asks also where their tickets can't be listed, and where the numbers aren't known", async () => {
    const api = fakeAsking();
    api.tickets.open.mockRejectedValueOnce(problemOf("not-permitted"));
    await open({ viewer, api, snapshot: null });
    expect(text()).not.toContain("now +");
    await press("Request licenses");
    expect(api.tickets.create.mock.calls[0]?.[0].body).toBe("Mara <b>Conti</b> asks for 1 more agent license.");
  });

  test("is told who is signed in where that is somebody else", async () => {
    const api = fakeAsking();
    api.tickets.open.mockRejectedValueOnce(problemOf("person-changed"));
    await open({ viewer, api });
    expect(text()).toContain("Somebody else is signed in now.");
    await press("Try again");
    expect(buttons()).toEqual(["Cancel", "Request licenses"]);
  });
});

describe("the form to sales", () => {
  const viewer = viewerOf("owner", SALES_ASSISTED);

  test("says what is missing only when it is sent, then sends and has a number to copy", async () => {
    const api = await open({ viewer });
    expect(title()).toBe("Contact sales");
    expect(text()).toContain("Your sales representative is Sam Seller.");
    expect(root.querySelector("[role=spinbutton]")?.getAttribute("aria-valuemin")).toBe("0");
    expect(root.querySelector(".error")).toBeNull();
    await press("Send to sales");
    expect(text()).toContain("Type the email address where sales can reach you.");
    expect(text()).toContain("Choose how many licenses you need, or write what you would like.");
    expect(api.sales.inquire).not.toHaveBeenCalled();
    await type("Email", "mara@acorn.example");
    await type("Message", "Ten, please");
    await press("Send to sales");
    expect(title()).toBe("Sent to sales");
    expect(root.querySelector("output.number")?.textContent).toBe("N5WG-PGDW");
    expect(text()).toContain("Sent on Nov 23. Sam Seller will get in touch.");
    expect(text()).toContain("Ten, <b>please</b>");
    await press("Copy");
    expect(copy).toHaveBeenCalledWith("N5WG-PGDW");
    expect(text()).toContain("Copied.");
  });

  test.each([
    ["Sales placed the order on Nov 24.", inquiryOf({ state: "ordered", orderedAt: "2026-11-24T12:00:00Z" })],
    ["The licenses were added on Nov 25.", inquiryOf({ state: "arrived", arrivedAt: "2026-11-25T12:00:00Z" })],
  ])("follows it: %s", async (sentence, inquiry) => {
    const api = fakeAsking();
    api.sales.list.mockResolvedValue({
      items: [inquiryOf({ by: { memberId: viewer.memberId, name: "" } })],
      nextCursor: null,
    });
    await open({ api, viewer });
    api.push("2026-11-23T12:00:00Z");
    await settle();
    api.sales.follow.mockResolvedValue(inquiry);
    api.push("2026-11-25T12:00:00Z");
    await settle();
    expect(text()).toContain(sentence);
  });

  test("where it can't be read, says why, who can help and where else to go, and is tried again", async () => {
    const api = fakeAsking();
    api.purchasing.subscription.mockRejectedValueOnce(problemOf("internal"));
    await open({ viewer, api });
    expect(title()).toBe("Your subscription can’t be read");
    expect(root.querySelector("[role=alert]")?.textContent).toContain("Something went wrong in the seat service.");
    expect(text()).toContain("Sam Seller");
    expect(buttons()).toEqual(["Cancel", "Manage subscription", "Try again"]);
    await press("Try again");
    expect(title()).toBe("Contact sales");
  });

  test("offers Manage subscription where there is one, and else says who can help", async () => {
    await open({ viewer });
    await press("Manage subscription");
    expect(openSubscriptionPage).toHaveBeenCalledOnce();
    dispose();
    await open({ viewer: viewerOf("owner", MANAGED) });
    expect(buttons()).toEqual(["Cancel", "Send to sales"]);
    for (const words of [
      "This account’s licenses can’t be changed here",
      "Sam Seller",
      "Customer support",
      "Jon Bell (billing admin)",
    ]) {
      expect(text()).toContain(words);
    }
  });

  test("opens filled in where something else led here", async () => {
    const wish = { lines: [{ target: "workforce", add: 2 }], message: "For the new site" };
    const api = await open({ viewer: viewerOf("owner"), start: { kind: "sales", wish } });
    await type("Email", "mara@acorn.example");
    await press("Send to sales");
    expect(api.sales.inquire).toHaveBeenCalledWith(
      expect.objectContaining({ lines: [{ target: "workforce", add: 2 }], message: "For the new site" }),
      expect.toSatisfy(wasPressed),
    );
  });
});

describe("a request, for somebody who decides and may not buy here", () => {
  const start = { kind: "decide", request: requestOf() } as const;

  test("is passed on to sales, with what was asked for and why", async () => {
    const api = await open({ viewer: viewerOf("owner", MANAGED), start });
    expect(title()).toBe("Request for licenses");
    expect(text()).toContain("Mara Conti asks for 2 licenses for Suite");
    await type("Email", "mara@acorn.example");
    await press("Pass on to sales");
    expect(api.sales.inquire).toHaveBeenCalledWith(
      expect.objectContaining({ seatRequestId: "req_1", lines: [{ target: "suite", add: 2 }], message: "Two start" }),
      expect.toSatisfy(wasPressed),
    );
  });

  test.each([MANAGED, BY_ITSELF])("is declined with a reason: $kind", async (terms) => {
    const api = await open({ viewer: viewerOf("owner", terms), start });
    await press("Decline");
    expect(root.activeElement?.id).toBe("decline-reason");
    expect(button("Decline request").getAttribute("aria-disabled")).toBe("true");
    await type("Reason", " Not this quarter ");
    await press("Decline request");
    expect(api.requests.decline).toHaveBeenCalledWith(
      { requestId: "req_1", reason: "Not this quarter" },
      expect.toSatisfy(wasPressed),
    );
    expect(title()).toBe("The request was declined");
  });

  test("is led to the subscription page where licenses are added there", async () => {
    await open({ viewer: viewerOf("owner", BY_ITSELF), start });
    await press("Manage subscription");
    expect(openSubscriptionPage).toHaveBeenCalledOnce();
  });
});

describe("a screen never ends without a next step", () => {
  test("where only the subscription page is open", async () => {
    await open({ viewer: viewerOf("owner", BY_ITSELF) });
    expect(text()).toContain("You can change the number of licenses on the subscription page; your form is kept.");
    expect(buttons()).toEqual(["Cancel", "Manage subscription"]);
  });

  test("for whom nothing is open, it is said who can", async () => {
    await open({ viewer: viewerOf("light_agent"), backTo: "page" });
    expect(text()).toContain("The account owner or a billing admin can.");
    for (const words of ["Sam Seller", "Customer support", "Mara <b>Conti</b> (account owner)"]) {
      expect(text()).toContain(words);
    }
    expect(buttons()).toEqual(["Close"]);
  });

  test("where the role could not be read, it is read again", async () => {
    await open({ viewer: viewerOf("unknown") });
    expect(text()).toContain("Your role couldn’t be read");
    await press("Try again");
    expect(onRetry).toHaveBeenCalledOnce();
    expect(onClosed).toHaveBeenCalledOnce();
  });

  test("where the subscription can't be read, it can be tried again", async () => {
    const api = fakeAsking();
    api.purchasing.subscription.mockRejectedValueOnce(problemOf("internal"));
    await open({ api });
    expect(title()).toBe("Your subscription can’t be read");
    await press("Try again");
    expect(root.querySelector("[role=spinbutton]")).not.toBeNull();
  });
});
