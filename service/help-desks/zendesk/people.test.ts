import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { HostUser, memberOf, roleOf } from "./people.ts";
import { productRolesOf } from "./product-roles.ts";

const now = new Date("2026-11-30T00:00:00Z");
const terms = { ownerId: "1", roles: { 16: "0", 17: "1", 18: "9" } };
const user = (said: object) => v.parse(HostUser, { id: 7, name: "Johnny Agent", role: "agent", ...said });

describe("a role is", () => {
  test.each([
    [{ id: 1, role: "admin" }, "owner"],
    [{ role: "admin", role_type: 4 }, "admin"],
    [{ role: "admin", role_type: "5" }, "billing_admin"],
    [{}, "agent"],
    [{ role_type: null, custom_role_id: null }, "agent"],
    [{ role_type: 0, custom_role_id: 16 }, "agent"],
    [{ role_type: 1 }, "light_agent"],
    [{ role_type: "3" }, "contributor"],
    [{ custom_role_id: 17 }, "light_agent"],
    [{ custom_role_id: 18 }, "unknown"],
    [{ custom_role_id: 99 }, "unknown"],
    [{ role_type: 2 }, "unknown"],
    [{ role_type: 0, chat_only: true }, "unknown"],
    [{ only_private_comments: true }, "unknown"],
    [{ role: undefined }, "unknown"],
    [{ role: "robot" }, "unknown"],
  ])("told by %j: %s", (said, role) => {
    expect(roleOf(user(said), terms)).toBe(role);
  });
});

describe("a person", () => {
  test.each([{ role: "end-user" }, { active: false }])("with %j is no member of the team", (said) => {
    expect(memberOf(user(said), terms, now)).toBeNull();
  });

  test("is read with what the host leaves out, or says in a way that can't be kept", () => {
    const given = {
      name: `${"n".repeat(254)}\u{1f600}`,
      email: "nobody",
      suspended: true,
      created_at: "2030-01-01T00:00:00Z",
    };
    expect(memberOf(user(given), terms, now)).toEqual({
      id: "7",
      name: "n".repeat(254),
      email: null,
      role: "agent",
      status: "suspended",
      addedAt: now,
    });
    expect(memberOf(user({ name: "\u0000" }), terms, now)?.name).toBe("7");
  });

  test.each([{ id: 1.5 }, { id: "7; DROP" }, { id: null }, { id: 2 ** 60 }])("with %j can't be read", (said) => {
    expect(v.is(HostUser, { name: "A", role: "agent", ...said })).toBe(false);
  });
});

describe("roles in other products", () => {
  const on = (name: string) => ({ is_active: true, name });
  test.each([
    [{ chat: on("agent"), explore: on("viewer"), talk: on("team_lead") }, ["chat_agent", "talk_team_lead"]],
    [{ guide: { is_active: false, name: "admin" }, explore: null }, []],
    [{ explore: on("wizard") }, null],
    [{ support: on("agent") }, null],
    [[], null],
  ])("of %j", (entitlements, roles) => {
    expect(productRolesOf({ entitlements: entitlements as never })).toEqual(roles);
  });
});
