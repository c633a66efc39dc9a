import { deciderNames } from "../requests/index.ts";
import { Notice } from "../ui/notice.tsx";
import type { AskingContext } from "./asking-context.ts";
import { gateOf } from "./gate.ts";

/** How many are left, and, where somebody can be asked for more, who that is. */
export function LeftNotice({ context, asks }: { context: AskingContext; asks: boolean }) {
  const { snapshot, translate, viewer } = context;
  const gate = gateOf(snapshot);
  const isNone = gate?.left === 0;
  if (gate === null && !asks) return null;
  const names = deciderNames(viewer, context);
  return (
    <Notice kind={isNone ? "warning" : "info"}>
      {gate !== null &&
        (isNone
          ? translate("ask.none_left", { purchased: gate.purchased })
          : translate("ask.some_left", { left: gate.left, purchased: gate.purchased }))}{" "}
      {asks &&
        (names === null
          ? translate("ask.somebody_decides")
          : translate("ask.decide", { names, count: viewer.deciders.length }))}
    </Notice>
  );
}
