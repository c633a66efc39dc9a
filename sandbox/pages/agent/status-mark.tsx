import { words } from "../words.ts";

/** A ticket's state as a coloured word. */
export function StatusMark({ status }: { status: string }) {
  return <span className={`status status-${status}`}>{words.statusOf[status] ?? status}</span>;
}
