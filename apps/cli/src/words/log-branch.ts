/** Branch words: a stream that goes on from another. */
import type { Language } from "@laksana/core"

export interface LogBranchWords {
  made(stream: string, parent: string, fork: number): string
  there(stream: string): string
  next(stream: string): string
}

export const logBranchWords: Readonly<Record<Language, LogBranchWords>> = {
  en: {
    made: (stream, parent, fork) =>
      `“${stream}” goes on from version ${fork} of “${parent}”. Nothing was copied, and “${parent}” stays as it is.`,
    there: (stream) => `“${stream}” is there already, exactly so.`,
    next: (stream) => `Next: laksana log append FILE --stream ${stream}`,
  },
  id: {
    made: (stream, parent, fork) =>
      `“${stream}” melanjutkan “${parent}” dari versi ${fork}. Tidak ada yang disalin, dan “${parent}” tetap seperti semula.`,
    there: (stream) => `“${stream}” sudah ada, persis demikian.`,
    next: (stream) => `Selanjutnya: laksana log append BERKAS --stream ${stream}`,
  },
}
