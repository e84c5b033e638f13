/** Fields view: what the events of a type say, field by field. */
import { payloadFields } from "@laksana/scenario"
import type { OpenCase } from "../case/open-case.ts"
import type { FieldsView } from "../protocol.ts"

export const fieldsView = async (type: string, { withSchemas }: OpenCase): Promise<FieldsView> => ({
  type,
  fields: payloadFields(type, await withSchemas()),
})
