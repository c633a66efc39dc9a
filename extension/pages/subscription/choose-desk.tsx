import { Button } from "../../../shared/ui/button.tsx";
import type { Desk } from "../desks/desks.ts";
import type { PageContext } from "../draw-page.ts";

interface ChooseDeskProps {
  desks: readonly Desk[];
  context: PageContext;
  openOptions: () => Promise<void>;
}

/** Several help desks are known, or none: which one this is about, or how to connect one. */
export function ChooseDesk({ desks, context: { translate }, openOptions }: ChooseDeskProps) {
  return (
    <main class="subscription">
      <h1>{translate("action.manage_subscription")}</h1>
      <p>{translate(desks.length === 0 ? "subscription.choose_none" : "subscription.choose")}</p>
      <ul>
        {desks.map(({ origin, state: { connection } }) => (
          <li key={origin} class="card">
            <a href={`?desk=${encodeURIComponent(origin)}`}>
              {connection.kind === "connected" ? connection.viewer.account.name : new URL(origin).host}
            </a>
            <p class="small subtle">{new URL(origin).host}</p>
          </li>
        ))}
      </ul>
      {desks.length === 0 && <Button onPress={() => void openOptions()}>{translate("popup.options")}</Button>}
    </main>
  );
}
