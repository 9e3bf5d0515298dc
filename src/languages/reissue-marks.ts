/** What wires set in brackets before the headline of a text that they send again, and desks before an invitation. Small letters. Data only. */
export const reissueMarks: readonly string[] = [
  ..."repeat,reissue,reminder,update,reprise,rappel,r e p e a t,r e i s s u e,r e m i n d e r,r e p r i s e,r a p p e l".split(
    ",",
  ),
  ..."erinnerung,herinnering,påmindelse,påminnelse,muistutus,recordatorio,promemoria,lembrete,przypomnienie,emlékeztető,напоминание,hatırlatma".split(
    ",",
  ),
];
