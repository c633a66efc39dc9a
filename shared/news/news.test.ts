import { expect, test, vi } from "vitest";
import { viewerOf } from "../api/testing.ts";
import { endedBy, fakeAsking, fakeDraft, inquiryOf, problemOf, requestOf } from "../api/testing-asking.ts";
import type { News } from "./index.ts";
import { createNews } from "./index.ts";

const onFresh = vi.fn<(news: News) => void>();
const declined = requestOf({ state: "declined", ...endedBy("Jon Bell", "No") });
const page = <T>(...items: T[]) => ({ items, nextCursor: null });

function newsFor(role: "owner" | "agent", { api = fakeAsking(), told = fakeDraft() } = {}) {
  onFresh.mockClear();
  const managed = role === "owner" ? viewerOf("owner", { kind: "managed", instantPurchase: false }) : viewerOf("agent");
  return { api, told, model: createNews({ ...api, viewer: managed, told, onFresh }) };
}

test("who decides is told of what waits, and how much more does", async () => {
  const { api, model } = newsFor("owner");
  api.requests.list.mockResolvedValue(page(requestOf(), requestOf({ id: "req_2" }), requestOf({ approving: true })));
  await model.read();
  expect(model.news.value).toMatchObject({ kind: "to_decide", request: { id: "req_1" }, more: 1 });
  expect(onFresh).toHaveBeenCalledTimes(2);
  await model.read();
  expect(onFresh).toHaveBeenCalledTimes(2);
});

test("who asked is told once what became of it, in all pages and for good", async () => {
  const { api, told, model } = newsFor("agent");
  api.requests.list.mockResolvedValue(page(declined));
  await model.read();
  expect(model.news.value).toEqual({ kind: "decided", request: declined });
  expect(api.sales.list, "an agent writes to no sales").not.toHaveBeenCalled();
  if (model.news.value !== null) await model.dismiss(model.news.value);
  expect(model.news.value).toBeNull();

  const next = newsFor("agent", { api, told });
  await next.model.read();
  expect(next.model.news.value).toBeNull();
  expect(onFresh).not.toHaveBeenCalled();
});

test.each([
  ["what waits", requestOf()],
  ["what they took back themselves", requestOf({ state: "cancelled" })],
  ["what others asked for", { ...declined, people: [] }],
])("%s is no news to who asked", async (_, request) => {
  const { api, model } = newsFor("agent");
  api.requests.list.mockResolvedValue(page(request));
  await model.read();
  expect(model.news.value).toBeNull();
});

test("what is undone after it was told is told again", async () => {
  const { api, model } = newsFor("agent");
  const approved = requestOf({ state: "approved", ...endedBy("Jon Bell") });
  api.requests.list.mockResolvedValue(page(approved));
  await model.read();
  await model.dismiss({ kind: "decided", request: approved });
  api.requests.list.mockResolvedValue(page({ ...approved, undoneAt: "2026-11-23T12:09:00Z" }));
  await model.read();
  expect(model.news.value).toMatchObject({ kind: "decided", request: { undoneAt: "2026-11-23T12:09:00Z" } });
});

test("each step of a form to sales is news to its sender", async () => {
  const { api, model } = newsFor("owner");
  api.sales.list.mockResolvedValue(page(inquiryOf()));
  await model.read();
  expect(model.news.value).toBeNull();
  for (const state of ["ordered", "arrived"] as const) {
    const inquiry = inquiryOf({ state });
    api.sales.list.mockResolvedValue(
      page(inquiry, inquiryOf({ id: "inq_2", state, by: { memberId: "x", name: "X" } })),
    );
    await model.read();
    expect(model.news.value).toEqual({ kind: "inquiry", inquiry });
    await model.dismiss({ kind: "inquiry", inquiry });
  }
});

test("hidden in one page it is there again in the next", async () => {
  const { api, told, model } = newsFor("owner");
  api.requests.list.mockResolvedValue(page(requestOf()));
  await model.read();
  if (model.news.value !== null) model.hide(model.news.value);
  expect(model.news.value).toBeNull();
  const next = newsFor("owner", { api, told });
  await next.model.read();
  expect(next.model.news.value?.kind).toBe("to_decide");
  expect(onFresh).not.toHaveBeenCalled();
});

test("lists that can't be read leave what was known, and nonsense in the storage harms nothing", async () => {
  const { api, model } = newsFor("owner", { told: fakeDraft({ "req_1 1": "nonsense" }) });
  api.requests.list.mockResolvedValue(page(requestOf()));
  await model.read();
  api.requests.list.mockRejectedValue(problemOf("unreachable"));
  await model.read();
  expect(model.news.value?.kind).toBe("to_decide");
});
