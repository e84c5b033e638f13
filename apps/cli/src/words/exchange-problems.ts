/** Exchange problems: why a file that a log was exported to is not believed, and where in it. */
import type { Bilingual } from "@laksana/core"
import type { CloudEventsProblem, CsvProblem, OcelProblem, PackageProblem, ParquetProblem } from "@laksana/store"
import { exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"

export type ExchangeProblem = CloudEventsProblem | CsvProblem | OcelProblem | PackageProblem | ParquetProblem

export function notBelieved(path: string, problem: ExchangeProblem): Failure {
  const what = said(problem)
  const at = placeOf(path, problem)
  return {
    _tag: "Refused",
    code: problem.code,
    exit: exitCodes.invalidInput,
    message: { en: `${at.en}: ${what.en}`, id: `${at.id}: ${what.id}` },
    hint: {
      en: "Only a file that is just as it was exported is taken back: use the original, or export it again. New events are recorded with `laksana log append`.",
      id: "Hanya berkas yang persis seperti saat diekspor yang diterima: gunakan berkas aslinya, atau ekspor lagi. Kejadian baru dicatat dengan `laksana log append`.",
    },
  }
}

function placeOf(path: string, problem: ExchangeProblem): Bilingual {
  const within = "file" in problem ? `${path}/${problem.file}` : path
  if ("line" in problem) return { en: `${within}:${problem.line}`, id: `${within}:${problem.line}` }
  if ("row" in problem) return { en: `${within}, row ${problem.row}`, id: `${within}, baris ${problem.row}` }
  if ("event" in problem)
    return { en: `${within}, event “${problem.event}”`, id: `${within}, kejadian “${problem.event}”` }
  return { en: within, id: within }
}

function said(problem: ExchangeProblem): Bilingual {
  switch (problem.code) {
    case "not-utf8":
      return { en: "it is not text in UTF-8.", id: "isinya bukan teks UTF-8." }
    case "not-json":
      return { en: "it is not JSON.", id: "isinya bukan JSON." }
    case "not-csv":
      return { en: `it is not a table in CSV (${problem.reason}).`, id: `isinya bukan tabel CSV (${problem.reason}).` }
    case "not-parquet":
      return {
        en: `it is not a Parquet file (${problem.reason}).`,
        id: `isinya bukan berkas Parquet (${problem.reason}).`,
      }
    case "not-ocel":
      return { en: "it is not an event log in OCEL 2.0.", id: "isinya bukan log kejadian OCEL 2.0." }
    case "not-a-data-package":
      return {
        en: "it is not the descriptor of a data package of this product.",
        id: "isinya bukan deskripsi paket data buatan Laksana.",
      }
    case "not-a-cloud-event":
      return {
        en: `${problem.attribute} is not as a CloudEvent of this product has it; expected: ${problem.expected}.`,
        id: `${problem.attribute} tidak seperti dalam CloudEvent buatan Laksana; seharusnya: ${problem.expected}.`,
      }
    case "not-canonical":
      return { en: "it is written in another way than it was.", id: "penulisannya lain daripada semula." }
    case "header-differs":
      return {
        en: "the columns are not those that were written.",
        id: "kolomnya bukan kolom yang semula ditulis.",
      }
    case "not-a-value":
      return {
        en: `${problem.column} holds something else than ${problem.expected}.`,
        id: `${problem.column} berisi sesuatu yang bukan ${problem.expected}.`,
      }
    case "disagrees":
      return "column" in problem
        ? {
            en: `${problem.column} says ${shown(problem.found)}, and the event in that row says ${shown(problem.expected)}.`,
            id: `${problem.column} berisi ${shown(problem.found)}, sedangkan kejadian di baris itu menyebut ${shown(problem.expected)}.`,
          }
        : {
            en: "it says something else than the entry that it holds.",
            id: "isinya lain daripada entri yang dimuatnya.",
          }
    case "altered":
      return {
        en: "it was changed: it is not what its hash says.",
        id: "isinya berubah: tidak sesuai dengan hash-nya.",
      }
    case "chain-broken":
      return {
        en: "the chain breaks: an entry was changed, taken out, put in or moved.",
        id: "rantainya putus: ada entri yang diubah, dibuang, disisipkan, atau dipindahkan.",
      }
    case "no-seal":
      return {
        en: "the file does not end with a seal: it was cut off, or was not exported by this product.",
        id: "berkas tidak diakhiri segel: terpotong, atau bukan hasil ekspor Laksana.",
      }
    case "after-seal":
      return { en: "something stands after the seal.", id: "ada isi sesudah segel." }
    case "count-differs":
      return {
        en: `the seal counts ${problem.expected} entries, and there are ${problem.found}.`,
        id: `segel menyebut ${problem.expected} entri, sedangkan yang ada ${problem.found}.`,
      }
    case "head-differs":
      return { en: "the seal names another last entry.", id: "segel menyebut entri terakhir yang lain." }
    case "digest-differs":
      return { en: "its bytes are not those that were written.", id: "bitanya bukan bita yang semula ditulis." }
    case "bytes-differ":
      return {
        en: `it has ${problem.found} bytes, and was written with ${problem.expected}.`,
        id: `ukurannya ${problem.found} bita, sedangkan semula ${problem.expected}.`,
      }
    case "missing":
      return { en: "it is not there.", id: "berkas itu tidak ada." }
    case "outside":
      return { en: "it would lie outside of the package's folder.", id: "letaknya di luar folder paket." }
    case "not-entries":
      return said(problem.problem)
    case "no-entry":
      return {
        en: "it holds no entry of a log of this product.",
        id: "tidak memuat entri log Laksana.",
      }
    case "part-differs":
      return {
        en: `“${problem.part}” is not what follows from the entries.`,
        id: `“${problem.part}” tidak sesuai dengan entri-entrinya.`,
      }
  }
}

const shown = (value: string | number | null): string => JSON.stringify(value)
