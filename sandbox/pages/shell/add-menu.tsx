import { Item, Menu } from "@zendeskgarden/react-dropdowns";
import type { RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import { hasVariant } from "../active-variants.ts";
import { Garden8Menu } from "../garden/garden8-menu.tsx";
import { testId } from "../garden/test-id.ts";
import { words } from "../words.ts";
import type { IconName } from "./icons.tsx";
import { Icon } from "./icons.tsx";

export type Addable = "ticket" | "user" | "organization";

interface AddMenuProps {
  onAdd: (what: Addable) => void;
  /** Where the button is, for whoever gives the focus back to it. */
  place: RefObject<HTMLDivElement>;
}

const LEAVE_MS = 300;

const ADD_BUTTON = {
  type: "button",
  className: "add-button",
  "aria-label": words.addMenu,
  "data-test-id": "header-toolbar-add-menu-button",
} as const;

/** What can be added. Which test id the item of users has isn't known. */
const ITEMS: readonly { value: Addable; label: string; icon: IconName; attributes: Record<string, string> }[] = [
  {
    value: "ticket",
    label: words.ticket,
    icon: "ticket",
    attributes: { "data-test-id": "header-toolbar-add-menu-new-ticket" },
  },
  { value: "user", label: words.user, icon: "people", attributes: testId("header-toolbar-add-menu-new-user") },
  {
    value: "organization",
    label: words.organization,
    icon: "building",
    attributes: testId("header-toolbar-add-menu-new-organization"),
  },
];

/**
 * +Add: opens when the mouse comes over it, and on click or key. A click right after it opened by hovering keeps it
 * open, since whoever clicks comes over it first.
 */
export function AddMenu({ onAdd, place }: AddMenuProps) {
  const [opened, setOpened] = useState<"no" | "hover" | "click">("no");
  const leaving = useRef<number | undefined>(undefined);
  useEffect(() => () => clearTimeout(leaving.current), []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only anticipates the click on the button within.
    <div
      className="add-menu"
      ref={place}
      onMouseEnter={() => {
        clearTimeout(leaving.current);
        setOpened((now) => (now === "no" ? "hover" : now));
      }}
      onMouseLeave={() => {
        clearTimeout(leaving.current);
        leaving.current = window.setTimeout(() => setOpened((now) => (now === "hover" ? "no" : now)), LEAVE_MS);
      }}
    >
      {hasVariant("garden8") ? (
        <Garden8Menu
          button={ADD_BUTTON}
          items={ITEMS}
          isOpen={opened !== "no"}
          onOpen={() => setOpened((now) => (now === "click" ? "no" : "click"))}
          onChoose={(value) => {
            setOpened("no");
            if (value !== null) onAdd(value);
          }}
        >
          <AddLabel />
        </Garden8Menu>
      ) : (
        <Menu
          isCompact
          isExpanded={opened !== "no"}
          // What opens next takes the focus, and gives it back to the button.
          restoreFocus={false}
          onChange={({ type, value, isExpanded }) => {
            if (value !== undefined && isExpanded === false) {
              setOpened("no");
              if (value === "ticket" || value === "user" || value === "organization") onAdd(value);
            } else if (type === "trigger:click") {
              setOpened((now) => (now === "click" ? "no" : "click"));
            } else if (isExpanded !== undefined) {
              setOpened(isExpanded ? "click" : "no");
            }
          }}
          button={({ ref, ...props }) => (
            <button {...buttonProps(props)} ref={ref} {...ADD_BUTTON}>
              <AddLabel />
            </button>
          )}
        >
          {ITEMS.map(({ value, label, icon, attributes }) => (
            <Item key={value} value={value} icon={<Icon name={icon} />} {...attributes}>
              {label}
            </Item>
          ))}
        </Menu>
      )}
    </div>
  );
}

function AddLabel() {
  return (
    <>
      <Icon name="plus" />
      <span>{words.addMenu}</span>
    </>
  );
}

/** Garden's looks are its own button's; ours takes only behaviour and names. */
function buttonProps<T extends { size?: unknown }>({ size: _size, ...props }: T): Omit<T, "size"> {
  return props;
}
