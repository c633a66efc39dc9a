import { Link } from "../link.tsx";
import { words } from "../words.ts";
import type { IconName } from "./icons.tsx";
import { Icon } from "./icons.tsx";

export interface RailItem {
  href: string;
  label: string;
  icon: IconName;
}

/** The dark rail of icons at the side. */
export function NavRail({ items, path }: { items: readonly RailItem[]; path: string }) {
  return (
    <nav className="rail" aria-label={words.mainNavigation}>
      <span className="rail-mark" aria-hidden="true" />
      {items.map(({ href, label, icon }) => (
        <Link
          key={href}
          href={href}
          className="rail-item"
          title={label}
          aria-label={label}
          aria-current={path === href ? "page" : undefined}
        >
          <Icon name={icon} size={20} />
        </Link>
      ))}
    </nav>
  );
}

/** Where the rail of the agent interface leads. */
export const AGENT_RAIL: readonly RailItem[] = [
  { href: "/agent/home", label: words.home, icon: "home" },
  { href: "/agent/filters", label: words.views, icon: "views" },
  { href: "/admin/people/team/members", label: words.adminCenter, icon: "settings" },
];
