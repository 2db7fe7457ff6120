import"../chunks/common-Cyww-r99.js";import"lit";import"../chunks/clip-player-DzC5EH5L.js";import"../chunks/player-DrfyBnf8.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BhGHwVbB.js";
