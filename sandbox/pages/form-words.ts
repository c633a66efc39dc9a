import { hasVariant } from "./active-variants.ts";
import { words } from "./words.ts";

/** Words for the same that no table has, whatever the page's language. */
const OTHERS = { userType: "Kind of account", staff: "Colleague", endUser: "Customer", role: "Position" };
const OTHER_ROLES: Readonly<Record<string, string>> = {
  agent: "Helper",
  team_lead: "Head of helpers",
  light_agent: "Onlooker",
  contributor: "Guest of the house",
  admin: "Keeper",
  billing_admin: "Bookkeeper",
};

const vendors = {
  userType: words.userType,
  staff: hasVariant("team-member-word") ? words.staffMemberAlso : words.staffMember,
  endUser: words.endUser,
  role: words.role,
};

/** What forms call the user type and the role. */
export const formWords = hasVariant("other-words") ? OTHERS : vendors;

/** What forms call a role; one that the account made has its own name. */
export function roleWord({ key, name }: { key: string; name: string }): string {
  return (hasVariant("other-words") ? OTHER_ROLES[key] : words.roleOf[key]) ?? name;
}
