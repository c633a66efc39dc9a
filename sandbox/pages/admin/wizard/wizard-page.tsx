import { hasVariant } from "../../active-variants.ts";
import { subdomainOrigin } from "../../frames/messages.ts";
import { PageFrame } from "../../frames/page-frame.tsx";
import { goTo } from "../../path.ts";
import { words } from "../../words.ts";
import { ClosedRoot } from "./closed-root.tsx";
import { TeamMemberWizard } from "./team-member-wizard.tsx";

const WIZARD_FRAME_PATH = "/frames/create-team-member";

/** `/admin/people/team/members/new`: the wizard, wherever it stands. */
export function WizardPage({ membersPath }: { membersPath: string }) {
  const leave = () => goTo(membersPath);
  if (hasVariant("wizard-frame") || hasVariant("wizard-other-origin")) {
    const origin = hasVariant("wizard-other-origin") ? subdomainOrigin : location.origin;
    return <PageFrame title={words.createTeamMember} origin={origin} path={WIZARD_FRAME_PATH} onDone={leave} />;
  }
  const wizard = <TeamMemberWizard onCancel={leave} onAdded={leave} />;
  return hasVariant("closed-root") ? <ClosedRoot>{wizard}</ClosedRoot> : wizard;
}
