import type { ComponentChild } from "preact";
import type { ProblemDetails } from "../api/index.ts";
import { formatAge, problemSentence } from "../i18n/index.ts";
import { freshness } from "../seats/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { SubscriptionContext } from "./context.ts";
import type { Part } from "./part.ts";

interface PartViewProps<T> {
  part: Part<T>;
  context: SubscriptionContext;
  /** How many lines its place has while it is being read, so that nothing jumps. */
  lines?: number;
  children: (value: T) => ComponentChild;
}

/** A part as far as it was read: its place, why it failed, or what it says and how old that is. */
export function PartView<T>({ part, context, lines = 3, children }: PartViewProps<T>) {
  const state = part.state.value;
  switch (state.kind) {
    case "reading":
      return <Placeholder lines={lines} context={context} />;
    case "failed":
      return <Failure problem={state.problem} retry={() => void part.load()} context={context} />;
    case "read":
      return (
        <>
          {state.problem !== null && <Stale state={state} retry={() => void part.load()} context={context} />}
          {children(state.value)}
        </>
      );
  }
}

export function Placeholder({ lines, context }: { lines: number; context: SubscriptionContext }) {
  return (
    <div class="placeholder">
      <p class="hidden">{context.translate("subscription.reading")}</p>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike and never change places.
        <i key={line} aria-hidden="true" />
      ))}
    </div>
  );
}

interface FailureProps {
  problem: ProblemDetails;
  retry: () => void;
  context: SubscriptionContext;
}

export function Failure({ problem, retry, context }: FailureProps) {
  // Nothing failed: it can't be known before the help desk's people were counted.
  const isEarly = problem.type === "seats-unknown";
  return (
    <Notice kind={isEarly ? "info" : "danger"} role={isEarly ? "status" : "alert"}>
      <p>{problemSentence(problem, context)}</p>
      <Button small onPress={retry}>
        {context.translate("action.retry")}
      </Button>
    </Notice>
  );
}

interface StaleProps {
  state: { readAt: number; problem: ProblemDetails | null };
  retry: () => void;
  context: SubscriptionContext;
}

function Stale({ state: { readAt, problem }, retry, context }: StaleProps) {
  const { translate, language, now } = context;
  return (
    <Notice kind="warning" role="status">
      <p>
        {translate("meter.age", { age: formatAge(freshness(readAt, now).ageSeconds, language) })}{" "}
        {problem !== null && problemSentence(problem, context)}
      </p>
      <Button small onPress={retry}>
        {translate("action.retry")}
      </Button>
    </Notice>
  );
}
