import type { ToPage } from "./messages.ts";
import { runtime } from "./runtime.ts";

/** Hears what the worker tells this page. */
export function listen(listener: (message: ToPage) => void, signal: AbortSignal): void {
  const from = runtime();
  if (from?.id === undefined) return;
  const hear = (message: unknown, sender: { id?: string | undefined }): undefined => {
    // Only the worker and the extension's pages can reach this; whoever else claims to is not heard.
    if (sender.id === runtime()?.id) listener(message as ToPage);
  };
  from.onMessage.addListener(hear);
  signal.addEventListener("abort", () => runtime()?.onMessage?.removeListener(hear), { once: true });
}
