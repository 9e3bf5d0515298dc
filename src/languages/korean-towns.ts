/** Towns and provinces of Korea, where a paper's name could stand as well: "[부산=홍길동 기자]". Data only. */
export const koreanTowns: ReadonlySet<string> = new Set(
  (
    "서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 수원 성남 고양 용인 부천 안산 안양 남양주 화성 평택 의정부 시흥 파주 김포 광명 군포 이천 " +
    "양주 오산 구리 안성 포천 의왕 하남 여주 동두천 과천 춘천 원주 강릉 동해 속초 삼척 태백 청주 충주 제천 천안 공주 보령 아산 서산 논산 당진 전주 군산 익산 정읍 남원 김제 목포 여수 " +
    "순천 나주 광양 포항 경주 김천 안동 구미 영주 영천 상주 문경 경산 창원 진주 통영 사천 김해 밀양 거제 양산 서귀포 수도권 평양 도쿄 베이징 상하이 홍콩 워싱턴 뉴욕 런던 파리"
  ).split(" "),
);
