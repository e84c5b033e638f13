/** Main: starts the viewer. */
import { render } from "preact"

const root = document.querySelector("#laksana")
if (root !== null) render(<main />, root)
