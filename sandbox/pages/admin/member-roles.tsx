import { Button } from "@zendeskgarden/react-buttons";
import { Alert, Title } from "@zendeskgarden/react-notifications";
import type { FormEvent } from "react";
import { useState } from "react";
import type { Member } from "../agent/tickets.ts";
import { roleWord } from "../form-words.ts";
import { Garden9Combobox } from "../garden/garden9-combobox.tsx";
import { adminTestId } from "../garden/test-id.ts";
import { isSubscriptionLimit, writeJson } from "../host-api.ts";
import type { RoleChoice } from "../session.ts";
import { useSession } from "../session-context.ts";
import { words } from "../words.ts";
import { type ChosenRoles, ProductLists } from "./product-lists.tsx";
import { chosenOf, saveProductRoles } from "./product-roles.ts";

interface MemberRolesProps {
  member: Member;
  onSaved: () => void;
}

/** The member's role in Support, and in each other product; saved together. */
export function MemberRoles({ member, onSaved }: MemberRolesProps) {
  const { roles } = useSession();
  const [support, setSupport] = useState(member.roleKey);
  const [products, setProducts] = useState<ChosenRoles>(() => chosenOf(member.productRoles));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const isGivable = roles.some(({ key }) => key === member.roleKey);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    setRefusal(null);
    const role = support === member.roleKey ? undefined : roles.find(({ key }) => key === support);
    const answer = await saveRoles(member.id, role, products);
    setSending(false);
    if (answer.ok) return onSaved();
    setRefusal(isSubscriptionLimit(answer.errors) ? words.subscriptionLimitReached : words.notSaved);
  };
  return (
    <form className="sheet user-fields" noValidate onSubmit={save}>
      <h2>{words.productRoles}</h2>
      {refusal !== null && (
        <Alert type="error" role="alert">
          <Title>{refusal}</Title>
        </Alert>
      )}
      {isGivable && (
        <Garden9Combobox
          label="Support"
          choices={roles.map((one) => ({ key: one.key, label: roleWord(one) }))}
          value={support}
          onChange={setSupport}
          namesOptions
        />
      )}
      <ProductLists chosen={products} onChange={setProducts} />
      <div className="form-buttons">
        <Button isPrimary type="submit" disabled={sending} {...adminTestId("footer-save-btn")}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

/** The role first: what uses a seat anyway needs none for a product. */
async function saveRoles(id: string, role: RoleChoice | undefined, products: ChosenRoles) {
  if (role !== undefined) {
    const custom = role.customRoleId === null ? {} : { custom_role_id: role.customRoleId };
    const changed = await writeJson("PUT", `/api/v2/users/${encodeURIComponent(id)}`, {
      user: { role: role.apiRole, ...custom },
    });
    if (!changed.ok) return changed;
  }
  return saveProductRoles(id, products);
}
