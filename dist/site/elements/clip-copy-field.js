import"../chunks/clip-controls-CsYrJhKo.js";import"../chunks/clip-player-ZReIsjUD.js";export{C as ClipCopyField}from"../chunks/clip-panels-C1h4ac0U.js";
