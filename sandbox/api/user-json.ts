import { createHash } from "node:crypto";
import type { User } from "../db/connection.ts";
import type { Switches } from "../switches/schema.ts";
import { hostRoleOf } from "./host-roles.ts";

type Shown = Pick<Switches, "roleType">;

/**
 * A person as the vendor's API shows one: every field that is documented, what nobody here has said made of the number, so
 * that no two are alike and each is so every time.
 */
export function userJson(user: User, origin: string, shown: Shown): Record<string, unknown> {
  const { apiRole, roleType, customRoleId } = hostRoleOf(user);
  const isStaff = apiRole !== "end-user";
  const [a, b, c, d] = bytesOf(user.id);
  const place = PLACES[a % PLACES.length] ?? PLACES[0];
  return {
    id: Number(user.id),
    url: `${origin}/api/v2/users/${user.id}.json`,
    name: user.name,
    email: user.email,
    created_at: seconds(user.created_at),
    updated_at: seconds(user.updated_at),
    ...place,
    phone: b % 3 === 0 ? `+1555${String(b).padStart(3, "0")}${String(c).padStart(4, "0")}` : null,
    shared_phone_number: b % 3 === 0 ? c % 2 === 0 : null,
    photo: c % 4 === 0 ? photoOf(user.id, origin) : null,
    organization_id: d % 2 === 0 ? 57_000_000 + d : null,
    role: apiRole,
    verified: user.active && d % 7 !== 0,
    external_id: c % 5 === 0 ? `hr-${b}${d}` : null,
    tags: d % 3 === 0 ? ["enterprise", "other_tag"] : [],
    alias: isStaff && a % 3 === 0 ? (user.name.split(" ")[0] ?? "") : "",
    active: user.active,
    shared: false,
    shared_agent: false,
    last_login_at: user.last_active_at === null ? null : seconds(user.last_active_at),
    two_factor_auth_enabled: isStaff ? b % 2 === 0 : null,
    ...(isStaff ? { signature: c % 3 === 0 ? `Have a nice day, ${user.name}` : "" } : {}),
    details: "",
    notes: "",
    ...roleTypeAs(shown.roleType, roleType),
    custom_role_id: customRoleId,
    moderator: apiRole === "admin",
    ticket_restriction: isStaff ? (apiRole === "admin" || a % 2 === 0 ? null : "groups") : "requested",
    only_private_comments: roleType === 1,
    restricted_agent: apiRole !== "admin",
    suspended: user.status === "suspended",
    ...(isStaff ? { default_group_id: 360_000_000 + (a % 4) } : {}),
    report_csv: apiRole === "admin",
    chat_only: false,
    user_fields: { user_date: null, user_decimal: b / 10, user_dropdown: c % 2 === 0 ? "option_1" : null },
  };
}

/** What a caller without a session is told: a success that is no sign-in. */
export function anonymousJson(): Record<string, unknown> {
  return {
    id: null,
    name: "Anonymous user",
    email: "invalid@example.com",
    role: "end-user",
    role_type: null,
    active: false,
  };
}

const PLACES = [
  { locale: "en-US", locale_id: 1, time_zone: "Copenhagen", iana_time_zone: "Europe/Copenhagen" },
  { locale: "it", locale_id: 22, time_zone: "Rome", iana_time_zone: "Europe/Rome" },
  { locale: "ja", locale_id: 67, time_zone: "Tokyo", iana_time_zone: "Asia/Tokyo" },
  { locale: "en-GB", locale_id: 1176, time_zone: "American Samoa", iana_time_zone: "Pacific/Pago_Pago" },
] as const;

function roleTypeAs(shape: Switches["roleType"], role_type: number | null): object {
  switch (shape) {
    case "number":
      return { role_type };
    case "text":
      return { role_type: role_type === null ? null : String(role_type) };
    case "null":
      return { role_type: null };
    case "missing":
      return {};
  }
}

function photoOf(id: string, origin: string): object {
  const file = { content_type: "image/png", size: 166_144 };
  const at = (name: string) => ({ ...file, name, content_url: `${origin}/photos/${id}/${name}` });
  return { id: 9_000_000, ...at("photo.png"), thumbnails: [{ id: 9_000_001, ...at("photo_thumb.png") }] };
}

function bytesOf(id: string): [number, number, number, number] {
  const digest = createHash("sha256").update(id).digest();
  return [digest.readUInt8(0), digest.readUInt8(1), digest.readUInt8(2), digest.readUInt8(3)];
}

/** The vendor's times are of whole seconds. */
function seconds(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, "Z");
}
