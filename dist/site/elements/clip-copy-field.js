import"../chunks/clip-controls-B7EH8cV8.js";import"../chunks/clip-player-DpbCdoef.js";export{C as ClipCopyField}from"../chunks/clip-panels-CFfMV5Dm.js";
