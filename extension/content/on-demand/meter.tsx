import { options } from "preact";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
import { problemSentence } from "../../../shared/i18n/problem-sentence.ts";
import { mountBadge, mountMeter } from "../../../shared/meter/index.ts";
import buttonStyle from "../../../shared/ui/button.css?inline";
import { Button } from "../../../shared/ui/button.tsx";
import { isolateEvents, isolateKeys } from "../../../shared/ui/isolate-events.ts";
import { mountView } from "../../../shared/ui/mount-view.ts";
import noticeStyle from "../../../shared/ui/notice.css?inline";
import { Notice } from "../../../shared/ui/notice.tsx";
import { RichText } from "../../../shared/ui/rich-text.tsx";
import { provide, share } from "./provide.ts";

// Preact comes with the first view: a page that shows nothing of ours never reads it.
share({
  preact: { options },
  jsx: { jsx, jsxs, Fragment },
  mountView: { mountView },
  button: { Button },
  buttonStyle: { default: buttonStyle },
  problems: { problemSentence },
  notice: { Notice },
  noticeStyle: { default: noticeStyle },
  richText: { RichText },
  isolation: { isolateEvents, isolateKeys },
});
provide("meter", { mountMeter, mountBadge });
