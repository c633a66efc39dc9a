import { describe, expect, test } from "vitest";
import type { Audience } from "../audience.ts";
import { sampleMessages } from "../testing/samples.ts";
import { render } from "./render.ts";
import type { MailAccount } from "./write.ts";
import { writeMail } from "./write.ts";

const account = (changes: Partial<MailAccount> = {}): MailAccount => ({
  name: "Birch",
  language: "en",
  timeZone: "Europe/Rome",
  helpDesk: "https://birch.example",
  subscriptionUrl: "https://birch.example/subscription",
  endLink: "https://birch.example/end",
  sender: { email: "ada@birch.example", phone: "+39 02 1234" },
  ...changes,
});
const AUDIENCES: Audience[] = ["decider", "admin", "actor", "buyer", "requester", "sales", "sender"];
const SILENT = ["order.created", "order.charging", "order.requires_action", "order.unknown", "order.paid"];
const HOSTILE = `<img src=x onerror=alert(1)>"&'\r\nBcc: all@evil.example\n\n.\u2028\u202eright\u0007`;

const messages = sampleMessages("birch", "Ada Löw");
const written = (type: string, audience: Audience, changes: Partial<MailAccount> = {}, name = "Ada Löw") => {
  const message = sampleMessages("birch", name).find((each) => each.type === type);
  const draft = message === undefined ? null : writeMail(message, audience, account(changes));
  if (draft === null) throw new Error(`Nothing is written of ${type}`);
  return render(draft, "en");
};

test("every message says something in both languages, or nothing in both", () => {
  for (const message of messages) {
    for (const audience of AUDIENCES) {
      const [en, it] = (["en", "it"] as const).map((language) => writeMail(message, audience, account({ language })));
      const silent = [...SILENT, "order.expired", "availability.changed"].includes(message.type);
      expect([message.type, en === null, it === null]).toEqual([message.type, silent, silent]);
      if (en == null || it == null) continue;
      const [english, italian] = [render(en, "en"), render(it, "it")];
      for (const mail of [english, italian]) {
        expect(mail.subject).toMatch(/^\S.{5,}$/);
        expect(mail.text).not.toMatch(/\b(undefined|null|NaN)\b|\[object/);
      }
      expect(english.subject).not.toBe(italian.subject);
      expect(english.text).not.toBe(italian.text);
    }
  }
});

describe("whatever people write stays text", () => {
  test.each(messages.map(({ type }) => type).filter((type) => !SILENT.includes(type)))("in %s", (type) => {
    for (const audience of AUDIENCES) {
      for (const language of ["en", "it"] as const) {
        const message = sampleMessages("birch", HOSTILE).find((each) => each.type === type);
        const sender = { email: HOSTILE, phone: HOSTILE };
        const draft =
          message === undefined ? null : writeMail(message, audience, account({ language, sender, name: HOSTILE }));
        if (draft === null) continue;
        const { subject, text, html } = render(draft, language);
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\u2028\u202e]/u);
        expect(text).not.toMatch(/^(Bcc:|\.$)/m);
        expect(html).not.toMatch(/<img|onerror=alert\(1\)>/);
        expect(html.match(/<(?!\/?(?:p|ul|li|html|head|meta|title|body|!doctype)\b)/g)).toBeNull();
      }
    }
  });
});

describe("a web address that people write is no link", () => {
  const LINK = "https://evil.example/x";
  test.each(messages.map(({ type }) => type).filter((type) => !SILENT.includes(type)))("in %s", (type) => {
    for (const audience of AUDIENCES) {
      for (const language of ["en", "it"] as const) {
        const message = sampleMessages("birch", LINK).find((each) => each.type === type);
        const draft = message === undefined ? null : writeMail(message, audience, account({ language }));
        if (draft === null) continue;
        const { subject, text, html } = render(draft, language);
        for (const part of [subject, text, html]) {
          expect(part).not.toMatch(/https?:\/\/evil|evil\.example/);
          // What is ours still is one.
          expect(part.match(/https:\/\/\S+/g) ?? []).toSatisfy((links: string[]) =>
            links.every((link) => link.startsWith("https://birch.example")),
          );
        }
      }
    }
  });

  test("and reads as what they wrote", () => {
    const { subject, text } = written("request.made", "decider", {}, LINK);
    expect(subject).toBe("License request from https: //evil. example/x");
    expect(text).toContain("Reason:\n> https: //evil. example/x");
  });
});

test("a subject that is too long ends after a whole character", () => {
  const tooLong = written("request.made", "decider", {}, `${"x".repeat(178)}😀`).subject;
  expect(tooLong).toBe(`License request from ${"x".repeat(178)}…`);
  const { subject } = render({ subject: `${"x".repeat(199)}😀`, body: [] }, "en");
  expect(subject).toBe(`${"x".repeat(199)}…`);
  expect(render({ subject: `${"x".repeat(198)}😀`, body: [] }, "en").subject).toBe(`${"x".repeat(198)}😀`);
});

test("prices are for those who decide", () => {
  expect(written("request.made", "decider").text).toContain("€987.00 now, €5,432.00 more");
  expect(written("request.payment_failed", "decider").text).toContain("€987.00");
  for (const type of ["request.approved", "request.declined", "request.payment_failed", "request.expired"]) {
    expect(written(type, "requester").text).not.toMatch(/€|987|5,432/);
  }
});

test("those who asked do not read each other's reasons", () => {
  const reason = sampleMessages("birch", "Ada Löw").find(({ type }) => type === "request.expired");
  expect(reason).toBeDefined();
  expect(written("request.made", "decider").text).toContain("Reason:\n> Ada Löw");
  expect(written("request.expired", "requester").text).not.toContain("> Ada Löw");
});

test("figures and days are written as the language does, where the account is", () => {
  expect(written("order.provisioned", "buyer").text).toBe(
    [
      "Ada Löw changed the subscription of Birch.",
      "- Suite: 12 → 15\n- Sell: 4 → 2 at renewal",
      "Due now: €1,234.56, including tax. Receipt 2026-000001.",
      "Subscription: https://birch.example/subscription\n",
    ].join("\n\n"),
  );
  const italian = written("order.provisioned", "buyer", { language: "it" }).text;
  expect(italian.replaceAll("\u00a0", " ")).toContain("Da pagare ora: 1234,56 €, imposte incluse.");
  // Half past midnight of the next day in Rome.
  expect(written("request.made", "decider").text).toContain("by December 16, 2026");
  expect(written("request.made", "decider", { language: "it" }).text).toContain("entro il 16 dicembre 2026");
  expect(written("renewal.approaching", "decider", { timeZone: "America/New_York" }).text).toContain(
    "December 1, 2026",
  );
});

test("the form to sales carries how to reach its sender; the sender's own copy says its reference", () => {
  const form = written("sales.sent", "sales").text;
  expect(form).toContain("E-mail: ada@birch.example");
  expect(form).toContain("Phone: +39 02 1234");
  expect(form).toContain("Suite: 5 more");
  expect(form).toContain("Sell: 9 in total");
  const copy = written("sales.sent", "sender");
  expect(copy.text).toContain("S-2026-000001");
  expect(copy.text).not.toContain("+39");
});
