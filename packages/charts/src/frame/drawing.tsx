/** Drawing: the SVG of a chart, named by the figure's title and sentence; a group of controls where its marks can be chosen. */
import type { ComponentChildren } from "preact"

interface DrawingProps {
  /** The figure's id. */
  readonly id: string
  readonly width: number
  readonly height: number
  /** Whether it holds controls, which an image may not. */
  readonly isInteractive?: boolean
  readonly children: ComponentChildren
}

export function Drawing({ id, width, height, isInteractive = false, children }: DrawingProps) {
  return (
    <svg
      class="chart-drawing"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role={isInteractive ? "group" : "img"}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-takeaway`}
    >
      {children}
    </svg>
  )
}

/** Enter and space press what looks like a button, as they press a button. */
export const pressed =
  (press: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return
    event.preventDefault()
    press()
  }
