/** Section: a numbered part of the report with its heading, to which the table of contents leads. */
import type { ComponentChildren } from "preact"

interface SectionProps {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly children: ComponentChildren
}

export function Section({ id, number, title, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>
        <span class="section-number">{number}</span> {title}
      </h2>
      {children}
    </section>
  )
}
