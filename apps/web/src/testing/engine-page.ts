/** Engine page: the engine without the viewer around it, for what is measured and tried at the client's own level. */
import { startEngine } from "../boot.ts"

Object.assign(globalThis, { laksana: startEngine() })
