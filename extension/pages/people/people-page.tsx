import { seesMeter } from "../../../shared/seats/index.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { ConnectionLine } from "../connection-line.tsx";
import type { PageContext } from "../draw-page.ts";
import { ListCard } from "./list-card.tsx";
import type { PeopleModel } from "./people-model.ts";
import { viewerOf } from "./people-model.ts";
import { PeopleTable } from "./people-table.tsx";
import { ProblemsCard } from "./problems-card.tsx";
import { ResultCard } from "./result-card.tsx";

export interface PeoplePageProps {
  model: PeopleModel;
  context: PageContext;
  /** The help desk's origin. */
  origin: string;
  connect: () => void;
  retry: () => void;
  openOptions: () => Promise<void>;
}

/** How many licenses a list of people takes at one help desk, and the way to those that are missing. */
export function PeoplePage(props: PeoplePageProps) {
  const { model, context, origin } = props;
  const { translate } = context;
  const viewer = viewerOf(model.seats.value);
  const list = model.list.state.value;
  return (
    <main class="page people">
      <h1>{translate("people.title")}</h1>
      <p class="subtle">
        <bdi>{viewer?.account.name ?? new URL(origin).host}</bdi>
      </p>
      {viewer === null || !seesMeter(viewer) ? (
        <Outside {...props} />
      ) : (
        <>
          <p>{translate("people.intro")}</p>
          <ListCard model={model.list} context={context} />
          {list.kind === "read" && (
            <>
              <ResultCard model={model} viewer={viewer} context={context} origin={origin} />
              <ProblemsCard list={list.list} context={context} />
              <PeopleTable people={list.list.people} model={model} context={context} />
            </>
          )}
        </>
      )}
    </main>
  );
}

/** Nobody who may see how many are left. */
function Outside({ model, context, connect, retry, openOptions }: PeoplePageProps) {
  const { translate } = context;
  const seats = model.seats.value;
  const { kind } = seats.connection;
  return (
    <div class="card">
      <div role="status">
        {kind === "connecting" && <p class="subtle">{translate("subscription.reading")}</p>}
        {kind === "connected" && <p>{translate("popup.may_not_see")}</p>}
        {kind !== "connecting" && kind !== "connected" && <ConnectionLine state={seats} context={context} />}
      </div>
      <div class="actions">
        {kind === "signed_out" && (
          <Button kind="primary" onPress={connect}>
            {translate("action.connect")}
          </Button>
        )}
        {kind === "failed" && <Button onPress={retry}>{translate("action.retry")}</Button>}
        {kind === "not_connected" && <Button onPress={() => void openOptions()}>{translate("popup.options")}</Button>}
      </div>
    </div>
  );
}
