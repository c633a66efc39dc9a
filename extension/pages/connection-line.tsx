import type { SeatState } from "../../shared/api/index.ts";
import { problemSentence } from "../../shared/i18n/index.ts";
import type { PageContext } from "./draw-page.ts";

interface ConnectionLineProps {
  state: SeatState;
  context: PageContext;
  /** The account's name stands above it. */
  isBelowAccount?: boolean;
}

/** This browser's connection to one help desk's seat service, in a sentence. */
export function ConnectionLine({ state, context, isBelowAccount = false }: ConnectionLineProps) {
  const { connection, problem } = state;
  if (isBelowAccount && connection.kind === "connected" && problem === null)
    return <p class="subtle">{context.translate("popup.connected", { name: connection.viewer.name })}</p>;
  return <p>{sentence(state, context)}</p>;
}

function sentence({ connection, problem }: SeatState, { translate, language }: PageContext): string {
  const speech = { translate, language, now: Date.now() };
  switch (connection.kind) {
    case "connecting":
      return translate("page.not_read");
    case "connected":
      return problem === null
        ? translate("page.connected", { name: connection.viewer.name, account: connection.viewer.account.name })
        : problemSentence(problem, speech);
    case "signed_out":
      return translate("page.signed_out");
    case "not_connected":
      return translate("meter.not_connected");
    case "failed":
      return problemSentence(connection.problem, speech);
    case "updated":
      return translate("meter.updated");
  }
}
