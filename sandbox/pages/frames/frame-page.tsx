import { TeamMemberWizard } from "../admin/wizard/team-member-wizard.tsx";
import { tellPage } from "./ask.ts";

const done = () => tellPage({ kind: "done" });

/** What stands in a frame of the account's own pages. */
export function FramePage() {
  return (
    <main>
      <TeamMemberWizard onCancel={done} onAdded={done} />
    </main>
  );
}
