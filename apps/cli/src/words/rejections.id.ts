/** Rejection words in Indonesian. */
import type { Day, Rejection } from "@laksana/core"
import type { RejectionWords, ToldRejection } from "./rejections.ts"

const listed = (ids: readonly string[]) => ids.map((id) => `“${id}”`).join(", ")
const schema = "`laksana schema history` menyebut isian setiap jenis"
const inUnit = (unit: string, post: string | null) => (post === null ? `di ${unit}` : `pada jabatan ${post} di ${unit}`)

export const rejectionId: RejectionWords = (rejection, day) => {
  const { event } = rejection
  switch (rejection._tag) {
    case "DuplicateId":
      return {
        message: `Kejadian dengan id “${event}” sudah tercatat.`,
        hint: `Gunakan id lain. Untuk memperbaiki yang sudah tercatat: laksana log amend ${event}.`,
      }
    case "RecordedBeforeOccurred":
      return {
        message: `“${event}” terjadi paling awal ${day(rejection.earliest)}, padahal disebut sudah diketahui pada ${day(rejection.recorded)}.`,
        hint: "Perbaiki `occurred` atau `recorded`. Yang baru direncanakan berstatus planned.",
      }
    case "ImpossibleTimeline":
      return timeline(rejection, day)
    case "UnknownEvent":
      return {
        message: `“${event}” ${roles[rejection.role]} “${rejection.unknown}”, yang belum tercatat.`,
        hint: "Perbaiki id-nya, atau catat kejadian itu lebih dahulu. `laksana log show` menampilkan id yang ada.",
      }
    case "AlreadyRetracted":
      return {
        message: `“${rejection.target}” sudah dicabut oleh “${rejection.retraction}”.`,
        hint: `Untuk memberlakukannya kembali, cabut pencabutannya: laksana log retract ${rejection.retraction}.`,
      }
    case "InvalidAmendment":
      return {
        message: `Dengan isi ini “${rejection.target}” tidak lagi memenuhi bentuk ${rejection.targetType}.`,
        hint: `Hanya isian yang disebut yang diganti, dan null menghapus sebuah isian; ${schema}.`,
      }
    case "EmptyAmendment":
      return {
        message: `Perbaikan atas “${rejection.target}” tidak mengubah waktu maupun isinya.`,
        hint: "Sebut waktu yang benar (--occurred), isian yang benar (--payload), atau keduanya.",
      }
    case "RegulationAlreadyEnacted":
      return {
        message: `Peraturan ${rejection.regulation} sudah ditetapkan, menurut “${rejection.enactedBy}”.`,
        hint: "Jika ini penetapan yang sama, perbaiki entri itu; jika peraturan lain, beri nama lain pada `payload.regulation`.",
      }
    case "EnactedBeforeParent":
      return {
        message: `“${event}” akan mendahului peraturan yang mendasarinya, ${rejection.parent}, yang ditetapkan menurut “${rejection.parentEnactedBy}”.`,
        hint: "Perbaiki waktunya, atau `payload.parent`.",
      }
    case "RegulationNotEnacted":
      return {
        message: `Peraturan ${rejection.regulation} belum ditetapkan pada saat itu.`,
        hint: "Catat penetapannya lebih dahulu (RegulationEnacted), mundurkan waktu kejadian ini, atau perbaiki `payload.regulation`.",
      }
    case "NoGuideline":
      return {
        message: `${rejection.jurisdiction} belum memiliki pedoman yang berlaku pada saat itu.`,
        hint: "Catat pedomannya lebih dahulu (RegulationEnacted dengan `guideline: true`), mundurkan waktu kejadian ini, atau perbaiki `jurisdiction`.",
      }
    case "ConsultationAfterEnactment":
      return {
        message: `${rejection.regulation} sudah ditetapkan menurut “${rejection.enactedBy}”: konsultasi hanya dilakukan atas rancangan.`,
        hint: "Setelah penetapan, kegiatannya adalah sosialisasi: SocializationHeld.",
      }
    case "PlanAlreadyAdopted":
      return {
        message: `Rencana ${rejection.plan} sudah ditetapkan, menurut “${rejection.adoptedBy}”.`,
        hint: "Sebut rencana lain pada `payload.plan`, atau perbaiki entri itu.",
      }
    case "TeamAlreadyFormed":
      return {
        message: `Tim ${rejection.team} sudah dibentuk, menurut “${rejection.formedBy}”.`,
        hint: "Jika anggotanya berganti, catat MembersChanged; jika tim lain, beri nama lain pada `payload.team`.",
      }
    case "TeamNotFormed":
      return {
        message: `Tim ${rejection.team} belum dibentuk pada saat itu.`,
        hint: "Catat TeamFormed lebih dahulu, mundurkan waktu kejadian ini, atau perbaiki `payload.team`.",
      }
    case "NoTeam":
      return {
        message: `${rejection.jurisdiction} belum memiliki tim pada saat itu.`,
        hint: "Catat TeamFormed lebih dahulu, mundurkan waktu kejadian ini, atau perbaiki `jurisdiction`.",
      }
    case "NotAMember":
      return {
        message: `${rejection.member} bukan anggota tim ${rejection.team} pada saat itu, sehingga tidak dapat keluar.`,
        hint: "Perbaiki namanya pada `payload.left`, atau catat lebih dahulu kapan anggota ini bergabung.",
      }
    case "AlreadyAMember":
      return {
        message: `${rejection.member} sudah menjadi anggota tim ${rejection.team} sejak “${rejection.since}”.`,
        hint: "Hapus namanya, atau catat lebih dahulu kapan anggota ini keluar.",
      }
    case "BeyondVacancies":
      return {
        message: `${rejection.appointed} orang tidak dapat diangkat ${inUnit(rejection.unit, rejection.post)}: formasi yang kosong ${rejection.vacancies}.`,
        hint: "Perbaiki `payload.count`, atau catat lebih dahulu bahwa formasi bertambah atau menjadi kosong (StaffingObserved, StaffLeft).",
      }
    case "BeyondStaff":
      return {
        message: `${rejection.left} orang tidak dapat keluar ${inUnit(rejection.unit, rejection.post)}: formasi yang terisi ${rejection.filled}.`,
        hint: "Perbaiki `payload.count`, atau catat lebih dahulu siapa yang diangkat (StaffingObserved, StaffAppointed).",
      }
    case "UnknownPost":
      return {
        message: `${rejection.unit} tidak memiliki jabatan “${rejection.post}”.`,
        hint: "Perbaiki `payload.post`, atau catat formasi unit itu lebih dahulu (StaffingObserved).",
      }
    case "LapseBeyondRevised":
      return {
        message: `${rejection.lapsed} perangkat daerah tidak dapat kembali ke cara lama: yang sudah menyesuaikan proses bisnisnya ${rejection.revised}.`,
        hint: "Perbaiki `payload.agencies`, atau catat penyesuaiannya lebih dahulu (ProcessRevised).",
      }
    case "SkpBeyondRevised":
      return {
        message: `${rejection.adjusted} perangkat daerah tidak dapat menyesuaikan SKP: yang sudah menyesuaikan proses bisnisnya ${rejection.revised}.`,
        hint: "Perbaiki `payload.agencies`, atau catat penyesuaiannya lebih dahulu (ProcessRevised).",
      }
    case "CountBeyondTotal":
      return {
        message: `${rejection.count} dari ${rejection.of} melebihi keseluruhannya.`,
        hint: "Perbaiki `payload.count` atau `payload.of`.",
      }
    case "BoundsReversed":
      return {
        message: `Batas bawah ${rejection.lower} lebih besar daripada batas atas ${rejection.upper}.`,
        hint: "Tulis batas bawah lebih dahulu pada `payload.between`.",
      }
    case "AbsenceOfWhatOccurred":
      return {
        message: `“${event}” menyatakan tidak terjadinya sesuatu yang tercatat sudah terjadi: ${listed(rejection.occurred)}.`,
        hint: "Perbaiki isinya atau waktunya. Jika sumber-sumber bertentangan, hubungkan keduanya pada `contradicts` beserta pembacaan yang dipilih.",
      }
    case "OccurredDespiteAbsence":
      return {
        message: `“${event}” tercatat tidak terjadi menurut ${listed(rejection.absences)}.`,
        hint: "Perbaiki isinya atau waktunya, atau cabut entri yang lain. Jika sumber-sumber bertentangan, hubungkan keduanya pada `contradicts` beserta pembacaan yang dipilih.",
      }
  }
}

