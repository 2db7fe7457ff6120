export{f as ClipMuteButton}from"../chunks/clip-controls-CsYrJhKo.js";import"../chunks/clip-player-ZReIsjUD.js";
