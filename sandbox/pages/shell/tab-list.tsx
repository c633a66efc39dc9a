import { goTo } from "../path.ts";
import { words } from "../words.ts";
import { Icon } from "./icons.tsx";
import type { Tab } from "./tabs.ts";

/** What is open, beside the +Add button. */
export function TabList({ tabs, path, onClose }: { tabs: readonly Tab[]; path: string; onClose: (tab: Tab) => void }) {
  return (
    <nav className="tabs" data-test-id="header-tablist" aria-label={words.openTabs}>
      {tabs.map((tab) => {
        const selected = tab.path === path;
        return (
          <div
            key={tab.path}
            className="tab"
            data-test-id="header-tab"
            data-entity-id={tab.entityId}
            data-entity-is-selected={selected}
          >
            <button
              type="button"
              aria-current={selected ? "page" : undefined}
              className="tab-name"
              onClick={() => goTo(tab.path)}
            >
              <span className="tab-title">{tab.title}</span>
              {tab.hint !== "" && <span className="tab-hint">{tab.hint}</span>}
            </button>
            <button
              type="button"
              className="tab-close"
              aria-label={`${words.close}: ${tab.title}`}
              onClick={() => onClose(tab)}
            >
              <Icon name="close" size={12} />
            </button>
          </div>
        );
      })}
    </nav>
  );
}
