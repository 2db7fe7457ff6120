export{g as ClipOpenPageButton}from"../chunks/clip-controls-CsYrJhKo.js";import"../chunks/clip-player-ZReIsjUD.js";import"../chunks/shared-DYLVxa9S.js";
