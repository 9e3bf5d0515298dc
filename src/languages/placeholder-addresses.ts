/** "vorname.nachname@…": how an office tells its addresses; nobody reads mail that is sent there. The part before the sign. */
// biome-ignore format: word lists are read in lines
export const placeholderAddresses: readonly string[] = [
  "firstname.lastname", "first.last", "vorname.nachname", "voornaam.achternaam", "prenom.nom", "prénom.nom", "nombre.apellido", "nome.cognome",
  "nome.apelido", "nome.sobrenome", "fornavn.etternavn", "fornavn.efternavn", "förnamn.efternamn", "fornamn.efternamn", "etunimi.sukunimi",
  "imie.nazwisko", "imię.nazwisko", "jmeno.prijmeni", "meno.priezvisko", "ime.prezime", "ime.priimek", "keresztnev.vezeteknev", "prenume.nume",
  "eesnimi.perenimi", "vards.uzvards", "vardas.pavarde", "имя.фамилия",
];
