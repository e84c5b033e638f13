/** Style: how the page looks on a screen, light or dark, and on A4 paper. The charts bring their own. */
import { chartCss } from "@laksana/charts"

const colours = `
:root{color-scheme:light dark;--ground:#fff;--sheet:#f6f7f8;--ink:#1b1f24;--soft:#4d5762;--rule:#d5dade;--edge:#8a949e;--accent:#00598c;--met:#00684c;--missed:#9c3d00;--warn:#fff4e0;--warn-edge:#b26a00}
@media (prefers-color-scheme:dark){:root{--ground:#15181d;--sheet:#1d2126;--ink:#e9ecef;--soft:#b3bcc5;--rule:#363d45;--edge:#76818c;--accent:#7cc4f5;--met:#4fd0a5;--missed:#f2a25c;--warn:#33290f;--warn-edge:#d9a13b}}
`

const text = `
*{box-sizing:border-box}
html{font:100%/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;color:var(--ink);background:var(--ground);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;padding:0 1.25rem 4rem;overflow-wrap:anywhere}
a{color:var(--accent)}
a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;inset-inline-start:-100vw;top:0;padding:.5rem 1rem;background:var(--ground);z-index:1}
.skip:focus{inset-inline-start:0}
p,ul,ol,dl,pre{margin:0 0 .9rem;max-width:44rem}
h1,h2,h3,h4{line-height:1.2;text-wrap:balance;margin:0;max-width:44rem}
h1{font-size:clamp(1.75rem,1.2rem + 2.2vw,2.6rem);font-weight:700;letter-spacing:-.015em}
h2{font-size:1.5rem;letter-spacing:-.01em;margin:0 0 .8rem;padding-top:.9rem;border-top:2px solid var(--ink);max-width:none}
h3{font-size:1.15rem;margin:1.9rem 0 .5rem}
h4{font-size:1rem;margin:1.2rem 0 .35rem}
.section-number{display:inline-block;min-width:1.6em;color:var(--soft);font-weight:400;font-variant-numeric:tabular-nums}
.kind,.label,dt{font-size:.8125rem;font-weight:600;color:var(--soft)}
.label{margin-bottom:.35rem}
.intro{color:var(--soft)}
.note,.beside,.citation{font-size:.875rem;color:var(--soft)}
.beside{display:block;margin-top:.15rem}
.verdict{font-weight:600}
.warning{padding:.7rem .9rem;border-inline-start:4px solid var(--warn-edge);background:var(--warn)}
code,pre{font-family:ui-monospace,"Cascadia Mono",Menlo,Consolas,"Noto Sans Mono",monospace;font-size:.9em}
pre{padding:.7rem .9rem;background:var(--sheet);border:1px solid var(--rule);overflow-x:auto;white-space:pre-wrap}
`

const front = `
.front{padding:2.5rem 0 1.2rem}
.kind{margin:0 0 .6rem}
.question{font-size:1.15rem;margin:.7rem 0 0;color:var(--soft)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:.7rem 1.6rem;margin:1.5rem 0 0;padding-top:.9rem;border-top:1px solid var(--rule);max-width:none}
.facts dd{margin:0}
.questions{margin-top:1.1rem}
.contents ol{margin:0;padding:0;columns:2 16rem;max-width:44rem;list-style:none}
.contents li{display:flex;gap:.6em;break-inside:avoid}
.contents li>span{min-width:1.3em;text-align:end;color:var(--soft);font-variant-numeric:tabular-nums;padding:.15rem 0}
.contents a{padding:.15rem 0;min-height:24px}
`

const parts = `
section{margin-top:3rem}
.lead{margin:0 0 1.2rem}
.lead p{font-size:1.35rem;line-height:1.4;max-width:40rem;text-wrap:pretty}
.lead p:has(.scenario){font-size:1.1rem;margin-bottom:.7rem}
.lead .scenario{display:block;font-size:.875rem;font-weight:600;color:var(--soft)}
.sentences{padding-inline-start:1.2rem}
.sentences li{margin-bottom:.3rem}
.targets{list-style:none;padding:0}
.targets li{padding-inline-start:1.6rem;position:relative;margin-bottom:.4rem}
.targets .mark{position:absolute;inset-inline-start:0;font-weight:700}
.is-met .mark{color:var(--met)}
.is-missed .mark{color:var(--missed)}
.unsure,.tag,.margin,.cited{color:var(--soft)}
.compared{margin-bottom:1rem}
.compared p{margin-bottom:.3rem}
.chart{margin:2rem 0 1.6rem}
.pairs{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:1rem 2.2rem}
.pairs .chart{margin:.6rem 0}
.pairs .chart-title{font-size:1rem}
.pairs .chart-takeaway{font-size:.875rem}
.clauses{list-style:none;margin:0;padding:0}
.contradictions{padding-inline-start:1.6rem}
.contradictions li{margin-bottom:1rem}
.contradictions dl{display:grid;grid-template-columns:minmax(6.5rem,max-content) 1fr;gap:.15rem 1rem;margin:0}
.contradictions dd{margin:0;grid-column:2}
.contradictions dt{padding-top:.15rem}
.documents{padding-inline-start:1.6rem}
.documents li{margin-bottom:.8rem}
.documents cite{font-weight:600;font-style:normal}
`

