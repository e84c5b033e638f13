/**
 * Chart style: the style sheet of every chart, as a text that the viewer serves and the report carries. Light unless the page's
 * `data-theme` or the reader's system asks for dark; the reader's own colours where these are forced; black on white in print.
 */
import { grounds, heat, series, type Step, strengthens, type Theme, weakens } from "./palette.ts"

const scaleVariables = (name: string, steps: readonly Step[]): readonly string[] =>
  steps.flatMap(({ fill, ink }, i) => [`--${name}-${i}:${fill}`, `--${name}-ink-${i}:${ink}`])

function variables(theme: Theme): string {
  const { ground, ink, muted, grid, axis, mark, lane } = grounds[theme]
  return [
    `--chart-ground:${ground}`,
    `--chart-ink:${ink}`,
    `--chart-muted:${muted}`,
    `--chart-grid:${grid}`,
    `--chart-axis:${axis}`,
    `--chart-mark:${mark}`,
    `--chart-lane:${lane}`,
    ...series.map((each, i) => `--series-${i + 1}:${each[theme]}`),
    ...scaleVariables("heat", heat[theme]),
    ...scaleVariables("strengthens", strengthens[theme]),
    ...scaleVariables("weakens", weakens[theme]),
  ].join(";")
}

const seriesRules = series
  .map((_, i) => `.chart .series-${i + 1},.spark.series-${i + 1}{--series:var(--series-${i + 1})}`)
  .join("\n")

const stepRules = (["heat", "strengthens", "weakens"] as const)
  .flatMap((name) =>
    heat.light
      .slice(0, name === "heat" ? undefined : 5)
      .flatMap((_, i) => [
        `.chart .${name}-${i}{fill:var(--${name}-${i});background-color:var(--${name}-${i})}`,
        `.chart .${name}-ink-${i}{fill:var(--${name}-ink-${i});color:var(--${name}-ink-${i})}`,
      ]),
  )
  .join("\n")

