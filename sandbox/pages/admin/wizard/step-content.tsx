import { Checkbox, Field, Label } from "@zendeskgarden/react-forms";
import { hasVariant } from "../../active-variants.ts";
import { roleWord } from "../../form-words.ts";
import { Garden9Combobox } from "../../garden/garden9-combobox.tsx";
import { adminTestId } from "../../garden/test-id.ts";
import { useSession } from "../../session-context.ts";
import { Slow } from "../../slow.tsx";
import { TextField } from "../../user-form/text-field.tsx";
import type { AddUser } from "../../user-form/use-add-user.ts";
import { words } from "../../words.ts";
import { type ChosenRoles, ProductLists } from "../product-lists.tsx";
import type { Step } from "./steps.ts";

/** The product's name, in every language. */
const SUPPORT = "Support";

interface StepContentProps {
  step: Step;
  form: AddUser;
  products: ChosenRoles;
  onProducts: (chosen: ChosenRoles) => void;
}

/** What one step of the wizard asks. */
export function StepContent({ step, form, products, onProducts }: StepContentProps) {
  const { roles } = useSession();
  const { draft, change, fieldErrors } = form;
  const role = roles.find(({ key }) => key === draft.role);
  switch (step) {
    case "person":
      return (
        <div className="sheet user-fields">
          <TextField
            label={words.name}
            name="name"
            value={draft.name}
            error={fieldErrors.name}
            onChange={(name) => change({ name })}
            attributes={adminTestId("add-team-member-name-input")}
          />
          <Slow seconds={3}>
            <TextField
              label={words.email}
              name="email"
              type="email"
              value={draft.email}
              error={fieldErrors.email}
              onChange={(email) => change({ email })}
              attributes={adminTestId("add-team-member-email-input")}
            />
          </Slow>
        </div>
      );
    case "role":
      return (
        <section className="sheet">
          <h2>{words.assignRole}</h2>
          <Slow seconds={6}>
            <Garden9Combobox
              label={SUPPORT}
              choices={roles.map((one) => ({ key: one.key, label: roleWord(one) }))}
              value={draft.role}
              onChange={(key) => change({ role: key })}
              namesOptions
            />
            {hasVariant("wizard-products") && <ProductLists chosen={products} onChange={onProducts} />}
          </Slow>
        </section>
      );
    case "brands":
      return (
        <section className="sheet">
          <h2>{words.brands}</h2>
          <Field>
            <Checkbox defaultChecked>
              <Label>{words.allBrands}</Label>
            </Checkbox>
          </Field>
        </section>
      );
    case "summary":
      return (
        <section className="sheet">
          <h2>{words.summary}</h2>
          <p>{draft.name}</p>
          <p>{draft.email}</p>
          <p>{role === undefined ? "" : roleWord(role)}</p>
        </section>
      );
  }
}
