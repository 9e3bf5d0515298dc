/** Whole releases in languages that ask something of a page: long compounds, no spaces, the other direction. */

export const german = `PRESSEMITTEILUNG

Fährschifffahrtsgenossenschaft eröffnet Tarner Hafenbeckeninstandsetzungsabschnitt

Niedrigwasserlandungsbrücke nach vier Jahren wieder zugänglich

13. Oktober 2021

Tarn, 13. Oktober 2021 – Die Fährschifffahrtsgenossenschaft hat die Niedrigwasserlandungsbrücke am Montag freigegeben. Der Hafenbeckeninstandsetzungsabschnitt war nach einem Sturm vier Jahre lang gesperrt.

„Niemand muss hier noch einmal durch das Wasser waten, um nach Hause zu kommen“, sagte Ada Muster, Vorsitzende der Genossenschaft. {.pull-quote}

Die Brücke haben elf Steinmetze von der Insel gebaut. Ihre Stufen sind für beide Gezeiten behauen.

Foto: Bo Beispiel / Tarner Bote

Pressekontakt:
Bo Beispiel
Leiter Öffentlichkeitsarbeit
+49 30 23125 141
presse@faehrschifffahrtsgenossenschaft-tarn.example

Über die Genossenschaft

Die Fährschifffahrtsgenossenschaft Tarn verkehrt seit 1904 auf dem See.
`;

export const japanese = `プレスリリース

樽野渡船、四年ぶりに石の桟橋への寄港を再開

乗客が浅瀬を歩く必要はなくなる

2021年10月13日

樽野渡船（代表：見本あだ）は、嵐で壊れた石の桟橋への寄港を四年ぶりに再開しました。桟橋は島の石工十一名が積み直したもので、満潮と干潮のどちらでも上り下りができます。

見本代表は、「この島の誰も、もう二度と冷たい水の中を歩いて帰らなくてよいのです」と述べています。{.pull-quote}

桟橋の先には鐘があり、待っている乗客の数を船頭に知らせます。始発は午前六時、終発は誰も待たなくなったときです。

【本件に関するお問い合わせ先】
樽野渡船 広報係
TEL：0120-555-0114
E-mail：koho@taruno.example
`;

export const arabic = `بيان صحفي

العبّارة تعود إلى الرصيف الحجري بعد أربع سنوات

لن يضطر الركاب بعد اليوم إلى الخوض في الماء

13 أكتوبر 2021

تعود العبّارة إلى التوقف عند الرصيف الحجري القديم ابتداءً من يوم الاثنين، بعد أربع سنوات من العاصفة التي هدمته.

وقالت سلمى النموذجي، أمينة الرصيف: «لن يضطر أحد في هذه الجزيرة إلى الخوض في الماء البارد مرة أخرى». {.pull-quote}

بنى الرصيف من جديد أحد عشر بنّاءً من أبناء الجزيرة، ودرجاته منحوتة للمد والجزر معاً.

للتواصل الإعلامي:
سلمى النموذجي
هاتف: +44 1632 960141
press@tarn.example

نبذة عن شركة عبّارات تارن

تسيّر الشركة قواربها في البحيرة منذ عام 1904.
`;
