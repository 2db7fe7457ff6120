import"../chunks/common-lrACfPa1.js";import"../chunks/clip-player-g8ncXStC.js";export{j as ClipPopOutButton}from"../chunks/clip-more-BlMoS4P8.js";import"../chunks/clip-controls-CCB6lXDM.js";
