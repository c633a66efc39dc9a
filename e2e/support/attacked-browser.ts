import type { Stack } from "../../scripts/stack.ts";
import type { Somebody } from "./closed.ts";
import type { PersonName } from "./help-desk.ts";

/** A page with scripts of an attacker in it, and somebody before it. */
export interface AttackedPage {
  somebody: Somebody;
  /** Runs code as the page's own scripts would; resolves with what it comes to. */
  run(code: string): Promise<unknown>;
  /** Gives the page our closed roots, as `ourRoots`. */
  handOverRoots(): Promise<void>;
  /** Frames the window to confirm in, with these rights, and runs code in there. */
  runInFrame(sandbox: string, code: string): Promise<unknown>;
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** As a person does who goes to its tab or window. */
  toFront(): Promise<void>;
  /** What a key tells that went down elsewhere and is held; Firefox's driver can't. */
  holdEnter(): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension as the stores have it. */
export interface AttackedBrowser {
  /** Any page, in a tab of its own; `first` runs before anything of the page or of ours. */
  open(address: string, first?: string): Promise<AttackedPage>;
  /** One of the extension's own pages, in a tab of its own. */
  openOwn(name: "options"): Promise<AttackedPage>;
  /** The windows to confirm in that are open. */
  windows(): Promise<AttackedPage[]>;
  windowCount(): Promise<number>;
  /** Ends the extension's worker, as the browser does when it is idle; `own` is a page of the extension. */
  endWorker(own: AttackedPage): Promise<void>;
}

/** The full-page form for a user, with the meter in it. */
export function formAddress(stack: Stack, account: string, person: PersonName): string {
  return `${stack.helpDesk(account)}/sign-in?as=${person}&to=${encodeURIComponent("/agent/users/new")}`;
}

/** Has the form ask for a license, once it is there; whether it is. */
export const CHOOSE_STAFF = `(() => {
  const type = document.querySelector('select[name="user_type"]');
  if (type === null) return false;
  type.value = "staff";
  for (const name of ["input", "change"]) type.dispatchEvent(new Event(name, { bubbles: true }));
  return true;
})()`;

export function framing(sandbox: string): string {
  return `new Promise((resolve) => {
    const frame = document.createElement("iframe");
    frame.sandbox = ${JSON.stringify(sandbox)};
    frame.src = "/extension/pages/confirm/index.html";
    frame.onload = () => resolve(frames.length);
    document.body.append(frame);
  })`;
}
