/**
 * Chart frame: a chart as wide as its place, drawn again only where what it shows is another, with a small menu to take it along: as
 * a picture, or as the numbers behind it.
 */
import type { ComponentChildren } from "preact"
import { useMemo } from "preact/hooks"
import { useApp, useLanguage } from "../app/app.ts"
import { saveFile } from "../app/save-file.ts"
import { useWidth } from "../app/use-width.ts"
import { Folded } from "../controls/folded.tsx"
import type { ProjectStep } from "../engine/protocol.ts"
import { chartsOutWords } from "../words/charts-out.ts"
import { pngBytes } from "./png-bytes.ts"
import { svgText } from "./svg-text.ts"
import { useLater, useStable } from "./use-later.ts"

export interface ChartFrameProps {
  /** Of files, without an ending. */
  readonly name: string
  /** Everything that the drawing depends on. */
  readonly of: readonly unknown[]
  readonly draw: (width: number) => ComponentChildren
  /** Its place in the line of what is drawn: what is seen first waits for none. */
  readonly place?: number
  /** Where the numbers come from: written below the picture. */
  readonly note: string
  /** The numbers behind it. */
  readonly data?: { readonly step: ProjectStep; readonly table: "indicators" | "milestones" }
  /** The same as the command line's `--json` prints it, where no table holds it. */
  readonly json?: object
  /** Draws the chart no wider than this. */
  readonly widest?: number
  /** What else can be done with it, beside the menu. */
  readonly children?: ComponentChildren
}

export function ChartFrame({ name, of, draw, place = 0, note, data, json, widest = 960, children }: ChartFrameProps) {
  const [frame, wide] = useWidth()
  const width = Math.min(widest, wide)
  const shown = useLater(useStable(of), place)
  const drawn = useMemo(() => (shown === undefined || width === 0 ? undefined : draw(width)), [shown, width])
  return (
    <div class="chart-frame sheet">
      <div ref={frame}>{drawn ?? <p class="chart-awaited" />}</div>
      {shown === undefined ? null : (
        <div class="chart-foot">
          {children}
          <Menu name={name} note={note} data={data} json={json} drawing={() => largest(frame.current)} />
        </div>
      )}
    </div>
  )
}

/** A figure may hold small drawings beside the large one. */
function largest(frame: HTMLElement | null): SVGSVGElement | undefined {
  const drawings = [...(frame?.querySelectorAll<SVGSVGElement>("svg") ?? [])]
  const area = ({ viewBox: { baseVal } }: SVGSVGElement) => baseVal.width * baseVal.height
  return drawings.toSorted((a, b) => area(b) - area(a))[0]
}

interface MenuProps extends Pick<ChartFrameProps, "name" | "note"> {
  readonly data: ChartFrameProps["data"]
  readonly json: object | undefined
  readonly drawing: () => SVGSVGElement | undefined
}

function Menu({ name, note, data, json, drawing }: MenuProps) {
  const { engine, announce } = useApp()
  const { language } = useLanguage()
  const words = chartsOutWords(language)
  const told = (file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array }): void => {
    saveFile(file)
    announce(words.saved(file.name))
  }
  const picture = async (kind: "svg" | "png"): Promise<void> => {
    const svg = drawing()
    if (svg === undefined) return
    const title = svg.closest("figure")?.querySelector(".chart-title")?.textContent ?? name
    const file = svgText(svg, { title, note })
    try {
      told(
        kind === "svg"
          ? { name: `${name}.svg`, type: "image/svg+xml", bytes: new TextEncoder().encode(file.text) }
          : { name: `${name}.png`, type: "image/png", bytes: await pngBytes(file) },
      )
    } catch {
      announce(words.failed)
    }
  }
  const numbers = async (indonesian: boolean): Promise<void> => {
    if (data === undefined) return
    const { step, table } = data
    const { results, curves } = step
    const file = await engine.ask("download", { kind: "csv", results, curves, table, indonesian })
    if (file !== undefined) told(file)
  }
  const asJson = async (value: object): Promise<void> => {
    const file = await engine.ask("download", { kind: "json", value })
    if (file !== undefined) told(file)
  }
  return (
    <Folded class="chart-menu" summary={words.save}>
      {() => (
        <div class="row">
          <button type="button" class="button-small" onClick={() => void picture("svg")}>
            {words.svg}
          </button>
          <button type="button" class="button-small" onClick={() => void picture("png")}>
            {words.png}
          </button>
          {json === undefined ? null : (
            <button type="button" class="button-small" onClick={() => void asJson(json)}>
              {words.json}
            </button>
          )}
          {data === undefined ? null : (
            <>
              <button type="button" class="button-small" onClick={() => void numbers(false)}>
                {words.csv}
              </button>
              <button type="button" class="button-small" onClick={() => void numbers(true)}>
                {words.csvIndonesian}
              </button>
            </>
          )}
        </div>
      )}
    </Folded>
  )
}
