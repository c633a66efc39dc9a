import { problemSentence } from "../../../shared/i18n/index.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { Notice } from "../../../shared/ui/notice.tsx";
import { DeskCard } from "./desk-card.tsx";
import type { PopupProps } from "./popup-props.ts";

/** What the toolbar button opens: how many licenses are left, and whether Seatmeter finds its way. */
export function Popup({ model, context }: PopupProps) {
  const { translate, language } = context;
  const { desks, problem, refused } = model;
  return (
    <main class="page popup">
      <h1>{translate("popup.title")}</h1>
      {problem.value !== null && (
        <Notice kind="danger" role="alert">
          {problemSentence(problem.value, { translate, language, now: Date.now() })}
        </Notice>
      )}
      {desks.value?.length === 0 && <p class="subtle">{translate("popup.none")}</p>}
      <ul>
        {desks.value?.map((desk) => (
          <DeskCard key={desk.origin} desk={desk} model={model} context={context} />
        ))}
      </ul>
      {refused.value > 0 && <p class="small subtle">{translate("popup.refused", { count: refused.value })}</p>}
      <Button small kind="quiet" onPress={() => void model.openOptions()}>
        {translate("popup.options")}
      </Button>
    </main>
  );
}
