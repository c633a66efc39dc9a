import { Link } from "../link.tsx";
import { useSession } from "../session-context.ts";
import { Icon } from "../shell/icons.tsx";
import { ProfileMenu } from "../shell/profile-menu.tsx";
import { words } from "../words.ts";
import { MemberPage } from "./member-page.tsx";
import { SubscriptionPage } from "./subscription-page.tsx";
import { TeamMembers } from "./team-members.tsx";
import { WizardPage } from "./wizard/wizard-page.tsx";

export const MEMBERS_PATH = "/admin/people/team/members";
export const SUBSCRIPTION_PATH = "/admin/account/billing/subscription";

/** Admin Center, as far as the stand-in has it. */
export function AdminCenter({ path }: { path: string }) {
  const { account } = useSession();
  return (
    <div className="admin">
      <header className="admin-bar">
        <Link href="/agent/home" className="icon-button" aria-label={words.backToAgents} title={words.backToAgents}>
          <Icon name="back" />
        </Link>
        <strong>{words.adminCenter}</strong>
        <span className="admin-account">{account.name}</span>
        <ProfileMenu />
      </header>
      <div className="admin-body">
        <nav className="admin-nav" aria-label={words.adminCenter}>
          <Section
            title={words.account}
            group={words.billing}
            href={SUBSCRIPTION_PATH}
            label={words.subscription}
            path={path}
          />
          <Section title={words.people} group={words.team} href={MEMBERS_PATH} label={words.teamMembers} path={path} />
        </nav>
        <main className="admin-main">
          <AdminPage path={path} />
        </main>
      </div>
    </div>
  );
}

function AdminPage({ path }: { path: string }) {
  if (path === "/admin" || path === MEMBERS_PATH) return <TeamMembers />;
  if (path === `${MEMBERS_PATH}/new`) return <WizardPage membersPath={MEMBERS_PATH} />;
  if (path.startsWith(`${MEMBERS_PATH}/`)) return <MemberPage id={path.slice(MEMBERS_PATH.length + 1)} />;
  if (path === SUBSCRIPTION_PATH) return <SubscriptionPage />;
  return <p className="page-notice">{words.notFound}</p>;
}

interface SectionProps {
  title: string;
  group: string;
  href: string;
  label: string;
  path: string;
}

function Section({ title, group, href, label, path }: SectionProps) {
  return (
    <div className="admin-section">
      <h2>{title}</h2>
      <p>{group}</p>
      <Link href={href} aria-current={path === href ? "page" : undefined}>
        {label}
      </Link>
    </div>
  );
}
