/** Lines that Teams puts between the words: "NAME started transcription", in the languages of its screens. */
export const teamsEvent = new RegExp(
  String.raw`^\s*\S.{0,80}?\s(?:(?:${[
    '(?:started|stopped) transcription',
    'hat die transkription (?:gestartet|gestoppt|beendet|angehalten)',
    'a (?:démarré|commencé|lancé|arrêté) la transcription',
    '(?:inició|ha iniciado|comenzó|detuvo|ha detenido) la transcripción',
    '(?:iniciou|interrompeu|parou) a transcrição',
    'ha (?:avviato|iniziato|interrotto|arrestato) la trascrizione',
    'heeft (?:de )?transcriptie (?:gestart|gestopt|beëindigd)',
  ].join('|')}))\.?\s*$`,
  'iu',
);
