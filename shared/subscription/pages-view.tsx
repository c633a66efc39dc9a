import { Button } from "../ui/button.tsx";
import type { SubscriptionContext } from "./context.ts";
import type { PagedList } from "./paged-list.ts";
import { Failure, Placeholder } from "./part-view.tsx";

interface PagesEndProps<T> {
  list: PagedList<T>;
  /** What is said where there is nothing. */
  empty: string;
  context: SubscriptionContext;
}

/** The end of a long list: how many are shown, what comes next, or why it could not be read. */
export function PagesEnd<T>({ list, empty, context }: PagesEndProps<T>) {
  const { translate } = context;
  const { pages, reading, problem, ended } = list.state.value;
  const shown = pages.reduce((sum, page) => sum + page.length, 0);
  if (problem !== null) return <Failure problem={problem} retry={() => void list.more()} context={context} />;
  if (shown === 0) return ended ? <p class="subtle">{empty}</p> : <Placeholder lines={5} context={context} />;
  return (
    <div class="list-end">
      <p class="small subtle" role="status">
        {translate(ended ? "subscription.shown_all" : "subscription.shown", { count: shown })}
      </p>
      {!ended && (
        <Button small disabled={reading} onPress={() => void list.more()}>
          {translate(reading ? "subscription.reading" : "subscription.more")}
        </Button>
      )}
    </div>
  );
}
