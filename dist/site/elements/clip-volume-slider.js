export{k as ClipVolumeSlider}from"../chunks/clip-controls-CsYrJhKo.js";import"../chunks/clip-player-ZReIsjUD.js";
