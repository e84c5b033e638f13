/**
 * Gallery page: a whole static page that shows one chart with its examples, in one language and theme; a wide and a narrow
 * drawing of each, of which the page shows the one that fits, as a report does.
 */
import type { Language } from "@laksana/core"
import type { VNode } from "preact"
import { chartCss } from "../chart-style.ts"
import type { Theme } from "../palette.ts"
import { type ChartExamples, chartExamples } from "./examples.tsx"

const pageCss = `
body{margin:0;padding:1.5rem 1rem 3rem;background:#fff;color:#1A1C20;font-family:system-ui,sans-serif}
[data-theme=dark] body{background:#15181D;color:#ECEEF1}
main{max-width:66rem;margin:0 auto}
nav a{display:inline-block;min-width:24px;min-height:24px;color:inherit;margin-inline-end:.9rem;font-size:.875rem;line-height:1.9}
.question{font-size:.875rem;margin:1.2rem 0 1.6rem}
.example{margin:0 0 3.2rem}
.narrow{display:none}
@media (max-width:50rem){.wide{display:none}.narrow{display:block}}
`

const otherLanguage = { en: "id", id: "en" } as const
const otherTheme = { light: "dark", dark: "light" } as const

const galleryFile = (kind: string, language: Language, theme: Theme): string => `${kind}.${language}.${theme}.html`

/** Pixels of the wide and of the narrow drawing: a desktop's column, and a telephone of 390 with its margins. */
const widths = { wide: 760, narrow: 358 } as const

function galleryPage({ kind, question, examples }: ChartExamples, language: Language, theme: Theme): VNode {
  return (
    <html lang={language} data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${kind} · Laksana`}</title>
        <style dangerouslySetInnerHTML={{ __html: chartCss + pageCss }} />
      </head>
      <body>
        <main>
          <nav>
            {chartExamples.map((each) => (
              <a href={galleryFile(each.kind, language, theme)}>{each.kind}</a>
            ))}
            <a href={galleryFile(kind, otherLanguage[language], theme)}>{otherLanguage[language]}</a>
            <a href={galleryFile(kind, language, otherTheme[theme])}>{otherTheme[theme]}</a>
          </nav>
          <p class="question">{question[language]}</p>
          {examples.map(({ name, chart }) => (
            <section class="example">
              <div class="wide">{chart(language, `${name}-wide`, widths.wide)}</div>
              <div class="narrow">{chart(language, `${name}-narrow`, widths.narrow)}</div>
            </section>
          ))}
        </main>
      </body>
    </html>
  )
}

/** Every page of the gallery, by the name of its file; `render` makes text of what a page consists of. */
export function galleryPages(render: (page: VNode) => string): ReadonlyMap<string, string> {
  const languages: readonly Language[] = ["en", "id"]
  const themes: readonly Theme[] = ["light", "dark"]
  return new Map(
    chartExamples.flatMap((of) =>
      languages.flatMap((language) =>
        themes.map((theme) => {
          const page = render(galleryPage(of, language, theme))
          return [galleryFile(of.kind, language, theme), `<!doctype html>\n${page}\n`] as const
        }),
      ),
    ),
  )
}
