import type { Viewer } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import { RichText } from "../ui/rich-text.tsx";

/** Tells somebody who may neither see nor change the subscription so, and whom to ask. */
export function NoAccess({ viewer, translate }: { viewer: Viewer; translate: Translate }) {
  return (
    <main class="subscription">
      <h1>{translate("action.manage_subscription")}</h1>
      <div class="card">
        <p>{translate("subscription.no_access")}</p>
        {viewer.deciders.length > 0 && (
          <>
            <p>{translate("subscription.deciders")}</p>
            <ul class="people">
              {viewer.deciders.map(({ name, role }) => (
                <li key={`${role} ${name}`}>
                  <RichText text={translate(`ask.decider_${role}`, { name })} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </main>
  );
}
