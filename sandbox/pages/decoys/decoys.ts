import { words } from "../words.ts";
import type { DecoyName } from "./names.ts";

type DecoyField =
  | { kind: "text" | "email" | "search"; label: string; name: string }
  | { kind: "choice"; label: string; name: string; options: readonly string[] };

export interface Decoy {
  title: string;
  /** A dialog, or a form in the page. */
  shape: "dialog" | "page";
  fields: readonly DecoyField[];
  button: string;
}

const name: DecoyField = { kind: "text", label: words.name, name: "name" };
const email: DecoyField = { kind: "email", label: words.email, name: "email" };
const choice = (label: string, field: string, options: readonly string[]): DecoyField => ({
  kind: "choice",
  label,
  name: field,
  options,
});

/** What each of them asks. Only titles, and what no form has, are in English. */
export const DECOYS: Readonly<Record<DecoyName, Decoy>> = {
  "search-people": {
    title: "Search people",
    shape: "dialog",
    fields: [{ kind: "search", label: words.email, name: "query" }],
    button: words.search,
  },
  organization: {
    title: words.organization,
    shape: "dialog",
    fields: [name, { kind: "text", label: "Domains", name: "domains" }, { ...email, label: "Shared mailbox" }],
    button: words.add,
  },
  requester: { title: words.requester, shape: "page", fields: [name, email], button: words.add },
  "invite-to-chat": {
    title: "Invite to chat",
    shape: "dialog",
    fields: [email, choice(words.role, "part", ["Guest", "Host"])],
    button: "Invite",
  },
  "export-by-email": {
    title: "Export by email",
    shape: "dialog",
    fields: [email, choice("Format", "format", ["CSV", "JSON"])],
    button: "Export",
  },
  cc: { title: "CC", shape: "dialog", fields: [email], button: words.add },
  "share-view": {
    title: "Share view",
    shape: "dialog",
    fields: [name, email, choice("Access", "access", [words.viewer, words.editor])],
    button: words.add,
  },
  "filter-people": {
    title: "Filter people",
    shape: "page",
    fields: [
      email,
      choice(words.userType, "filter_type", [words.endUser, words.staffMember]),
      choice(words.role, "filter_role", [words.roleOf.agent ?? "", words.roleOf.light_agent ?? ""]),
    ],
    button: "Filter",
  },
  "forward-ticket": {
    title: "Forward ticket",
    shape: "dialog",
    fields: [email, { kind: "text", label: words.description, name: "message" }],
    button: "Send",
  },
  "your-details": { title: words.profile, shape: "page", fields: [name, email], button: words.save },
  "merge-user": { title: "Merge into another user", shape: "dialog", fields: [email], button: "Merge" },
};