const tables = `
.table-scroll{overflow-x:auto;margin:0 0 1.4rem}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.45}
caption{text-align:start;font-weight:600;padding-bottom:.5rem;max-width:44rem}
th,td{text-align:start;vertical-align:top;padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--rule);overflow-wrap:break-word}
th:last-child,td:last-child{padding-inline-end:0}
thead th{color:var(--soft);font-weight:600;vertical-align:bottom;border-bottom-color:var(--edge)}
tbody th{font-weight:400}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.table-scroll{position:relative}
.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .number{white-space:normal}
.dates td{font-variant-numeric:tabular-nums}
.by-when tbody th{min-width:9rem}
.events{table-layout:auto;min-width:44rem}
.events tbody th{white-space:nowrap;max-width:13rem}
.events td:nth-child(2){white-space:nowrap}
.events td:nth-child(3){max-width:28rem;min-width:14rem}
.events td{max-width:14rem}
.levels{min-width:44rem}
.parameters{min-width:40rem}
.made tbody th{width:16rem}
`

const wide = `
@media (min-width:75rem){
body{display:grid;grid-template-columns:15rem minmax(0,52rem);column-gap:3.5rem;justify-content:center;padding-inline:2rem}
.front{grid-column:1/-1}
.contents{grid-column:1;position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow-y:auto;font-size:.9375rem}
.contents ol{columns:1}
main{grid-column:2;min-width:0}
main section:first-child{margin-top:0}
}
@media (min-width:48rem) and (max-width:74.99rem){body{max-width:56rem;margin:0 auto}}
`

const paper = `
@page{size:A4;margin:17mm 11mm 19mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif;color:#4d5762}}
@media print{
:root{color-scheme:light;--ground:#fff;--sheet:#f6f7f8;--ink:#000;--soft:#3d454d;--rule:#c9ced3;--edge:#8a949e;--accent:#003f63;--met:#00523c;--missed:#7a3000;--warn:#fff;--warn-edge:#b26a00}
html{font-size:9.5pt;line-height:1.45}
body{display:block;padding:0 5mm;max-width:none}
.skip{display:none}
.front{padding-top:0}
h1{font-size:22pt}
.contents ol{columns:2}
.contents li>span,.contents a{color:inherit;text-decoration:none;min-height:0;padding:0}
.facts{grid-template-columns:2fr 3fr 1fr 1.1fr 1.1fr;gap:3mm 5mm;margin-top:4mm;padding-top:3mm}
.question{margin-top:2mm}
section{margin-top:8mm}
.intro,.by-when,.dates,.questions,.made{break-inside:avoid}
h1,h2,h3,h4,caption,.label,.intro,.scenario{break-after:avoid}
h2,h3,h4,.front,.lead p,.targets li,.contradictions li,.documents li,.compared,.warning,pre,figure,.chart,tr,.clauses{break-inside:avoid}
p,li,dd{orphans:3;widows:3}
thead{display:table-header-group;break-after:avoid}
tbody tr:first-child{break-before:avoid}
.table-scroll{overflow:visible}
table,.events,.levels,.parameters{min-width:0;font-size:8.5pt}
th,td{padding:1mm 3mm 1mm 0}
.events tbody th{white-space:normal;max-width:24mm;min-width:22mm}
.events td:nth-child(3){min-width:60mm}
.chart-drawing{max-height:225mm}
.pairs{grid-template-columns:1fr 1fr;gap:3mm 8mm}
.pairs .chart{margin:1mm 0}
.pairs .chart-takeaway{font-size:8pt;line-height:1.3}
.pairs .chart-drawing{max-height:76mm;width:auto}
.chart{margin:5mm 0}
.lead p{font-size:14pt}
.lead p:has(.scenario){font-size:11.5pt}
a{color:inherit}
details,details>*{display:block}
}
`

export const reportCss = [chartCss, colours, text, front, parts, tables, wide, paper].join("")
