import english from "virtual:catalogue/en";
import italian from "virtual:catalogue/it";
import { signal } from "@preact/signals-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SeatState } from "../api/index.ts";
import { NOW, seatsOf, snapshotOf, viewerOf } from "../api/testing.ts";
import { createTranslate } from "../i18n/index.ts";
import type { FormState } from "./form-state.ts";
import { mountMeter } from "./index.ts";

const agent: FormState = { role: "agent", userType: "staff", refused: false };
const seats = signal<SeatState>(seatsOf(snapshotOf(10, 8)));
const form = signal<FormState | null>(agent);
const pressed = { onAdd: vi.fn(), onConnect: vi.fn(), onRetry: vi.fn(), onEnterTotal: vi.fn() };
let root: ShadowRoot;
let dispose: () => void;

beforeEach(() => {
  seats.value = seatsOf(snapshotOf(10, 8));
  form.value = agent;
  root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  dispose = mountIn("en");
});

afterEach(() => {
  dispose();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

function mountIn(language: "en" | "it") {
  const translate = createTranslate(language, language === "en" ? english : italian);
  return mountMeter(root, { seats, form, now: () => NOW, translate, language, theme: "light", ...pressed });
}

const text = () => root.textContent;
const button = (name: string) => [...root.querySelectorAll("button")].find(({ textContent }) => textContent === name);

test("where nobody is being added, what is said beside the button is the page's", () => {
  dispose();
  form.value = null;
  const translate = createTranslate("en", english);
  const hint = () => translate("team.hint");
  dispose = mountMeter(root, {
    seats,
    form,
    now: () => NOW,
    translate,
    language: "en",
    theme: "light",
    hint,
    ...pressed,
  });
  expect(text()).toContain("Every owner, admin and agent uses a license");
  form.value = agent;
  expect(text()).not.toContain("Every owner, admin and agent uses a license");
});

test("the meter has its name, its figures and their words", () => {
  const meter = root.querySelector("[role=meter]");
  expect(meter?.getAttribute("aria-label")).toBe("Licenses in use");
  expect(meter?.getAttribute("aria-valuenow")).toBe("8");
  expect(meter?.getAttribute("aria-valuemax")).toBe("10");
  expect(meter?.getAttribute("aria-valuetext")).toBe("8 of 10 licenses in use, 2 left");
  expect(meter?.textContent).toBe("8 of 10 licenses in use, 2 left");
  expect(text()).toContain("This agent uses one; 1 will be left.");
});

test("how many are left isn't seen twice where the host says it right beside", () => {
  dispose();
  const translate = createTranslate("en", english);
  const options = { seats, form, now: () => NOW, translate, language: "en", theme: "light", ...pressed } as const;
  dispose = mountMeter(root, { ...options, isLeftSaid: true });
  const meter = root.querySelector("[role=meter]");
  const seen = [...(meter?.querySelectorAll("strong, span:not(.hidden)") ?? [])].map((part) => part.textContent);
  expect(seen.join("")).toBe("8 of 10 licenses in use");
  expect(meter?.getAttribute("aria-valuetext")).toBe("8 of 10 licenses in use, 2 left");
});

test("the button asks for more", () => {
  button("Add more licenses")?.click();
  expect(pressed.onAdd).toHaveBeenCalledOnce();
});

test("it follows the form and the figures", () => {
  form.value = { ...agent, userType: "end_user" };
  expect(text()).toBe("End users don’t use a license; 2 are left.Add more licenses");
  form.value = agent;
  seats.value = seatsOf(snapshotOf(10, 9));
  expect(text()).toContain("This agent uses the last license.");
  seats.value = seatsOf(snapshotOf(10, 10));
  expect(text()).toContain("none left");
  expect(text()).toContain("No licenses are left, and this role uses one.");
});

test("a role in a product is named with what it does; whoever has a license keeps it", () => {
  form.value = { ...agent, role: "light_agent", productRole: "talk_team_lead" };
  expect(text()).toContain("With this role in Talk, this person uses one; 1 will be left.");
  seats.value = seatsOf(snapshotOf(10, 9));
  expect(text()).toContain("With this role in Talk, this person uses the last license.");
  form.value = { ...agent, holds: true };
  expect(text()).toContain("This person already uses a license.");
});

test("a refusal of the host is an alert, with the button foremost", () => {
  seats.value = seatsOf(snapshotOf(5, 5));
  form.value = { ...agent, refused: true };
  expect(root.querySelector("[role=alert]")?.textContent).toContain("Your form is kept");
  expect(button("Add more licenses")?.className).toContain("primary");
});

test("unknown is said with its reason, and never as a number", () => {
  seats.value = { ...seatsOf(null), problem: { type: "unreachable", status: 0, detail: "" } };
  expect(text()).toContain("Licenses in use: unknown");
  expect(text()).toContain("can’t be reached");
  expect(text()).not.toMatch(/\d/);
  button("Try again")?.click();
  expect(pressed.onRetry).toHaveBeenCalledOnce();
});

test("where it was never said how many licenses there are, a button leads to where it is", () => {
  seats.value = { ...seatsOf(null), problem: { type: "total-unknown", status: 0, detail: "" } };
  expect(text()).toContain("doesn’t know yet how many licenses the account has");
  expect(button("Try again")).toBeUndefined();
  button("Enter the number")?.click();
  expect(pressed.onEnterTotal).toHaveBeenCalledOnce();
});

test.each<[SeatState["connection"], string]>([
  [{ kind: "signed_out" }, "Connect to see how many licenses are left."],
  [{ kind: "not_connected" }, "No seat service is connected"],
  [{ kind: "updated" }, "Updated: reload the page"],
  [{ kind: "connecting" }, "Reading how many licenses are left…"],
])("%o is said", (connection, expected) => {
  seats.value = { connection, snapshot: null, problem: null };
  expect(text()).toContain(expected);
});

test("signed out, one press connects", () => {
  seats.value = { connection: { kind: "signed_out" }, snapshot: null, problem: null };
  button("Connect")?.click();
  expect(pressed.onConnect).toHaveBeenCalledOnce();
});

test("whoever may not see licenses gets an empty place", () => {
  seats.value = seatsOf(snapshotOf(10, 8), viewerOf("light_agent"));
  expect(text()).toBe("");
});

test("it speaks Italian", () => {
  dispose();
  dispose = mountIn("it");
  expect(text()).toContain("Questo agente ne usa una; ne resterà 1.");
  expect(button("Aggiungi altre licenze")).toBeDefined();
});

test("keys stay here, but for the host's Tab and Escape", () => {
  const heard: string[] = [];
  document.body.addEventListener("keydown", (event) => heard.push((event as KeyboardEvent).key));
  for (const key of ["a", "Enter", "Tab", "Escape"]) {
    root.querySelector("button")?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
  }
  expect(heard).toEqual(["Tab", "Escape"]);
});

test("nothing is left afterwards", () => {
  dispose();
  expect(root.childNodes).toHaveLength(0);
});

test.each([
  ["owner", /Add more first/],
  ["agent", /uses one\. Request one;/],
] as const)("with none left, %s is told what is open to them", (role, says) => {
  seats.value = seatsOf(snapshotOf(10, 10), viewerOf(role));
  expect(text()).toMatch(says);
});
