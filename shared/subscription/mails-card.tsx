import { useEffect } from "preact/hooks";
import { problemSentence } from "../i18n/index.ts";
import { Notice } from "../ui/notice.tsx";
import { Check } from "./check.tsx";
import type { SubscriptionContext } from "./context.ts";
import type { MailsModel } from "./mails-model.ts";
import { PartView } from "./part-view.tsx";

interface MailsProps {
  mails: MailsModel;
  context: SubscriptionContext;
}

/** Which mails whoever reads the page gets, and how to end them. */
export function MailsCard({ mails, context }: MailsProps) {
  const { translate } = context;
  useEffect(() => void mails.mails.loadOnce(), [mails]);
  const state = mails.mails.state.value;
  // An older service knows nothing of it.
  if (state.kind === "failed" && state.problem.type === "not-found") return null;
  const changing = mails.changing.value;
  return (
    <section class="card" aria-labelledby="mails">
      <h3 id="mails">{translate("mails.title")}</h3>
      <PartView part={mails.mails} context={context} lines={2}>
        {({ lastLicense, address }) =>
          address === null ? (
            <p>{translate("mails.no_address")}</p>
          ) : (
            <>
              <p class="small subtle">{translate("mails.address", { address })}</p>
              <Check
                id="mails-last-license"
                label={translate("mails.last_license")}
                checked={changing.kind === "saving" ? changing.draft.lastLicense : lastLicense}
                onChange={(wanted) => void mails.change({ lastLicense: wanted })}
              />
            </>
          )
        }
      </PartView>
      <div role="status">{changing.kind === "saved" && <Notice kind="success">{translate("mails.saved")}</Notice>}</div>
      {changing.kind === "failed" && (
        <Notice kind="danger" role="alert">
          {problemSentence(changing.problem, context)}
        </Notice>
      )}
    </section>
  );
}
