import { afterEach, describe, expect, it } from "vitest";
import { connectorOf } from "../testing/client.ts";
import { testHelpDesk } from "../testing/help-desk.ts";

const helpDesk = await testHelpDesk();
const ask = await connectorOf(helpDesk, "birch");
afterEach(() => helpDesk.reset());

const search = async (query: string, page = 1) => {
  const asked = new URLSearchParams({ query, page: String(page), per_page: "20" });
  return (await ask("GET", `/api/v2/users/search?${asked}`)).json;
};

describe("a search", () => {
  it("finds people by role, page by page, and how many there are", async () => {
    const first = await search("role:agent");
    const last = await search("role:agent", Math.ceil(first.count / 20));
    expect([first.users.length, first.previous_page, last.next_page]).toEqual([20, null, null]);
    expect(first.next_page).toContain("page=2");
    for (const { role } of first.users) expect(role).toBe("agent");
    expect((await search("role:admin")).users.map(({ role }: { role: string }) => role)).toContain("admin");
  });

  it("finds those who are suspended, and whom lists leave out", async () => {
    await helpDesk.set("birch", { suspendedPeople: "absent", lightAgents: "absent" });
    const { users } = await search("role:agent is_suspended:true");
    expect(users.map(({ suspended }: { suspended: boolean }) => suspended)).toEqual([true, true]);
    await helpDesk.set("birch", { search: "as_listed" });
    expect((await search("role:agent is_suspended:true")).users).toEqual([]);
  });

  it("counts somebody's open tickets", async () => {
    const query = new URLSearchParams({
      query: `type:ticket assignee:${helpDesk.personId("birch", "agent")} status<solved`,
    });
    expect((await ask("GET", `/api/v2/search/count?${query}`)).json).toEqual({ count: 3 });
  });

  it("can be refused", async () => {
    await helpDesk.set("birch", { search: "refused" });
    expect((await ask("GET", "/api/v2/users/search?query=role:agent")).status).toBe(422);
  });
});
