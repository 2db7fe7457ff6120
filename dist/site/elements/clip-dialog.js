import"../chunks/clip-controls-N7sDZlid.js";import"../chunks/clip-player-eJru0tjH.js";export{k as ClipDialog}from"../chunks/clip-panels-Buq-JiBA.js";
