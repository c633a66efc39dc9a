import { expect, test } from "vitest";
import { memoryAreas } from "../../../platform/testing.ts";
import { createRetryAfter } from "../../retry-after.ts";
import { createHostCall } from "../host-call.ts";
import { readHostTeam } from "./host-team.ts";

const DESK = "https://acme.zendesk.com";
const FIRST = "/api/v2/users?role[]=agent&role[]=admin&page[size]=100";

type Page = { users: object[]; meta: object };

function teamOf(pageAfter: (cursor: string | null) => Page | Response) {
  const asked: string[] = [];
  const ask: typeof fetch = async (url, init) => {
    const { pathname, search, searchParams } = new URL(String(url));
    asked.push(`${init?.method ?? "GET"} ${pathname}${decodeURIComponent(search)} ${init?.credentials}`);
    const answer = pageAfter(searchParams.get("page[after]"));
    return answer instanceof Response ? answer : Response.json(answer);
  };
  const obey = createRetryAfter(memoryAreas().session, () => 0);
  return { team: readHostTeam(createHostCall(obey, ask), DESK), asked };
}

const end = { has_more: false, after_cursor: null };

test("agents and admins use a license; of light agents, contributors and chat agents it isn't known", async () => {
  const of = (email: unknown, role: string, role_type?: unknown) => ({ email, role, role_type });
  const users = [
    ...[of("a@x.com", "admin", 4), of("b@x.com", "agent", 0), of("c@x.com", "agent", null), of("d@x.com", "agent")],
    ...[of("e@x.com", "agent", 1), of("f@x.com", "agent", "3"), of("g@x.com", "agent", 2), of(null, "agent", 9)],
  ];
  const { team, asked } = teamOf(() => ({ users, meta: end }));
  expect((await team)?.map(({ email, usesLicense }) => [email, usesLicense])).toEqual([
    ...[
      ["a@x.com", true],
      ["b@x.com", true],
      ["c@x.com", true],
      ["d@x.com", true],
    ],
    ...[
      ["e@x.com", null],
      ["f@x.com", null],
      ["g@x.com", null],
      ["", null],
    ],
  ]);
  expect(asked).toEqual([`GET ${FIRST} include`]);
});

test("reads page after page", async () => {
  const { team, asked } = teamOf((after) => ({
    users: [{ email: `${after}@x.com`, role: "admin" }],
    meta: after === "c2=" ? end : { has_more: true, after_cursor: after === null ? "c1" : "c2=" },
  }));
  expect((await team)?.map(({ email }) => email)).toEqual(["null@x.com", "c1@x.com", "c2=@x.com"]);
  expect(asked.slice(1)).toEqual([`GET ${FIRST}&page[after]=c1 include`, `GET ${FIRST}&page[after]=c2= include`]);
});

test("gives up after twenty pages, and says nothing of anybody", async () => {
  let page = 0;
  const next = () => {
    page += 1;
    return { users: [{ email: "a@x.com", role: "admin" }], meta: { has_more: true, after_cursor: `c${page}` } };
  };
  const { team, asked } = teamOf(next);
  expect(await team).toBeNull();
  expect(asked).toHaveLength(20);
});

test.each([
  ["a page that has no next", { has_more: true, after_cursor: null }],
  ["a page that comes again", { has_more: true, after_cursor: "c1" }],
])("rejects with %s: part of the team would be taken for new", async (_, meta) => {
  await expect(teamOf(() => ({ users: [], meta })).team).rejects.toMatchObject({ type: "unreadable-answer" });
});

test.each([403, 429, 500])("rejects where the help desk answers %i", async (status) => {
  await expect(teamOf(() => new Response(null, { status })).team).rejects.toMatchObject({ status });
});
