/** Main: starts the viewer in the page. */
import "./style/index.css"
import { chartCss } from "@laksana/charts"
import { render } from "preact"
import { AppContext } from "./app/app.ts"
import { startApp } from "./app/start.ts"
import { EditHistory } from "./places/edit-history/edit-history.tsx"
import { Futures } from "./places/futures/futures.tsx"
import { Share } from "./places/share/share.tsx"
import { Timeline } from "./places/timeline/timeline.tsx"
import { WhatIf } from "./places/what-if/what-if.tsx"
import { Why } from "./places/why/why.tsx"
import { Shell } from "./shell/shell.tsx"

// The charts' own style sheet: constructed, since the page's policy allows no inline one.
const charts = new CSSStyleSheet()
charts.replaceSync(chartCss)
document.adoptedStyleSheets = [...document.adoptedStyleSheets, charts]

const components = {
  timeline: Timeline,
  "what-if": WhatIf,
  "edit-history": EditHistory,
  futures: Futures,
  why: Why,
  share: Share,
}

const root = document.querySelector("#laksana")
if (root !== null) {
  render(
    <AppContext.Provider value={startApp()}>
      <Shell components={components} />
    </AppContext.Provider>,
    root,
  )
}
