/** Serve words: where the viewer is, what is behind it, and what keeps it from being served. */
import type { Language } from "@laksana/core"
import type { ToldMistake } from "./log-mistakes.ts"

export interface ServeWords {
  /** The one line of the results. */
  at(address: string): string
  reads(store: string): string
  writes(store: string, recorder: string): string
  /** To a person at a terminal. */
  readonly stop: string
  readonly stopping: string
  /** Others than this machine can reach it. `write`: and can record. */
  reachable(host: string, write: boolean): string
  notOpened(address: string): string
}

export const serveWords: Readonly<Record<Language, ServeWords>> = {
  en: {
    at: (address) => `The viewer is at ${address}`,
    reads: (store) => `Behind it is the log at ${store}, to be read only.`,
    writes: (store, recorder) => `Behind it is the log at ${store}; what is recorded there is recorded by ${recorder}.`,
    stop: "Ctrl-C ends it.",
    stopping: "Ending what is under way …",
    reachable: (host, write) =>
      `Warning: on ${host} others on the network can reach this viewer${write ? ", and record in the log" : ""}. Nobody is asked for a password, and nothing is encrypted.`,
    notOpened: (address) => `No browser could be opened. Open ${address} in one.`,
  },
  id: {
    at: (address) => `Penampil tersedia di ${address}`,
    reads: (store) => `Log di baliknya: ${store}, hanya untuk dibaca.`,
    writes: (store, recorder) => `Log di baliknya: ${store}; yang dicatat di sana tercatat atas nama ${recorder}.`,
    stop: "Ctrl-C untuk berhenti.",
    stopping: "Menyelesaikan yang sedang berjalan …",
    reachable: (host, write) =>
      `Peringatan: pada ${host} penampil ini dapat dijangkau pihak lain di jaringan${write ? ", yang juga dapat mencatat dalam log" : ""}. Tidak ada kata sandi yang diminta, dan tidak ada yang dienkripsi.`,
    notOpened: (address) => `Peramban tidak dapat dibuka. Buka ${address} di peramban Anda.`,
  },
}

export const serveMistakes = {
  viewerMissing: {
    message: { en: "The viewer has not been built.", id: "Penampil belum dibangun." },
    hint: {
      en: "In the repository `npx -y pnpm@12.21.0 laksana serve` builds it; LAKSANA_VIEWER names a folder that has it.",
      id: "Dalam repositori, `npx -y pnpm@12.21.0 laksana serve` membangunnya; LAKSANA_VIEWER menyebut folder yang memuatnya.",
    },
  },
  portTaken: (port: number, host: string): ToldMistake => ({
    message: {
      en: `Port ${port} of ${host} is taken, perhaps by a viewer that is served already.`,
      id: `Porta ${port} di ${host} sudah dipakai, mungkin oleh penampil yang sedang berjalan.`,
    },
    hint: {
      en: "Name another with --port N, or have a free one found with --port 0.",
      id: "Sebut porta lain dengan --port N, atau biarkan porta kosong dipilih dengan --port 0.",
    },
  }),
  portNotAllowed: (port: number): ToldMistake => ({
    message: {
      en: `This user may not listen on port ${port}.`,
      id: `Pengguna ini tidak berhak memakai porta ${port}.`,
    },
    hint: {
      en: "Name one from 1024 on with --port N.",
      id: "Sebut porta mulai dari 1024 dengan --port N.",
    },
  }),
  notAPort: (port: number): ToldMistake => ({
    message: { en: `There is no port ${port}.`, id: `Tidak ada porta ${port}.` },
    hint: {
      en: "Ports go from 0 to 65535; 0 finds a free one.",
      id: "Porta berkisar dari 0 sampai 65535; 0 memilih yang kosong.",
    },
  }),
  hostUnknown: (host: string): ToldMistake => ({
    message: {
      en: `“${host}” is not an address of this machine.`,
      id: `“${host}” bukan alamat komputer ini.`,
    },
    hint: {
      en: "Leave --host out to be reached from this machine only, or give 0.0.0.0 for all of its addresses.",
      id: "Tanpa --host hanya komputer ini yang dapat menjangkaunya; 0.0.0.0 berarti semua alamatnya.",
    },
  }),
} as const
