import"../chunks/common-DAG_myym.js";import"lit";export{d as ClipMuteButton}from"../chunks/clip-controls-2xsnk74m.js";import"../chunks/clip-player-D4iWME20.js";
