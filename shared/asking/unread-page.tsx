import type { ComponentChildren } from "preact";
import type { ProblemDetails } from "../api/index.ts";
import { problemSentence } from "../i18n/index.ts";
import { Notice } from "../ui/notice.tsx";
import type { AskingContext } from "./asking-context.ts";
import { CancelButton, RetryButton } from "./common.tsx";
import type { Parts } from "./parts.ts";

/** While it is read what somebody asked for before; `of` says what is read. */
export function loadingPage(context: AskingContext, of: "ask" | "ticket" = "ask"): Parts {
  return {
    body: (
      <p class="loading subtle" role="status">
        {context.translate(`${of}.loading`)}
      </p>
    ),
    actions: <CancelButton context={context} />,
  };
}

interface Failure {
  problem: ProblemDetails;
  onRetry: () => void;
  /** Another way than trying again. */
  below?: ComponentChildren;
  beside?: ComponentChildren;
}

/** Where it couldn't be read. */
export function failedPage({ problem, onRetry, below, beside }: Failure, context: AskingContext): Parts {
  return {
    body: (
      <div class="stack">
        <Notice kind="danger" role="alert">
          {problemSentence(problem, context)}
        </Notice>
        {below}
      </div>
    ),
    actions: (
      <>
        <CancelButton context={context} />
        {beside}
        <RetryButton context={context} onPress={onRetry} />
      </>
    ),
  };
}
