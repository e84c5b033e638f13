/** Model at: the model that a thread is told of by its module's address. The main thread has loaded the same and found a model in it. */
import type { AnyModel } from "@laksana/engine"

export async function modelAt(address: string | undefined): Promise<AnyModel> {
  if (address === undefined) return (await import("@laksana/model")).policyModel
  const { shareModules } = await import("../files/shared-modules.ts")
  shareModules()
  return ((await import(address)) as { readonly default: AnyModel }).default
}
