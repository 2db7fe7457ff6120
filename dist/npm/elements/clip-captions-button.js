import"../chunks/common-Cyww-r99.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-roHzdGOU.js";import"../chunks/clip-player-DzC5EH5L.js";