const chart = `
.chart{margin:0;color:var(--chart-ink);background:var(--chart-ground);font-family:system-ui,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;font-size:1rem;line-height:1.5;max-width:100%}
.chart figcaption{max-width:44rem;margin-bottom:.9rem}
.chart .chart-title{margin:0 0 .2rem;font-size:1.15rem;line-height:1.3;font-weight:700;letter-spacing:-.005em;text-wrap:balance;overflow-wrap:anywhere}
.chart .chart-takeaway{margin:0;text-wrap:pretty;overflow-wrap:anywhere}
.chart .chart-note{margin:.4rem 0 0;max-width:44rem;font-size:.8125rem;color:var(--chart-muted)}
.chart-drawing{display:block;max-width:100%;height:auto;overflow:visible;font-family:inherit}
.chart text{font-size:12px;fill:var(--chart-ink)}
.chart text.tick,.chart text.label-muted{fill:var(--chart-muted)}
.chart text.tick,.chart td,.chart .number{font-variant-numeric:tabular-nums}
.chart text.label,.chart text.label-strong{font-size:13px}
.chart text.label-strong{font-weight:650}
.chart .halo{paint-order:stroke;stroke:var(--chart-ground);stroke-width:4px;stroke-linejoin:round}
.chart path{fill:none}
.chart text.cell-number{font-size:19px;font-weight:650}
.chart .grid-line{stroke:var(--chart-grid);stroke-width:1}
.chart .axis-line{stroke:var(--chart-axis);stroke-width:1}
.chart .leader{stroke:var(--chart-axis);stroke-width:1}
.chart .line{stroke:var(--series,var(--chart-mark));stroke-width:2.25;stroke-linejoin:round;stroke-linecap:butt}
.chart .band,.chart .area{fill:var(--series,var(--chart-mark));fill-opacity:.16;stroke:none}
.chart .band-outer{fill:var(--series);fill-opacity:.13;stroke:none}
.chart .band-inner{fill:var(--series);fill-opacity:.24;stroke:none}
.chart .runs{stroke:var(--series);stroke-width:1;stroke-opacity:.28;fill:none}
.chart .run-chosen{stroke:var(--chart-ink);stroke-width:2.5;fill:none}
.chart .marker,.chart .dot{fill:var(--series,var(--chart-mark));stroke:var(--chart-ground);stroke-width:1.5}
.chart .bar{fill:var(--series,var(--chart-mark))}
.chart .bar-soft{fill:var(--series,var(--chart-mark));fill-opacity:.3}
.chart .hollow{fill:var(--chart-ground);stroke:var(--series,var(--chart-mark));stroke-width:1.75}
.chart .whisker{stroke:var(--chart-ink);stroke-width:1.25}
.chart .zero-line{stroke:var(--chart-ink);stroke-width:1.25}
.chart .deadline-line{stroke:var(--chart-ink);stroke-width:1.5}
.chart .handle{fill:var(--chart-ink);stroke:var(--chart-ground);stroke-width:2}
.chart .track{stroke:var(--chart-axis);stroke-width:2;stroke-linecap:round}
.chart .ground{fill:var(--chart-ground)}
.chart .target{fill:transparent;stroke:none}
.chart .is-movable{cursor:ew-resize;touch-action:none}
.chart [role=button],.chart .is-pressable{cursor:pointer}
.chart [role=button]:focus,.chart [role=slider]:focus{outline:none}
.chart [role=button]:focus-visible .target,.chart [role=slider]:focus-visible .target{stroke:var(--chart-ink);stroke-width:2}
.chart [role=button]:hover .target,.chart .is-pressable:hover .target{stroke:var(--chart-axis);stroke-width:1}
.chart [aria-pressed=true] .target,.chart .is-pressable:hover [aria-pressed=true] .target{stroke:var(--chart-ink);stroke-width:2}
.chart .lane{fill:var(--chart-lane)}
.chart .event .halo{stroke:var(--chart-lane)}
.chart .event-mark,.chart .event-span{fill:var(--chart-mark);stroke:var(--chart-mark);stroke-width:1.75}
.chart .event-span{fill-opacity:.3;stroke:none}
.chart .event-end{stroke:var(--chart-mark);stroke-width:1.75;fill:none}
.chart .event-open{stroke:var(--chart-mark);stroke-width:1.75;stroke-dasharray:2 3;fill:none}
.chart .is-hollow .event-mark{fill:var(--chart-ground)}
.chart .is-planned .event-mark{fill:var(--chart-ground)}
.chart .is-absent .event-mark{fill:none;stroke-width:2.25}
.chart .is-observed .event-mark{fill:var(--series-1);stroke:var(--series-1)}
.chart .is-observed .event-span{fill:var(--series-1)}
.chart .is-observed .event-end,.chart .is-observed .event-open{stroke:var(--series-1)}
.chart .is-possible .event-mark{fill:var(--chart-ground);stroke-dasharray:2 1.5}
.chart .is-possible.is-absent .event-mark{fill:none;stroke-dasharray:3.5 1.5}
.chart text.count-number{font-size:10px;font-weight:600;font-variant-numeric:tabular-nums}
.chart .is-faded{opacity:.55}
.chart .is-faded .event-mark{fill:var(--chart-ground)}
.chart .is-faded .event-span{fill-opacity:.12}
.chart .is-related .target{stroke:var(--series-2);stroke-width:2;stroke-dasharray:4 2}
.chart .count{fill:var(--chart-ground);stroke:var(--chart-mark);stroke-width:1.5}
.chart .as-of-line{stroke:var(--series-2);stroke-width:2}
.chart .beyond{fill:var(--chart-axis);fill-opacity:.1}
.chart details.chart-data{margin-top:.8rem;font-size:.875rem}
.chart summary{cursor:pointer;color:var(--chart-muted);min-height:24px;width:max-content;max-width:100%}
.chart summary:focus-visible,.chart button:focus-visible,.chart a:focus-visible,.chart .chart-table-scroll:focus-visible,.chart .causal-scroll:focus-visible{outline:2px solid var(--chart-ink);outline-offset:2px}
.chart-table-scroll{overflow-x:auto;max-width:100%}
.chart-table{border-collapse:collapse;font-size:.875rem;line-height:1.4;margin:.4rem 0}
.chart-table caption{text-align:start;color:var(--chart-muted);padding-bottom:.3rem}
.chart-table th,.chart-table td{padding:.25rem .9rem .25rem 0;text-align:start;vertical-align:top;border-bottom:1px solid var(--chart-grid);overflow-wrap:break-word}
.chart-table thead th{color:var(--chart-muted);font-weight:600;border-bottom-color:var(--chart-axis);vertical-align:bottom}
.chart-table tbody th{font-weight:400;max-width:26rem}
.spark{display:inline-block;vertical-align:middle}
.spark path{fill:none;stroke:var(--series-1,currentColor);stroke-width:1.5}
.spark circle{fill:var(--series-1,currentColor)}
`

