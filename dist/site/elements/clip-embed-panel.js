import"../chunks/clip-controls-CsYrJhKo.js";import"../chunks/clip-player-ZReIsjUD.js";import"../chunks/shared-DYLVxa9S.js";export{k as ClipEmbedPanel}from"../chunks/clip-panels-C1h4ac0U.js";
