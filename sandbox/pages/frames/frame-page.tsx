import { TeamMemberWizard } from "../admin/wizard/team-member-wizard.tsx";
import { DecoyPage } from "../decoys/decoy-page.tsx";
import { tellPage } from "./ask.ts";

const DECOYS_PATH = "/frames/decoys/";

const done = () => tellPage({ kind: "done" });

/** What stands in a frame of the account's own pages: the wizard, or what looks like one. */
export function FramePage({ path }: { path: string }) {
  return (
    <main>
      {path.startsWith(DECOYS_PATH) ? (
        <DecoyPage name={path.slice(DECOYS_PATH.length)} />
      ) : (
        <TeamMemberWizard onCancel={done} onAdded={done} />
      )}
    </main>
  );
}