const causal = `
.causal-scroll{position:relative;overflow:auto;max-height:min(80vh,44rem);border:1px solid var(--chart-grid);max-width:100%}
.causal{border-collapse:separate;border-spacing:0;font-size:.8125rem;line-height:1.25}
.causal th,.causal td{padding:0;border-bottom:1px solid var(--chart-grid);border-right:1px solid var(--chart-grid);text-align:center}
.causal thead th{position:sticky;top:0;z-index:2;background:var(--chart-ground);font-weight:600;vertical-align:bottom;padding:.35rem .3rem;min-width:3.3rem;border-bottom:1px solid var(--chart-axis)}
.causal tbody th{position:sticky;left:0;z-index:1;background:var(--chart-ground);font-weight:400;text-align:start;padding:.3rem .6rem .3rem .4rem;min-width:8.5rem;max-width:14rem;border-right:1px solid var(--chart-axis)}
.causal thead .head{display:inline-block;writing-mode:vertical-rl;transform:rotate(180deg);max-height:9.5rem;text-align:start;line-height:1.15}
.causal thead th:first-child{left:0;z-index:3;text-align:start;padding-left:.4rem;border-right:1px solid var(--chart-axis)}
.causal .cell{display:block;box-sizing:border-box;width:100%;min-height:2.4rem;padding:.3rem .2rem;border:0;font:inherit;font-variant-numeric:tabular-nums;color:inherit;background:none;text-decoration:none}
.causal button.cell,.causal a.cell{cursor:pointer}
.causal button.cell:focus-visible,.causal a.cell:focus-visible{outline:2px solid currentColor;outline-offset:-3px}
.causal [aria-pressed=true]{box-shadow:inset 0 0 0 2px currentColor}
.causal .strength{display:block;font-weight:650}
.causal .grade{display:block;font-size:.6875rem}
.chart .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.causal-key{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin:0 0 .6rem;padding:0;list-style:none;font-size:.8125rem;color:var(--chart-muted)}
.causal-key .swatch{display:inline-block;width:1.1rem;height:.8rem;margin-inline-end:.35rem;vertical-align:-.05rem;border:1px solid var(--chart-axis)}
`

const narrow = `
@media (max-width:36rem){
.causal tbody th{min-width:6.5rem;max-width:7.5rem}
.causal thead .head{display:inline-block;writing-mode:vertical-rl;transform:rotate(180deg);max-height:9.5rem;text-align:start;line-height:1.15}
.causal thead th:first-child{min-width:6.5rem}
}`

const media = `
@media print{
.chart{break-inside:avoid}
.chart details.chart-data{display:none}
.causal-scroll{overflow:visible;max-height:none}
.chart *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
@media (forced-colors:active){
.chart-drawing,.causal{forced-color-adjust:none}
.chart,.spark{--chart-ground:Canvas;--chart-ink:CanvasText;--chart-muted:CanvasText;--chart-grid:GrayText;--chart-axis:CanvasText;--chart-mark:CanvasText;${series.map((_, i) => `--series-${i + 1}:CanvasText`).join(";")}}
}
@media (prefers-reduced-motion:reduce){.chart *{transition:none;animation:none}}
`

/** The whole style sheet. */
export const chartCss: string = [
  `.chart,.spark{${variables("light")}}`,
  `[data-theme=dark] .chart,[data-theme=dark] .spark{${variables("dark")}}`,
  `@media screen and (prefers-color-scheme:dark){:root:not([data-theme]) .chart,:root:not([data-theme]) .spark{${variables("dark")}}}`,
  `@media print{[data-theme] .chart,[data-theme] .spark,:root .chart,:root .spark{${variables("light")}}}`,
  chart,
  seriesRules,
  stepRules,
  causal,
  narrow,
  media,
].join("\n")
