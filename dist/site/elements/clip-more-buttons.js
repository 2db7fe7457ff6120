import"../chunks/common-lrACfPa1.js";import"../chunks/clip-player-g8ncXStC.js";import"../chunks/clip-controls-CCB6lXDM.js";export{k as ClipMoreButtons}from"../chunks/clip-more-BlMoS4P8.js";
