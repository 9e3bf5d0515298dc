import { all, blur, fade, grey, many, person, type Scene } from "./brush.ts";

/** A hall with three tall windows; stairs of cast iron rise across them and end in the air, a telescope lies beside them. */
export function staircase(): Scene {
  const steps = 20;
  const step = (n: number) => ({ x: 240 + n * 42, y: 756 - n * 27 });
  const treads = many(steps, (n) => {
    const { x, y } = step(n);
    return `<path d="M${x} ${y}h92l-8 10h-76Z" fill="${grey(0.05)}"/><path d="M${x + 46} ${y}v-118" stroke="${grey(0.06)}" stroke-width="4"/><circle cx="${x + 46}" cy="${y - 58}" r="13" fill="none" stroke="${grey(0.06)}" stroke-width="4"/><circle cx="${x + 46}" cy="${y - 84}" r="6" fill="none" stroke="${grey(0.06)}" stroke-width="3"/>`;
  });
  const [first, last] = [step(0), step(steps - 1)];
  const pane = (x: number): string =>
    `<path d="M${x} 640V190Q${x} 60 ${x + 130} 60T${x + 260} 190V640Z" fill="url(#sky)"/>${many(2, (n) => `<path d="M${x + 87 + n * 86} 70V640" stroke="${grey(0.3)}" stroke-width="7"/>`)}${many(4, (n) => `<path d="M${x} ${190 + n * 116}h260" stroke="${grey(0.3)}" stroke-width="7"/>`)}`;
  const pool = (x: number): string =>
    `<path d="M${x} 700h240l150 200h-330Z" fill="#fff" opacity="0.2" filter="url(#soft)"/>`;
  return {
    defs:
      fade("wall", [
        [0, 0.2],
        [1, 0.34],
      ]) +
      fade("sky", [
        [0, 0.97],
        [0.7, 0.86],
        [1, 0.7],
      ]) +
      fade("floor", [
        [0, 0.4],
        [1, 0.1],
      ]) +
      fade("tube", [
        [0, 0.62],
        [0.2, 0.4],
        [0.5, 0.16],
        [1, 0.03],
      ]) +
      blur("soft", 16) +
      blur("far", 1.6),
    shapes: `${all("url(#wall)")}<g filter="url(#far)">${[150, 640, 1130].map(pane).join("")}</g>
<rect y="690" width="1600" height="210" fill="url(#floor)"/><rect y="676" width="1600" height="16" fill="${grey(0.12)}"/>${[60, 560, 1060].map(pool).join("")}
<ellipse cx="330" cy="800" rx="230" ry="22" fill="#000" opacity="0.5" filter="url(#soft)"/><ellipse cx="1330" cy="826" rx="260" ry="26" fill="#000" opacity="0.55" filter="url(#soft)"/>
<path d="M${first.x + 6} ${first.y + 40}L${last.x + 60} ${last.y + 46}V${last.y + 12}L${first.x + 6} ${first.y}Z" fill="${grey(0.08)}"/>${treads}
<path d="M${first.x + 46} ${first.y - 118}L${last.x + 46} ${last.y - 118}" stroke="${grey(0.04)}" stroke-width="10" stroke-linecap="round"/>
${[5, 12].map((n) => `<path d="M${step(n).x + 40} ${step(n).y + 30}V800" stroke="${grey(0.07)}" stroke-width="14"/><path d="M${step(n).x} 802h80" stroke="${grey(0.07)}" stroke-width="12"/>`).join("")}
<path d="M${first.x - 26} 790h130" stroke="${grey(0.07)}" stroke-width="16"/><path d="M${first.x + 20} ${first.y + 20}V790" stroke="${grey(0.07)}" stroke-width="14"/>
<g transform="rotate(-9 1330 640)"><rect x="1110" y="608" width="430" height="64" rx="8" fill="url(#tube)"/><rect x="1270" y="592" width="112" height="96" rx="10" fill="url(#tube)"/><rect x="1532" y="600" width="30" height="80" rx="5" fill="url(#tube)"/><rect x="1074" y="622" width="40" height="36" fill="url(#tube)"/></g>
<path d="M1236 690L1190 830M1420 664L1470 830M1328 660V834" stroke="${grey(0.05)}" stroke-width="20" stroke-linecap="round"/>
${person(1010, 830, 226, grey(0.05), -3)}${person(150, 824, 214, grey(0.06), 4)}`,
  };
}
