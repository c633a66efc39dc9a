import type { ComponentChildren } from "preact";
import type { ProblemDetails } from "../api/index.ts";
import { plainText, problemSentence } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import { MeterBar } from "../ui/meter-bar.tsx";
import { Notice } from "../ui/notice.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { effectSentence } from "./effect-sentence.ts";
import { MeterAge } from "./meter-age.tsx";
import type { AddLabel, MeterContent, MeterCount } from "./meter-content.ts";
import type { MeterContext } from "./meter-context.ts";

/** The card in the add-user form. */
export function MeterView({ content, context }: { content: MeterContent; context: MeterContext }) {
  const { translate } = context;
  switch (content.kind) {
    case "nothing":
      return null;
    case "connecting":
      return (
        <section class="meter" aria-label={translate("meter.name")} aria-busy="true">
          <span class="subtle">{translate("meter.connecting")}</span>
          <div class="waiting" />
        </section>
      );
    case "signed_out":
      return (
        <Message context={context} text={translate("meter.signed_out")}>
          <Button small onPress={context.onConnect}>
            {translate("action.connect")}
          </Button>
        </Message>
      );
    case "not_connected":
      return <Message context={context} text={translate("meter.not_connected")} />;
    case "updated":
      return <Message context={context} title={translate("meter.updated")} text={translate("meter.updated_hint")} />;
    case "viewer_unknown":
      return (
        <Message context={context} text={translate("meter.viewer_unknown")}>
          <Retry context={context} />
        </Message>
      );
    case "unknown":
      return (
        <Message context={context} title={translate("meter.unknown")} text={problemSentence(content.problem, context)}>
          <MendUnknown problem={content.problem} context={context} />
          <Add context={context} label={content.add} />
        </Message>
      );
    case "not_counted":
      return (
        <Message
          context={context}
          title={translate("meter.unknown")}
          text={translate("meter.not_counted", { purchased: content.purchased })}
        >
          <Add context={context} label={content.add} />
        </Message>
      );
    case "count":
      return content.effect?.kind === "end_user" ? (
        <section class="meter line" aria-label={translate("meter.name")}>
          <div class="row">
            <span class="small subtle" role="status">
              {translate("meter.end_user", { left: content.left })}
            </span>
            <Add context={context} label={content.add} link />
          </div>
        </section>
      ) : (
        <Count count={content} context={context} />
      );
  }
}

function Count({ count, context }: { count: MeterCount; context: MeterContext }) {
  const { translate } = context;
  const { used, purchased, left, level, effect } = count;
  const text = translate("meter.text", { used, purchased, left });
  const urgent = effect?.kind === "refused" || effect?.kind === "none_left";
  const sentence = effect === null ? (context.hint?.() ?? "") : effectSentence(effect, count, translate);
  return (
    <section class={`meter ${level}`} aria-label={translate("meter.name")}>
      {effect?.kind === "refused" && (
        <Notice kind="danger" role="alert">
          {sentence}
        </Notice>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a native meter can't be drawn with a hatched part. */}
      <div
        role="meter"
        aria-label={translate("meter.name")}
        aria-valuemin={0}
        aria-valuemax={Math.max(purchased, 1)}
        aria-valuenow={Math.min(used, purchased)}
        aria-valuetext={plainText(text)}
      >
        <div class="row number">
          <RichText
            text={text}
            marks={{
              used: (part) => <strong>{part}</strong>,
              left: (part) => <span class={context.isLeftSaid ? "hidden" : "left"}>{part}</span>,
            }}
            plain={(part) => <span class="hidden">{part}</span>}
          />
        </div>
        <MeterBar
          used={used}
          purchased={purchased}
          pending={effect?.kind === "uses" || effect?.kind === "uses_in_product" ? 1 : 0}
          level={level === "last" ? "low" : level}
        />
      </div>
      <div class="row">
        <span class={urgent ? "small" : "small subtle"} role="status">
          {effect?.kind === "refused" ? "" : sentence}
        </span>
        <Add context={context} label={count.add} prominent={urgent} />
      </div>
      {context.onPeople !== undefined && (
        <Button small kind="link" onPress={context.onPeople}>
          {translate("action.people")}
        </Button>
      )}
      <MeterAge count={count} context={context} />
    </section>
  );
}

interface MessageProps {
  context: MeterContext;
  title?: string;
  text: string;
  children?: ComponentChildren;
}

function Message({ context, title, text, children }: MessageProps) {
  return (
    <section class="meter message" aria-label={context.translate("meter.name")}>
      {title !== undefined && <strong>{title}</strong>}
      <div class="row">
        <span class="small subtle" role="status">
          {text}
        </span>
        {children}
      </div>
    </section>
  );
}

interface AddProps {
  context: MeterContext;
  label: AddLabel | null;
  prominent?: boolean;
  link?: boolean;
}

function Add({ context, label, prominent, link }: AddProps) {
  return label === null ? null : (
    <Button small kind={link ? "link" : prominent ? "primary" : "secondary"} onPress={context.onAdd}>
      {context.translate(label)}
    </Button>
  );
}

/** Trying again doesn't help where it was never said how many there are. */
function MendUnknown({ problem, context }: { problem: ProblemDetails; context: MeterContext }) {
  const { translate, onEnterTotal } = context;
  if (problem.type !== "total-unknown" || onEnterTotal === undefined) return <Retry context={context} />;
  return (
    <Button small kind="primary" onPress={onEnterTotal}>
      {translate("action.enter_total")}
    </Button>
  );
}

function Retry({ context }: { context: MeterContext }) {
  return (
    <Button small onPress={context.onRetry}>
      {context.translate("action.retry")}
    </Button>
  );
}
