/** Recording options: those that the commands share which record something, or correct it. */
import type { Option } from "../../command.ts"
import { modelOption, recorderOption, storeOption } from "../../shared-options.ts"

const streamOption: Option = {
  name: "stream",
  type: "text",
  value: "NAME",
  summary: {
    en: "The case, overlay (CASE+NAME) or branch in the log; by default its only case",
    id: "Kasus, lapisan (KASUS+NAMA), atau cabang dalam log; bawaannya satu-satunya kasus di sana",
  },
}

export const recordingOptions: readonly Option[] = [
  streamOption,
  recorderOption,
  {
    name: "dry-run",
    type: "flag",
    summary: {
      en: "Check and show everything, and record nothing",
      id: "Periksa dan tampilkan semuanya, tanpa mencatat",
    },
  },
  {
    name: "expect",
    type: "whole",
    value: "VERSION",
    least: 0,
    summary: {
      en: "Record only if the stream is at this version; 0 begins a new one",
      id: "Catat hanya jika aliran berada pada versi ini; 0 memulai yang baru",
    },
  },
  storeOption,
  modelOption,
]

/** What a correction rests on. */
export const correctionOptions: readonly Option[] = [
  {
    name: "reason",
    type: "text",
    value: "TEXT",
    summary: { en: "Why; kept with the correction", id: "Alasannya; disimpan bersama koreksi" },
  },
  {
    name: "recorded",
    type: "day",
    value: "DATE",
    summary: { en: "When it became known; by default today", id: "Kapan diketahui; bawaannya hari ini" },
  },
  {
    name: "evidence",
    type: "choice",
    value: "GRADE",
    choices: ["paper", "literature", "external", "assumption", "hypothetical"],
    summary: {
      en: "What the correction rests on; by default what the event does, or external with --source",
      id: "Dasar koreksi; bawaannya sama dengan kejadiannya, atau external bila ada --source",
    },
  },
  {
    name: "source",
    type: "text",
    value: "DOCUMENT",
    summary: { en: "The document that it rests on", id: "Dokumen yang mendasarinya" },
  },
  {
    name: "section",
    type: "text",
    value: "NAME",
    summary: { en: "Section of the document", id: "Bagian dokumen" },
  },
  {
    name: "paragraph",
    type: "text",
    value: "N",
    summary: { en: "Paragraph of the section", id: "Paragraf dalam bagian itu" },
  },
  ...recordingOptions,
]
