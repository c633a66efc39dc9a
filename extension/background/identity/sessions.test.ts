import { expect, test, vi } from "vitest";
import { Problem } from "../../../shared/api/index.ts";
import { deskKey } from "../../platform/desk.ts";
import { memoryAreas } from "../../platform/testing.ts";
import { unanswered } from "./authorization-server.ts";
import { createSessions } from "./sessions.ts";
import { signedOut } from "./sign-in.ts";

const ACORN = "https://acorn.example";
const MAPLE = "https://maple.example";

function setUp() {
  const areas = memoryAreas();
  const people = new Map<string, string | null>([
    [ACORN, "owner"],
    [MAPLE, "agent"],
  ]);
  let clock = 1_000_000;
  let tokens = 0;
  const signIn = vi.fn(async (origin: string) => {
    const issuer = `${origin}/oidc`;
    const person = people.get(origin);
    if (person === null || person === undefined) throw signedOut();
    return { issuer, person, accessToken: `token-${person}-${++tokens}`, expiresAt: clock + 600_000 };
  });
  const onPersonChanged = vi.fn(async () => {});
  const sessions = createSessions({
    areas,
    now: () => clock,
    signIn,
    onPersonChanged,
  });
  return { areas, people, sessions, signIn, onPersonChanged, pass: (ms: number) => (clock += ms) };
}

test("somebody else never gets the first person's token", async () => {
  const { areas, people, sessions, onPersonChanged } = setUp();
  await sessions.check(ACORN);
  people.set(ACORN, "billing");
  await sessions.check(ACORN);
  expect(onPersonChanged).toHaveBeenCalledExactlyOnceWith(deskKey(ACORN, "owner"));
  expect(areas.dump()).not.toContain("token-owner");
  await expect(sessions.tokenFor(deskKey(ACORN, "owner"))).rejects.toMatchObject({ type: "person-changed" });
  expect(await sessions.tokenFor(deskKey(ACORN, "billing"))).toBe("token-billing-2");
});

test("signing out takes the token, and the same person's return changes nothing else", async () => {
  const { areas, people, sessions, onPersonChanged } = setUp();
  await sessions.check(ACORN);
  people.set(ACORN, null);
  await expect(sessions.check(ACORN)).rejects.toMatchObject({ type: "signed-out" });
  expect(await sessions.current(ACORN)).toBeNull();
  expect(areas.dump()).not.toContain("token-owner");
  people.set(ACORN, "owner");
  await sessions.check(ACORN);
  expect(onPersonChanged).not.toHaveBeenCalled();
});

test("a change of person is noticed across a time of being signed out", async () => {
  const { people, sessions, onPersonChanged } = setUp();
  await sessions.check(ACORN);
  people.set(ACORN, null);
  await sessions.check(ACORN).catch(() => {});
  people.set(ACORN, "admin");
  await sessions.check(ACORN);
  expect(onPersonChanged).toHaveBeenCalledExactlyOnceWith(deskKey(ACORN, "owner"));
});

test("help desks open at once keep apart", async () => {
  const { people, sessions, onPersonChanged } = setUp();
  await Promise.all([sessions.check(ACORN), sessions.check(MAPLE)]);
  people.set(ACORN, "admin");
  await sessions.check(ACORN);
  expect(onPersonChanged).toHaveBeenCalledExactlyOnceWith(deskKey(ACORN, "owner"));
  expect(await sessions.tokenFor(deskKey(MAPLE, "agent"))).toContain("token-agent");
  await expect(sessions.tokenFor(deskKey(MAPLE, "owner"))).rejects.toBeInstanceOf(Problem);
});

test("pages that ask at once cause one question, and a token is renewed when it ends", async () => {
  const { sessions, signIn, pass } = setUp();
  await Promise.all([sessions.check(ACORN), sessions.check(ACORN), sessions.check(ACORN)]);
  expect(signIn).toHaveBeenCalledTimes(1);
  const desk = deskKey(ACORN, "owner");
  expect(await sessions.tokenFor(desk)).toBe("token-owner-1");
  pass(600_001);
  expect(await sessions.tokenFor(desk)).toBe("token-owner-2");
});

test("a window that somebody asked for opens, also while a silent question is under way", async () => {
  const { sessions, signIn } = setUp();
  await Promise.all([sessions.check(ACORN), sessions.check(ACORN, true)]);
  expect(signIn.mock.calls.map((call) => (call as unknown[])[1])).toEqual([false, true]);
});

test("whoever signs in while a question is under way is not told the answer from before", async () => {
  const { people, sessions, signIn } = setUp();
  people.set(ACORN, null);
  const before = sessions.check(ACORN).catch(({ type }) => type);
  await vi.waitFor(() => expect(signIn).toHaveBeenCalledTimes(1));
  people.set(ACORN, "owner");
  const after = await Promise.all([sessions.check(ACORN), sessions.check(ACORN)]);
  expect(await before).toBe("signed-out");
  expect(after.map(({ person }) => person)).toEqual(["owner", "owner"]);
  expect(signIn).toHaveBeenCalledTimes(2);
});

test("a sign-in that can't be reached says nothing about who is signed in: the token stays", async () => {
  const { sessions, signIn } = setUp();
  await sessions.check(ACORN);
  signIn.mockRejectedValueOnce(unanswered());
  await expect(sessions.check(ACORN)).rejects.toMatchObject({ type: "sign-in-unreachable" });
  expect(await sessions.tokenFor(deskKey(ACORN, "owner"))).toBe("token-owner-1");
});
