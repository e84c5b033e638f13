/** Words of discovery, with the same keys in both languages. */
import type { Language } from "@laksana/core"

/** What boxes hold densely. */
export type DiscoveryAbout = "failures" | "successes"

export interface DiscoveryWords {
  /** Whether the box holds most, is itself mostly such, or neither and only more often than all that was tried. */
  readonly box: Record<
    DiscoveryAbout,
    (outcome: string, how: "mostly" | "often" | "more", where: string, coverage: string, density: string) => string
  >
  readonly overall: Record<DiscoveryAbout, (share: string) => string>
  readonly further: (sentence: string) => string
  readonly together: Record<DiscoveryAbout, (coverage: string) => string>
  readonly below: (title: string, limit: string) => string
  readonly atLeast: (title: string, limit: string) => string
  readonly between: (title: string, low: string, high: string) => string
  readonly isOneOf: (title: string, levels: string) => string
  readonly isNot: (title: string, level: string) => string
  readonly holds: (title: string) => string
  readonly holdsNot: (title: string) => string
  readonly and: string
  readonly or: string
  readonly dropped: Record<
    DiscoveryAbout,
    (what: string, coverages: readonly [string, string], densities: readonly [string, string]) => string
  >
  readonly end: { readonly low: (title: string) => string; readonly high: (title: string) => string }
  readonly restrictedIn: (title: string, times: string) => string
  readonly resampled: (searches: string, restricted: string) => string
  readonly unstable: string
  readonly heldOut: Record<DiscoveryAbout, (coverage: string, density: string) => string>
  readonly none: Record<DiscoveryAbout, (outcome: string, share: string) => string>
  readonly noFurther: Record<DiscoveryAbout, string>
  readonly enough: string
  readonly stopped: string
  /** Where all or none of what was tried fails, or succeeds. */
  readonly allAlike: Record<DiscoveryAbout, (outcome: string, share: string) => string>
  readonly tree: Record<DiscoveryAbout, (leaves: string, where: string, coverage: string, density: string) => string>
  /** Where the tree's best box has more merit than the first box told. */
  readonly treeIsBetter: string
  readonly noTree: Record<DiscoveryAbout, string>
}

const en: DiscoveryWords = {
  box: {
    failures: (outcome, how, where, coverage, density) =>
      `${outcome} fails ${{ mostly: "mostly", often: "often", more: "more often" }[how]} where ${where}: ${coverage} failures, ${density} in the box fail.`,
    successes: (outcome, how, where, coverage, density) =>
      `${outcome} succeeds ${{ mostly: "mostly", often: "often", more: "more often" }[how]} where ${where}: ${coverage} successes, ${density} in the box succeed.`,
  },
  overall: {
    failures: (share) => `Over all that was tried, ${share} fail.`,
    successes: (share) => `Over all that was tried, ${share} succeed.`,
  },
  further: (sentence) => `A further box: ${sentence}`,
  together: {
    failures: (coverage) => `Together the boxes hold ${coverage} failures.`,
    successes: (coverage) => `Together the boxes hold ${coverage} successes.`,
  },
  below: (title, limit) => `${title} < ${limit}`,
  atLeast: (title, limit) => `${title} ≥ ${limit}`,
  between: (title, low, high) => `${low} ≤ ${title} < ${high}`,
  isOneOf: (title, levels) => `${title} is ${levels}`,
  isNot: (title, level) => `${title} is not ${level}`,
  holds: (title) => `there is ${title}`,
  holdsNot: (title) => `there is no ${title}`,
  and: "and",
  or: "or",
  dropped: {
    failures: (what, [before, after], [thin, dense]) =>
      `Left out because it hardly matters: ${what}. Before that the box held ${before} failures, and ${thin} in it failed; now ${after}, and ${dense}.`,
    successes: (what, [before, after], [thin, dense]) =>
      `Left out because it hardly matters: ${what}. Before that the box held ${before} successes, and ${thin} in it succeeded; now ${after}, and ${dense}.`,
  },
  end: { low: (title) => `the lower limit of ${title}`, high: (title) => `the upper limit of ${title}` },
  restrictedIn: (title, times) => `${title} in ${times}`,
  resampled: (searches, restricted) =>
    `Searched again in ${searches} parts of the points, a box restricts ${restricted}.`,
  unstable: "That is not stable: with other points another box might be found.",
  heldOut: {
    failures: (coverage, density) =>
      `On points held out, the boxes found so hold ${coverage} failures, and ${density} in them fail.`,
    successes: (coverage, density) =>
      `On points held out, the boxes found so hold ${coverage} successes, and ${density} in them succeed.`,
  },
  none: {
    failures: (outcome, share) =>
      `No box holds failures much more often than chance: ${outcome} fails in ${share} over all that was tried.`,
    successes: (outcome, share) =>
      `No box holds successes much more often than chance: ${outcome} succeeds in ${share} over all that was tried.`,
  },
  noFurther: {
    failures: "No further box holds failures much more often than chance.",
    successes: "No further box holds successes much more often than chance.",
  },
  enough: "No further boxes were looked for.",
  stopped: "The search was stopped: there may be further boxes.",
  allAlike: {
    failures: (outcome, share) =>
      `${outcome} fails in ${share} points that were tried: there is nothing to tell apart.`,
    successes: (outcome, share) =>
      `${outcome} succeeds in ${share} points that were tried: there is nothing to tell apart.`,
  },
  tree: {
    failures: (leaves, where, coverage, density) =>
      `A tree parts the points into ${leaves} boxes; in the best, where ${where}, lie ${coverage} failures, and ${density} fail.`,
    successes: (leaves, where, coverage, density) =>
      `A tree parts the points into ${leaves} boxes; in the best, where ${where}, lie ${coverage} successes, and ${density} succeed.`,
  },
  treeIsBetter:
    "That is the better box: peeling cuts from the ends of a factor, and can miss boxes that lie at both its ends. Look at the tree's boxes.",
  noTree: {
    failures: "A tree finds no split that foretells failures on points held out.",
    successes: "A tree finds no split that foretells successes on points held out.",
  },
}

