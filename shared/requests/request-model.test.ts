import { afterEach, describe, expect, test } from "vitest";
import { NOW, viewerOf } from "../api/testing.ts";
import { endedBy, fakeAsking, fakeDraft, problemOf, requestOf } from "../api/testing-asking.ts";
import { addedLines } from "../quantities/index.ts";
import { SOME_PRESS } from "../ui/testing/press.ts";
import type { RequestModel } from "./request-model.ts";
import { createRequestModel } from "./request-model.ts";
import type { RequestForm } from "./request-state.ts";

let model: RequestModel;
let keys = 0;

afterEach(() => model.dispose());

async function open({ api = fakeAsking(), draft = fakeDraft(), viewer = viewerOf("agent") } = {}) {
  model = createRequestModel({ api, viewer, draft, now: () => NOW, newKey: () => `key-${++keys}` });
  await settle();
  return { api, draft };
}

const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
const state = () => model.state.value;

function form(): RequestForm {
  const { value } = model.state;
  if (value.kind !== "form" && value.kind !== "sending") throw new Error(`There is no form: ${value.kind}`);
  return value.form;
}

describe("opening", () => {
  test("one license is asked for where nothing was kept", async () => {
    await open();
    expect(addedLines(form().quantities)).toEqual([{ target: "suite", add: 1 }]);
  });

  test("what waits already comes first, and leads to more", async () => {
    const api = fakeAsking();
    const others = requestOf({ id: "req_2", people: [] });
    api.requests.list.mockResolvedValue({ items: [requestOf(), others], nextCursor: null });
    await open({ api });
    expect(state()).toMatchObject({ kind: "sent", sent: [{ id: "req_1" }] });
    model.again();
    expect(state().kind).toBe("form");
  });

  test("what was typed is there again", async () => {
    const { draft } = await open();
    model.type("suite", "3");
    model.writeReason("Two start on Monday");
    model.writeNeededBy("2026-11-30", false);
    model.dispose();
    await open({ draft: fakeDraft(draft.kept) });
    expect(form()).toMatchObject({ reason: "Two start on Monday", neededBy: "2026-11-30", key: null, notice: null });
    expect(addedLines(form().quantities)).toEqual([{ target: "suite", add: 3 }]);
  });

  test.each([null, 1, "text", {}, { quantities: {}, reason: "", neededBy: "" }, { quantities: null }])(
    "a draft that isn't one is as good as none: %j",
    async (kept) => {
      await open({ draft: fakeDraft(kept as object) });
      expect(form().reason).toBe("");
    },
  );

  test("a failure can be tried again", async () => {
    const api = fakeAsking();
    api.requests.list.mockRejectedValueOnce(problemOf("unreachable"));
    await open({ api });
    expect(state()).toMatchObject({ kind: "failed", problem: { type: "unreachable" } });
    model.retry();
    await settle();
    expect(state().kind).toBe("form");
  });
});

