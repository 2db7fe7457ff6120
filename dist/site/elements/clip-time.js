export{i as ClipTime}from"../chunks/clip-controls-N7sDZlid.js";import"../chunks/clip-player-eJru0tjH.js";
