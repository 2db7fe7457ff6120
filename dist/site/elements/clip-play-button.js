export{h as ClipPlayButton}from"../chunks/clip-controls-CsYrJhKo.js";import"../chunks/clip-player-ZReIsjUD.js";
