import"../chunks/common-vM31eykj.js";import"../chunks/clip-player-piGx3oqo.js";import"../chunks/clip-more-qyeTng7N.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-Dwy1Ggr0.js";
