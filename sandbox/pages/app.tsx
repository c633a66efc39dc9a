import { ToastProvider } from "@zendeskgarden/react-notifications";
import { DEFAULT_THEME, ThemeProvider } from "@zendeskgarden/react-theming";
import { AdminCenter } from "./admin/admin-center.tsx";
import { AgentInterface } from "./agent/agent-interface.tsx";
import { FramePage } from "./frames/frame-page.tsx";
import { useLoaded } from "./loaded.ts";
import { useRenderingAnew } from "./nuisances/rendering-anew.ts";
import { usePath } from "./path.ts";
import { readSession } from "./session.ts";
import { SessionContext } from "./session-context.ts";
import { words } from "./words.ts";

const { dir, dataset } = document.documentElement;
const theme = {
  ...DEFAULT_THEME,
  rtl: dir === "rtl",
  colors: { ...DEFAULT_THEME.colors, base: dataset.theme === "dark" ? ("dark" as const) : ("light" as const) },
};

/** The help desk's page: the agent interface, or Admin Center, by address. */
export function App() {
  const session = useLoaded("session", readSession);
  const path = usePath();
  useRenderingAnew();
  return (
    <ThemeProvider theme={theme}>
      <ToastProvider zIndex={900} placementProps={{ "top-end": { style: { top: 64 } } }}>
        {session.state === "failed" && <p className="page-notice">{words.notLoaded}</p>}
        {session.state === "loaded" && (
          <SessionContext.Provider value={session.value}>
            <Place path={path} />
          </SessionContext.Provider>
        )}
      </ToastProvider>
    </ThemeProvider>
  );
}

function Place({ path }: { path: string }) {
  if (path.startsWith("/frames")) return <FramePage path={path} />;
  return path.startsWith("/admin") ? <AdminCenter path={path} /> : <AgentInterface path={path} />;
}