describe("asking", () => {
  test("sends what was typed, forgets the draft and has the numbers read", async () => {
    const { api, draft } = await open();
    model.writeReason("  Two start on Monday ");
    model.writeNeededBy("2026-11-30", false);
    await model.send(SOME_PRESS);
    const sent = {
      lines: [{ target: "suite", add: 1 }],
      reason: "Two start on Monday",
      neededBy: "2026-11-30",
      idempotencyKey: `key-${keys}`,
    };
    expect(api.requests.create).toHaveBeenCalledWith(sent, { press: SOME_PRESS });
    expect(state()).toMatchObject({ kind: "sent", sent: [{ id: "req_1" }] });
    expect(draft.kept).toBeNull();
    expect(api.availability.read).toHaveBeenCalled();
  });

  test("pressed twice it is sent once", async () => {
    const { api } = await open();
    await Promise.all([model.send(SOME_PRESS), model.send(SOME_PRESS)]);
    expect(api.requests.create).toHaveBeenCalledTimes(1);
  });

  test("the key is kept before it is sent, and a page that is loaded anew sends the same", async () => {
    const { api, draft } = await open();
    let keptWhileSending: unknown;
    api.requests.create.mockImplementationOnce(async () => {
      keptWhileSending = draft.kept?.key;
      throw problemOf("unreachable");
    });
    await model.send(SOME_PRESS);
    const key = `key-${keys}`;
    expect(keptWhileSending).toBe(key);
    expect(form()).toMatchObject({ key, notice: { kind: "problem", problem: { type: "unreachable" } } });
    model.dispose();

    const again = await open({ draft: fakeDraft(draft.kept) });
    expect(form().notice).toEqual({ kind: "unanswered" });
    await model.send(SOME_PRESS);
    expect(again.api.requests.create).toHaveBeenCalledWith(expect.objectContaining({ idempotencyKey: key }), {
      press: SOME_PRESS,
    });
  });

  test("an unanswered request comes before those that wait", async () => {
    const api = fakeAsking();
    api.requests.create.mockRejectedValueOnce(problemOf("internal"));
    const { draft } = await open({ api });
    await model.send(SOME_PRESS);
    model.dispose();
    api.requests.list.mockResolvedValue({ items: [requestOf()], nextCursor: null });
    await open({ api, draft });
    expect(form().notice).toEqual({ kind: "unanswered" });
  });

  test("other words are another request, and so is a key that answers for something else", async () => {
    const { api } = await open();
    api.requests.create.mockRejectedValueOnce(problemOf("unreachable"));
    await model.send(SOME_PRESS);
    model.writeReason("Something else");
    expect(form()).toMatchObject({ key: null, notice: null });
    api.requests.create.mockRejectedValueOnce(problemOf("idempotency-key-reused"));
    await model.send(SOME_PRESS);
    expect(form().key).toBeNull();
  });

  test.each([
    ["no number", () => model.type("suite", "none")],
    ["a number that may be a total", () => model.type("suite", "6")],
    ["a day that is over", () => model.writeNeededBy("2026-11-22", false)],
    ["a day further off than a year", () => model.writeNeededBy("2027-11-24", false)],
    ["half a day", () => model.writeNeededBy("", true)],
    ["a reason too long", () => model.writeReason("x".repeat(501))],
  ])("%s is not sent", async (_, act) => {
    const { api } = await open();
    act();
    await model.send(SOME_PRESS);
    expect(api.requests.create).not.toHaveBeenCalled();
  });

  test("what only sales can add may be asked for all the same", async () => {
    const { api } = await open();
    model.choose("full");
    model.type("workforce", "2");
    await model.send(SOME_PRESS);
    expect(api.requests.create.mock.lastCall?.[0].lines).toContainEqual({ target: "workforce", add: 2 });
  });
});

describe("afterwards", () => {
  async function asked() {
    const opened = await open();
    await model.send(SOME_PRESS);
    return opened;
  }

  test("taking it back shows it ended, also where others still ask", async () => {
    const { api } = await asked();
    api.requests.cancel.mockResolvedValueOnce(requestOf({ people: [] }));
    await model.cancel("req_1", SOME_PRESS);
    expect(state()).toMatchObject({ kind: "sent", sent: [{ state: "cancelled" }], busy: null });
  });

  test("what was decided meanwhile can't be taken back, and is shown as it stands", async () => {
    const { api } = await asked();
    api.requests.cancel.mockRejectedValueOnce(problemOf("request-closed"));
    api.requests.read.mockResolvedValue(requestOf({ state: "declined", ...endedBy("Jon Bell", "No") }));
    await model.cancel("req_1", SOME_PRESS);
    expect(state()).toMatchObject({ sent: [{ state: "declined" }], problem: { type: "request-closed" } });
  });

  test("it follows the poll", async () => {
    const { api } = await asked();
    api.push("2026-11-23T12:00:00Z");
    api.requests.read.mockResolvedValue(requestOf({ state: "approved", ...endedBy("Jon Bell") }));
    api.push("2026-11-23T12:05:00Z");
    await settle();
    expect(state()).toMatchObject({ sent: [{ state: "approved" }] });
    const reads = api.requests.read.mock.calls.length;
    api.push("2026-11-23T12:05:00Z");
    await settle();
    expect(api.requests.read).toHaveBeenCalledTimes(reads);
  });

  test("and leaves nothing behind", async () => {
    const { api } = await asked();
    model.dispose();
    expect(api.listeners.size).toBe(0);
  });
});
