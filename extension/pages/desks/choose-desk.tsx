import { Button } from "../../../shared/ui/button.tsx";
import type { PageContext } from "../draw-page.ts";
import type { Desk } from "./desks.ts";

interface ChooseDeskProps {
  page: keyof typeof PAGES;
  desks: readonly Desk[];
  context: PageContext;
  openOptions: () => Promise<void>;
}

/** What is asked for each of our pages that are about one help desk. */
const PAGES = {
  subscription: {
    className: "subscription",
    title: "action.manage_subscription",
    question: "subscription.choose",
  },
  people: { className: "page", title: "people.title", question: "people.choose_desk" },
} as const;

/** Several help desks are known, or none: which one this is about, or how to connect one. */
export function ChooseDesk({ page, desks, context: { translate }, openOptions }: ChooseDeskProps) {
  const { className, title, question } = PAGES[page];
  return (
    <main class={className}>
      <h1>{translate(title)}</h1>
      <p>{translate(desks.length === 0 ? "subscription.choose_none" : question)}</p>
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
