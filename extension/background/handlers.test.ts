import { expect, test, vi } from "vitest";
import type { ConnectionState, SeatState } from "../../shared/api/index.ts";
import { Problem } from "../../shared/api/index.ts";
import { deskKey } from "../platform/desk.ts";
import { memoryAreas } from "../platform/testing.ts";
import type { HandlersOptions } from "./handlers.ts";
import { createHandlers } from "./handlers.ts";
import { NO_TAB } from "./sender.ts";
import { viewer } from "./testing.ts";

const ORIGIN = "https://acorn.example";
const PAGE = { origin: ORIGIN, tabId: 7 };
const MESSAGE = { kind: "call", person: "owner", operation: "getAvailability", input: {} } as const;
const UNANSWERED = { type: "sign-in-unreachable", status: 0, detail: "" } as const;

const connected: ConnectionState = { kind: "connected", viewer: viewer("owner", ["seeMeter"]) };
const failed: ConnectionState = { kind: "failed", problem: UNANSWERED };

test.each(["confirm", "manage"] as const)(
  "a page of the help desk writes nothing into what stands in ours: %s",
  async (of) => {
    const { handlers } = setUp(connected);
    const draft = { kind: "writeDraft", person: "owner", of, draft: "3" } as const;
    await expect(handlers.writeDraft(draft, PAGE)).rejects.toMatchObject({ type: "not-permitted" });
    await handlers.writeDraft(draft, { origin: ORIGIN, tabId: NO_TAB });
    expect(await handlers.readDraft({ ...draft, kind: "readDraft" }, { origin: ORIGIN, tabId: NO_TAB })).toBe("3");
  },
);

/** How it stands now, and once it is asked again who is signed in. */
function setUp(now: ConnectionState, then: ConnectionState = now) {
  let connection = now;
  const stateOf = (): SeatState => ({ connection, snapshot: null, problem: null });
  const identify = vi.fn(async () => {
    connection = then;
    return stateOf();
  });
  const call = vi.fn(async () => ({ kind: "answer", body: "answered", status: 200, etag: null }));
  const seats = {
    identify,
    of: async () => stateOf(),
    deskOf: async () => (connection.kind === "connected" ? deskKey(ORIGIN, connection.viewer.memberId) : null),
  };
  // What a call goes through.
  const readAccountRoles = vi.fn(async () => [{ id: "5", name: "Team lead", role: "agent" }]);
  const readTeam = vi.fn(async () => [{ email: "ann@x.com", usesLicense: true }]);
  const greet = async (_: string, language: string) => ({ language, catalogue: {}, hostWords: null });
  const [bringToFrames, tell, tabs] = [vi.fn(async () => {}), vi.fn(async () => {}), { update: vi.fn() }];
  const given = {
    ...{ areas: memoryAreas(), seats, callsFor: () => call, readAccountRoles, readTeam },
    ...{ greet, bringToFrames, tell, tabs },
  };
  const handlers = createHandlers(given as unknown as HandlersOptions);
  return { handlers, identify, call, readAccountRoles, readTeam, bringToFrames, tell, tabs };
}

test.each<[string, ConnectionState]>([
  ["couldn't be told", failed],
  ["isn't known yet", { kind: "connecting" }],
])("where who is signed in %s, it is asked for whoever goes on, and answered", async (_, before) => {
  const { handlers, identify } = setUp(before, connected);
  expect(await handlers.call(MESSAGE, PAGE)).toBe("answered");
  expect(identify).toHaveBeenCalledOnce();
});

test.each<[string, ConnectionState, Problem["type"]]>([
  ["can't be told still", failed, "sign-in-unreachable"],
  ["is nobody", { kind: "signed_out" }, "signed-out"],
  ["is somebody else", { kind: "connected", viewer: viewer("agent", []) }, "person-changed"],
])("who %s is answered nothing, and told why", async (_, then, type) => {
  const { handlers, call } = setUp(failed, then);
  const refused = await Promise.resolve(handlers.call(MESSAGE, PAGE)).catch((thrown: unknown) => thrown);
  expect(refused).toBeInstanceOf(Problem);
  expect(refused).toMatchObject({ type });
  expect(call).not.toHaveBeenCalled();
});

test("the account's roles are read for whom the page speaks, and for nobody else", async () => {
  const { handlers, readAccountRoles } = setUp(connected);
  const asked = (person: string) => handlers.accountRoles({ kind: "accountRoles", person }, PAGE);
  await expect(asked("agent")).rejects.toMatchObject({ type: "person-changed" });
  expect(readAccountRoles).not.toHaveBeenCalled();
  expect(await asked("owner")).toEqual([{ id: "5", name: "Team lead", role: "agent" }]);
  expect(readAccountRoles).toHaveBeenCalledExactlyOnceWith(ORIGIN);
});

test.each<[string, Parameters<typeof viewer>[1], boolean]>([
  ["whoever reads the ledger", ["seeMeter", "readLedger"], true],
  ["an admin without a seat service", ["seeMeter", "seeBadge"], true],
  ["an agent without a seat service", ["seeMeter", "askByTicket"], true],
  ["an agent of a seat service", ["seeMeter", "askDeciders"], false],
])("who of the team has a license is told to %s, or not", async (_, capabilities, isTold) => {
  const { handlers, readTeam } = setUp({ kind: "connected", viewer: viewer("owner", capabilities) });
  const own = { origin: ORIGIN, tabId: NO_TAB };
  const asked = handlers.team({ kind: "team", person: "owner" }, own);
  if (isTold) expect(await asked).toEqual([{ email: "ann@x.com", usesLicense: true }]);
  else await expect(asked).rejects.toMatchObject({ type: "not-permitted" });
  expect(readTeam).toHaveBeenCalledTimes(isTold ? 1 : 0);
});

test("no page of the help desk is told who of the team has a license, nor anybody else", async () => {
  const { handlers, readTeam } = setUp({ kind: "connected", viewer: viewer("owner", ["seeMeter", "readLedger"]) });
  const asked = { kind: "team", person: "owner" } as const;
  await expect(handlers.team(asked, PAGE)).rejects.toMatchObject({ type: "not-permitted" });
  const own = { origin: ORIGIN, tabId: NO_TAB };
  await expect(handlers.team({ ...asked, person: "agent" }, own)).rejects.toMatchObject({ type: "person-changed" });
  expect(readTeam).not.toHaveBeenCalled();
});

test("a frame is told how things stand with the page around it, which stays the only one that is kept current", async () => {
  const { handlers, tabs, identify } = setUp(connected);
  const { hello, state } = await handlers.helloFrame({ kind: "helloFrame", language: "it" }, PAGE);
  expect(hello.language).toBe("it");
  expect(state.connection).toEqual(connected);
  expect(tabs.update).not.toHaveBeenCalled();
  expect(identify).not.toHaveBeenCalled();
});

test("our script comes into frames of the page that asks, and what frames say is told to it", async () => {
  const { handlers, bringToFrames, tell } = setUp(connected);
  await handlers.bringFrames({ kind: "bringFrames" }, PAGE);
  expect(bringToFrames).toHaveBeenCalledExactlyOnceWith(ORIGIN, 7);
  await handlers.foundInFrame({ kind: "foundInFrame" }, PAGE);
  await handlers.addInFrame({ kind: "addInFrame" }, PAGE);
  expect(tell.mock.calls).toEqual([
    [7, { kind: "foundInFrame" }],
    [7, { kind: "addInFrame" }],
  ]);
});