const roles = {
  amends: "memperbaiki",
  retracts: "mencabut",
  "claims-about": "menyatakan sesuatu tentang",
  contradicts: "bertentangan dengan",
} as const

function timeline(
  { event, problem }: Extract<Rejection, { _tag: "ImpossibleTimeline" }>,
  day: (day: Day) => string,
): ToldRejection {
  switch (problem._tag) {
    case "UnknownReference":
      return {
        message: `Waktu “${problem.event}” mengacu pada “${problem.reference}”, yang belum tercatat.`,
        hint: "Perbaiki id pada `after` atau `before`, atau catat kejadian itu lebih dahulu.",
      }
    case "OrderCycle":
      return {
        message: `Dengan “${event}”, masing-masing akan mendahului yang berikutnya, dan yang terakhir mendahului yang pertama: ${listed(problem.events)}.`,
        hint: "Hapus salah satu id pada `after` atau `before`.",
      }
    case "ImpossibleBounds": {
      const { earliest, latest, earliestFrom, latestFrom } = problem
      // Nothing but its own dates is against it: it was known before it would have happened.
      if (earliestFrom === problem.event && latestFrom === problem.event) {
        return {
          message: `“${problem.event}” akan terjadi paling awal ${day(earliest)}, padahal sudah diketahui pada ${day(latest)}.`,
          hint: "Perbaiki waktunya. Jika diketahuinya pun lebih kemudian, cabut entri itu dan catat kembali.",
        }
      }
      return {
        message: `“${problem.event}” tidak mungkin lebih awal dari ${day(earliest)}, karena “${earliestFrom}”, dan tidak mungkin lebih akhir dari ${day(latest)}, karena “${latestFrom}”.`,
        hint: "Perbaiki salah satu waktunya, atau urutan keduanya.",
      }
    }
  }
}
