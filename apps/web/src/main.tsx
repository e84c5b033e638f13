/** Main: starts the viewer in the page. */
import "./style/index.css"
import { chartCss } from "@laksana/charts"
import { render } from "preact"
import { AppContext } from "./app/app.ts"
import { startApp } from "./app/start.ts"
import { type PlaceLoaders, Shell } from "./shell/shell.tsx"

// Each place is loaded when it is first opened: a first visit waits for none but its own.
const loaders: PlaceLoaders = {
  timeline: () => import("./places/timeline/timeline.tsx").then(({ Timeline }) => Timeline),
  "what-if": () => import("./places/what-if/what-if.tsx").then(({ WhatIf }) => WhatIf),
  "edit-history": () => import("./places/edit-history/edit-history.tsx").then(({ EditHistory }) => EditHistory),
  futures: () => import("./places/futures/futures.tsx").then(({ Futures }) => Futures),
  why: () => import("./places/why/why.tsx").then(({ Why }) => Why),
  share: () => import("./places/share/share.tsx").then(({ Share }) => Share),
}

/** The browser's next turn: what is started, drawn and laid out in one piece would hold the page up. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

async function start(root: Element): Promise<void> {
  const app = startApp()
  await turn()
  render(
    <AppContext.Provider value={app}>
      <Shell loaders={loaders} />
    </AppContext.Provider>,
    root,
  )
  await turn()
  // The charts' own style sheet: constructed, since the page's policy allows no inline one.
  const charts = new CSSStyleSheet()
  charts.replaceSync(chartCss)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, charts]
}

const root = document.querySelector("#laksana")
if (root !== null) void start(root)
