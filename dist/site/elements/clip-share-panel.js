import"../chunks/clip-controls-CsYrJhKo.js";import"../chunks/clip-player-ZReIsjUD.js";export{l as ClipSharePanel}from"../chunks/clip-panels-C1h4ac0U.js";
