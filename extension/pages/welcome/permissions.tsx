import { RichText } from "../../../shared/ui/rich-text.tsx";
import type { PageContext } from "../draw-page.ts";

/** In the manifest's order, and the addresses that are only asked for when somebody adds them. */
const PERMISSIONS = ["desks", "storage", "alarms", "notifications", "identity", "scripting", "addresses"] as const;

/** What each permission that the browser speaks of is for. */
export function Permissions({ context: { translate } }: { context: PageContext }) {
  return (
    <section aria-labelledby="permissions">
      <h2 id="permissions">{translate("welcome.permissions")}</h2>
      <ul class="permissions">
        {PERMISSIONS.map((each) => (
          <li key={each}>
            <RichText text={translate(`welcome.permission_${each}`)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
