import"../chunks/clip-controls-N7sDZlid.js";import"../chunks/clip-player-eJru0tjH.js";import"../chunks/shared-DHDEJLCh.js";export{l as ClipEmbedPanel}from"../chunks/clip-panels-Buq-JiBA.js";
