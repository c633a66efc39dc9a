import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input, Label, Select } from "@zendeskgarden/react-forms";
import { useId } from "react";
import { Dialog } from "../garden/dialog.tsx";
import { goTo } from "../path.ts";
import { words } from "../words.ts";
import type { Decoy } from "./decoys.ts";
import { DECOYS } from "./decoys.ts";
import { DECOY_NAMES } from "./names.ts";

export const DECOYS_PATH = "/agent/decoys/";

/** `/agent/decoys/NAME`: one of them, open. Nothing that is sent goes anywhere. */
export function DecoyPage({ name }: { name: string }) {
  const known = DECOY_NAMES.find((one) => one === name);
  const id = useId();
  if (known === undefined) return <p className="page-notice">{words.notFound}</p>;
  const decoy = DECOYS[known];
  const leave = () => goTo("/agent/home");
  const send = (
    <Button key="send" isPrimary type="submit" form={id}>
      {decoy.button}
    </Button>
  );
  if (decoy.shape === "page") {
    return (
      <div className="page narrow-page">
        <h1>{decoy.title}</h1>
        <DecoyForm id={id} decoy={decoy} onSent={leave} />
        <div className="form-buttons">{send}</div>
      </div>
    );
  }
  return (
    <Dialog title={decoy.title} testId={`${name}-modal`} onClose={leave} buttons={[send]}>
      <DecoyForm id={id} decoy={decoy} onSent={leave} />
    </Dialog>
  );
}

function DecoyForm({ id, decoy, onSent }: { id: string; decoy: Decoy; onSent: () => void }) {
  return (
    <form
      id={id}
      noValidate
      className="user-fields"
      onSubmit={(event) => {
        event.preventDefault();
        onSent();
      }}
    >
      {decoy.fields.map((field) => (
        <Field key={field.name}>
          <Label>{field.label}</Label>
          {field.kind === "choice" ? (
            <Select name={field.name}>
              {field.options.map((option) => (
                <option key={option}>{option}</option>
              ))}
            </Select>
          ) : (
            <Input name={field.name} type={field.kind} autoComplete="off" />
          )}
        </Field>
      ))}
    </form>
  );
}
