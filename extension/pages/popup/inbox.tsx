import type { Viewer } from "../../../shared/api/index.ts";
import { DeclineView, RequestCard } from "../../../shared/requests/index.ts";
import { Button } from "../../../shared/ui/button.tsx";
import type { PageContext } from "../draw-page.ts";
import type { InboxModel } from "./inbox-model.ts";

interface InboxProps {
  model: InboxModel;
  viewer: Viewer;
  context: PageContext;
}

/** Requests that wait for this person's decision, or that they made themselves. */
export function Inbox({ model, viewer, context }: InboxProps) {
  const { translate } = context;
  const state = model.state.value;
  const now = Date.now();
  switch (state.kind) {
    case "loading":
      return null;
    case "failed":
      return <p class="subtle">{translate("inbox.failed")}</p>;
    case "read":
      return (
        <>
          {state.toDecide.length > 0 && <h3>{translate("inbox.heading", { count: state.toDecide.length })}</h3>}
          {state.toDecide.map((request) => {
            const declining = model.decline(request);
            return (
              <div key={request.id} class="to-decide">
                <RequestCard request={request} context={{ ...context, viewer, now, busy: false, decides: true }} />
                {!request.approving && (
                  <div class="actions">
                    {declining.state.value === null && (
                      <Button small kind="primary" onPress={() => void model.review(request)}>
                        {translate("inbox.review")}
                      </Button>
                    )}
                    <DeclineView
                      id={`decline-${request.id}`}
                      state={declining.state.value}
                      model={declining}
                      context={{ ...context, now }}
                    />
                  </div>
                )}
              </div>
            );
          })}
          {state.own.length > 0 && <h3>{translate("inbox.own")}</h3>}
          {state.own.map((request) => (
            <RequestCard key={request.id} request={request} context={{ ...context, viewer, now, busy: false }} />
          ))}
        </>
      );
  }
}
