import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { problemSentence } from "../../../shared/i18n/index.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { Notice } from "../../../shared/ui/notice.tsx";
import type { PageContext } from "../draw-page.ts";
import type { ConfirmModel, ConfirmState, Ready } from "./confirm-model.ts";

interface ConfirmPageProps {
  model: ConfirmModel;
  context: PageContext;
  /** Puts the review into a node, and returns what takes it away. */
  mountReview: (node: HTMLElement, ready: Ready, context: PageContext) => () => void;
  close: () => void;
}

/** The window: one review, or why there is none. */
export function ConfirmPage({ model, context, mountReview, close }: ConfirmPageProps) {
  const { translate, language } = context;
  const state = model.state.value;
  const closeButton = <Button onPress={close}>{translate("action.close")}</Button>;
  switch (state.kind) {
    case "ready":
      return (
        <main class="page confirm">
          <Review key={state.asked.id} ready={state} mountReview={mountReview} context={context} />
        </main>
      );
    case "reading":
      return <Said title={translate("window.reading")} />;
    case "nothing":
      return (
        <Said title={translate("window.nothing_title")} actions={closeButton}>
          {translate("window.nothing")}
        </Said>
      );
    case "person_gone":
      return (
        <Said title={translate("window.person_title")} actions={closeButton}>
          {translate("window.person")}
        </Said>
      );
    case "decided":
      return (
        <Said title={translate("window.decided_title")} actions={closeButton}>
          {translate("window.decided")}
        </Said>
      );
    case "failed":
      return (
        <Said
          title={translate("window.failed_title")}
          actions={
            <>
              {closeButton}
              <Button kind="primary" onPress={model.retry}>
                {translate("action.retry")}
              </Button>
            </>
          }
        >
          {problemSentence(state.problem, { translate, language, now: Date.now() })}
        </Said>
      );
  }
}

/** What the window is called. */
export function titleOf(state: ConfirmState): "review.title" | "approval.title" {
  return state.kind === "ready" && state.toConfirm.kind === "request" ? "approval.title" : "review.title";
}

interface SaidProps {
  title: string;
  actions?: ComponentChildren;
  children?: ComponentChildren;
}

function Said({ title, actions, children }: SaidProps) {
  return (
    <main class="page confirm">
      <h1>{title}</h1>
      {children !== undefined && (
        <Notice kind="warning" role="alert">
          {children}
        </Notice>
      )}
      {actions !== undefined && <div class="actions">{actions}</div>}
    </main>
  );
}

function Review({ ready, mountReview, context }: Pick<ConfirmPageProps, "mountReview" | "context"> & { ready: Ready }) {
  const node = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (node.current === null ? undefined : mountReview(node.current, ready, context)),
    [ready, mountReview, context],
  );
  return <div ref={node} />;
}