const id: DiscoveryWords = {
  box: {
    failures: (outcome, how, where, coverage, density) =>
      `${outcome} ${{ mostly: "terutama", often: "sering", more: "lebih sering" }[how]} gagal bila ${where}: ${coverage} kegagalan; ${density} di dalam kotak gagal.`,
    successes: (outcome, how, where, coverage, density) =>
      `${outcome} ${{ mostly: "terutama", often: "sering", more: "lebih sering" }[how]} berhasil bila ${where}: ${coverage} keberhasilan; ${density} di dalam kotak berhasil.`,
  },
  overall: {
    failures: (share) => `Dari semua yang dicoba, ${share} gagal.`,
    successes: (share) => `Dari semua yang dicoba, ${share} berhasil.`,
  },
  further: (sentence) => `Kotak berikutnya: ${sentence}`,
  together: {
    failures: (coverage) => `Seluruh kotak itu mencakup ${coverage} kegagalan.`,
    successes: (coverage) => `Seluruh kotak itu mencakup ${coverage} keberhasilan.`,
  },
  below: (title, limit) => `${title} < ${limit}`,
  atLeast: (title, limit) => `${title} ≥ ${limit}`,
  between: (title, low, high) => `${low} ≤ ${title} < ${high}`,
  isOneOf: (title, levels) => `${title} ialah ${levels}`,
  isNot: (title, level) => `${title} bukan ${level}`,
  holds: (title) => `ada ${title}`,
  holdsNot: (title) => `tidak ada ${title}`,
  and: "dan",
  or: "atau",
  dropped: {
    failures: (what, [before, after], [thin, dense]) =>
      `Dihilangkan karena hampir tidak berpengaruh: ${what}. Sebelumnya kotak mencakup ${before} kegagalan, dan ${thin} di dalamnya gagal; kini ${after}, dan ${dense}.`,
    successes: (what, [before, after], [thin, dense]) =>
      `Dihilangkan karena hampir tidak berpengaruh: ${what}. Sebelumnya kotak mencakup ${before} keberhasilan, dan ${thin} di dalamnya berhasil; kini ${after}, dan ${dense}.`,
  },
  end: { low: (title) => `batas bawah ${title}`, high: (title) => `batas atas ${title}` },
  restrictedIn: (title, times) => `${title} dalam ${times}`,
  resampled: (searches, restricted) =>
    `Dicari ulang pada ${searches} bagian dari titik-titik itu, kotak membatasi ${restricted}.`,
  unstable: "Hasil ini tidak mantap: dengan titik lain, kotak lain mungkin ditemukan.",
  heldOut: {
    failures: (coverage, density) =>
      `Pada titik yang disisihkan, kotak-kotak yang ditemukan itu mencakup ${coverage} kegagalan, dan ${density} di dalamnya gagal.`,
    successes: (coverage, density) =>
      `Pada titik yang disisihkan, kotak-kotak yang ditemukan itu mencakup ${coverage} keberhasilan, dan ${density} di dalamnya berhasil.`,
  },
  none: {
    failures: (outcome, share) =>
      `Tidak ada kotak yang memuat kegagalan jauh lebih sering daripada kebetulan: secara keseluruhan ${outcome} gagal dalam ${share}.`,
    successes: (outcome, share) =>
      `Tidak ada kotak yang memuat keberhasilan jauh lebih sering daripada kebetulan: secara keseluruhan ${outcome} berhasil dalam ${share}.`,
  },
  noFurther: {
    failures: "Tidak ada kotak lain yang memuat kegagalan jauh lebih sering daripada kebetulan.",
    successes: "Tidak ada kotak lain yang memuat keberhasilan jauh lebih sering daripada kebetulan.",
  },
  enough: "Kotak selanjutnya tidak dicari.",
  stopped: "Pencarian dihentikan: mungkin masih ada kotak lain.",
  allAlike: {
    failures: (outcome, share) => `${outcome} gagal pada ${share} titik yang dicoba: tidak ada yang dapat dibedakan.`,
    successes: (outcome, share) =>
      `${outcome} berhasil pada ${share} titik yang dicoba: tidak ada yang dapat dibedakan.`,
  },
  tree: {
    failures: (leaves, where, coverage, density) =>
      `Pohon klasifikasi membagi titik-titik itu menjadi ${leaves} kotak; yang terbaik, bila ${where}, memuat ${coverage} kegagalan, dan ${density} di dalamnya gagal.`,
    successes: (leaves, where, coverage, density) =>
      `Pohon klasifikasi membagi titik-titik itu menjadi ${leaves} kotak; yang terbaik, bila ${where}, memuat ${coverage} keberhasilan, dan ${density} di dalamnya berhasil.`,
  },
  treeIsBetter:
    "Kotak itu lebih baik: pengupasan memotong dari ujung suatu faktor, dan dapat melewatkan kotak yang terletak di kedua ujungnya. Lihat kotak-kotak pada pohon.",
  noTree: {
    failures: "Pohon klasifikasi tidak menemukan pembagian yang menunjukkan kegagalan pada titik yang disisihkan.",
    successes: "Pohon klasifikasi tidak menemukan pembagian yang menunjukkan keberhasilan pada titik yang disisihkan.",
  },
}

export const discoveryWords = (language: Language): DiscoveryWords => ({ en, id })[language]
