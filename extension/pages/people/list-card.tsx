import type { ListFault } from "../../../shared/people-list/index.ts";
import { MOST_IMPORTED, MOST_PEOPLE } from "../../../shared/people-list/index.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { FieldFrame } from "../../../shared/ui/field-frame.tsx";
import { Notice } from "../../../shared/ui/notice.tsx";
import type { PageContext } from "../draw-page.ts";
import type { ListModel, ListSource } from "./list-model.ts";

interface ListCardProps {
  model: ListModel;
  context: PageContext;
}

/** Where a list is pasted, chosen or dropped; what it was read as, or why it can't be. */
export function ListCard({ model, context }: ListCardProps) {
  const { translate } = context;
  const state = model.state.value;
  const open = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file !== undefined) model.open(file);
    return file !== undefined;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button beside it chooses a file.
    <div
      class="card list"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const text = event.dataTransfer?.getData("text/plain") ?? "";
        if (!open(event.dataTransfer?.files) && text !== "" && !model.paste(text)) model.type(text);
      }}
    >
      <FieldFrame
        id="list"
        label={translate("people.paste")}
        hint={translate("people.paste_hint", { most: MOST_PEOPLE })}
        error={null}
      >
        <textarea
          class="input"
          id="list"
          rows={6}
          aria-describedby="list-hint"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          value={model.text.value}
          onInput={(event) => model.type(event.currentTarget.value)}
          onPaste={(event) => {
            if (model.paste(event.clipboardData?.getData("text/plain") ?? "")) event.preventDefault();
          }}
        />
      </FieldFrame>
      <div class="actions">
        <label class="button secondary file">
          <input
            class="hidden"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            onChange={(event) => {
              open(event.currentTarget.files);
              // The same file, mended, is chosen again.
              event.currentTarget.value = "";
            }}
          />
          {translate("people.file")}
        </label>
        <span class="subtle small drop">{translate("people.drop")}</span>
        {state.kind !== "none" && <Button onPress={model.clear}>{translate("people.clear")}</Button>}
      </div>
      <div role="status">
        {state.kind === "reading" && <p class="subtle">{translate("people.reading")}</p>}
        {"source" in state && <Source source={state.source} context={context} />}
        {state.kind === "read" && state.list.people.length > MOST_IMPORTED && (
          <p class="small subtle">{translate("people.import_limit", { most: MOST_IMPORTED })}</p>
        )}
      </div>
      {state.kind === "fault" && (
        <Notice kind="danger" role="alert">
          {faultSentence(state.fault, context)}
        </Notice>
      )}
      {state.kind === "unreadable" && (
        <Notice kind="danger" role="alert">
          {translate("people.fault_unreadable", { name: state.name })}
        </Notice>
      )}
    </div>
  );
}

const ENCODINGS = { "utf-8": "UTF-8", "utf-16le": "UTF-16", "utf-16be": "UTF-16", "windows-1252": "Windows-1252" };

function Source({ source, context: { translate } }: { source: ListSource; context: PageContext }) {
  switch (source.kind) {
    case "typed":
      return null;
    case "pasted":
      return <p class="small subtle">{translate("people.from_paste")}</p>;
    case "file":
      return (
        <p class="small subtle">
          {translate("people.from_file", { name: source.name, encoding: ENCODINGS[source.encoding] })}
        </p>
      );
  }
}

function faultSentence(fault: ListFault, { translate }: PageContext): string {
  switch (fault.kind) {
    case "empty":
    case "too_large":
    case "no_email_column":
    case "unclear_columns":
      return translate(`people.fault_${fault.kind}`);
    case "too_many":
      return translate("people.fault_too_many", { most: MOST_PEOPLE });
    case "open_quote":
    case "stray_quote":
      return translate(`people.fault_${fault.kind}`, { line: fault.line });
  }
}
