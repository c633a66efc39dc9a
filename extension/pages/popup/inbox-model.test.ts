import { expect, test, vi } from "vitest";
import { viewerOf } from "../../../shared/api/testing.ts";
import { fakeAsking, problemOf, requestOf } from "../../../shared/api/testing-asking.ts";
import { SOME_PRESS } from "../../../shared/ui/testing/press.ts";
import { createInbox } from "./inbox-model.ts";

const review = vi.fn(async () => undefined);
const onChanged = vi.fn();

function inboxOf(role: "owner" | "admin" | "agent") {
  onChanged.mockClear();
  const { requests } = fakeAsking();
  return { requests, inbox: createInbox({ viewer: viewerOf(role), requests, review, onChanged }) };
}

test("who decides sees what waits for them", async () => {
  const { requests, inbox } = inboxOf("owner");
  requests.list.mockResolvedValue({ items: [requestOf()], nextCursor: null });
  await inbox.read();
  expect(inbox.state.value).toEqual({ kind: "read", toDecide: [requestOf()], own: [] });
});

test("who asked sees their own alone, also where they may read others'", async () => {
  const { requests, inbox } = inboxOf("admin");
  const people = [{ ...requestOf().people[0], memberId: "member-admin" }] as ReturnType<typeof requestOf>["people"];
  const own = requestOf({ id: "req_2", people });
  requests.list.mockResolvedValue({ items: [requestOf(), own], nextCursor: null });
  await inbox.read();
  expect(inbox.state.value).toEqual({ kind: "read", toDecide: [], own: [own] });
});

test("what was declined is gone, and the numbers are read anew", async () => {
  const { requests, inbox } = inboxOf("owner");
  requests.list.mockResolvedValueOnce({ items: [requestOf()], nextCursor: null });
  await inbox.read();
  const declining = inbox.decline(requestOf());
  expect(inbox.decline(requestOf())).toBe(declining);
  declining.open();
  await declining.send(SOME_PRESS);
  expect(requests.decline, "a reason is wanted").not.toHaveBeenCalled();
  declining.write("Not now");
  await Promise.all([declining.send(SOME_PRESS), declining.send(SOME_PRESS)]);
  expect(requests.decline).toHaveBeenCalledTimes(1);
  expect(onChanged).toHaveBeenCalled();
  await vi.waitFor(() => expect(inbox.state.value).toMatchObject({ toDecide: [] }));
});

test("declining that fails keeps the reason; lists that can't be read keep what was read", async () => {
  const { requests, inbox } = inboxOf("owner");
  requests.list.mockRejectedValueOnce(problemOf("unreachable"));
  await inbox.read();
  expect(inbox.state.value).toEqual({ kind: "failed" });
  await inbox.read();
  requests.list.mockRejectedValueOnce(problemOf("unreachable"));
  await inbox.read();
  expect(inbox.state.value.kind).toBe("read");
  requests.decline.mockRejectedValueOnce(problemOf("request-closed"));
  const declining = inbox.decline(requestOf());
  declining.open();
  declining.write("Not now");
  await declining.send(SOME_PRESS);
  expect(declining.state.value).toMatchObject({
    reason: "Not now",
    isSending: false,
    problem: { type: "request-closed" },
  });
});
