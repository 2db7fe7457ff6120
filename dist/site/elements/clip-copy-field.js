import"../chunks/clip-controls-B8fEg951.js";import"../chunks/clip-player-DsgByu17.js";export{C as ClipCopyField}from"../chunks/clip-panels-BpIkGSpD.js";
