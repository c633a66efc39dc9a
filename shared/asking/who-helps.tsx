import { deciderNames } from "../requests/index.ts";
import { RichText } from "../ui/rich-text.tsx";
import type { AskingContext } from "./asking-context.ts";

/** Who can change licenses where this person can't: nobody is left without somebody to turn to (domain: who may do what). */
export function WhoHelps({ context }: { context: AskingContext }) {
  const { translate, viewer } = context;
  const { salesRepresentative: name, capabilities } = viewer;
  const names = deciderNames(viewer, context);
  if (capabilities.includes("editSubscription")) {
    return (
      <p class="small subtle">
        {name === null ? translate("ask.sales_nobody") : <RichText text={translate("ask.sales_person", { name })} />}
      </p>
    );
  }
  return (
    <div class="helps small subtle">
      <p>{translate("ask.not_here")}</p>
      <ul>
        <li>
          {name === null ? translate("ask.sales_nobody") : <RichText text={translate("ask.sales_person", { name })} />}
        </li>
        <li>{translate("ask.support")}</li>
        {names !== null && <li>{translate("ask.deciders", { names })}</li>}
      </ul>
    </div>
  );
}
