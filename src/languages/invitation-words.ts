/** What a desk calls an invitation in front of a headline and its colon, "Inbjudan: …". Small letters. Data only. */
export const invitationWords: readonly string[] = [
  ..."einladung,invitation,uitnodiging,inbjudan,invitasjon,kutsu,invitació,invitación,invito,convite,zaproszenie,pozvánka,meghívó,invitație".split(
    ",",
  ),
  ..."kutse,ielūgums,kvietimas,davet,приглашение,запрошення,πρόσκληση,دعوة,招待状,邀请函,邀請函,초대장".split(","),
];
