import"../chunks/clip-controls-B7EH8cV8.js";import"../chunks/clip-player-DpbCdoef.js";export{n as ClipSharePanel}from"../chunks/clip-panels-CFfMV5Dm.js";
