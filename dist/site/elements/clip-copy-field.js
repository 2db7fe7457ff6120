import"../chunks/clip-controls-N7sDZlid.js";import"../chunks/clip-player-eJru0tjH.js";export{C as ClipCopyField}from"../chunks/clip-panels-Buq-JiBA.js";
