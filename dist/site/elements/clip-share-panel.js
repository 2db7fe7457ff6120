import"../chunks/clip-controls-B8fEg951.js";import"../chunks/clip-player-DsgByu17.js";export{l as ClipSharePanel}from"../chunks/clip-panels-BpIkGSpD.js";
