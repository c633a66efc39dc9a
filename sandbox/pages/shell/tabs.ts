/** Something open in the agent interface; all of them stay mounted, as in the real one. */
export interface Tab {
  path: string;
  entityId: string;
  kind: "ticket" | "user" | "new-user" | "new-ticket";
  title: string;
  hint: string;
}

/** The tab that a path opens, if it opens one. */
export function tabOf(path: string, words: { addUser: string; newTicket: string; user: string }): Tab | null {
  if (path === "/agent/users/new")
    return { path, entityId: "new-user", kind: "new-user", title: words.addUser, hint: "" };
  if (path === "/agent/tickets/new") {
    return { path, entityId: "new-ticket", kind: "new-ticket", title: words.newTicket, hint: "" };
  }
  const [, kind, id] = /^\/agent\/(tickets|users)\/([\w.:-]+)$/.exec(path) ?? [];
  if (kind === undefined || id === undefined) return null;
  if (kind === "tickets") return { path, entityId: id, kind: "ticket", title: `#${id}`, hint: "" };
  return { path, entityId: id, kind: "user", title: words.user, hint: "" };
}

/** The open tabs with this one among them. */
export function withTab(tabs: readonly Tab[], tab: Tab | null): readonly Tab[] {
  return tab === null || tabs.some(({ path }) => path === tab.path) ? tabs : [...tabs, tab];
}

/** Where to go when this one closes: to the one before it, else home. */
export function afterClosing(tabs: readonly Tab[], closed: Tab): string {
  const index = tabs.findIndex(({ path }) => path === closed.path);
  const next = tabs[index - 1] ?? tabs[index + 1];
  return next?.path ?? "/agent/home";
}
