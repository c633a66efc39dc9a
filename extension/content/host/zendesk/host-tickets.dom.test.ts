import { beforeEach, expect, test } from "vitest";
import { pressNow, SOME_PRESS } from "../../../../shared/ui/testing/press.ts";
import { createHostTickets } from "./host-tickets.ts";

const DESK = "https://acme.zendesk.com";
const ME = "GET /api/v2/users/me";
const NEWEST = "GET /api/v2/users/7/tickets/requested";
const CREATE = "POST /api/v2/tickets";

interface Asked {
  route: string;
  query: string;
  credentials: string | undefined;
  headers: Record<string, string>;
  body: unknown;
}

let asked: Asked[];
let answers: Record<string, () => Response>;

const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status });
const ticket = (id: number, more: object = {}) => ({
  ...{ id, subject: "2 more agent licenses", status: "new", created_at: "2026-11-26T08:00:00Z" },
  ...{ tags: ["seatmeter_licenses"], external_id: null, description: "not read" },
  ...more,
});

const ask: typeof fetch = async (url, init) => {
  const { pathname, search } = new URL(String(url));
  const route = `${init?.method} ${pathname}`;
  const headers = Object.fromEntries(
    [...new Headers(init?.headers)].map(([name, value]) => [name.toLowerCase(), value]),
  );
  const body: unknown = typeof init?.body === "string" ? JSON.parse(init.body) : null;
  asked.push({ route, query: search, credentials: init?.credentials, headers, body });
  const answer = answers[route];
  if (answer === undefined) throw new TypeError("network");
  return answer();
};
const tickets = createHostTickets("7", DESK, ask);
const wish = { subject: "2 more agent licenses", body: "Two <b>start</b>", idempotencyKey: "key-1" };

beforeEach(() => {
  asked = [];
  answers = { [ME]: json({ user: { id: 7, authenticity_token: "of the page" } }) };
});

test("a ticket is made with the session of the page, its token, and a key of its own", async () => {
  answers[CREATE] = json({ ticket: ticket(42, { external_id: "key-1" }) }, 201);
  expect(await tickets.create(wish, { press: pressNow() })).toEqual({
    ...{ id: "42", subject: "2 more agent licenses", isOpen: true, createdAt: "2026-11-26T08:00:00Z" },
    key: "key-1",
  });
  const [, made] = asked;
  expect(made).toMatchObject({
    route: CREATE,
    headers: { "x-csrf-token": "of the page", "idempotency-key": "key-1", "content-type": "application/json" },
    body: {
      ticket: {
        subject: wish.subject,
        comment: { body: wish.body },
        tags: ["seatmeter_licenses"],
        external_id: "key-1",
      },
    },
  });
  expect(
    asked.every(({ credentials, headers }) => credentials === "same-origin" && !("authorization" in headers)),
  ).toBe(true);
});

test("without a press, with one that nobody made, or with the same one again, nothing leaves", async () => {
  answers[CREATE] = json({ ticket: ticket(42) }, 201);
  const press = pressNow();
  await tickets.create(wish, { press });
  asked = [];
  for (const options of [undefined, {}, { press: SOME_PRESS }, { press }]) {
    await expect(tickets.create(wish, options)).rejects.toMatchObject({ type: "not-pressed" });
  }
  expect(asked).toEqual([]);
});

test.each([
  ["nobody is signed in", { id: null, authenticity_token: "" }, "signed-out"],
  ["somebody else is", { id: 8, authenticity_token: "theirs" }, "person-changed"],
])("where %s nothing is written, and nothing told", async (_, user, type) => {
  answers = { [ME]: json({ user }), [CREATE]: json({ ticket: ticket(42) }, 201), [NEWEST]: json({ tickets: [] }) };
  await expect(tickets.create(wish, { press: pressNow() })).rejects.toMatchObject({ type });
  await expect(tickets.open()).rejects.toMatchObject({ type });
  expect(asked.map(({ route }) => route)).toEqual([ME, ME]);
});

test("of all tickets that somebody asked for, ours that wait are told", async () => {
  answers[NEWEST] = json({
    tickets: [ticket(5), ticket(4, { tags: [] }), ticket(3, { status: "solved" }), ticket(2, { status: "pending" })],
  });
  expect((await tickets.open()).map(({ id }) => id)).toEqual(["5", "2"]);
  expect(asked.at(-1)?.query).toBe("?sort_by=created_at&sort_order=desc&per_page=100");
});

test.each([
  ["solved", false],
  ["closed", false],
  ["hold", true],
])("one that is %s", async (status, isOpen) => {
  answers["GET /api/v2/tickets/42"] = json({ ticket: ticket(42, { status, subject: null }) });
  expect(await tickets.read("42")).toMatchObject({ isOpen, subject: "" });
});

test.each([
  ["a page in place of the API", () => new Response("<!doctype html>"), "help-desk-unavailable"],
  ["another shape", json({ ticket: { id: "42" } }, 201), "help-desk-unavailable"],
  ["a moment that is none", json({ ticket: ticket(42, { created_at: "soon" }) }, 201), "help-desk-unavailable"],
  ["a refusal", json({ error: "Forbidden" }, 403), "not-permitted"],
  ["a mistake of the host's", json({ error: { title: "x", message: "y" } }, 422), "help-desk-unavailable"],
])("%s is no ticket", async (_, answer, type) => {
  answers[CREATE] = answer;
  await expect(tickets.create(wish, { press: pressNow() })).rejects.toMatchObject({ type });
});

test("no answer is the help desk's, and whoever stops waiting is not told of it", async () => {
  await expect(tickets.create(wish, { press: pressNow() })).rejects.toMatchObject({ type: "help-desk-unavailable" });
  await expect(tickets.create(wish, { press: pressNow(), signal: AbortSignal.abort("left") })).rejects.toBe("left");
});
