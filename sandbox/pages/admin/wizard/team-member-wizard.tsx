import { Button } from "@zendeskgarden/react-buttons";
import { Alert, Title } from "@zendeskgarden/react-notifications";
import type { FormEvent } from "react";
import { useState } from "react";
import { hasVariant } from "../../active-variants.ts";
import { adminTestId } from "../../garden/test-id.ts";
import { Slow } from "../../slow.tsx";
import { useAddUser } from "../../user-form/use-add-user.ts";
import type { AddedUser } from "../../user-form/user-draft.ts";
import { words } from "../../words.ts";
import type { ChosenRoles } from "../product-lists.tsx";
import { chosenOf, saveProductRoles } from "../product-roles.ts";
import { StepContent } from "./step-content.tsx";
import { STEPS } from "./steps.ts";

interface TeamMemberWizardProps {
  onCancel: () => void;
  onAdded: (user: AddedUser) => void;
}

/** Create team member: name and email, the role, brands where the account has some, and Save. */
export function TeamMemberWizard({ onCancel, onAdded }: TeamMemberWizardProps) {
  const [products, setProducts] = useState<ChosenRoles>(() => chosenOf([]));
  const form = useAddUser({ userType: "staff", role: "" }, (user) => void giveRoles(user));
  const [at, setAt] = useState(0);
  const step = STEPS[at] ?? "person";
  const isLast = at === STEPS.length - 1;
  const isReady = step !== "role" || form.draft.role !== "";

  const giveRoles = async (user: AddedUser) => {
    if (hasVariant("wizard-products")) await saveProductRoles(user.id, products);
    onAdded(user);
  };
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || (step === "person" && !form.check())) return;
    if (isLast) void form.submit();
    else setAt(at + 1);
  };
  return (
    <form className="page narrow-page wizard" noValidate onSubmit={goOn}>
      <h1>{words.createTeamMember}</h1>
      {form.alert !== null && (
        <Alert type="error" role="alert">
          <Title>{form.alert.isLimit ? words.subscriptionLimitReached : form.alert.title}</Title>
        </Alert>
      )}
      <StepContent step={step} form={form} products={products} onProducts={setProducts} />
      <footer className="form-buttons">
        <Button type="button" isBasic onClick={() => (at === 0 ? onCancel() : setAt(at - 1))}>
          {at === 0 ? words.cancel : words.back}
        </Button>
        <Slow seconds={10}>
          <Button
            isPrimary
            type="submit"
            disabled={form.sending || !isReady}
            {...adminTestId(isLast ? "footer-save-btn" : "footer-next-btn")}
          >
            {isLast ? words.save : words.next}
          </Button>
        </Slow>
      </footer>
    </form>
  );
}
