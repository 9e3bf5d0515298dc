/** Towns and states that German desks set before the lead with a stop: "Karlsruhe. Die …". In lower case. Data only. */
// biome-ignore format: word lists are read in lines
export const germanTowns: readonly string[] = [
  "aachen", "aalen", "aarau", "altenburg", "amberg", "ansbach", "arnsberg", "aschaffenburg", "augsburg", "aurich",
  "bamberg", "basel", "bautzen", "bayreuth", "berlin", "bern", "biberach", "biel", "bielefeld", "bochum", "bonn", "bottrop", "bozen",
  "braunschweig", "bregenz", "bremen", "bremerhaven", "brüssel", "celle", "chemnitz", "chur", "coburg", "cottbus", "darmstadt", "delmenhorst",
  "dessau", "detmold", "dornbirn", "dortmund", "dresden", "duisburg", "düsseldorf", "eisenach", "eisenstadt", "emden", "erfurt",
  "erlangen", "essen", "esslingen", "flensburg", "frankfurt", "frankfurt am main", "frankfurt a.m.", "frauenfeld", "freiberg", "freiburg", "friedrichshafen",
  "fulda", "fürth", "gelsenkirchen", "genf", "gera", "gießen", "goslar", "göppingen", "görlitz", "göttingen", "graz", "greifswald", "gütersloh", "hagen",
  "halle", "hamburg", "hameln", "hamm", "hanau", "hannover", "heidelberg", "heilbronn", "herford", "herne", "hildesheim", "hof",
  "ingolstadt", "innsbruck", "jena", "kaiserslautern", "karlsruhe", "kassel", "kempten", "kiel", "klagenfurt", "koblenz", "konstanz", "köln",
  "krefeld", "landshut", "leipzig", "leverkusen", "linz", "lippstadt", "ludwigsburg", "ludwigshafen", "luxemburg", "luzern", "lübeck",
  "lüneburg", "magdeburg", "mainz", "mannheim", "marburg", "minden", "mönchengladbach", "mülheim", "mülheim an der ruhr", "münchen", "münster",
  "neubrandenburg", "neuss", "nürnberg", "oberhausen", "offenbach", "offenburg", "oldenburg", "osnabrück", "paderborn", "passau", "pforzheim",
  "potsdam", "ratingen", "ravensburg", "recklinghausen", "regensburg", "remscheid", "reutlingen", "rosenheim", "rostock", "saarbrücken", "salzburg",
  "salzgitter", "schaffhausen", "schweinfurt", "schwerin", "siegen", "solingen", "solothurn", "speyer", "st. gallen", "st. pölten",
  "stade", "stralsund", "straubing", "straßburg", "stuttgart", "suhl", "trier", "tübingen", "ulm", "villach", "villingen-schwenningen", "weimar",
  "wels", "wiesbaden", "wien", "wilhelmshaven", "winterthur", "wismar", "witten", "wolfsburg", "worms", "wuppertal", "würzburg", "zug", "zürich",
  "zwickau",
];
