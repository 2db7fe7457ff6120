export{h as ClipPlayButton}from"../chunks/clip-controls-B8fEg951.js";import"../chunks/clip-player-DsgByu17.js";
