import { Alert, Title } from "@zendeskgarden/react-notifications";
import { hasVariant } from "../active-variants.ts";
import { formWords, roleWord } from "../form-words.ts";
import { ChoiceField } from "../garden/choice-field.tsx";
import { RadioChoice } from "../garden/radio-choice.tsx";
import { testId } from "../garden/test-id.ts";
import { useSession } from "../session-context.ts";
import { Slow } from "../slow.tsx";
import { words } from "../words.ts";
import { TextField } from "./text-field.tsx";
import type { AddUser } from "./use-add-user.ts";

/** Which choices stand below Name and Email. */
export type Asked = "type-and-role" | "role" | "nothing";

/** Name, Email, User type and, for a staff member, Role; what the host refused stands above them. */
export function UserFields({ form, asked }: { form: AddUser; asked: Asked }) {
  const { draft, change, fieldErrors, alert } = form;
  return (
    <div className="user-fields">
      {alert !== null && (
        <Alert type="error" role="alert" {...testId("user-form-alert")}>
          <Title>{alert.title}</Title>
          {alert.text}
        </Alert>
      )}
      <TextField
        label={words.name}
        name="name"
        value={draft.name}
        error={fieldErrors.name}
        onChange={(name) => change({ name })}
      />
      <Slow seconds={3}>
        <TextField
          label={words.email}
          name="email"
          type="email"
          value={draft.email}
          error={fieldErrors.email}
          onChange={(email) => change({ email })}
        />
      </Slow>
      {asked !== "nothing" && (
        <Slow seconds={6}>
          <div className="user-fields-row">
            {asked === "type-and-role" && <UserType form={form} />}
            {draft.userType === "staff" && <RoleOfStaff form={form} asked={asked} />}
          </div>
        </Slow>
      )}
    </div>
  );
}

function UserType({ form: { draft, change } }: { form: AddUser }) {
  const { roles } = useSession();
  const staff = roles.length > 0 ? [{ key: "staff", label: formWords.staff }] : [];
  const Choice = hasVariant("type-radio") ? RadioChoice : ChoiceField;
  return (
    <Choice
      label={formWords.userType}
      name="user_type"
      testId="user-form-user-type"
      choices={[{ key: "end_user", label: formWords.endUser }, ...staff]}
      value={draft.userType}
      onChange={(key) => change({ userType: key === "staff" ? "staff" : "end_user" })}
    />
  );
}

/** Where the role is all that is asked, those are two, and what the account made itself. */
const PLAIN_ROLES = new Set(["agent", "light_agent", "shift_coordinator"]);

function RoleOfStaff({ form: { draft, change }, asked }: { form: AddUser; asked: Asked }) {
  const { roles } = useSession();
  const offered = asked === "role" ? roles.filter(({ key }) => PLAIN_ROLES.has(key)) : roles;
  return (
    <ChoiceField
      label={formWords.role}
      name="role"
      testId="user-form-role"
      choices={offered.map((role) => ({ key: role.key, label: roleWord(role) }))}
      value={draft.role}
      onChange={(role) => change({ role })}
    />
  );
}
