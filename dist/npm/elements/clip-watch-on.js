import"../chunks/common-Cyww-r99.js";import"lit";import"../chunks/clip-player-DzC5EH5L.js";import"../chunks/clip-controls-roHzdGOU.js";export{c as ClipWatchOn}from"../chunks/seek-parts-DCKIWsdh.js";
