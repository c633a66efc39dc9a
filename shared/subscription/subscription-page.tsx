import { useEffect, useRef } from "preact/hooks";
import { payerSentence } from "../i18n/index.ts";
import type { SubscriptionContext } from "./context.ts";
import { LedgerSection } from "./ledger-section.tsx";
import { OverviewSection } from "./overview-section.tsx";
import { known } from "./part.ts";
import { PeopleSection } from "./people-section.tsx";
import { SettingsSection } from "./settings-section.tsx";
import type { Section } from "./subscription-model.ts";
import { UsageSection } from "./usage-section.tsx";

/** Manage subscription, whole: what is subscribed, how it is used, by whom, what was bought, what is set. */
export function SubscriptionPage({ context }: { context: SubscriptionContext }) {
  const { translate, model, links } = context;
  const subscription = known(model.subscription);
  const section = model.section.value;
  useEffect(() => void model.subscription.loadOnce(), [model]);
  return (
    <main class="subscription">
      <header>
        <p class="brand small subtle">
          <span class="mark" aria-hidden="true" />
          {translate("subscription.brand", { account: model.viewer.account.name })}
        </p>
        <div class="heading">
          <h1>{translate("action.manage_subscription")}</h1>
          {links.subscription !== null && (
            <a class="button small" href={links.subscription} target="_blank" rel="noopener noreferrer">
              {translate("subscription.in_desk")}
            </a>
          )}
        </div>
        {/* Its place stays while it is being read. */}
        <p class="small subtle parties">
          {subscription !== null && (
            <>
              <span>{translate("subscription.sold_by", { seller: subscription.seller })}</span>
              <span>{payerSentence(subscription, context)}</span>
            </>
          )}
        </p>
      </header>
      {model.sections.length > 1 && <Sections shown={section} context={context} />}
      <SectionBody section={section} context={context} />
    </main>
  );
}

function Sections({ shown, context: { model, translate } }: { shown: Section; context: SubscriptionContext }) {
  return (
    <nav class="sections" aria-label={translate("subscription.sections")}>
      {model.sections.map((section) => (
        <a key={section} href={`#${section}`} aria-current={section === shown ? "page" : undefined}>
          {translate(`subscription.section_${section}`)}
        </a>
      ))}
    </nav>
  );
}

interface SectionProps {
  section: Section;
  context: SubscriptionContext;
}

/** Whoever goes to another section begins at its heading; the first one is begun at the top of the page. */
function SectionBody({ section, context }: SectionProps) {
  const { translate } = context;
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef<Section | null>(section);
  useEffect(() => {
    if (section === first.current) return;
    first.current = null;
    heading.current?.focus();
  }, [section]);
  return (
    <section aria-labelledby="section">
      <h2 id="section" tabIndex={-1} ref={heading} class={section === "overview" ? "hidden" : undefined}>
        {translate(`subscription.section_${section}`)}
      </h2>
      <Body key={section} section={section} context={context} />
    </section>
  );
}

function Body({ section, context }: SectionProps) {
  const { insights, settings } = context.model;
  switch (section) {
    case "overview":
      return <OverviewSection context={context} />;
    case "usage":
      return insights === null ? null : <UsageSection insights={insights} context={context} />;
    case "people":
      return insights === null ? null : <PeopleSection insights={insights} context={context} />;
    case "ledger":
      return insights === null ? null : <LedgerSection insights={insights} context={context} />;
    case "settings":
      return settings === null ? null : <SettingsSection settings={settings} context={context} />;
  }
}
