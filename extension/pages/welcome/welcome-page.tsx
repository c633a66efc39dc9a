import { useEffect, useRef } from "preact/hooks";
import { problemSentence } from "../../../shared/i18n/index.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { Notice } from "../../../shared/ui/notice.tsx";
import type { PageContext } from "../draw-page.ts";
import { AddDeskForm } from "../options/add-desk-form.tsx";
import type { OptionsModel } from "../options/options-model.ts";
import { Permissions } from "./permissions.tsx";
import { WelcomeDesk } from "./welcome-desk.tsx";

interface WelcomeProps {
  model: OptionsModel;
  context: PageContext;
  openOptions: () => void;
}

/** What opens after installing: asks for the help desk, then shows its numbers; and what each permission is for. */
export function WelcomePage({ model, context, openOptions }: WelcomeProps) {
  const { translate, language } = context;
  const { desks, problem } = model;
  // One whose page happens to be open isn't set up yet.
  const added = desks.value?.filter(({ isOwn, total, managed }) => isOwn || total !== null || managed !== null) ?? [];
  return (
    <main class="page">
      <h1>{translate("welcome.title")}</h1>
      {problem.value !== null && (
        <Notice kind="danger" role="alert">
          {problemSentence(problem.value, { translate, language, now: Date.now() })}
        </Notice>
      )}
      {added.length === 0 ? (
        <section>
          <p>{translate("welcome.intro")}</p>
          <AddDeskForm model={model} context={context} />
        </section>
      ) : (
        <section aria-labelledby="result">
          <ResultHeading isNew={isJustAdded(model)}>{translate("welcome.result")}</ResultHeading>
          <ul>
            {added.map((desk) => (
              <WelcomeDesk key={desk.origin} desk={desk} model={model} context={context} />
            ))}
          </ul>
          <p>{translate("welcome.next")}</p>
          <Button kind="link" onPress={openOptions}>
            {translate("welcome.options")}
          </Button>
        </section>
      )}
      <Permissions context={context} />
      <section>
        <h2>{translate("options.privacy_title")}</h2>
        <p class="subtle">{translate("options.privacy")}</p>
      </section>
    </main>
  );
}

function isJustAdded({ adding, alone }: OptionsModel): boolean {
  return adding.value.kind === "added" || alone.adding.value.kind === "added";
}

/** Takes the place, and the focus, of the form whose button led here. */
function ResultHeading({ isNew, children }: { isNew: boolean; children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  return (
    <h2 id="result" tabIndex={-1} ref={heading}>
      {children}
    </h2>
  );
}
