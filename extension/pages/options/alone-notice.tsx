import { problemSentence } from "../../../shared/i18n/index.ts";
import { Notice } from "../../../shared/ui/notice.tsx";
import type { OptionsProps } from "./options-props.ts";

/** The outcome of adding a help desk without a seat service. */
export function AloneNotice({ model, context }: OptionsProps) {
  const { translate, language } = context;
  const adding = model.alone.adding.value;
  switch (adding.kind) {
    case "editing":
    case "wrong":
      return null;
    case "asking":
      return <p class="subtle">{translate("options.asking_desk")}</p>;
    case "no_access":
      return (
        <Notice kind="warning">{translate("options.no_access", { address: new URL(adding.address).host })}</Notice>
      );
    case "not_a_desk":
      return (
        <Notice kind="warning">{translate("options.not_a_desk", { address: new URL(adding.address).host })}</Notice>
      );
    case "failed":
      return <Notice kind="danger">{problemSentence(adding.problem, { translate, language, now: Date.now() })}</Notice>;
    case "added":
      return <Notice kind="success">{translate("options.added", { desk: new URL(adding.desk).host })}</Notice>;
  }
}
