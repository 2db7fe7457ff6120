import"../chunks/common-DAG_myym.js";import"lit";import"../chunks/clip-player-D4iWME20.js";import"../chunks/clip-controls-2xsnk74m.js";export{c as ClipWatchOn}from"../chunks/seek-parts-SdL0R_IJ.js";
