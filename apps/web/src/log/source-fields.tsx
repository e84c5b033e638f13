/** Source fields: the document that an entry rests on, of those that the case lists, and the place in it. */
import { useCase, useLanguage } from "../app/app.ts"
import { logWords } from "../words/log.ts"
import { ChoiceField } from "./choice-field.tsx"
import type { SourceDraft } from "./entry-draft.ts"
import { TextField } from "./text-field.tsx"

export interface SourceFieldsProps {
  readonly value: SourceDraft
  readonly onChange: (changes: Partial<SourceDraft>) => void
}

export function SourceFields({ value, onChange }: SourceFieldsProps) {
  const { theCase } = useCase()
  const { language } = useLanguage()
  const words = logWords(language)
  const documents = Object.entries(theCase.documents).map(([id, { title }]) => [id, title[language]] as const)
  return (
    <>
      <ChoiceField
        label={words.document}
        value={value.document}
        choices={[["", words.noDocument], ...documents]}
        onChange={(document) => onChange({ document })}
      />
      {value.document === "" ? null : (
        <>
          <TextField label={words.section} value={value.section} onInput={(section) => onChange({ section })} />
          <TextField label={words.paragraph} value={value.paragraph} onInput={(paragraph) => onChange({ paragraph })} />
        </>
      )}
    </>
  )
}
