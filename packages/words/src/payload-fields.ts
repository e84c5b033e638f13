/** Payload fields in words: what each field of an event asks for. A field that means something else in one type is named with it. */
import type { Bilingual } from "@laksana/core"

const labels: Readonly<Record<string, Bilingual>> = {
  about: { en: "Id of the event it is about", id: "Id kejadian yang dimaksud" },
  activity: { en: "What was done", id: "Kegiatan yang dilakukan" },
  agencies: { en: "How many agencies", id: "Banyaknya perangkat daerah" },
  article: { en: "Article", id: "Pasal" },
  attendance: { en: "Share that attended", id: "Bagian yang hadir" },
  audience: { en: "For whom", id: "Untuk siapa" },
  between: { en: "Between which two numbers", id: "Di antara dua bilangan" },
  by: { en: "By whom", id: "Oleh siapa" },
  changed: { en: "How many members changed", id: "Banyaknya anggota yang berganti" },
  claim: { en: "What is claimed, as a short name", id: "Hal yang dinyatakan, sebagai nama singkat" },
  completeness: { en: "How complete it is", id: "Kelengkapannya" },
  count: { en: "How many", id: "Banyaknya" },
  coverage: { en: "Which share of what was missing it covers", id: "Bagian kekurangan yang terpenuhi" },
  event: { en: "Which type of event did not happen", id: "Jenis kejadian yang belum terjadi" },
  filled: { en: "Filled", id: "Terisi" },
  fills: { en: "Which gaps it closes", id: "Kekurangan yang dipenuhi" },
  formality: {
    en: "Held for this policy, or told on another occasion",
    id: "Khusus untuk kebijakan ini, atau sambil acara lain",
  },
  formedBy: { en: "By whom it was formed", id: "Dibentuk oleh siapa" },
  forum: { en: "Name of the forum", id: "Nama forum" },
  guideline: { en: "Is it the guideline of this policy", id: "Apakah ini pedoman kebijakan ini" },
  handover: { en: "Share of the knowledge handed over", id: "Bagian pengetahuan yang diserahterimakan" },
  indicator: { en: "Which indicator", id: "Indikator apa" },
  instruments: { en: "Which instruments", id: "Instrumen apa saja" },
  item: { en: "Under which item", id: "Pada butir apa" },
  joined: { en: "Who joined", id: "Siapa yang masuk" },
  kind: { en: "Of which kind", id: "Macamnya" },
  left: { en: "Who left", id: "Siapa yang keluar" },
  level: { en: "At which level", id: "Pada tingkat apa" },
  members: { en: "Members", id: "Anggota" },
  missing: { en: "What is missing", id: "Apa yang belum ada" },
  months: { en: "Within how many months", id: "Dalam berapa bulan" },
  number: { en: "Number, such as 9/2024", id: "Nomor, misalnya 9/2024" },
  occasion: { en: "On which occasion", id: "Pada acara apa" },
  of: { en: "Of how many", id: "Dari berapa" },
  office: { en: "Which office", id: "Jabatan apa" },
  parent: { en: "Name of the regulation it rests on", id: "Nama peraturan yang mendasarinya" },
  participants: { en: "How many took part", id: "Banyaknya peserta" },
  places: { en: "Which places", id: "Lokasi mana saja" },
  plan: { en: "Short name of the plan", id: "Nama singkat rencana" },
  positions: { en: "How many posts", id: "Banyaknya jabatan" },
  post: { en: "Which post", id: "Jabatan apa" },
  posts: { en: "The posts, one by one", id: "Jabatan satu per satu" },
  purpose: { en: "For what", id: "Untuk apa" },
  reach: { en: "Share that was reached", id: "Bagian yang terjangkau" },
  reform: { en: "Short name of the reform", id: "Nama singkat reformasi" },
  regulation: {
    en: "Short name of the regulation, such as perbup-9-2024",
    id: "Nama singkat peraturan, misalnya perbup-9-2024",
  },
  required: { en: "Required", id: "Dibutuhkan" },
  rule: { en: "By which rule", id: "Menurut aturan apa" },
  scope: { en: "Of what", id: "Cakupannya" },
  share: { en: "Which share of what is needed", id: "Bagian dari kebutuhan" },
  stages: { en: "Its stages", id: "Tahapnya" },
  strength: { en: "How strong", id: "Seberapa kuat" },
  subject: { en: "About what", id: "Tentang apa" },
  task: { en: "Which task", id: "Tugas apa" },
  team: { en: "Short name of the team", id: "Nama singkat tim" },
  title: { en: "Its title", id: "Judulnya" },
  unit: { en: "Which unit", id: "Unit apa" },
  value: { en: "Value", id: "Nilai" },
  where: { en: "Only where these fields are so", id: "Hanya jika isiannya demikian" },
  "AbsenceObserved.subject": { en: "Of whom or what", id: "Dari siapa atau apa" },
  "AttendanceObserved.level": { en: "How high it is", id: "Seberapa tinggi" },
  "IndicatorObserved.level": { en: "Only in words", id: "Hanya dengan kata" },
  "IndicatorObserved.count": { en: "How many were counted", id: "Banyaknya yang dihitung" },
}

/** What the field of a type asks for; a field without words keeps its name. */
export function fieldWords(type: string, field: string): Bilingual {
  const named = [`${type}.${field}`, field].find((name) => Object.hasOwn(labels, name))
  return (named === undefined ? undefined : labels[named]) ?? { en: field, id: field }
}

const shares: readonly string[] = ["attendance", "completeness", "coverage", "handover", "reach", "share", "strength"]

/** Whether numbers of the field are shares, which are said in percent. */
export const isShareField = (field: string): boolean => shares.includes(field)
