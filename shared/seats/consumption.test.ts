import { expect, it } from "vitest";
import type { Consumption, SeatHolder } from "./consumption.ts";
import { consumesSeat } from "./consumption.ts";

const uses = (reason: Consumption["reason"], because?: Consumption["because"]): Consumption => ({
  uses: true,
  reason,
  ...(because === undefined ? {} : { because }),
});
const free = (reason: Consumption["reason"]): Consumption => ({ uses: false, reason });

const CASES: [SeatHolder, Consumption][] = [
  [{ role: "owner", status: "active" }, uses("role_uses_seat")],
  [{ role: "billing_admin", status: "active" }, uses("role_uses_seat")],
  [{ role: "admin", status: "active" }, uses("role_uses_seat")],
  [{ role: "agent", status: "active" }, uses("role_uses_seat")],
  [{ role: "owner", status: "suspended" }, uses("suspended_uses_seat")],
  [{ role: "agent", status: "suspended" }, uses("suspended_uses_seat")],
  [{ role: "light_agent", status: "active" }, free("light_role_is_free")],
  [{ role: "light_agent", status: "active", productRoles: [] }, free("light_role_is_free")],
  [
    { role: "light_agent", status: "active", productRoles: ["chat_agent"] },
    uses("product_role_uses_seat", "chat_agent"),
  ],
  [
    { role: "light_agent", status: "active", productRoles: ["explore_admin"] },
    uses("product_role_uses_seat", "explore_admin"),
  ],
  [
    { role: "light_agent", status: "active", productRoles: ["explore_editor"] },
    uses("product_role_uses_seat", "explore_editor"),
  ],
  [{ role: "light_agent", status: "active", productRoles: ["guide_agent"] }, free("light_role_is_free")],
  [
    { role: "light_agent", status: "active", productRoles: ["guide_agent", "chat_agent"] },
    uses("product_role_uses_seat", "chat_agent"),
  ],
  [
    { role: "light_agent", status: "suspended", productRoles: ["explore_editor"] },
    uses("product_role_uses_seat", "explore_editor"),
  ],
  [{ role: "contributor", status: "active" }, free("light_role_is_free")],
  [
    { role: "contributor", status: "active", productRoles: ["chat_agent"] },
    uses("product_role_uses_seat", "chat_agent"),
  ],
  [
    { role: "contributor", status: "active", productRoles: ["explore_admin"] },
    uses("product_role_uses_seat", "explore_admin"),
  ],
  [
    { role: "contributor", status: "active", productRoles: ["explore_editor"] },
    uses("product_role_uses_seat", "explore_editor"),
  ],
  [
    { role: "contributor", status: "active", productRoles: ["guide_agent"] },
    uses("product_role_uses_seat", "guide_agent"),
  ],
  [{ role: "end_user", status: "active" }, free("end_user_is_free")],
  [{ role: "end_user", status: "suspended" }, free("end_user_is_free")],
  [{ role: "end_user", status: "active", productRoles: ["chat_agent"] }, free("end_user_is_free")],
  [
    { role: "unknown", status: "active" },
    { uses: null, reason: "role_unknown" },
  ],
  [
    { role: "unknown", status: "active", productRoles: ["chat_agent"] },
    { uses: null, reason: "role_unknown" },
  ],
];

it.each(CASES)("%o → %o", (member, expected) => {
  expect(consumesSeat(member)).toEqual(expected);
});
