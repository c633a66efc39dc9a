import { problemSentence } from "../../../shared/i18n/index.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { Notice } from "../../../shared/ui/notice.tsx";
import type { OptionsProps } from "./options-props.ts";

/** The outcome of adding or removing a help desk, and what can be done next. */
export function AddingNotice({ model, context }: OptionsProps) {
  const { translate, language } = context;
  const adding = model.adding.value;
  switch (adding.kind) {
    case "editing":
    case "wrong":
      return null;
    case "asking":
      return <p class="subtle">{translate("options.checking")}</p>;
    case "no_access":
      return <Notice kind="warning">{translate("options.no_access", { address: hostOf(adding.address) })}</Notice>;
    case "confirming":
      return (
        <Notice kind="info">
          <p>
            <strong>{translate("options.issuer", { address: new URL(adding.issuer).href })}</strong>
          </p>
          <p>{translate("options.issuer_check", { desk: hostOf(adding.desk) })}</p>
          {adding.needsAccess && <p>{translate("options.issuer_access")}</p>}
          <Button small kind="primary" onPress={() => void model.confirm()}>
            {translate("options.confirm")}
          </Button>
        </Notice>
      );
    case "failed":
      return (
        <Notice kind="danger">
          {adding.problem.type === "help-desk-unknown" || adding.problem.type === "not-found"
            ? translate("options.not_known", { address: hostOf(adding.service) })
            : problemSentence(adding.problem, { translate, language, now: Date.now() })}
        </Notice>
      );
    case "added":
      return <Notice kind="success">{translate("options.added", { desk: hostOf(adding.desk) })}</Notice>;
    case "removed":
      return <Notice kind="success">{translate("options.removed", { desk: hostOf(adding.desk) })}</Notice>;
  }
}

function hostOf(address: string): string {
  return new URL(address).host;
}
