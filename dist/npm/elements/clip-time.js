import"../chunks/common-Cyww-r99.js";import"lit";import"../chunks/clip-player-DzC5EH5L.js";export{h as ClipTime}from"../chunks/clip-controls-roHzdGOU.js";import"../chunks/player-DrfyBnf8.js";
