import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { SalesInquiryDraft } from "../api/schemas/sales-inquiry.ts";
import { viewerOf } from "../api/testing.ts";
import { requestOf, SUBSCRIPTION } from "../api/testing-asking.ts";
import { withText } from "../quantities/index.ts";
import { formFor, readyInquiry, wrongField } from "./sales-form.ts";
import type { SalesField, SalesForm, SalesWish } from "./sales-state.ts";

function formWith(more: Partial<SalesForm> = {}, wish: SalesWish | null = null): SalesForm {
  const form = formFor(SUBSCRIPTION, viewerOf("owner"), { wish, kept: null });
  if (form === null) throw new Error("There is no form.");
  return { ...form, email: "mara@acorn.example", ...more };
}

function formWithOne(more: Partial<SalesForm> = {}): SalesForm {
  const form = formWith(more);
  return { ...form, quantities: withText(form.quantities, "suite", "1") };
}

/** What people type; the schema says which of it can be sent. */
const TYPED: Record<SalesField, readonly string[]> = {
  name: ["Mara", "x".repeat(200), "x".repeat(201)],
  email: [
    "o'connor@example.com",
    "a&b@example.com",
    "ann@xn--bcher-kva.example",
    "ann@bücher.example",
    "a..b@c.example",
    `${"x".repeat(243)}@b.example`,
    `${"x".repeat(244)}@b.example`,
    "a@b.example",
    "a+b.c@d-e.example",
    "a@b",
    "a b@c.example",
    "a@b.example, c@d.example",
    "Ada <a@b.example>",
    "@b.c",
  ],
  phone: [
    "+1 555 0100 ext. 12",
    "＋３９ ０２ １２３４",
    `${"x".repeat(37)}123`,
    `${"x".repeat(38)}123`,
    "+39\n02 1234567",
    "+39 02 1234567",
    "(02) 12/34-56 x7",
    "123",
    "12",
    "call me",
    "+39 02 1234567 ".repeat(4).trim(),
  ],
  message: ["Ten more", "x".repeat(2_000), "x".repeat(2_001)],
};

test.each(Object.entries(TYPED) as [SalesField, string[]][])("%s is taken as the service takes it", (field, texts) => {
  const entry: v.GenericSchema = SalesInquiryDraft.entries[field];
  for (const text of texts) {
    expect([text, wrongField(formWith({ [field]: text }), field) === null]).toEqual([text, v.is(entry, text)]);
  }
});

describe("what is missing", () => {
  test("a telephone number never is, a message only without a number", () => {
    expect(wrongField(formWith(), "phone")).toBeNull();
    expect(wrongField(formWith(), "message")).toBe("missing");
    expect(wrongField(formWithOne(), "message")).toBeNull();
    expect(wrongField(formWith({ name: " ", email: "" }), "name")).toBe("missing");
    expect(wrongField(formWith({ email: "" }), "email")).toBe("missing");
  });

  test("what is ready is a form as the service takes it", () => {
    const ready = readyInquiry(formWithOne({ phone: " +39 02 1234567 ", message: "\n" }));
    expect(v.parse(SalesInquiryDraft, ready)).toEqual({
      name: "Mara Conti",
      email: "mara@acorn.example",
      phone: "+39 02 1234567",
      lines: [{ target: "suite", add: 1 }],
      message: "",
    });
  });

  test("a number that nobody chose is not sent beside what somebody wrote", () => {
    expect(readyInquiry(formWith({ message: "Ten more, please" }))).toMatchObject({ lines: [] });
  });
});

describe("a form that opens with a wish", () => {
  test("has the lines that only sales can add, and no others", () => {
    const form = formWith({}, { lines: [{ target: "workforce", add: 4 }], message: "For the new site" });
    expect(form.quantities.variant).toBe("full");
    expect(readyInquiry(form)).toMatchObject({ lines: [{ target: "workforce", add: 4 }], message: "For the new site" });
  });

  test("passes a request on", () => {
    const form = formWith({}, { request: requestOf(), message: "Two start" });
    expect(form.quantities.variant).toBe("simplified");
    expect(readyInquiry(form)).toMatchObject({ seatRequestId: "req_1", lines: [{ target: "suite", add: 2 }] });
  });

  test("goes on with what was kept of the same request, and of no other", () => {
    const wish = { request: requestOf(), message: "Two start" };
    const kept = {
      ...{ quantities: { variant: "simplified", texts: { suite: "3" } } as const, name: "M", email: "m@x.example" },
      ...{ phone: "", message: "Mine", seatRequestId: "req_1", key: "key-1" },
    };
    const viewer = viewerOf("owner");
    expect(formFor(SUBSCRIPTION, viewer, { wish, kept })).toMatchObject({ message: "Mine", key: "key-1" });
    const other = formFor(SUBSCRIPTION, viewer, { wish, kept: { ...kept, seatRequestId: "req_2" } });
    expect(other).toMatchObject({ message: "Two start", key: null, email: "m@x.example", seatRequestId: "req_1" });
  });
});
