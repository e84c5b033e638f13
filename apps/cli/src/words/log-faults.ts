/** Log faults: what can befall a store, said to the person at the command line, each with how to mend it. */
import type { Bilingual } from "@laksana/core"
import { type LogFault, withoutPassword } from "@laksana/store"
import { type ExitCode, exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"
import type { StoreAddress } from "../logs/store-address.ts"

interface Told {
  readonly exit: ExitCode
  readonly message: Bilingual
  readonly hint?: Bilingual
}

export function storeFailure(fault: LogFault, address: StoreAddress): Failure {
  return { _tag: "Refused", code: `log-${fault.kind}`, ...told(fault, address) }
}

export function notAnAddress({ shown }: StoreAddress): Failure {
  return {
    _tag: "Refused",
    code: "not-an-address",
    exit: exitCodes.usage,
    message: { en: `“${shown}” is not the address of a log.`, id: `“${shown}” bukan alamat log.` },
    hint: {
      en: "Write sqlite:PATH, for example sqlite:laksana.db, or postgres://USER@SERVER/DATABASE.",
      id: "Tulis sqlite:JALUR, misalnya sqlite:laksana.db, atau postgres://PENGGUNA@SERVER/BASISDATA.",
    },
  }
}

function told(fault: LogFault, address: StoreAddress): Told {
  const { shown } = address
  const reason = "reason" in fault ? withoutPassword(fault.reason, address.full) : ""
  switch (fault.kind) {
    case "driver-missing":
      return fault.driver === "better-sqlite3" ? withoutSqlite(reason) : withoutPostgres(reason)
    case "not-found":
      return {
        exit: exitCodes.usage,
        message: { en: `There is no log at ${shown}.`, id: `Tidak ada log di ${shown}.` },
        hint: {
          en: `Make one with \`laksana log init --store ${shown}\`, or name another with --store.`,
          id: `Buat dengan \`laksana log init --store ${shown}\`, atau sebut log lain dengan --store.`,
        },
      }
    case "not-a-log":
      return {
        exit: exitCodes.invalidInput,
        message: {
          en: `${shown} is something else than a log of Laksana; it was left as it is.`,
          id: `${shown} bukan log Laksana; isinya dibiarkan apa adanya.`,
        },
        hint: { en: "Name another place with --store.", id: "Sebut tempat lain dengan --store." },
      }
    case "exists":
      return {
        exit: exitCodes.usage,
        message: { en: `There is a log at ${shown} already.`, id: `Sudah ada log di ${shown}.` },
        hint: { en: "Name another place with --store.", id: "Sebut tempat lain dengan --store." },
      }
    case "newer-schema":
      return {
        exit: exitCodes.failure,
        message: {
          en: `${shown} was written by a later version of Laksana: its tables have version ${fault.found}, this program knows ${fault.known}.`,
          id: `${shown} ditulis oleh versi Laksana yang lebih baru: tabelnya versi ${fault.found}, sedangkan program ini mengenal versi ${fault.known}.`,
        },
        hint: {
          en: fault.needs === "" ? "Use that version or a later one." : `Use Laksana ${fault.needs} or later.`,
          id:
            fault.needs === ""
              ? "Gunakan versi itu atau yang lebih baru."
              : `Gunakan Laksana ${fault.needs} atau yang lebih baru.`,
        },
      }
    case "busy":
      return {
        exit: exitCodes.failure,
        message: {
          en: `Others were writing into ${shown} for ${seconds(fault.waitedMs)} seconds on end; nothing was recorded.`,
          id: `${shown} terus ditulisi pihak lain selama ${seconds(fault.waitedMs)} detik; tidak ada yang dicatat.`,
        },
        hint: { en: "Try again; nothing is lost.", id: "Coba lagi; tidak ada yang hilang." },
      }
    case "unreachable":
      return {
        exit: exitCodes.failure,
        message: {
          en: `${shown} could not be reached for ${seconds(fault.waitedMs)} seconds: ${reason}`,
          id: `${shown} tidak dapat dihubungi selama ${seconds(fault.waitedMs)} detik: ${reason}`,
        },
        hint: {
          en: "Check that the server runs and that the address is right, then ask again: what was recorded before is not recorded twice.",
          id: "Pastikan servernya berjalan dan alamatnya benar, lalu ulangi: yang sudah tercatat tidak tercatat dua kali.",
        },
      }
    case "disk-full":
      return {
        exit: exitCodes.failure,
        message: {
          en: `There is no space left where ${shown} lies; nothing of this was recorded.`,
          id: `Ruang penyimpanan ${shown} penuh; tidak ada yang dicatat dari permintaan ini.`,
        },
        hint: { en: "Make space, then ask again.", id: "Kosongkan ruang penyimpanan, lalu ulangi." },
      }
    case "not-allowed":
      return {
        exit: exitCodes.failure,
        message: { en: `${shown} does not let you in: ${reason}`, id: `Akses ke ${shown} ditolak: ${reason}` },
        hint: {
          en: "Check the permissions of the file, or the user and password of the address.",
          id: "Periksa izin akses berkasnya, atau nama pengguna dan kata sandi pada alamatnya.",
        },
      }
    case "damaged":
      return {
        exit: exitCodes.invalidInput,
        message: {
          en: `${shown} is damaged: ${reason}`,
          id: `${shown} rusak: ${reason}`,
        },
        hint: {
          en: "`laksana log verify` says how far it is whole. Restore a backup, and compare it with an anchor kept elsewhere.",
          id: "`laksana log verify` menunjukkan sampai mana log masih utuh. Pulihkan dari cadangan, lalu cocokkan dengan jangkar yang disimpan di tempat lain.",
        },
      }
    case "other":
      return {
        exit: exitCodes.failure,
        message: { en: `${shown} cannot be used: ${reason}`, id: `${shown} tidak dapat dipakai: ${reason}` },
      }
  }
}

const withoutSqlite = (reason: string): Told => ({
  exit: exitCodes.failure,
  message: {
    en: `SQLite needs better-sqlite3, which this machine does not have (${reason})`,
    id: `SQLite memerlukan better-sqlite3, yang tidak ada di komputer ini (${reason})`,
  },
  hint: {
    en: "Where no ready-made build of it can be had, it is compiled: install python3, make and g++, and then run npx -y pnpm@12.21.0 install --force; or keep the log on a server with --store postgres://…. Everything but SQLite works without it.",
    id: "Jika tidak tersedia versi siap pakai, komponen ini dikompilasi: pasang python3, make, dan g++, lalu jalankan npx -y pnpm@12.21.0 install --force; atau simpan log di server dengan --store postgres://…. Selain SQLite, semuanya berjalan tanpa komponen ini.",
  },
})

const withoutPostgres = (reason: string): Told => ({
  exit: exitCodes.failure,
  message: {
    en: `PostgreSQL needs pg, which could not be loaded: ${reason}`,
    id: `PostgreSQL memerlukan pg, yang tidak dapat dimuat: ${reason}`,
  },
  hint: { en: "Run the installation again.", id: "Ulangi pemasangan." },
})

const seconds = (milliseconds: number): number => Math.max(1, Math.round(milliseconds / 1000))
