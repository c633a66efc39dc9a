import { Item, ItemGroup, Menu } from "@zendeskgarden/react-dropdowns";
import { useSession } from "../session-context.ts";
import { words } from "../words.ts";
import { Avatar } from "./avatar.tsx";

/** Who is signed in, and the ways out. */
export function ProfileMenu() {
  const { person } = useSession();
  return (
    <Menu
      isCompact
      placement="bottom-end"
      onChange={({ value }) => {
        if (value === "sign-out") location.assign("/sign-out");
        if (value === "sign-in-as") location.assign(`/sign-in?${new URLSearchParams({ to: location.pathname })}`);
      }}
      button={({ ref, size: _size, ...props }) => (
        <button
          {...props}
          ref={ref}
          type="button"
          className="icon-button"
          aria-label={`${words.profile}: ${person.name}`}
        >
          <Avatar name={person.name} />
        </button>
      )}
    >
      <ItemGroup legend={`${person.name} · ${words.roleOf[person.role] ?? person.roleName}`}>
        <Item value="sign-in-as">{words.signInAs}</Item>
        <Item value="sign-out">{words.signOut}</Item>
      </ItemGroup>
    </Menu>
  );
}
