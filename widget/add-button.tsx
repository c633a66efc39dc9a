import type { Translate } from "../shared/i18n/index.ts";
import { problemSentence } from "../shared/i18n/index.ts";
import { firstAction } from "../shared/seats/policy.ts";
import button from "../shared/ui/button.css?inline";
import { Button } from "../shared/ui/button.tsx";
import dialogTokens from "../shared/ui/dialog-tokens.css?inline";
import type { Theme } from "../shared/ui/mount-view.ts";
import { mountView } from "../shared/ui/mount-view.ts";
import notice from "../shared/ui/notice.css?inline";
import { Notice } from "../shared/ui/notice.tsx";
import type { Session } from "./session.ts";

interface AddButtonOptions {
  session: Session;
  translate: Translate;
  theme: Theme;
  onPress: () => void;
}

/** The button alone; gone for whoever may do nothing in the dialog. */
export function mountAddButton(root: ShadowRoot, { session, translate, theme, onPress }: AddButtonOptions): () => void {
  return mountView(root, { language: session.language, theme }, [dialogTokens, button, notice], () => {
    const { connection } = session.seats.value;
    const action = connection.kind === "connected" ? firstAction(connection.viewer.capabilities) : "none";
    if (action === "none") return null;
    const { problem } = session.seats.value;
    return (
      <>
        <Button onPress={onPress}>{translate(action === "request" ? "action.request" : "action.add")}</Button>
        {problem !== null && (problem.type === "part-missing" || problem.type === "own-fault") && (
          <Notice kind="warning" role="alert">
            {problemSentence(problem, { translate, language: session.language, now: Date.now() })}
          </Notice>
        )}
      </>
    );
  });
}
