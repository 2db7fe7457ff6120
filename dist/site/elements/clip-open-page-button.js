export{g as ClipOpenPageButton}from"../chunks/clip-controls-B8fEg951.js";import"../chunks/clip-player-DsgByu17.js";import"../chunks/shared-DrQEqAX5.js";
