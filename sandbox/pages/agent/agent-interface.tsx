import { Notification, Title, useToast } from "@zendeskgarden/react-notifications";
import { useEffect, useRef, useState } from "react";
import { hasVariant } from "../active-variants.ts";
import { DECOYS_PATH, DecoyPage } from "../decoys/decoy-page.tsx";
import { goTo } from "../path.ts";
import type { Addable } from "../shell/add-menu.tsx";
import { AddMenu } from "../shell/add-menu.tsx";
import { Icon } from "../shell/icons.tsx";
import { AGENT_RAIL, NavRail } from "../shell/nav-rail.tsx";
import { ProfileMenu } from "../shell/profile-menu.tsx";
import { TabList } from "../shell/tab-list.tsx";
import type { Tab } from "../shell/tabs.ts";
import { afterClosing, tabOf, withTab } from "../shell/tabs.ts";
import { AddUserDialog } from "../user-form/add-user-dialog.tsx";
import { NewUserPage } from "../user-form/new-user-page.tsx";
import type { AddedUser } from "../user-form/user-draft.ts";
import { words } from "../words.ts";
import { Home } from "./home.tsx";
import { NewTicket } from "./new-ticket.tsx";
import { TicketPage } from "./ticket-page.tsx";
import { TicketTable } from "./ticket-table.tsx";
import { UserPage } from "./user-page.tsx";

/** The agents' interface: rail, toolbar with tabs and +Add, and what is open. */
export function AgentInterface({ path }: { path: string }) {
  const [tabs, setTabs] = useState<readonly Tab[]>(() => withTab(firstTabs(), tabOf(path, words)));
  const [adding, setAdding] = useState(false);
  const addMenu = useRef<HTMLDivElement>(null);
  const { addToast } = useToast();
  useEffect(() => {
    if (!adding) return undefined;
    // The menu item that opened the dialog is gone when the dialog closes: its button gets the focus back.
    return () => addMenu.current?.querySelector("button")?.focus();
  }, [adding]);
  useEffect(() => setTabs((open) => withTab(open, tabOf(path, words))), [path]);

  const close = (tab: Tab) => {
    setTabs((open) => open.filter((other) => other.path !== tab.path));
    if (tab.path === path) goTo(afterClosing(tabs, tab));
  };
  const say = (title: string, text: string) =>
    addToast(({ close: dismiss }) => (
      <Notification type="success" role="status">
        <Title>{title}</Title>
        {text}
        <Notification.Close aria-label={words.close} onClick={dismiss} />
      </Notification>
    ));
  const openAdded = (user: AddedUser, from: Tab | null) => {
    setAdding(false);
    say(words.userAdded, user.name);
    if (from !== null) setTabs((open) => open.filter((other) => other.path !== from.path));
    goTo(`/agent/users/${user.id}`);
  };
  const add = (what: Addable) => {
    if (what === "ticket") goTo("/agent/tickets/new");
    if (what === "user") setAdding(true);
    if (what === "organization") say(words.organization, words.organizationsMissing);
  };

  return (
    <div className="desk">
      <NavRail items={AGENT_RAIL} path={path} />
      <div className="desk-column">
        <header className="toolbar" data-test-id="header-toolbar">
          <TabList tabs={tabs} path={path} onClose={close} />
          <AddMenu onAdd={add} place={addMenu} />
          <div className="toolbar-end">
            <label className="search">
              <Icon name="search" />
              <input type="search" aria-label={words.search} placeholder={words.search} />
            </label>
            <ProfileMenu />
          </div>
        </header>
        <main className="desk-main">
          {tabs.map((tab) => (
            // Hidden, not gone: what is half typed in another tab stays.
            <section key={tab.path} hidden={tab.path !== path} className="tab-panel" data-entity-id={tab.entityId}>
              <TabContent tab={tab} onClose={() => close(tab)} onAdded={(user) => openAdded(user, tab)} />
            </section>
          ))}
          {tabOf(path, words) === null && <Fixed path={path} />}
        </main>
      </div>
      {adding && <AddUserDialog onClose={() => setAdding(false)} onAdded={(user) => openAdded(user, null)} />}
    </div>
  );
}

/** Open from the start, behind what one looks at. */
function firstTabs(): readonly Tab[] {
  if (!hasVariant("ticket-tabs")) return [];
  const paths = ["/agent/tickets/1", "/agent/tickets/2", "/agent/tickets/3", "/agent/users/new"];
  return paths.map((path) => tabOf(path, words)).filter((tab) => tab !== null);
}

interface TabContentProps {
  tab: Tab;
  onClose: () => void;
  onAdded: (user: AddedUser) => void;
}

function TabContent({ tab, onClose, onAdded }: TabContentProps) {
  switch (tab.kind) {
    case "ticket":
      return <TicketPage id={tab.entityId} />;
    case "user":
      return <UserPage id={tab.entityId} />;
    case "new-user":
      return <NewUserPage onClose={onClose} onAdded={onAdded} />;
    case "new-ticket":
      return <NewTicket onDone={onClose} />;
  }
}

function Fixed({ path }: { path: string }) {
  if (path === "/agent" || path === "/agent/home") return <Home />;
  if (path === "/agent/filters") {
    return (
      <div className="page">
        <h1>{words.views}</h1>
        <TicketTable filter={() => true} />
      </div>
    );
  }
  if (path.startsWith(DECOYS_PATH)) return <DecoyPage name={path.slice(DECOYS_PATH.length)} />;
  return <p className="page-notice">{words.notFound}</p>;
}
