declare module "seedrandom/lib/alea.js" {
  interface AleaState {
    readonly c: number
    readonly s0: number
    readonly s1: number
    readonly s2: number
  }
  const Alea: new (seed: string, options?: { readonly state: AleaState }) => () => number
  export default Alea
}
