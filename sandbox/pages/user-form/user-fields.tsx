import { Field, Input, Label, Message, Select } from "@zendeskgarden/react-forms";
import { Alert, Title } from "@zendeskgarden/react-notifications";
import { useSession } from "../session-context.ts";
import { words } from "../words.ts";
import type { AddUser } from "./use-add-user.ts";

/** Name, Email, User type and, for a staff member, Role; what the host refused stands above them. */
export function UserFields({ form }: { form: AddUser }) {
  const { roles } = useSession();
  const { draft, change, fieldErrors, alert } = form;
  return (
    <div className="user-fields">
      {alert !== null && (
        <Alert type="error" role="alert" data-test-id="user-form-alert">
          <Title>{alert.title}</Title>
          {alert.text}
        </Alert>
      )}
      <Field>
        <Label>{words.name}</Label>
        <Input
          name="name"
          autoComplete="off"
          value={draft.name}
          onChange={(event) => change({ name: event.target.value })}
          {...(fieldErrors.name === undefined ? {} : { validation: "error" as const })}
        />
        {fieldErrors.name !== undefined && <Message validation="error">{fieldErrors.name}</Message>}
      </Field>
      <Field>
        <Label>{words.email}</Label>
        <Input
          name="email"
          type="email"
          autoComplete="off"
          value={draft.email}
          onChange={(event) => change({ email: event.target.value })}
          {...(fieldErrors.email === undefined ? {} : { validation: "error" as const })}
        />
        {fieldErrors.email !== undefined && <Message validation="error">{fieldErrors.email}</Message>}
      </Field>
      <div className="user-fields-row">
        <Field>
          <Label>{words.userType}</Label>
          <Select
            name="user_type"
            data-test-id="user-form-user-type"
            value={draft.userType}
            onChange={(event) => change({ userType: event.target.value === "staff" ? "staff" : "end_user" })}
          >
            <option value="end_user">{words.endUser}</option>
            {roles.length > 0 && <option value="staff">{words.staffMember}</option>}
          </Select>
        </Field>
        {draft.userType === "staff" && (
          <Field>
            <Label>{words.role}</Label>
            <Select
              name="role"
              data-test-id="user-form-role"
              value={draft.role}
              onChange={(event) => change({ role: event.target.value })}
            >
              {roles.map(({ key, name }) => (
                <option key={key} value={key}>
                  {words.roleOf[key] ?? name}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
    </div>
  );
}
