import { Button } from "@zendeskgarden/react-buttons";
import { Alert, Title } from "@zendeskgarden/react-notifications";
import { useState } from "react";
import { hasVariant } from "../../active-variants.ts";
import { formWords, roleWord } from "../../form-words.ts";
import { ChoiceField } from "../../garden/choice-field.tsx";
import { Dialog } from "../../garden/dialog.tsx";
import { testId } from "../../garden/test-id.ts";
import { useSession } from "../../session-context.ts";
import { words } from "../../words.ts";
import { PlainRoles } from "./plain-roles.tsx";
import type { Person } from "./use-role-change.ts";
import { useRoleChange } from "./use-role-change.ts";

interface RoleOfPersonProps {
  person: Person;
  onChanged: () => void;
}

/** On a person's profile: an end user's type, whose change is confirmed first, or the role of a member of staff. */
export function RoleOfPerson({ person, onChanged }: RoleOfPersonProps) {
  const { roles } = useSession();
  const { refusal, sending, change } = useRoleChange(person, onChanged);
  const [upgrading, setUpgrading] = useState(false);
  const isStaff = person.role_key !== "end_user";
  const ofStaff = roles.map((role) => ({ key: role.key, label: roleWord(role) }));
  const isGivable = !isStaff || ofStaff.some(({ key }) => key === person.role_key);
  if (roles.length === 0 || !isGivable) return null;
  const choose = (key: string) => (isStaff ? void change(key) : setUpgrading(key !== "end_user"));
  const choices = isStaff
    ? ofStaff
    : [
        { key: "end_user", label: formWords.endUser },
        { key: "staff", label: formWords.staff },
      ];

  return (
    <div className="sheet profile-role">
      {refusal !== null && (
        <Alert type="error" role="alert">
          <Title>{refusal}</Title>
        </Alert>
      )}
      {hasVariant("other-profile") ? (
        <PlainRoles choices={choices} value={person.role_key} onChange={choose} />
      ) : (
        <ChoiceField
          label={isStaff ? formWords.role : formWords.userType}
          name={isStaff ? "role" : "user_type"}
          testId={isStaff ? "profile-role" : "profile-user-type"}
          choices={choices}
          value={person.role_key}
          onChange={choose}
        />
      )}
      {upgrading && (
        <Dialog
          title={words.upgradeTitle}
          testId="upgrade-user-modal"
          onClose={() => setUpgrading(false)}
          buttons={[
            <Button key="cancel" isBasic onClick={() => setUpgrading(false)}>
              {words.cancel}
            </Button>,
            <Button
              key="upgrade"
              isPrimary
              disabled={sending}
              {...testId("upgrade-user-confirm")}
              onClick={() => void change("agent").finally(() => setUpgrading(false))}
            >
              {words.upgradeYes}
            </Button>,
          ]}
        >
          {words.upgradeText}
        </Dialog>
      )}
    </div>
  );
}
