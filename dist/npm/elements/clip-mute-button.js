import"../chunks/common-Cyww-r99.js";import"lit";export{d as ClipMuteButton}from"../chunks/clip-controls-roHzdGOU.js";import"../chunks/clip-player-DzC5EH5L.js";
