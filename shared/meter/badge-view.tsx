import { formatAge, plainText, problemSentence } from "../i18n/index.ts";
import { RichText } from "../ui/rich-text.tsx";
import type { BadgeContent } from "./badge-content.ts";
import { effectSentence } from "./effect-sentence.ts";
import type { AddLabel } from "./meter-content.ts";
import type { MeterContext } from "./meter-context.ts";

export interface BadgeContext extends Pick<MeterContext, "translate" | "language" | "now" | "onAdd"> {
  addLabel: AddLabel;
}

/** Licenses left, beside +Add. A button: a number that says that none is left has to lead on. */
export function BadgeView({ content, context }: { content: BadgeContent; context: BadgeContext }) {
  const { translate } = context;
  const text = content.kind === "count" ? translate("badge.left", { left: content.left }) : translate("badge.unknown");
  const look =
    content.kind === "count"
      ? `${content.level}${content.age === null && content.countAge === null ? "" : " old"}`
      : "old";
  return (
    <button type="button" class={`badge ${look}`} title={hintOf(content, context)} onClick={() => context.onAdd()}>
      <span>
        <RichText
          text={text}
          marks={{
            full: (part) => <span class="hidden">{part}</span>,
            wide: (part) => <span class="wide">{part}</span>,
          }}
        />
      </span>
    </button>
  );
}

/** What the browser shows when somebody comes over it, and screen readers say after its name: a line each. */
function hintOf(content: BadgeContent, context: BadgeContext): string {
  const { translate, language } = context;
  const lines =
    content.kind === "unknown"
      ? [problemSentence(content.problem, context)]
      : [
          plainText(translate("meter.text", content)),
          content.effect === null ? "" : effectSentence(content.effect, content, translate),
          content.age === null ? "" : translate("meter.age", { age: formatAge(content.age, language) }),
          content.countAge === null ? "" : translate("meter.counted", { age: formatAge(content.countAge, language) }),
        ];
  return [...lines, translate(context.addLabel)].filter((line) => line !== "").join("\n");
}
