import { expect, test } from "vitest";
import type { Account } from "../desk.ts";
import { mailPage } from "./mail-page.ts";

const LOOK = { lang: "en", dir: "ltr", theme: "light" } as const;

test("a mail is shown as text, whatever is in it", () => {
  const hostile = `</pre><script>alert("1")</script>'`;
  const mail = { id: "1", account: "acorn", message_id: "<a@b>", arrivals: 2, received_at: new Date(0) };
  const page = mailPage(
    { name: hostile } as Account,
    [{ ...mail, sender: hostile, receiver: hostile, subject: hostile, body: hostile }],
    LOOK,
  );
  expect(page).not.toContain("<script");
  expect(page.match(/&#60;script&#62;/g)).toHaveLength(6);
  expect(page).toContain("arrived 2 times");
});
